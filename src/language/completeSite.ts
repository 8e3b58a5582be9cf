/** Where completion happens: what was typed there, and what an accepted key takes the place of. */
import { isNameCode } from './characters.ts';
import { type Placeholder, type TemplateDocument, TokenKind } from './document.ts';
import { decodeString } from './nameRegister.ts';
import { placeholderAt } from './placeholders.ts';

/** A place where a key can be written. Offsets are UTF-16 code units of the template. */
export interface CompletionSite {
  /**
   * - `placeholder`: between the braces of a placeholder;
   * - `value`: where a JSON value may stand and none does, or an unfinished word;
   * - `text`: inside a JSON string, outside placeholders.
   */
  readonly kind: 'placeholder' | 'value' | 'text';
  /** Whether the key will be a part of a text. */
  readonly inString: boolean;
  /** Whether it will stand between double quotes, so that its own need a backslash. */
  readonly escaped: boolean;
  /** Where the path starts (or will start). What stands from here to the caret was typed. */
  readonly start: number;
  /** Where the path ends, right of the caret; what stands up to here is replaced. */
  readonly pathEnd: number;
  /** Where the placeholder ends, with its braces; the caret's end of the path where there is none. */
  readonly end: number;
  /** White space between the opening braces and the path. */
  readonly lead: string;
  /** White space between the path and the closing braces. Undefined when unclosed. */
  readonly tail: string | undefined;
  /** Where the placeholder starts, with its braces; the path's start where there is none. */
  readonly open: number;
  /** The path typed so far, escapes decoded. */
  readonly typed: string;
}

/**
 * Finds out what completion at an offset would write.
 * @returns undefined where no key can be written: in property names, numbers, after a value
 */
export function completionSite(
  document: TemplateDocument,
  offset: number,
): CompletionSite | undefined {
  const placeholder = placeholderAt(document, offset);
  if (placeholder !== undefined && offset > placeholder.start) {
    if (offset >= placeholder.start + 2 && offset <= contentEnd(placeholder)) {
      return placeholder.position === 'name'
        ? undefined
        : inPlaceholder(document, placeholder, offset);
    }
    // Between two braces of one end no key can stand.
    if (offset < placeholder.end) return undefined;
  }
  return outside(document, offset);
}

function contentEnd({ end, inner, closed }: Placeholder): number {
  return closed ? end - 2 : inner.end;
}

function inPlaceholder(
  { text }: TemplateDocument,
  placeholder: Placeholder,
  offset: number,
): CompletionSite {
  const { inner, closed, start: open, position } = placeholder;
  const inString = position === 'text';
  const escaped = inString && placeholder.string !== undefined;
  const empty = inner.start === inner.end;
  const start = empty ? offset : Math.min(inner.start, offset);
  const pathEnd = empty ? offset : Math.max(inner.end, offset);
  return {
    kind: 'placeholder',
    inString,
    escaped,
    start,
    pathEnd,
    end: placeholder.end,
    lead: text.slice(open + 2, start),
    tail: closed ? text.slice(pathEnd, placeholder.end - 2) : undefined,
    open,
    typed: decode(text.slice(start, offset), escaped),
  };
}

function decode(written: string, escaped: boolean): string {
  return escaped && written.includes('\\') ? decodeString(`"${written}"`) : written;
}

function outside(document: TemplateDocument, offset: number): CompletionSite | undefined {
  const { text, tokens } = document;
  const { kinds, starts, count } = tokens;
  const token = tokenBefore(document, offset);
  const kind = kinds[token];
  const start = starts[token] ?? 0;
  const end = starts[token + 1] ?? 0;
  if (isStringPart(kind) && insideString(document, token, offset)) {
    return isName(document, token) ? undefined : wordSite(text, offset);
  }
  const word =
    kind === TokenKind.Word ||
    kind === TokenKind.True ||
    kind === TokenKind.False ||
    kind === TokenKind.Null;
  if (word) {
    return valueMayStand(document, token)
      ? site('value', start, end, text.slice(start, offset))
      : undefined;
  }
  let next = token + 1;
  while (next < count && kinds[next] === TokenKind.Whitespace) next++;
  const after = next < count ? kinds[next] : undefined;
  const free =
    after === undefined ||
    after === TokenKind.Comma ||
    after === TokenKind.ObjectClose ||
    after === TokenKind.ArrayClose ||
    // A name on a later line is the next property, whose comma is still to come.
    (after === TokenKind.String && /[\n\r]/.test(text.slice(offset, starts[next])));
  return free && valueMayStand(document, token + 1) ? site('value', offset, offset, '') : undefined;
}

