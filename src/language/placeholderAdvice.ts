/** What to tell of a placeholder whose own text is wrong, and what would mend it. */
import type { Placeholder } from './document.ts';
import { formatKeyPath, type KeyPath, parseKeyPath } from './keyPath.ts';
import { shown } from './syntaxAdvice.ts';
import { type Tell, told, type Told } from './toldLater.ts';
import type { DiagnosticCode, Fix } from './types.ts';

export interface PlaceholderAdvice {
  readonly code: DiagnosticCode;
  readonly tell: Tell;
}

function advice(code: DiagnosticCode, tell: Tell): PlaceholderAdvice {
  return { code, tell };
}

const WHAT_A_PATH_IS =
  'Write names with dots, `[0]` for an item of a list, and `["a name"]` for a name with spaces.';

/**
 * What there is to tell of a placeholder, whatever keys there are.
 * @returns undefined where nothing is wrong with it
 */
export function placeholderAdvice(
  text: string,
  placeholder: Placeholder,
): PlaceholderAdvice | undefined {
  const { start, end, inner, closed, path, position, written } = placeholder;
  // Nearly all placeholders: a sound path, with nothing beside it.
  const tight = inner.start === start + 2 && inner.end === end - 2 && !written.includes('"');
  if (closed && path !== undefined && position !== 'name' && tight) return undefined;
  if (!closed) return advice('placeholder-syntax/unclosed', () => unclosed(placeholder));
  if (bare(written) === '') {
    const message =
      'This placeholder is empty. Write a key between the braces, for example `customer.id`.';
    return advice('placeholder-syntax/empty', () => told(message, removal(placeholder)));
  }
  const code = 'placeholder-syntax/bad-path';
  if (path === undefined) return advice(code, () => badPath(placeholder));
  if (!soundInString(text, placeholder)) return advice(code, () => brokenInString(placeholder));
  if (position !== 'name') return undefined;
  return inNameAdvice;
}

/** What there is to tell of a placeholder in a property's name. */
export const inNameAdvice = advice('placeholder-in-name', () =>
  told('A placeholder in a name is sent as it is written. Use it in a value.'),
);

function unclosed(placeholder: Placeholder): Told {
  const { start, end, inner, written, path, string } = placeholder;
  const message = 'This placeholder is not closed. Write `}}` after the key.';
  const key = path === undefined ? mendPath(written) : undefined;
  if (key !== undefined) {
    const newText = `{{${string === undefined ? key : inString(key)}}}`;
    return told(message, { title: `Write {{${key}}}`, edits: [{ start, end, newText }] });
  }
  const fix =
    inner.end > inner.start
      ? { title: 'Close it with }}', edits: [{ start: inner.end, end, newText: '}}' }] }
      : removal(placeholder);
  return told(message, fix);
}

/**
 * The key that an unsound placeholder means: what its fix makes of it.
 * @returns undefined for a sound placeholder, and where nobody can tell
 */
export function meantPath({ closed, path, written }: Placeholder): KeyPath | undefined {
  if (path !== undefined) return closed ? undefined : path;
  const key = mendPath(written);
  return key === undefined ? undefined : parseKeyPath(key);
}

/** In a string a placeholder goes; a bare one leaves a value behind. */
function removal({ start, end, position }: Placeholder): Fix {
  return position === 'bare'
    ? { title: 'Replace it with null', edits: [{ start, end, newText: 'null' }] }
    : { title: 'Remove the placeholder', edits: [{ start, end, newText: '' }] };
}

function badPath(placeholder: Placeholder): Told {
  const { start, end, written, position, string } = placeholder;
  const reason = otherLanguage(written);
  const message = reason ?? `\`${shown(written)}\` is no key. ${WHAT_A_PATH_IS}`;
  const key = mendPath(written);
  if (key === undefined) return told(message);
  const placed = string === undefined ? key : inString(key);
  const fixes = [{ title: `Use {{${key}}}`, edits: [{ start, end, newText: `{{${placed}}}` }] }];
  if (position === 'text' && written.startsWith('{')) {
    const newText = `\\u007b{{${placed}}}${written.endsWith('}') ? '}' : ''}`;
    fixes.push({ title: 'Keep the brace as text', edits: [{ start, end, newText }] });
  }
  return told(message, ...fixes);
}

