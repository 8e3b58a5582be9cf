/** Writes generated JSON so that a change of one thing is a change of one line. */

/** Below this depth everything stands on one line. */
const BROKEN_DEPTH = 3;

/**
 * JSON text with a line for each member of the upper levels.
 * @param value plain JSON data
 * @returns the text, with a line break at its end
 */
export function layOut(value: unknown): string {
  return `${write(value, 0)}\n`;
}

function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth >= BROKEN_DEPTH) {
    return JSON.stringify(value);
  }
  const isList = Array.isArray(value);
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(
      ([name, item]: [string, unknown]) =>
        `${isList ? '' : `${JSON.stringify(name)}:`}${write(item, depth + 1)}`,
    );
  const [begin, end] = isList ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? begin + end : `${begin}\n${lines.join(',\n')}\n${end}`;
}
