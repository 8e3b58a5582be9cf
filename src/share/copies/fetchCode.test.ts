import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { MANY, fc } from '../../language/testing/properties.ts';
import { hostileText, validHeaders } from '../testing/drafts.ts';
import { fetchCode, quoteScript, quoteTemplate } from './fetchCode.ts';
import type { WebhookRequest } from './request.ts';

const request: WebhookRequest = {
  url: 'https://example.com/hooks',
  headers: [
    ['content-type', 'application/json'],
    ['x-name', "Zoë's"],
  ],
  body: '{\n  "message": "`${order.id}` \\"Zoë\\""\n}',
};

function codeFor(given: WebhookRequest): string {
  const result = fetchCode(given);
  return 'text' in result ? result.text : result.problem;
}

it('is laid out for reading', () => {
  expect(codeFor(request)).toBe(
    [
      "const response = await fetch('https://example.com/hooks', {",
      "  method: 'POST',",
      '  headers: {',
      "    'content-type': 'application/json',",
      "    'x-name': 'Zo\\u00c3\\u00ab\\'s', // UTF-8, one character per byte",
      '  },',
      '  body: `{',
      '  "message": "\\`\\${order.id}\\` \\\\"Zoë\\\\""',
      '}`,',
      '});',
      '',
      'if (!response.ok) {',
      '  throw new Error(`The receiver answered ${response.status}`);',
      '}',
      '',
    ].join('\n'),
  );
});

it(`literals stand for ${MANY} hostile values`, () => {
  const values = fc.sample(hostileText(200), { numRuns: MANY, seed: 43 });
  for (const quote of [quoteScript, quoteTemplate]) {
    const list = values.map(quote);
    // Saved with the line ends of Windows the values stay the same, too.
    for (const code of [list.join(), list.join().replaceAll('\n', '\r\n')]) {
      expect(runInNewContext(`JSON.stringify([${code}])`)).toBe(JSON.stringify(values));
    }
  }
  expect(values.map(quoteScript).join('')).toMatch(/^[ -~]*$/u);
});

it('calls fetch with the request, whatever it holds', async () => {
  const body = hostileText(300).map((text) => text.replace(/\p{Surrogate}/gu, ''));
  await fc.assert(
    fc.asyncProperty(validHeaders(), body, async (headers, text) => {
      const given = {
        url: 'https://example.com/hooks',
        headers: headers.map(({ name, value }) => [name, value.trim()] as const),
        body: text,
      };
      const calls: Request[] = [];
      const fetch = (url: string, init: RequestInit) => {
        calls.push(new Request(url, init));
        return { ok: true };
      };
      await runInNewContext(`(async () => {${codeFor(given)}})()`, { fetch });
      const [call] = calls;
      expect(call?.method).toBe('POST');
      expect(call?.url).toBe(given.url);
      const sent = (await call?.arrayBuffer()) ?? new ArrayBuffer(0);
      expect(Buffer.from(sent).toString()).toBe(text);
      for (const [name, value] of given.headers) {
        const received = Buffer.from(call?.headers.get(name) ?? '', 'latin1').toString();
        expect(received).toBe(value);
      }
    }),
  );
});

it('sends the same bytes from Node, and fails when the receiver does', async () => {
  const received: { headers: string[]; body: string }[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      received.push({ headers: message.rawHeaders, body: Buffer.concat(chunks).toString() });
      response.writeHead(received.length === 1 ? 204 : 500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const code = codeFor({ ...request, url: `http://127.0.0.1:${port}/` });
  const run = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' }).on(
        'close',
        resolve,
      );
    });
  expect(await run()).toBe(0);
  expect(await run()).not.toBe(0);
  await new Promise((resolve) => server.close(resolve));
  const [first] = received;
  expect(first?.body).toBe(request.body);
  const headers = first?.headers ?? [];
  expect(headers[headers.indexOf('content-type') + 1]).toBe('application/json');
  const name = headers[headers.indexOf('x-name') + 1] ?? '';
  expect(Buffer.from(name, 'latin1').toString()).toBe("Zoë's");
});
