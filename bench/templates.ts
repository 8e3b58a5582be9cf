/** Templates of a given size, in our language and in those of the peers. */

/** One record of the template; `value` writes a placeholder for each engine's syntax. */
function record(
  index: number,
  text: (path: string) => string,
  bare: (path: string) => string,
): string {
  return `{
      "id": "${text('customer.id')}",
      "greeting": "Hello ${text('customer.name')}, this is line ${index}",
      "amount": ${index}.5,
      "total": ${bare('order.total_amount')},
      "flags": [
        true,
        false,
        null
      ],
      "note": "The quick brown fox jumps over the lazy dog ${index}",
      "fixed": {
        "a": 1,
        "b": "two"
      }
    }`;
}

export interface Syntax {
  readonly text: (path: string) => string;
  readonly bare: (path: string) => string;
}

/** Placeholders as we write them. */
export const OURS: Syntax = { text: (path) => `{{${path}}}`, bare: (path) => `{{${path}}}` };
/** Peers that read JSON first need every placeholder in quotes. */
export const QUOTED: Syntax = { text: (path) => `{{${path}}}`, bare: (path) => `"{{${path}}}"` };
/** The value itself, for the JSON that everything is measured against. */
export function plain(data: Readonly<Record<string, unknown>>): Syntax {
  const value = (path: string): string => String(data[path]);
  return { text: value, bare: value };
}

/** A template of about `size` characters. */
export function template(size: number, syntax: Syntax): string {
  const records: string[] = [];
  for (let length = 0, index = 0; length < size - 100; index++) {
    const next = record(index, syntax.text, syntax.bare);
    records.push(next);
    length += next.length + 6;
  }
  return `{\n  "rows": [\n    ${records.join(',\n    ')}\n  ]\n}`;
}

/** What people get wrong in a line; each gives the line back where it has no room for the mistake. */
const MISTAKES: readonly ((line: string) => string)[] = [
  (line) => line.replace(/,$/, ''),
  (line) => line.replace('}}', '}'),
  (line) => line.replace('customer.', 'custmer.'),
  (line) => line.replace(/"/, "'"),
  (line) => line.replace(/"(\w+)":/, '$1:'),
  (line) => line.replace('true', 'True'),
];

/** The same template with mistakes spread over it, one in about 40 lines, of each kind in turn. */
export function broken(text: string): string {
  const lines = text.split('\n');
  for (let from = 7, turn = 0; from < lines.length - 40; from += 40, turn++) {
    const mistake = MISTAKES[turn % MISTAKES.length];
    const at = lines.findIndex((line, index) => index >= from && mistake?.(line) !== line);
    if (mistake !== undefined && at >= 0) lines[at] = mistake(lines[at] ?? '');
  }
  return lines.join('\n');
}
