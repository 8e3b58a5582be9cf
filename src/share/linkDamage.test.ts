/**
 * What can happen to a link on its way: single characters changed, the end cut off, anything else.
 * By default a sample is tried; `SHARE_DAMAGE=full` tries every change of every link (many minutes).
 */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { decodeLink, encodeLink } from './link.ts';
import { draftToJson, emptyDraft } from './restoreDraft.ts';
import { seal } from './seal.ts';
import { anyDraft, hostileText, validHeaders, validUrl } from './testing/drafts.ts';

const full = process.env['SHARE_DAMAGE'] === 'full';
if (full) vi.setConfig({ testTimeout: 4 * 60 * 60 * 1000 });

// The limit on time has a test of its own; here a busy machine must not look like damage.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

async function linkOf(draft: Draft): Promise<string> {
  const result = await encodeLink(draft, { includeUrl: true, includeHeaders: true });
  if ('problem' in result) throw new Error(result.problem.message);
  return result.fragment;
}

/** Links of random drafts, always the same for a seed. */
function links(count: number, seed: number): Promise<readonly string[]> {
  const drafts = fc.sample(anyDraft({ url: validUrl(), headers: validHeaders() }), {
    numRuns: count,
    seed,
  });
  return Promise.all(drafts.map(linkOf));
}

/** A small generator of numbers, so that a sample is the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Refused, or read as what it was; anything else is named. */
async function harm(damaged: string, intact: Draft): Promise<string | undefined> {
  const result = await decodeLink(damaged);
  if ('problem' in result) return undefined;
  const same = JSON.stringify(draftToJson(result.draft)) === JSON.stringify(draftToJson(intact));
  return same ? undefined : `another draft from ${damaged}`;
}

async function draftOf(link: string): Promise<Draft> {
  const result = await decodeLink(link);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.draft;
}

function* everySubstitution(link: string): Generator<string> {
  for (let index = 0; index < link.length; index += 1) {
    for (const character of `${alphabet}=%# .`) {
      if (character !== link.charAt(index)) {
        yield link.slice(0, index) + character + link.slice(index + 1);
      }
    }
  }
}

function* someSubstitutions(link: string, count: number, next: (below: number) => number) {
  for (let tried = 0; tried < count; tried += 1) {
    const index = next(link.length);
    const character = alphabet.charAt(next(alphabet.length));
    if (character !== link.charAt(index)) {
      yield link.slice(0, index) + character + link.slice(index + 1);
    }
  }
}

it('refuses a link with one character changed, or reads the very same draft', async () => {
  const next = sequence(1);
  for (const link of await links(200, 4)) {
    const intact = await draftOf(link);
    const damaged = full ? everySubstitution(link) : someSubstitutions(link, 40, next);
    for (const text of damaged) expect(await harm(text, intact)).toBeUndefined();
  }
});

it('refuses every change of a character in a short link', async () => {
  const draft = { ...emptyDraft(), name: 'a' };
  for (const text of everySubstitution(await linkOf(draft))) {
    expect(await harm(text, draft)).toBeUndefined();
  }
});

it('refuses every link that lost its end', async () => {
  const next = sequence(2);
  for (const link of await links(200, 5)) {
    const lengths = full
      ? Array.from(link, (_, length) => length)
      : [link.length - 1, ...Array.from({ length: 20 }, () => next(link.length))];
    for (const length of lengths) {
      const result = await decodeLink(link.slice(0, length));
      const kind = 'problem' in result ? result.problem.kind : 'a draft';
      expect([length, kind]).toEqual([length, length < 4 ? 'not-a-link' : 'truncated']);
    }
  }
});

it('survives 10,000 mutated links', async () => {
  const [link = ''] = await links(1, 6);
  const names = Object.getOwnPropertyNames(Object.prototype);
  const cut = fc.tuple(fc.nat(link.length), fc.nat(link.length));
  const mutated = fc.oneof(
    fc
      .tuple(cut, hostileText(20))
      .map(([[start, end], text]) => link.slice(0, start) + text + link.slice(end)),
    cut.map(([start, end]) => link.slice(0, start) + link.slice(end) + link.slice(start, end)),
    // Intact links of broken content reach what lies behind the checksums.
    fc.tuple(fc.nat(200), fc.nat(200), hostileText(20)).map(([start, end, text]) => {
      const json = JSON.stringify({ ...(draftToJson(emptyDraft()) as object), name: 'n' });
      const content = json.slice(0, start) + text + json.slice(end);
      return `#/t/1.${deflateSync(seal(content)).toString('base64url')}`;
    }),
    fc
      .dictionary(
        fc.constantFrom('__proto__', 'constructor', 'toString', 'name', 'headers', 'template'),
        fc.jsonValue(),
      )
      .map((fields) => {
        const content = JSON.stringify({ version: 1, ...fields });
        return `#/t/1.${deflateSync(seal(content)).toString('base64url')}`;
      }),
  );
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const result = await decodeLink(text);
      expect('problem' in result || typeof result.draft.template === 'string').toBe(true);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  expect({}.constructor).toBe(Object);
});
