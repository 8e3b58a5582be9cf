/** The request as a cURL command for the Windows command prompt (cmd.exe). */
import { asciiJson } from './asciiJson.ts';
import type { CopyResult, WebhookRequest } from './request.ts';

/** cmd.exe takes command lines of up to this many characters. */
const longestCommand = 8_191;

const tooLong: CopyResult = {
  problem:
    'The command prompt takes commands of up to 8,191 characters, and this one is longer. Copy the command for PowerShell instead.',
};

/**
 * Quotes a value as one argument, for typing or pasting at the prompt.
 *
 * Two programs read the text in turn. The C runtime of cURL, last, wants `"…"`, each quote inside as
 * `\"`, and backslashes doubled where a quote follows them. cmd.exe, first, is told by `^` before
 * every quote that it is none, so for cmd no text is ever quoted, and by `^` before each of its own
 * characters that these mean nothing. `%NAME%` is replaced before carets are read; so the character
 * after each `%` gets a caret too: the name that cmd looks up then begins with `^`, no such variable
 * is set, and at the prompt the text stays. (In a batch file `%` is different: there it is doubled.)
 * @param value printable ASCII. cmd cannot pass line breaks on, other controls act as keys when they
 *   are pasted, and outside ASCII cURL for Windows receives the bytes of the system's code page.
 * @returns the argument; undefined when the value is not printable ASCII
 */
export function quoteCmd(value: string): string | undefined {
  if (!/^[ -~]*$/u.test(value)) return undefined;
  const argument = value.replace(/(\\*)("|$)/gu, (_, backslashes: string, quote: string) =>
    quote === '' ? backslashes + backslashes : `${backslashes}${backslashes}\\"`,
  );
  return `^"${argument.replace(/["%!^&|<>()]|(?<=%)./gu, '^$&')}^"`;
}

/**
 * Writes the request as a cURL command for the prompt. The body is the same JSON on one line and in
 * ASCII, as `quoteCmd` needs it.
 * @param request the checked request
 * @returns a command of several lines; a problem when the body is not JSON, a header is not plain
 *   ASCII, or the command is longer than cmd takes
 */
export function curlForCmd(request: WebhookRequest): CopyResult {
  const body = asciiJson(request.body);
  if (body === undefined) {
    return {
      problem: 'The command prompt can only take a body that is valid JSON. Mend the errors first.',
    };
  }
  if (body.length > longestCommand) return tooLong;
  const lines: string[] = [];
  const add = (option: string, value: string): boolean => {
    const quoted = quoteCmd(value);
    if (quoted !== undefined) lines.push(`${option} ${quoted}`);
    return quoted !== undefined;
  };
  add('curl --globoff --request POST', request.url);
  for (const [name, value] of request.headers) {
    if (!add('--header', `${name}: ${value}`)) {
      return {
        problem: `The command prompt can pass on plain ASCII only, and the header \`${name}\` has other characters. Change the header, or copy the command for another shell.`,
      };
    }
  }
  add('--data-raw', body);
  const text = lines.join(' ^\n  ');
  return text.length > longestCommand ? tooLong : { text };
}
