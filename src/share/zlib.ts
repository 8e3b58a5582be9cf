/** zlib (RFC 1950) by the platform's streams, with bounds on what comes out and how long it takes. */

/**
 * Why bytes did not inflate: `truncated` input ends too early, `damaged` is no zlib stream or fails
 * its checksum, `too-large` gives more bytes than allowed, `timeout` takes too long.
 */
export type InflateFailure = 'truncated' | 'damaged' | 'too-large' | 'timeout';

/** Deflate expands at most about 1,032 times, so one slice gives about half a MiB before it is counted. */
const sliceBytes = 512;

const turns = 4;
const turnMs = 50;

/**
 * Compresses bytes to a zlib stream, which ends with a checksum of its content.
 * @param bytes what to compress
 * @returns the stream's bytes
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [content] = await Promise.all([readUpTo(stream.readable.getReader(), Infinity), written]);
  return content ?? new Uint8Array();
}

/**
 * Decompresses exactly one zlib stream. What comes out is counted as it comes, and reading stops at
 * the limit. Input after the stream's end is `damaged`.
 * @param bytes the stream
 * @param limit how many bytes may come out
 * @returns the content, or why there is none; never rejects
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array | InflateFailure> {
  const stream = new DecompressionStream('deflate');
  const reader = stream.readable.getReader();
  const writer = stream.writable.getWriter();
  const patience = startPatience();
  let allWritten = false;
  const feed = async () => {
    for (let start = 0; start < bytes.length; start += sliceBytes) {
      await writer.write(bytes.subarray(start, start + sliceBytes));
    }
    allWritten = true;
    await writer.close();
  };
  // The reader sees the same error; without a handler here it would be reported as unhandled too.
  feed().catch(ignore);
  try {
    const content = await Promise.race([readUpTo(reader, limit), patience.expired]);
    if (content === 'timeout') return content;
    if (content === undefined) return 'too-large';
    // Not every platform checks for input after the end. The checksum must be the very last bytes.
    return endsWithChecksum(bytes, content) ? content : 'damaged';
  } catch (error) {
    return allWritten && !isDataError(error) ? 'truncated' : 'damaged';
  } finally {
    patience.stop();
    reader.cancel().catch(ignore);
    writer.abort().catch(ignore);
  }
}

/** Reads to the end, or until more than `limit` bytes have come, which gives undefined. */
async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) return undefined;
    chunks.push(value);
  }
  const content = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    content.set(chunk, offset);
    offset += chunk.length;
  }
  return content;
}

/**
 * Expires after 200 ms, told in turns of which each counts once however long the page was busy with
 * other work: a link must not fail because the page was still starting.
 */
function startPatience(): { readonly expired: Promise<'timeout'>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<'timeout'>((resolve) => {
    let left = turns;
    const tick = () => {
      left -= 1;
      if (left < 0) resolve('timeout');
      else timer = setTimeout(tick, turnMs);
    };
    tick();
  });
  return { expired, stop: () => clearTimeout(timer) };
}

/** Adler-32 (RFC 1950, section 9), most significant byte first, as a zlib stream ends with it. */
function endsWithChecksum(stream: Uint8Array, content: Uint8Array): boolean {
  let a = 1;
  let b = 0;
  for (const byte of content) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const checksum = [b >> 8, b & 255, a >> 8, a & 255];
  return checksum.every((byte, index) => byte === stream.at(index - 4));
}

/** Node acknowledges a write before it has looked at the bytes; there the error's code tells. */
function isDataError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR';
}

function ignore(): void {
  return undefined;
}
