/** JSON as text from the start, so that numbers keep their spelling and any name is just a name. */

/** A scalar as JSON text, an array, or an object with its members in order. */
export type JsonText = string | readonly JsonText[] | ReadonlyMap<string, JsonText>;

/** Arrays and objects of scalars up to this length stay on one line. */
const LINE = 80;

/** Lays JSON out with two spaces; what is short and flat stays on one line. */
export function prettyJson(value: JsonText): string {
  const pieces: string[] = [];
  put(value, '', pieces);
  return pieces.join('');
}

/** Adds the pieces of a value; joining them once keeps deep nesting from copying text at each level. */
function put(value: JsonText, indent: string, pieces: string[]): void {
  if (typeof value === 'string') {
    pieces.push(value);
    return;
  }
  const [open, close] = isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries: readonly (readonly [string, JsonText])[] = isArray(value)
    ? value.map((child) => ['', child])
    : [...value].map(([name, child]) => [`${JSON.stringify(name)}: `, child]);
  const inPlace = indent !== '' || entries.length === 0;
  if (inPlace && entries.every(([, child]) => typeof child === 'string')) {
    const space = isArray(value) || entries.length === 0 ? '' : ' ';
    const line =
      open +
      space +
      entries.map(([name, child]) => name + String(child)).join(', ') +
      space +
      close;
    if (line.length <= LINE) {
      pieces.push(line);
      return;
    }
  }
  const inner = `${indent}  `;
  let before = `${open}\n${inner}`;
  for (const [name, child] of entries) {
    pieces.push(before, name);
    put(child, inner, pieces);
    before = `,\n${inner}`;
  }
  pieces.push(`\n${indent}${close}`);
}

function isArray(value: Exclude<JsonText, string>): value is readonly JsonText[] {
  return Array.isArray(value);
}
