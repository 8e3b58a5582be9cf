/**
 * How Windows' programs read text, modelled from their documented rules, to run quoting against
 * where the programs themselves are not there.
 */

/**
 * What a program is started with when a text is entered at the prompt of cmd.exe: variables first,
 * then quotes and carets.
 * @param line the text, one command
 * @param variables the variables that are set, by their names in capitals
 * @returns the command line that the program receives; undefined when cmd would do more than start
 *   one program (a pipe, a redirection, a second command)
 */
export function readAtPrompt(
  line: string,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  let result = '';
  let quoted = false;
  const text = expandVariables(line, variables);
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') {
      quoted = !quoted;
      result += character;
    } else if (quoted) {
      result += character;
    } else if (character === '^') {
      index += 1;
      // A caret at the end of a line continues it; the next line's first character is escaped.
      if (text.charAt(index) === '\n') index += 1;
      result += text.charAt(index);
    } else if ('&|<>()\n'.includes(character)) {
      return undefined;
    } else {
      result += character;
    }
  }
  return result;
}

function expandVariables(line: string, variables: ReadonlyMap<string, string>): string {
  let result = '';
  for (let index = 0; index < line.length; index += 1) {
    const end = line.indexOf('%', index + 1);
    const [name = '', change] = line.slice(index + 1, Math.max(end, index + 1)).split(':');
    const value = variables.get(name.toUpperCase());
    if (line.charAt(index) === '%' && end > 0 && value !== undefined) {
      result += change === undefined ? value : `${value} changed by ${change}`;
      index = end;
    } else {
      result += line.charAt(index);
    }
  }
  return result;
}

/**
 * Splits a command line as the C runtime of Windows does for `argv`.
 * @param line the command line
 * @returns the arguments, the program's name first
 */
export function splitArguments(line: string): readonly string[] {
  const found: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '\\') {
      let end = index;
      while (line.charAt(end) === '\\') end += 1;
      const count = end - index;
      const beforeQuote = line.charAt(end) === '"';
      current = (current ?? '') + '\\'.repeat(beforeQuote ? Math.floor(count / 2) : count);
      if (beforeQuote && count % 2 === 1) {
        current += '"';
        end += 1;
      }
      index = end - 1;
    } else if (character === '"') {
      // Two quotes inside a quoted part stand for one.
      if (quoted && line.charAt(index + 1) === '"') {
        current = `${current ?? ''}"`;
        index += 1;
      } else {
        quoted = !quoted;
        current ??= '';
      }
    } else if (!quoted && (character === ' ' || character === '\t')) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else {
      current = (current ?? '') + character;
    }
  }
  if (current !== undefined) found.push(current);
  return found;
}

/**
 * Reads a single-quoted string of PowerShell that is the whole text.
 * @param text the literal
 * @returns its value; undefined when the string ends early or never
 */
export function readPowerShellString(text: string): string | undefined {
  const quotes = "'\u2018\u2019\u201a\u201b";
  if (!quotes.includes(text.charAt(0))) return undefined;
  let value = '';
  for (let index = 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (!quotes.includes(character)) {
      value += character;
    } else if (index + 1 < text.length && quotes.includes(text.charAt(index + 1))) {
      index += 1;
      value += text.charAt(index);
    } else {
      return index === text.length - 1 ? value : undefined;
    }
  }
  return undefined;
}
