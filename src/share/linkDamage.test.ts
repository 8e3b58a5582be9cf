/**
 * A damaged link is refused, or gives the very same draft. Here every change of one character is tried
 * on 200 short links; `npm run damage` tries it on 200 links of every size, which takes many minutes.
 */
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { decodeLink } from './link.ts';
import { draftToJson } from './restoreDraft.ts';
import { type Link, links, shortLinks, substitutions, truncations } from './testing/damage.ts';

const full = process.env['MODE'] === 'damage';
const patience = full ? 4 * 60 * 60 * 1000 : 300_000;

// The limit on time has a test of its own; here a busy machine must not look like damage.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

/** How many links are read at a time. */
const batch = 256;

/** Reads fragments; gives those that became another draft, and what the others were called. */
async function read(fragments: Iterable<string>, intact: Draft) {
  const same = JSON.stringify(draftToJson(intact));
  const wrong: string[] = [];
  const kinds = new Set<string>();
  let count = 0;
  const judge = async (fragment: string): Promise<void> => {
    const result = await decodeLink(fragment);
    if ('problem' in result) kinds.add(result.problem.kind);
    else if (JSON.stringify(draftToJson(result.draft)) !== same) wrong.push(fragment);
    else kinds.add('the same draft');
  };
  let waiting: Promise<void>[] = [];
  for (const fragment of fragments) {
    count += 1;
    waiting.push(judge(fragment));
    if (waiting.length < batch) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return { count, wrong, kinds };
}

/**
 * Whether zlib itself refuses what a fragment holds. Asked at once it is ten times faster than the
 * stream that reads links, which is made of the same zlib. False where anything else is to be judged.
 */
function refusedByZlib(fragment: string): boolean {
  if (!/^#\/t\/1\.[\w-]*$/u.test(fragment)) return false;
  const bytes = Buffer.from(fragment.slice('#/t/1.'.length), 'base64url');
  try {
    inflateSync(bytes, { chunkSize: 1024 });
    return false;
  } catch {
    return true;
  }
}

/** Tells the figures, so that a run shows how much it tried. */
function tell(tried: number, what: string, links: readonly Link[], read: number): void {
  const [all, some] = [tried, read].map((count) => count.toLocaleString('en-GB'));
  process.stdout.write(
    `${all} ${what} of ${links.length} links: none became another draft (${some} read)\n`,
  );
}

it(
  'is not another draft with any one character changed',
  async () => {
    const tested = full ? await links(200, 4) : await shortLinks(200, 4);
    const stackTraceLimit = Error.stackTraceLimit;
    // Millions of errors are thrown here, and nobody reads where.
    Error.stackTraceLimit = 0;
    let [tried, reached] = [0, 0];
    for (const { fragment, draft } of tested) {
      const doubtful = function* (): Generator<string> {
        for (const damaged of substitutions(fragment)) {
          tried += 1;
          if (full || !refusedByZlib(damaged)) yield damaged;
        }
      };
      const { count, wrong } = await read(doubtful(), draft);
      reached += count;
      expect(wrong).toEqual([]);
    }
    Error.stackTraceLimit = stackTraceLimit;
    tell(tried, 'changes of one character', tested, reached);
    expect(tried).toBeGreaterThan(1_000_000);
  },
  patience,
);

it('is refused as altered where zlib alone refuses it', async () => {
  for (const { fragment, draft } of await shortLinks(20, 4)) {
    const sample = [...substitutions(fragment)].filter(
      (damaged, place) => place % 41 === 0 && refusedByZlib(damaged),
    );
    const { count, kinds } = await read(sample, draft);
    expect(count).toBeGreaterThan(10);
    expect([...kinds].filter((kind) => !/altered|truncated|too-large/u.test(kind))).toEqual([]);
  }
});

it(
  'is called truncated wherever it ends too early',
  async () => {
    const tested = full ? await links(200, 5) : await shortLinks(200, 5);
    let tried = 0;
    for (const { fragment, draft } of tested) {
      const [outside, ...inside] = [
        truncations(fragment).slice(0, 4),
        ...truncations(fragment).slice(4),
      ];
      expect((await read(outside, draft)).kinds).toEqual(new Set(['not-a-link']));
      const { count, kinds } = await read(inside, draft);
      expect(kinds).toEqual(new Set(['truncated']));
      tried += outside.length + count;
    }
    tell(tried, 'truncations', tested, tried);
    expect(tried).toBeGreaterThan(10_000);
  },
  patience,
);
