/** Quoting for programs that run on Windows only: cases, and models of how the programs read. */
import { describe, expect, it } from 'vitest';
import { MANY, fc } from '../../language/testing/properties.ts';
import { hostileText } from '../testing/drafts.ts';
import { readAtPrompt, readPowerShellString, splitArguments } from '../testing/windowsModels.ts';
import { curlForCmd, quoteCmd } from './cmd.ts';
import { quotePowerShell, requestForPowerShell } from './powershell.ts';
import type { CopyResult, WebhookRequest } from './request.ts';

const request: WebhookRequest = {
  url: 'https://example.com/hooks?a=1&b=%20c%20',
  headers: [
    ['content-type', 'application/json'],
    ['x-token', `it's "secret"`],
  ],
  body: '{\n  "message": "Thank you, Zoë’s %PATH% & \\"co\\"!",\n  "total": 1.0\n}',
};

function textOf(result: CopyResult): string {
  return 'text' in result ? result.text : `problem: ${result.problem}`;
}

describe('PowerShell', () => {
  it.each([
    ['', "''"],
    ["it's", "'it''s'"],
    ['‘a’ ‚b‛', "'‘‘a’’ ‚‚b‛‛'"],
    ['$env:PATH `n "x" $(1)', `'$env:PATH \`n "x" $(1)'`],
    ['a\nb', "'a\nb'"],
    ["''", "''''''"],
  ])('writes %j as %s', (value, literal) => {
    expect(quotePowerShell(value)).toBe(literal);
  });

  it(`reads ${MANY} hostile values back`, () => {
    fc.assert(
      fc.property(hostileText(200), (value) => {
        expect(readPowerShellString(quotePowerShell(value))).toBe(value);
      }),
      { numRuns: MANY },
    );
    expect(readPowerShellString("'a'b'")).toBeUndefined();
    expect(readPowerShellString("'a’b'")).toBeUndefined();
  });

  it('sends the body as bytes and the content type by its parameter', () => {
    expect(textOf(requestForPowerShell(request))).toBe(
      `$body = [System.Text.Encoding]::UTF8.GetBytes('{
  "message": "Thank you, Zoë’’s %PATH% & \\"co\\"!",
  "total": 1.0
}')
Invoke-RestMethod -Method Post -Uri 'https://example.com/hooks?a=1&b=%20c%20' -ContentType 'application/json' -Headers @{
  'x-token' = 'it''s "secret"'
} -Body $body`,
    );
  });

  it('finds the content type wherever it stands', () => {
    const headers = [
      ['x-a', 'b'],
      ['content-type', 'text/x'],
      ['x-c', 'd'],
    ] as const;
    expect(textOf(requestForPowerShell({ ...request, body: '1', headers }))).toContain(
      `-ContentType 'text/x' -Headers @{\n  'x-a' = 'b'\n  'x-c' = 'd'\n} -Body`,
    );
  });

  it('leaves out what is not there', () => {
    expect(textOf(requestForPowerShell({ ...request, body: '1', headers: [] }))).toBe(
      `$body = [System.Text.Encoding]::UTF8.GetBytes('1')
Invoke-RestMethod -Method Post -Uri 'https://example.com/hooks?a=1&b=%20c%20' -Body $body`,
    );
  });

  it('refuses headers that .NET would not send', () => {
    const foreign = requestForPowerShell({ ...request, headers: [['x-name', 'Zoë']] });
    expect(textOf(foreign)).toMatch(/^problem: .*`x-name`/u);
    const tab = requestForPowerShell({ ...request, headers: [['x-name', 'a\t~ b']] });
    expect(textOf(tab)).toContain("'x-name' = 'a\t~ b'");
  });
});

