/** The request as code that calls `fetch`: JavaScript and TypeScript alike, in browsers and Node. */
import type { CopyResult, WebhookRequest } from './request.ts';

/**
 * Writes the request as a call of `fetch`. The code is a module's: it awaits at the top level.
 * @param request the checked request
 * @returns the code
 */
export function fetchCode(request: WebhookRequest): CopyResult {
  const headers = request.headers.map(([name, value]) => {
    const bytes = byteString(value);
    // Header values of fetch are bytes, one character each; plain text beyond Latin-1 would throw.
    const note = bytes === value ? '' : ' // UTF-8, one character per byte';
    return `    ${quoteScript(name)}: ${quoteScript(bytes)},${note}\n`;
  });
  return {
    text: `const response = await fetch(${quoteScript(request.url)}, {
  method: 'POST',
  headers: {
${headers.join('')}  },
  body: ${quoteTemplate(request.body)},
});

if (!response.ok) {
  throw new Error(\`The receiver answered \${response.status}\`);
}
`,
  };
}

/**
 * Quotes a value as a string literal in single quotes, in ASCII.
 * @param value any text
 * @returns the literal
 */
export function quoteScript(value: string): string {
  return `'${value.replace(/['\\]/g, '\\$&').replace(/[^ -~]/g, escapeUnit)}'`;
}

/**
 * Quotes a value as a template literal, which keeps its lines as lines. A carriage return is
 * escaped, because a literal one is read as a line feed; so are characters that do not print.
 * @param value any text
 * @returns the literal
 */
export function quoteTemplate(value: string): string {
  const escaped = value
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
      Array.from({ length: character.length }, (_, index) =>
        escapeUnit(character.charAt(index)),
      ).join(''),
    );
  return `\`${escaped}\``;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The value's UTF-8 bytes, each as the character of that number. ASCII is left as it is. */
function byteString(value: string): string {
  return Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('');
}
