/** The request as a command for PowerShell, from Windows PowerShell 5.1 on. */
import type { CopyResult, WebhookRequest } from './request.ts';

/**
 * Quotes a value as a PowerShell string.
 *
 * Why this is enough: in a single-quoted string PowerShell expands nothing and knows no escape but a
 * doubled quote. It takes five characters for a single quote, the ASCII one and U+2018 to U+201B,
 * and a doubled one of them stands for itself once; so each is doubled. Line breaks, `$`, backticks
 * and double quotes are ordinary characters in it. The value never becomes an argument of a native
 * program, whose double quotes PowerShell before 7.3 loses; it stays inside PowerShell.
 * @param value any text
 * @returns the string literal
 */
export function quotePowerShell(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/gu, '$&$&')}'`;
}

/**
 * Writes the request as a call of Invoke-RestMethod. The body is handed over as UTF-8 bytes, because
 * Windows PowerShell would send text as ISO-8859-1, and the content type by its own parameter,
 * because there it may not stand among the headers.
 * @param request the checked request
 * @returns the command; a problem when a header is not ASCII, which .NET refuses to send
 */
export function requestForPowerShell(request: WebhookRequest): CopyResult {
  const foreign = request.headers.find(([, value]) => /[^\t -~]/u.test(value));
  if (foreign !== undefined) {
    return {
      problem: `PowerShell can send plain ASCII headers only, and \`${foreign[0]}\` has other characters. Change the header, or copy the command for another shell.`,
    };
  }
  const headers = request.headers.filter(([name]) => name !== 'content-type');
  const contentType = request.headers.find(([name]) => name === 'content-type');
  const parts = [
    `Invoke-RestMethod -Method Post -Uri ${quotePowerShell(request.url)}`,
    ...(contentType === undefined ? [] : [`-ContentType ${quotePowerShell(contentType[1])}`]),
    ...(headers.length === 0 ? [] : [`-Headers @{\n${headers.map(hashEntry).join('\n')}\n}`]),
    '-Body $body',
  ];
  const body = `$body = [System.Text.Encoding]::UTF8.GetBytes(${quotePowerShell(request.body)})`;
  return { text: `${body}\n${parts.join(' ')}` };
}

function hashEntry([name, value]: readonly [string, string]): string {
  return `  ${quotePowerShell(name)} = ${quotePowerShell(value)}`;
}