/** A key as it stands in a JSON string: its own quotes carry a backslash. */
function inString(key: string): string {
  return JSON.stringify(key).slice(1, -1);
}

const ARITHMETIC = /[-+*/%]\s/;

/** Why something that other template languages know is no key here. */
function otherLanguage(written: string): string | undefined {
  if (/^[#/^!>]|^(?:if|else|each|for|endif|endfor|end)\b/.test(written))
    return 'There are no conditions, loops or blocks here: a placeholder holds a key and nothing else.';
  if (written.includes('|'))
    return 'There are no filters here: a placeholder holds a key and nothing else.';
  if (written.startsWith('{')) return 'A placeholder has two braces on each side, not three.';
  if (/^["'].*["']$/.test(written)) return 'A key in a placeholder has no quotes around it.';
  if (ARITHMETIC.test(written))
    return 'There is no arithmetic here: a placeholder holds a key only.';
  if (/^&/.test(written)) return 'A key in a placeholder has no sign before it.';
  return undefined;
}

/** What stands between the innermost braces. */
function bare(written: string): string {
  return written.replace(/^[{\s]+|[}\s]+$/g, '');
}

/** Mended paths by their text: from keystroke to keystroke they are the same. */
const mended = new Map<string, string | undefined>();

/** Different broken paths in one template are few; hostile ones must not fill the memory. */
const MENDED_LIMIT = 1024;

/** The key that was meant, where that is certain enough. */
function mendPath(written: string): string | undefined {
  let path = mended.get(written);
  if (path === undefined && !mended.has(written)) {
    if (mended.size >= MENDED_LIMIT) mended.clear();
    path = mendedPath(written);
    mended.set(written, path);
  }
  return path;
}

function mendedPath(written: string): string | undefined {
  if (written.length > MOST_MENDED || ARITHMETIC.test(written)) return undefined;
  const inner = bare(written)
    .replace(/^(["'])([^"'[\]]*)\1$/, '$2')
    .replace(/^&\s*/, '')
    .replace(/\s*\|.*/s, '');
  const sound = inner
    .replaceAll('\\"', '"')
    .replace(/^\.+|\.+$/g, '')
    .replace(/\s*\.[\s.]*/g, '.')
    .replace(/\[\s*(["'])|(["'])\s*\]/g, (_, opening, closing) =>
      opening ? `[${opening}` : `${closing}]`,
    )
    .replace(/\[\s*\]/g, '[0]')
    .replace(/\[(\d*)$/, (_, index) => `[${index || 0}]`)
    .replace(/\[(["']?)([A-Za-z_$][^"'[\]]*)(["']?)\]/g, '["$2"]')
    .replace(/\.\[/g, '[')
    .replace(/\]([A-Za-z_$])/g, '].$1');
  return read(sound) ?? readWithQuotedNames(sound);
}

/** Longer text between braces is no key that somebody mistyped. */
const MOST_MENDED = 200;

/** `customer.first name`, read with the names that need it in brackets and quotes. */
function readWithQuotedNames(path: string): string | undefined {
  const names = path.split('.');
  if (names.some((name) => !/^[\w$][\w$ @#/:-]*$/.test(name))) return undefined;
  return read(names.map((name, at) => (at === 0 ? name : `["${name}"]`)).join(''));
}

function read(path: string): string | undefined {
  const parsed = parseKeyPath(path);
  return parsed === undefined ? undefined : formatKeyPath(parsed);
}

/** Whether a placeholder may stand in a JSON string as it is: on one line, its quotes escaped. */
function soundInString(text: string, { start, end, string }: Placeholder): boolean {
  if (string === undefined) return true;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 92) index++;
    else if (code === 34 || code === 10 || code === 13) return false;
  }
  return true;
}

function brokenInString({ start, end, path = [] }: Placeholder): Told {
  const key = formatKeyPath(path);
  const newText = `{{${inString(key)}}}`;
  return told(
    'Within a text a placeholder stands on one line, and quotes in it are written `\\"`.',
    { title: `Write ${newText}`, edits: [{ start, end, newText }] },
  );
}
