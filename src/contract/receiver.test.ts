import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../language/parser.ts';
import { orderKeys } from '../language/testing/orderKeys.ts';
import { receiver, type ReceiverKind } from './receiver.ts';
import { bodyTypeOf } from './templateType.ts';

const SECRET = 'a secret with "quotes" and ünïcode';
const TITLE = 'Order */ ?> """ # coding: utf-7 \n\u2028 import os';
const TEMPLATE =
  '{"id": "{{order.id}}", "a\\n?>\\u2028": "*/ ?> \\u0027\\u0027\\u0027", "n": {{order.total_amount}}}';

/** Number spellings, escapes, white space and brackets in strings: what parsing anew would change. */
const BODY =
  '{"id":"ord_1","amount":1.0,"big":12345678901234567890,"text":"a  \\" b: [ 1 , 2 ]\\\\","é":"\\u00e9 😀","list":[]}';

/** The same JSON laid out anew, as something on the way may do. */
const SPACED = BODY.replace('{"id":', '{\r\n\t"id" : ').replace(',"amount":', ' ,\n  "amount": ');

const type = bodyTypeOf(parse(TEMPLATE), orderKeys, {
  raw: false,
  envelope: { eventName: TITLE, eventType: 'customer.order.paid' },
});

function sourceOf(kind: ReceiverKind): string {
  return receiver(kind, type, { title: TITLE }).source;
}

const RUNTIMES: readonly { kind: ReceiverKind; command: string }[] = [
  { kind: 'node-http', command: process.execPath },
  { kind: 'node-express', command: process.execPath },
  { kind: 'python', command: 'python3' },
  { kind: 'php', command: 'php' },
];

const installed = RUNTIMES.filter(
  ({ command }) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0,
);

const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
// Express is found beside the receiver, as after `npm install express`.
symlinkSync(
  fileURLToPath(new URL('../../node_modules', import.meta.url)),
  join(folder, 'node_modules'),
);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a receiver and waits until it says that it listens; returns its port. */
async function start(kind: ReceiverKind, command: string): Promise<[ChildProcess, number]> {
  const { fileName, source } = receiver(kind, type, { title: TITLE });
  const file = join(folder, `${kind}-${fileName}`);
  writeFileSync(file, source);
  const port = await freePort();
  const args = kind === 'php' ? ['-S', `127.0.0.1:${port}`, file] : [file];
  const child = spawn(command, args, {
    env: { ...process.env, VOUCHERIFY_SECRET: SECRET, PORT: String(port) },
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/Listening on port|Development Server .* started/.test(output)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(output)));
    child.on('error', reject);
  });
  return [child, port];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Sends a request as exact bytes and reads the status of the answer. */
function send(port: number, head: string, body: Buffer | string = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`No answer: ${answer}`)));
    socket.write(`${head}\r\n\r\n`);
    socket.write(body);
  });
}

function post(port: number, body: Buffer | string, signature?: string): Promise<number> {
  const bytes = Buffer.from(body as string);
  const header = signature === undefined ? '' : `\r\nX-Voucherify-Signature: ${signature}`;
  return send(
    port,
    `POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}${header}`,
    bytes,
  );
}

function sign(body: Buffer | string, secret = SECRET): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