function site(kind: 'value' | 'text', start: number, end: number, typed: string): CompletionSite {
  const inString = kind === 'text';
  return {
    kind,
    inString,
    escaped: inString,
    start,
    pathEnd: end,
    end,
    lead: '',
    tail: undefined,
    open: start,
    typed,
  };
}

/** In a string: the run of path characters before the caret is what was typed; none in an escape. */
function wordSite(text: string, offset: number): CompletionSite | undefined {
  let start = offset;
  while (isPathCode(text.charCodeAt(start - 1))) start--;
  start = behindEscape(text, start);
  if (start > offset) return undefined;
  let end = offset;
  while (isPathCode(text.charCodeAt(end))) end++;
  const found = site('text', start, end, text.slice(start, offset));
  // One brace beside the key, as other languages have it, becomes one of its two.
  if (text.charAt(start - 1) !== '{' || text.charAt(start - 2) === '{') return found;
  const braces = text.startsWith('}}', end) ? 2 : text.charAt(end) === '}' ? 1 : 0;
  return { ...found, open: start - 1, end: end + braces };
}

/** The offset itself, or the end of the escape sequence whose backslash stands before it. */
function behindEscape(text: string, offset: number): number {
  let backslashes = 0;
  while (text.charAt(offset - 1 - backslashes) === '\\') backslashes++;
  if (backslashes % 2 === 0) return offset;
  return offset + (text.charAt(offset) === 'u' ? 5 : 1);
}

function isPathCode(code: number): boolean {
  return code === 46 || (isNameCode(code) && code > 32);
}

/** The token that ends at the offset or contains it; -1 at the text's start. */
function tokenBefore({ tokens }: TemplateDocument, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isStringPart(kind: number | undefined): boolean {
  return kind !== undefined && kind >= TokenKind.String && kind <= TokenKind.StringTail;
}

function insideString({ text, tokens }: TemplateDocument, token: number, offset: number): boolean {
  const end = tokens.starts[token + 1] ?? 0;
  const kind = tokens.kinds[token];
  if (offset < end) return true;
  if (kind === TokenKind.StringHead || kind === TokenKind.StringMiddle) return true;
  // At the end of an unclosed string the caret is still inside it.
  const start = tokens.starts[token] ?? 0;
  const closed =
    text.charCodeAt(end - 1) === 34 && (kind === TokenKind.StringTail || end - start > 1);
  return !closed;
}

/** Whether the string that a token is part of is a property's name: a colon follows. */
function isName({ tokens }: TemplateDocument, token: number): boolean {
  let next = token;
  const kind = tokens.kinds[token];
  if (kind === TokenKind.StringHead || kind === TokenKind.StringMiddle) {
    while (next < tokens.count && tokens.kinds[next] !== TokenKind.StringTail) next++;
  }
  next++;
  while (next < tokens.count && tokens.kinds[next] === TokenKind.Whitespace) next++;
  if (tokens.kinds[next] === TokenKind.Colon) return true;
  return !valueMayStand({ tokens }, headOf(tokens.kinds, token));
}

function headOf(kinds: Uint8Array, token: number): number {
  let head = token;
  while (head > 0 && kinds[head] !== TokenKind.StringHead && kinds[head] !== TokenKind.String)
    head--;
  return head;
}

/** Whether what starts with token `token` stands where JSON has a value. */
function valueMayStand({ tokens }: Pick<TemplateDocument, 'tokens'>, token: number): boolean {
  const { kinds } = tokens;
  let before = token - 1;
  while (kinds[before] === TokenKind.Whitespace || kinds[before] === TokenKind.ByteOrderMark)
    before--;
  const kind = kinds[before];
  if (kind === undefined || kind === TokenKind.Colon || kind === TokenKind.ArrayOpen) return true;
  return kind === TokenKind.Comma && innermostIsArray(kinds, before);
}

function innermostIsArray(kinds: Uint8Array, token: number): boolean {
  let depth = 0;
  for (let at = token; at >= 0; at--) {
    const kind = kinds[at];
    if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) depth++;
    else if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) {
      if (depth === 0) return kind === TokenKind.ArrayOpen;
      depth--;
    }
  }
  return false;
}
