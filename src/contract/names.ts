/** Names in generated source. Whatever comes in, what goes out is an identifier or a quoted text. */

/**
 * A type's name: letters and digits of the text, each word with a capital.
 * @param fallback an identifier, for a text that has no letter to start with
 */
export function typeName(text: string, fallback: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : fallback;
}

/** What one element of a list is called: `items` has an `item`, `categories` a `category`. */
export function singular(name: string): string {
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  return /[^su]s$/.test(name) ? name.slice(0, -1) : name;
}

/** A property's name in a TypeScript type: as it is where it can stand so, else in quotes. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && name !== '__proto__' ? name : quoted(name);
}

/**
 * A text as a literal of JavaScript and TypeScript. It is plain ASCII, so that no character can end a
 * line or a comment, or change what a reader sees.
 */
export function quoted(text: string): string {
  return asciiJson(JSON.stringify(text));
}

/** JSON text with every character beyond ASCII as an escape; the value stays the same. */
export function asciiJson(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a documented format is in words, or undefined for formats that have none here. */
export function formatWords(format: string | undefined): string | undefined {
  switch (format) {
    case 'date-time':
      return 'Date and time, as in 2026-01-31T12:00:00.000Z';
    case 'date':
      return 'Date, as in 2026-01-31';
    case 'time':
      return 'Time of day';
    default:
      return undefined;
  }
}