describe.each(installed)('the receiver for $kind, running', ({ kind, command }) => {
  let child: ChildProcess;
  let port: number;
  beforeAll(async () => {
    [child, port] = await start(kind, command);
  }, 60_000);
  afterAll(() => child.kill('SIGKILL'));

  test('takes a signed body', async () => {
    expect(await post(port, BODY, sign(BODY))).toBe(204);
    expect(await post(port, BODY, sign(BODY).toUpperCase())).toBe(204);
    for (const body of ['"text"', '12', 'null', '[]', '{}'])
      expect(await post(port, body, sign(body))).toBe(204);
  });

  test('takes a body that was laid out anew on the way', async () => {
    expect(SPACED).not.toBe(BODY);
    expect(await post(port, SPACED, sign(BODY))).toBe(204);
    expect(await post(port, ` ${BODY}\n`, sign(BODY))).toBe(204);
    expect(await post(port, SPACED, sign(SPACED))).toBe(204);
  });

  test('refuses an altered body', async () => {
    const signature = sign(BODY);
    for (const altered of [
      BODY.replace('ord_1', 'ord_2'),
      BODY.replace('1.0', '1'),
      BODY.replace('a  ', 'a '),
      BODY.replace('\\u00e9', 'é'),
      `${BODY}1`,
      BODY.slice(0, -1),
      '',
      '"',
      '"\\',
    ])
      expect(await post(port, altered, signature)).toBe(401);
  });

  test('refuses a missing, a short, a long and a foreign signature', async () => {
    const signature = sign(BODY);
    expect(await post(port, BODY)).toBe(401);
    for (const wrong of [
      '',
      signature.slice(1),
      `${signature}0`,
      signature.replace(/./g, 'z'),
      `${signature}, ${signature}`,
      sign(BODY, ''),
      sign(BODY, 'another secret'),
      'é'.repeat(64),
    ])
      expect(await post(port, BODY, wrong)).toBe(401);
  });

  test('refuses what is signed and no JSON', async () => {
    for (const body of ['{"a":}', '{"a":1}}', Buffer.from([0x22, 0xff, 0x22])])
      expect(await post(port, body, sign(body))).toBe(400);
  });

  test('takes a large body and refuses one above 1 MiB', async () => {
    const large = `"${'x'.repeat(1024 * 1024 - 2)}"`;
    expect(await post(port, large, sign(large))).toBe(204);
    // The servers below Express and PHP read on first, and drop it; the others do not wait for it.
    const body = kind === 'php' || kind === 'node-express' ? `${large} ` : '';
    expect(
      await send(
        port,
        `POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${large.length + 1}\r\nX-Voucherify-Signature: ${sign(large)}`,
        body,
      ),
    ).toBe(413);
  });

  test('refuses a large body whose length nobody told', async () => {
    const head = 'POST /webhook HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked';
    const chunk = `100001\r\n${' '.repeat(0x100001)}\r\n`;
    const last = '0\r\n\r\n';
    // Node answers before the end, Express and PHP after it, Python takes no such body at all.
    const body = {
      'node-http': chunk,
      'node-express': chunk + last,
      python: '',
      php: chunk + last,
    };
    expect([411, 413]).toContain(await send(port, head, body[kind]));
  });

  // What looks at a text again and again needs hours for these, and runs into the test's limit.
  test('goes through large hostile bodies', async () => {
    for (const piece of ['"', '\\', '"\\', ' "', '" "', '\\"'])
      expect(await post(port, piece.repeat(300_000), sign(BODY))).toBe(401);
  });

  test('answers other requests with an error', async () => {
    const status = await send(port, 'GET /webhook HTTP/1.1\r\nHost: localhost');
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

test('no receiver starts, or takes a body, without a secret', async () => {
  for (const { kind, command } of installed.filter(({ kind: other }) => other !== 'php')) {
    const file = join(folder, `no-secret-${kind}`);
    writeFileSync(file + (kind === 'python' ? '.py' : '.mjs'), sourceOf(kind));
    const run = spawnSync(command, [file + (kind === 'python' ? '.py' : '.mjs')], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0' },
      encoding: 'utf8',
    });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('Set VOUCHERIFY_SECRET');
  }
  expect(sourceOf('php')).toContain("if ($secret === '') {");
});

// Holds wherever the runtimes are missing too.
describe.each(RUNTIMES)('the source of the receiver for $kind', ({ kind }) => {
  const source = sourceOf(kind);

  test('is printable ASCII, so that no name or title can end a comment', () => {
    expect(source).toMatch(/^[\n\x20-\x7e]+$/);
    if (kind === 'php') expect(source).not.toContain('?>');
    for (const line of source.split('\n').filter((text) => /coding: utf-7/.test(text)))
      expect(line).toMatch(/^(\/\/|#) /);
    expect(source.split('\n').slice(0, 2).join('\n')).not.toContain('coding');
  });

  test('compares in constant time, bounds the body, and lists the fields', () => {
    expect(source).toMatch(/timingSafeEqual\(|compare_digest\(|hash_equals\(/);
    expect(source).toContain('1048576');
    expect(source).toMatch(/(\/\/|#) {3}data\.id: string\n/);
    expect(source).toMatch(/(\/\/|#) {3}data\.n: integer\n/);
    expect(source).toMatch(/(\/\/|#) {3}event\.type: "customer\.order\.paid"\n/);
  });
});
