import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { checkHeaders, checkUrl } from './http.ts';
import { draftLimits } from './limits.ts';
import { hostileText, validHeaders, validUrl } from './testing/drafts.ts';

describe('checkUrl', () => {
  it.each([
    '',
    'https://example.com',
    'http://example.com/hooks?a=1&b=%20#part',
    'HTTPS://EXAMPLE.COM:8443/a;b=c',
    'http://localhost:3000/',
    'http://[::1]/hook',
    'https://пример.рф/путь',
    'https://example.com/@name?mail=a@b.c#@',
    "https://example.com/it's/{{x}}",
    'https://example.com/?next=https://name@host',
  ])('accepts %j', (text) => {
    expect(checkUrl(text)).toBeUndefined();
  });

  it.each([
    ['example.com/hooks', 'not a complete URL'],
    ['https://', 'not a complete URL'],
    ['https://exa mple.com', 'space'],
    ['https://a:99999/', 'not a complete URL'],
    ['//example.com', 'not a complete URL'],
    ['javascript:alert(1)', 'Only https:// and http://'],
    ['file:///etc/passwd', 'Only https:// and http://'],
    ['data:text/plain,x', 'Only https:// and http://'],
    ['ftp://example.com', 'Only https:// and http://'],
    ['xhttps://example.com', 'Only https:// and http://'],
    ['https:example.com', 'two slashes'],
    ['https:/example.com', 'two slashes'],
    ['https:/host/https://example.com', 'two slashes'],
    ['https:\\\\example.com', 'two slashes'],
    ['https://user@example.com', 'user name or password'],
    ['https://user:pw@example.com/a', 'user name or password'],
    ['https://:pw@example.com', 'user name or password'],
    ['https://@example.com', 'user name or password'],
    ['https:///user@example.com', 'user name or password'],
    ['https://\\user@example.com', 'user name or password'],
    ['HTTP://User@example.com', 'user name or password'],
    [' https://example.com', 'space'],
    ['https://example.com ', 'space'],
    ['https://example.com/a\u00a0b', 'space'],
    ['https://example.com/\r\nx', 'control character'],
    ['https://example.com/\n', 'control character'],
    ['https://exa\tmple.com/', 'control character'],
    ['https://example.com/\0', 'control character'],
    ['https://example.com/\u007f', 'control character'],
    ['https://example.com/\u0085', 'control character'],
    ['https://example.com/\u009f', 'control character'],
    ['https://example.com/\ud800', 'half of a character'],
    ['https://example.com/\udc00x', 'half of a character'],
  ])('refuses %j', (text, words) => {
    expect(checkUrl(text)).toContain(words);
  });

  it('accepts the characters beside the control ranges', () => {
    expect(checkUrl('https://example.com/!~\u00a1\u{1f600}')).toBeUndefined();
  });

  it('limits the length', () => {
    const start = 'https://example.com/';
    const longest = start + 'x'.repeat(draftLimits.url - start.length);
    expect(checkUrl(longest)).toBeUndefined();
    expect(checkUrl(`${longest}x`)).toContain('at most 2,048 characters');
  });

  it('accepts only what parses to http or https without user info', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          validUrl(),
          hostileText(100).map((text) => `https://${text}`),
          fc.tuple(validUrl(), hostileText(5)).map(([url, text]) => url + text),
        ),
        (text) => {
          if (checkUrl(text) !== undefined) return;
          const url = new URL(text);
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.username + url.password).toBe('');
          expect(url.href).toMatch(/^[!-~]+$/u);
        },
      ),
    );
  });

  it('accepts ordinary URLs', () => {
    fc.assert(fc.property(validUrl(), (text) => checkUrl(text) === undefined));
  });
});

describe('checkHeaders', () => {
  const messageFor = (name: string, value: string) => checkHeaders([{ name, value }]);

  it('accepts good rows and rows not yet filled in', () => {
    expect(
      checkHeaders([
        { name: 'x-token', value: 'abc\tdef "é" €' },
        { name: '', value: '' },
        { name: '0-9', value: ' a' },
        { name: '', value: '' },
      ]),
    ).toEqual([]);
    fc.assert(fc.property(validHeaders(), (headers) => checkHeaders(headers).length === 0));
  });

  it.each(['X-Token', 'x token', 'x_token', 'x:', 'é', 'x-token\n', ' x', '__proto__'])(
    'refuses the name %j',
    (name) => {
      expect(messageFor(name, 'v')).toEqual([
        { index: 0, field: 'name', message: 'Use lowercase letters, digits and dashes only.' },
      ]);
    },
  );

  it('wants a name and a value', () => {
    expect(messageFor('', 'v')).toEqual([
      { index: 0, field: 'name', message: 'Give the header a name.' },
    ]);
    for (const value of ['', ' ', '\t ']) {
      expect(messageFor('n', value)).toEqual([
        { index: 0, field: 'value', message: 'Give the header a value.' },
      ]);
    }
    expect(messageFor('', ' ').map(({ field }) => field)).toEqual(['name', 'value']);
  });

  it('wants each name once, and tells the later rows', () => {
    expect(
      checkHeaders([
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
        { name: 'a', value: '3' },
        { name: 'a', value: '' },
      ]),
    ).toEqual([
      {
        index: 2,
        field: 'name',
        message: 'There is already a header `a`. Each name can be used once.',
      },
      {
        index: 3,
        field: 'name',
        message: 'There is already a header `a`. Each name can be used once.',
      },
      { index: 3, field: 'value', message: 'Give the header a value.' },
    ]);
  });

  it.each(['a\rb', 'a\nb', 'a\0b', 'a\u001fb', '\u007fa', 'a\u0080', 'a\u009f'])(
    'refuses the value %j',
    (value) => {
      expect(messageFor('n', value)).toEqual([
        {
          index: 0,
          field: 'value',
          message: 'The value contains a line break or another control character. Remove it.',
        },
      ]);
    },
  );

  it('refuses half a surrogate pair', () => {
    expect(messageFor('n', 'a\ud83d')[0]?.message).toContain('half of a character');
    expect(messageFor('n', 'a\u{1f600}\u00a0~')).toEqual([]);
  });

  it('limits the lengths', () => {
    const name = 'n'.repeat(draftLimits.headerName);
    const value = 'v'.repeat(draftLimits.headerValue);
    expect(messageFor(name, value)).toEqual([]);
    expect(messageFor(`${name}n`, `${value}v`).map(({ message }) => message)).toEqual([
      'The name is too long: at most 100 characters are allowed.',
      'The value is too long: at most 4,000 characters are allowed.',
    ]);
  });
});
