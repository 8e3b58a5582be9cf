/** What a draft is called where it is shown or handed on. */

/** Controls, line separators, and the marks that turn the direction of the text after them. */
const disruptive =
  /[\p{Cc}\p{Surrogate}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The draft's name as one line of text that disturbs nothing around it.
 * @param name the name as typed or received; may be empty
 * @returns the name without controls and direction marks, its white space collapsed; "Untitled
 *   payload" when nothing is left
 */
export function draftTitle(name: string): string {
  const line = name.replace(disruptive, ' ').replace(/\s+/gu, ' ').trim();
  return line === '' ? 'Untitled payload' : line;
}
