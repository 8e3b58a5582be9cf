/** Receivers for Node.js: without a framework, and with Express. ECMAScript modules, Node 18 and later. */
import {
  acceptLines,
  comment,
  headerLines,
  MAX_BYTES,
  type ReceiverInput,
  SIGNATURE_LINES,
  WEBHOOK_PATH,
} from './source.ts';

const SETTINGS = `const SECRET = process.env.VOUCHERIFY_SECRET;
if (!SECRET) throw new Error('Set VOUCHERIFY_SECRET to the secret of your Voucherify project.');
const PORT = Number(process.env.PORT ?? 3000);
const MAX_BYTES = ${MAX_BYTES};
`;

const SIGNATURE = `${comment('//', SIGNATURE_LINES)}
function isSigned(bytes, header) {
  if (typeof header !== 'string' || !/^[0-9a-f]{64}$/i.test(header)) return false;
  const given = Buffer.from(header, 'hex');
  return [bytes, compact(bytes)].some((signed) =>
    timingSafeEqual(createHmac('sha256', SECRET).update(signed).digest(), given),
  );
}

// JSON without the white space outside of its strings; every other byte stays as it is.
function compact(bytes) {
  const kept = Buffer.alloc(bytes.length);
  let length = 0;
  let inString = false;
  let escaped = false;
  for (const byte of bytes) {
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === 0x5c) escaped = true;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue;
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

// Answers with a status: 204 when the body was signed, read and kept.
async function judge(bytes, header) {
  if (!isSigned(bytes, header)) return 401;
  let body;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 400;
  }
  try {
    await accept(body);
  } catch (error) {
    console.error('The body could not be kept:', error);
    return 500;
  }
  return 204;
}
`;

function acceptFunction({ type }: ReceiverInput): string {
  return `${comment('//', acceptLines(type))}
async function accept(body) {
  console.log(\`Received \${JSON.stringify(body).length} characters\`);
}
`;
}

/** A receiver on Node's own HTTP server, without dependencies. */
export function nodeHttpReceiver(input: ReceiverInput): string {
  return `${comment('//', headerLines(input.title, 'VOUCHERIFY_SECRET=... PORT=3000 node receiver.mjs'))}
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

${SETTINGS}
${acceptFunction(input)}
${SIGNATURE}
// The whole body, or undefined where it is larger than MAX_BYTES.
function readBody(request) {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length']) > MAX_BYTES) return resolve(undefined);
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size > MAX_BYTES) resolve(undefined);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

const server = createServer(async (request, response) => {
  try {
    const [path] = request.url.split('?');
    let status = 404;
    if (path === '${WEBHOOK_PATH}') {
      const bytes = request.method === 'POST' ? await readBody(request) : undefined;
      if (request.method !== 'POST') status = 405;
      else if (bytes === undefined) status = 413;
      else status = await judge(bytes, request.headers['x-voucherify-signature']);
    }
    // What was not read is not waited for: the connection ends with the answer.
    response.writeHead(status, request.complete ? {} : { connection: 'close' }).end();
  } catch {
    response.destroy();
  }
});
server.requestTimeout = 10_000;
server.listen(PORT, () => console.log(\`Listening on port \${server.address().port}\`));
`;
}

/** A receiver for Express 4 and 5. */
export function nodeExpressReceiver(input: ReceiverInput): string {
  return `${comment('//', headerLines(input.title, 'npm install express, then VOUCHERIFY_SECRET=... PORT=3000 node receiver.mjs'))}
import { createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';

${SETTINGS}
${acceptFunction(input)}
${SIGNATURE}
const app = express();
app.disable('x-powered-by');

// The signature covers bytes, so no JSON parser may stand before this route.
const rawBody = express.raw({ type: () => true, limit: MAX_BYTES, inflate: false });

app.post('${WEBHOOK_PATH}', rawBody, async (request, response, next) => {
  try {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    response.sendStatus(await judge(bytes, request.get('x-voucherify-signature')));
  } catch (error) {
    next(error);
  }
});

// A body that is too large or cannot be read. Express knows this handler by its four parameters.
app.use((error, request, response, next) => {
  if (response.headersSent) next(error);
  else response.sendStatus(error.status ?? 500);
});

const server = app.listen(PORT, () => console.log(\`Listening on port \${server.address().port}\`));
server.requestTimeout = 10_000;
`;
}
