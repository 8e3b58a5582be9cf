import { describe, expect, it } from 'vitest';
import { webhookRequest } from './request.ts';

const url = 'https://example.com/hooks';

describe('webhookRequest', () => {
  it('announces JSON, once', () => {
    expect(webhookRequest({ url, headers: [{ name: 'x-a', value: 'b' }] }, '{}')).toEqual({
      request: {
        url,
        headers: [
          ['content-type', 'application/json'],
          ['x-a', 'b'],
        ],
        body: '{}',
      },
    });
    const own = { name: 'content-type', value: 'application/vnd.api+json' };
    const other = { name: 'x-a', value: 'b' };
    expect(webhookRequest({ url, headers: [other, own] }, '{}')).toMatchObject({
      request: {
        headers: [
          ['x-a', 'b'],
          ['content-type', own.value],
        ],
      },
    });
    expect(webhookRequest({ url, headers: [{ name: '', value: '' }, own] }, '{}')).toEqual({
      request: { url, headers: [['content-type', own.value]], body: '{}' },
    });
  });

  it('writes the URL in ASCII', () => {
    const built = webhookRequest({ url: "HTTPS://Пример.рф/п'?q=ë{}", headers: [] }, '');
    expect(built).toMatchObject({
      request: { url: "https://xn--e1afmkfd.xn--p1ai/%D0%BF'?q=%C3%AB{}" },
    });
  });

  it('makes the body well-formed', () => {
    const built = webhookRequest({ url, headers: [] }, '"\ud83d \ude00 \u{1f600}"');
    expect(built).toMatchObject({ request: { body: '"\ufffd \ufffd \u{1f600}"' } });
  });

  it('refuses what the form refuses', () => {
    expect(webhookRequest({ url: '', headers: [] }, '')).toEqual({
      problem: 'Enter the target URL first.',
    });
    expect(webhookRequest({ url: 'ftp://a.b', headers: [] }, '')).toEqual({
      problem: 'Only https:// and http:// URLs can be called.',
    });
    const headers = [
      { name: 'a', value: 'b' },
      { name: 'c', value: 'd\ne' },
    ];
    expect(webhookRequest({ url, headers }, '')).toEqual({
      problem: 'Header 2: The value contains a line break or another control character. Remove it.',
    });
  });
});
