/** JSON as text from the start, so that numbers keep their spelling and any name is just a name. */

/** A scalar as JSON text, an array, or an object with its members in order. */
export type JsonText = string | readonly JsonText[] | ReadonlyMap<string, JsonText>;

/** Arrays and objects of scalars up to this length stay on one line. */
const LINE = 80;

/** Lays JSON out with two spaces; what is short and flat stays on one line. */
export function prettyJson(value: JsonText, indent = ''): string {
  if (typeof value === 'string') return value;
  const [open, close] = isArray(value) ? ['[', ']'] : ['{', '}'];
  const children = isArray(value) ? value : [...value.values()];
  if (children.length === 0) return open + close;
  const names = isArray(value) ? [] : [...value.keys()];
  const inner = `${indent}  `;
  const items = children.map((child, index) => {
    const name = names[index];
    const text = prettyJson(child, inner);
    return name === undefined ? text : `${JSON.stringify(name)}: ${text}`;
  });
  if (indent !== '' && children.every((child) => typeof child === 'string')) {
    const space = isArray(value) ? '' : ' ';
    const line = open + space + items.join(', ') + space + close;
    if (line.length <= LINE) return line;
  }
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isArray(value: Exclude<JsonText, string>): value is readonly JsonText[] {
  return Array.isArray(value);
}
