/** The request as a cURL command for POSIX shells: sh, bash, dash, ksh, zsh. */
import type { CopyResult, WebhookRequest } from './request.ts';

/** Linux takes 128 KiB in one argument; a larger body goes through a pipe. */
const largestArgument = 100_000;

/**
 * Quotes a value as one word of a POSIX shell.
 *
 * Between single quotes nothing is special but the single quote itself, which is written by leaving
 * the quotes, escaping it and entering them again. `!`, and `^` at a line's start, are treated alike
 * on every line but the first: at its prompt bash looks for history events line by line, and old
 * versions do not know there that a quote is open (newer ones still take such a `^` for an event).
 * @param value any text without NUL, which no argument can hold
 * @returns the word
 */
export function quotePosix(value: string): string {
  const firstBreak = value.indexOf('\n');
  const firstLine = firstBreak < 0 ? value : value.slice(0, firstBreak);
  const rest = value.slice(firstLine.length);
  return `'${firstLine.replaceAll("'", "'\\''")}${rest.replace(/['!]|(?<=\n)\^/gu, "'\\$&'")}'`;
}

/**
 * Writes the request as a cURL command.
 * @param request the checked request
 * @returns a command of several lines; a problem when the body holds NUL
 */
export function curlForPosix(request: WebhookRequest): CopyResult {
  if (request.body.includes('\0')) {
    return { problem: 'The body contains a NUL character, which no shell can pass on. Remove it.' };
  }
  const body = quotePosix(request.body);
  const piped = new TextEncoder().encode(request.body).length > largestArgument;
  const lines = [
    // Without --globoff, cURL reads brackets and braces of a URL as patterns.
    `curl --globoff --request POST ${quotePosix(request.url)}`,
    ...request.headers.map(([name, value]) => `--header ${quotePosix(`${name}: ${value}`)}`),
    piped ? '--data-binary @-' : `--data-raw ${body}`,
  ];
  const command = lines.join(' \\\n  ');
  return { text: piped ? `printf '%s' ${body} |\n  ${command}` : command };
}
