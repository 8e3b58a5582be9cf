/** What the receivers of all languages have in common. */
import type { BodyType } from '../bodyType.ts';
import { quoted } from '../names.ts';
import { fieldLines } from './fields.ts';

/** What a receiver is made from. */
export interface ReceiverInput {
  readonly type: BodyType;
  /** What the payload is called, for the comment at the top; may be empty. */
  readonly title: string;
}

/** The path that the receivers listen at. */
export const WEBHOOK_PATH = '/webhook';

/** A payload is far smaller; a larger body is refused before it fills the memory. */
export const MAX_BYTES = 1024 * 1024;

/** Lines as comments, each behind the sign; empty lines keep the sign alone. */
export function comment(sign: string, lines: readonly string[], indent = ''): string {
  return lines.map((line) => `${indent}${sign} ${line}`.trimEnd()).join('\n');
}

/** The top of a receiver: what it is, how it starts. */
export function headerLines(title: string, start: string): readonly string[] {
  return [
    'Receives the webhook of a Voucherify distribution.',
    // Not before the third line: Python reads a file's encoding from comments above.
    `Start: ${start}`,
    ...(title === '' ? [] : [`Payload: ${quoted(title)}`]),
  ];
}

/** Why a receiver looks at the signature in two ways. */
export const SIGNATURE_LINES = [
  'The header holds the HMAC-SHA256 of the JSON body without insignificant white space, in hex.',
  'Bodies are sent compact, so the bytes as received are tried first. Should something on the way',
  'have laid the JSON out anew, the same bytes are tried without white space outside of strings.',
  'The body is not parsed and written again for that: it would change the spelling of numbers',
  '(1.0 to 1, long ids rounded) and of escapes, and a genuine body would be refused.',
];

/** What the function for the user's own code is for, and what it gets. */
export function acceptLines(type: BodyType): readonly string[] {
  return [
    'Keep the body here (a database, a queue) and do the real work later: an answer other than 2xx, or',
    'none within 10 seconds, counts as failed and the body is sent again, up to 12 times. So the same',
    'body can come twice: keep it in a way that a second time changes nothing. An exception answers',
    '500, and the body is sent again. The body holds:',
    ...fieldLines(type).map((line) => `  ${line}`),
  ];
}
