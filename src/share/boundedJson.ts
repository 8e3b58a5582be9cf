/** JSON of unknown origin, parsed only when it is not nested deeper than asked for. */

/**
 * Parses JSON text. Names such as `__proto__` become ordinary own properties.
 * @param text the JSON text
 * @param maxDepth how many objects and lists may stand inside each other
 * @returns the value in an object of its own; undefined when the text is not JSON or nested deeper
 */
export function parseBoundedJson(
  text: string,
  maxDepth: number,
): { readonly value: unknown } | undefined {
  if (isDeeperThan(text, maxDepth)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function isDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return false;
}