describe('the command prompt', () => {
  const variables = new Map([
    ['PATH', 'expanded'],
    ['A', 'expanded'],
    ['', 'expanded'],
    ['CD', 'expanded'],
  ]);

  it.each([
    ['', '^"^"'],
    ['a b', '^"a b^"'],
    ['say "hi"', String.raw`^"say \^"hi\^"^"`],
    [String.raw`a\"b\\`, String.raw`^"a\\\^"b\\\\^"`],
    [String.raw`a\b`, String.raw`^"a\b^"`],
    ['%PATH%', '^"^%^PATH^%^"'],
    ['100%', '^"100^%^"'],
    ['%%', '^"^%^%^"'],
    ['a & b | c > d < e ^ (f) !g', '^"a ^& b ^| c ^> d ^< e ^^ ^(f^) ^!g^"'],
  ])('writes %j as %s', (value, argument) => {
    expect(quoteCmd(value)).toBe(argument);
  });

  it.each(['a\nb', 'a\rb', 'a\0', '\t', '\u001a', '\u007f', 'ë', '’', '\ud800'])(
    'does not write %j',
    (value) => {
      expect(quoteCmd(value)).toBeUndefined();
    },
  );

  it(`reads ${MANY} hostile values back`, () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '\\',
        '%',
        '^',
        '&',
        '|',
        '<',
        '>',
        '(',
        ')',
        '!',
        "'",
        ' ',
        '=',
        ':',
        ';',
        ',',
        '/',
      ],
      ...[
        '%PATH%',
        '%a%',
        '%CD:~0,1%',
        '%%',
        '\\"',
        '^"',
        '"^&calc"',
        'a',
        '0',
        '*',
        '?',
        '~',
        '@',
      ],
    );
    const value = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        const line = `curl ${quoteCmd(first) ?? ''} ^\n  ${quoteCmd(second) ?? ''}`;
        const received = readAtPrompt(line, variables);
        expect(splitArguments(received ?? '')).toEqual(['curl', first, second]);
      }),
      { numRuns: MANY },
    );
  });

  it('has models that fail what is not quoted', () => {
    expect(readAtPrompt('curl "%PATH%"', variables)).toBe('curl "expanded"');
    expect(readAtPrompt('curl ^%PATH:a=b^%', variables)).toBe('curl expanded changed by a=b');
    expect(readAtPrompt('curl a&calc', variables)).toBeUndefined();
    expect(splitArguments(String.raw`curl "a\" b" c`)).toEqual(['curl', 'a" b', 'c']);
  });

  it('passes the same JSON on, on one line and in ASCII', () => {
    const text = textOf(curlForCmd(request));
    expect(text).toMatch(/^[ -~\n]*$/u);
    const [body = '', ...others] = [
      ...splitArguments(readAtPrompt(text, variables) ?? ''),
    ].reverse();
    expect(JSON.parse(body)).toEqual(JSON.parse(request.body));
    expect(body).toContain('1.0');
    expect(others.reverse()).toEqual([
      'curl',
      '--globoff',
      '--request',
      'POST',
      request.url,
      '--header',
      'content-type: application/json',
      '--header',
      `x-token: it's "secret"`,
      '--data-raw',
    ]);
  });

  it('says why it cannot pass a request on', () => {
    expect(textOf(curlForCmd({ ...request, body: '{' }))).toMatch(/^problem: .*valid JSON/u);
    expect(textOf(curlForCmd({ ...request, headers: [['x-name', 'Zoë']] }))).toMatch(
      /^problem: .*`x-name`/u,
    );
  });

  it('holds to the length that cmd takes', () => {
    const sized = (length: number) =>
      textOf(curlForCmd({ ...request, body: JSON.stringify('x'.repeat(length)) }));
    const spare = 8_191 - sized(0).length;
    expect(sized(spare)).toHaveLength(8_191);
    expect(sized(spare + 1)).toMatch(/^problem: .*8,191/u);
    expect(sized(1_000_000)).toMatch(/^problem: .*8,191/u);
    const backslashes = { ...request, body: JSON.stringify('\\'.repeat(500_000)) };
    expect(textOf(curlForCmd(backslashes))).toMatch(/^problem: .*8,191/u);
  });
});
