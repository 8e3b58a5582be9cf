/** What can happen to a link on its way: a character changed, the end cut off, anything else. */
import { fc } from '../../language/testing/properties.ts';
import type { Draft } from '../draft.ts';
import { encodeLink } from '../link.ts';
import { draftToJson, emptyDraft } from '../restoreDraft.ts';
import { seal } from '../seal.ts';
import { anyDraft, hostileText, validHeaders, validUrl } from './drafts.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A link with the draft that it holds. */
export interface Link {
  readonly fragment: string;
  readonly draft: Draft;
}

/** Links of random drafts of every size, always the same for a seed. */
export function links(count: number, seed: number): Promise<readonly Link[]> {
  return linksOf(anyDraft({ url: validUrl(), headers: validHeaders() }), count, seed);
}

/** Links of random drafts with little in them, always the same for a seed. */
export function shortLinks(count: number, seed: number): Promise<readonly Link[]> {
  const fields = fc.record(
    {
      name: hostileText(8),
      template: hostileText(16),
      triggerId: fc.constant('order-paid'),
      mode: fc.constant('custom' as const),
    },
    { requiredKeys: [] },
  );
  const draft = fields.map((some) => ({ ...emptyDraft(), ...some }));
  return linksOf(draft, count, seed);
}

function linksOf(
  drafts: fc.Arbitrary<Draft>,
  count: number,
  seed: number,
): Promise<readonly Link[]> {
  return Promise.all(
    fc.sample(drafts, { numRuns: count, seed }).map(async (draft) => {
      const result = await encodeLink(draft, { includeUrl: true, includeHeaders: true });
      if ('problem' in result) throw new Error(result.problem.message);
      return { fragment: result.fragment, draft };
    }),
  );
}

/**
 * Every fragment that differs in exactly one character: for each place every other character of the
 * alphabet, and some that do not belong in a link.
 */
export function* substitutions(fragment: string): Generator<string> {
  for (let index = 0; index < fragment.length; index += 1) {
    for (const character of `${alphabet}=%# .é`) {
      if (character !== fragment.charAt(index)) {
        yield fragment.slice(0, index) + character + fragment.slice(index + 1);
      }
    }
  }
}

/** Every beginning of a fragment that is shorter than it. */
export function truncations(fragment: string): readonly string[] {
  return Array.from({ length: fragment.length }, (_, length) => fragment.slice(0, length));
}

/**
 * Fragments that are far from what they were, and intact ones with broken content, which get to what
 * lies behind the checksums.
 * @param packed the base64url of the zlib stream of a text
 */
export function mutations(
  { fragment, draft }: Link,
  packed: (content: string) => string,
): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat(fragment.length), fc.nat(fragment.length));
  const json = JSON.stringify(draftToJson(draft));
  const holding = (content: string): string => `#/t/1.${packed(content)}`;
  return fc.oneof(
    fc
      .tuple(cut, hostileText(20))
      .map(([[start, end], text]) => fragment.slice(0, start) + text + fragment.slice(end)),
    cut.map(
      ([start, end]) => fragment.slice(0, start) + fragment.slice(end) + fragment.slice(start, end),
    ),
    fc
      .tuple(fc.nat(json.length), fc.nat(json.length), hostileText(20), fc.boolean())
      .map(([start, end, text, sealed]) => {
        const content = json.slice(0, start) + text + json.slice(end);
        return holding(sealed ? seal(content) : content);
      }),
    fc
      .tuple(
        fc.dictionary(
          fc.constantFrom('__proto__', 'constructor', 'toString', 'name', 'headers', 'template'),
          fc.jsonValue(),
        ),
        fc.boolean(),
      )
      .map(([fields, sealed]) => {
        const content = JSON.stringify({ version: 1, ...fields });
        return holding(sealed ? seal(content) : content);
      }),
  );
}
