/**
 * The one validator for the webhook's URL and headers. The form shows its messages, and copies and
 * links refuse what it refuses, so that no text can leave that was not checked the same way.
 */
import type { Header } from './draft.ts';
import { draftLimits } from './limits.ts';

/** A finding about one field of one header row. */
export interface HeaderProblem {
  /** The row, from 0. */
  readonly index: number;
  readonly field: 'name' | 'value';
  readonly message: string;
}

// Half of a surrogate pair, on its own: it has no UTF-8 form, so it cannot be sent.
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Checks a target URL as typed.
 * @param text the field's text
 * @returns what is wrong, in a sentence or two; undefined for a URL that can be sent to, and for an
 *   empty text, which is a URL not given yet
 */
export function checkUrl(text: string): string | undefined {
  if (text === '') return undefined;
  if (text.length > draftLimits.url) {
    return `The URL is too long: at most ${draftLimits.url.toLocaleString('en-GB')} characters are allowed.`;
  }
  // Before parsing: the URL parser drops line breaks and tabs and trims spaces without a word.
  if (hasControl(text, false)) {
    return 'The URL contains a line break or another control character. Remove it.';
  }
  if (/\s/u.test(text)) return 'The URL contains a space. Remove it, or write it as %20.';
  if (loneSurrogate.test(text)) return 'The URL contains half of a character. Type it again.';
  const url = parseUrl(text);
  if (url === undefined) {
    return 'This is not a complete URL. Write it as in https://example.com/hooks.';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return 'Only https:// and http:// URLs can be called.';
  }
  // The parser mends `https:example.com`; other programs that read the URL do not.
  if (!/^https?:\/\//iu.test(text)) return 'Write two slashes after the scheme, as in https://.';
  if (hasUserInfo(text)) {
    return 'Remove the user name or password; credentials go into a header.';
  }
  return undefined;
}

/**
 * Checks the header rows as typed. A row with neither name nor value is not a header yet and is fine.
 * @param headers the rows, in order
 * @returns findings in the order of the rows, the name's before the value's; at most one per field
 */
export function checkHeaders(headers: readonly Header[]): readonly HeaderProblem[] {
  const problems: HeaderProblem[] = [];
  const seen = new Set<string>();
  headers.forEach(({ name, value }, index) => {
    if (name === '' && value === '') return;
    const nameMessage = checkHeaderName(name, seen);
    if (nameMessage !== undefined) problems.push({ index, field: 'name', message: nameMessage });
    const valueMessage = checkHeaderValue(value);
    if (valueMessage !== undefined) problems.push({ index, field: 'value', message: valueMessage });
    seen.add(name);
  });
  return problems;
}

// The reference system takes lowercase letters, digits and dashes, and each name once.
function checkHeaderName(name: string, seen: ReadonlySet<string>): string | undefined {
  if (name === '') return 'Give the header a name.';
  if (name.length > draftLimits.headerName) {
    return `The name is too long: at most ${draftLimits.headerName} characters are allowed.`;
  }
  if (!/^[a-z0-9-]+$/u.test(name)) return 'Use lowercase letters, digits and dashes only.';
  if (seen.has(name)) return `There is already a header \`${name}\`. Each name can be used once.`;
  return undefined;
}

function checkHeaderValue(value: string): string | undefined {
  if (/^[ \t]*$/u.test(value)) return 'Give the header a value.';
  if (value.length > draftLimits.headerValue) {
    return `The value is too long: at most ${draftLimits.headerValue.toLocaleString('en-GB')} characters are allowed.`;
  }
  if (hasControl(value, true)) {
    return 'The value contains a line break or another control character. Remove it.';
  }
  if (loneSurrogate.test(value)) return 'The value contains half of a character. Type it again.';
  return undefined;
}

/** RFC 9110, 5.5: CR, LF and NUL are dangerous in a field's value and other controls invalid; tab is not. */
function hasControl(text: string, tabAllowed: boolean): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x09 && tabAllowed) continue;
    if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return true;
  }
  return false;
}

/**
 * Tells whether something stands before an `@` in the host's part. Read from the text, because an
 * empty user name (`https://@host`) leaves no trace in the parsed URL.
 */
function hasUserInfo(text: string): boolean {
  return /^https?:[/\\]*[^/\\?#]*@/iu.test(text);
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
