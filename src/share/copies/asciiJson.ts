/** JSON text that survives where only printable ASCII does. */

/**
 * Writes JSON text on one line and in ASCII: white space between tokens is left out, and characters
 * outside ASCII, which can stand in strings only, become `\uXXXX`. Number spellings, escapes, order
 * and duplicate names stay as they are.
 * @param text JSON text
 * @returns the same JSON value in printable ASCII; undefined when the text is not JSON
 */
export function asciiJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  // Either a whole string, which keeps its spaces, or a run of white space, which is dropped.
  const line = text.replace(/"(?:[^"\\]|\\.)*"|[\t\n\r ]+/gu, (match) =>
    match.startsWith('"') ? match : '',
  );
  return line.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
