/** Completion: the keys that can be written at an offset, each with the whole change that writes it. */
import {
  type CandidateKey,
  type CompletionKind,
  candidateKeys,
  shortValue,
} from './completeKeys.ts';
import { type CompletionSite, completionSite } from './completeSite.ts';
import type { TemplateDocument } from './document.ts';
import { foldCase, foldQuery, fuzzyMatch } from './fuzzy.ts';
import { parseKeyPath } from './keyPath.ts';
import { typeLabel } from './keys.ts';
import type { KeySpace } from './keySpace.ts';
import type { SampleData } from './sample.ts';
import type { Range, TextEdit } from './types.ts';

export type { CompletionKind } from './completeKeys.ts';

/** What completion and hover know beyond the text. */
export interface KeyContext {
  readonly keys?: KeySpace;
  readonly sample?: SampleData;
}

/** One key that can be accepted. Offsets are UTF-16 code units. */
export interface CompletionItem {
  /** The key's path without what leads onward from it: `order.items[0].name`. */
  readonly path: string;
  /** What the row shows: the path. `matches` are offsets in it. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** `text`, `number`, `list` … */
  readonly typeLabel: string;
  /** Whether the value, or anything above it, may be missing from an event. */
  readonly mayBeMissing: boolean;
  /** The sample's value in one short line; may be empty. */
  readonly sampleText: string;
  /** What the key means; plain text, may be empty. */
  readonly description: string;
  /** Type, null mark and sample value in one line. */
  readonly detail: string;
  /** The whole change, with braces and quotes where they are missing. Ordered, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** Where the caret goes: an offset of the text after the edits. */
  readonly caret: number;
  /** True where the key has keys below it: the list belongs open again after accepting. */
  readonly reopen: boolean;
  readonly matches: readonly number[];
  /** Rank in the list, from 0. */
  readonly sort: number;
}

export interface CompletionList {
  /** Best first. Never empty. */
  readonly items: readonly CompletionItem[];
  /** What was typed of the path, up to the caret. */
  readonly typed: Range;
  /** False where whole placeholders are offered: for a value, or inside text. */
  readonly inPlaceholder: boolean;
}

/** Elements of a list that are offered after `[`. */
const INDEX_CHOICES = [0, 1, 2];

/**
 * Offers keys at an offset.
 * @param offset in UTF-16 code units
 * @param most so many items at most, the best ones
 * @returns undefined where no key can be written or none fits what was typed
 */
export function complete(
  document: TemplateDocument,
  offset: number,
  context: KeyContext,
  most = Number.POSITIVE_INFINITY,
): CompletionList | undefined {
  const site = completionSite(document, offset);
  if (site === undefined) return undefined;
  const ranked = rank(site.typed, candidateKeys(context.keys, context.sample), context);
  if (ranked.length === 0) return undefined;
  return {
    items: ranked.slice(0, most).map(({ key, matches }, index) => item(site, key, matches, index)),
    typed: { start: site.start, end: offset },
    inPlaceholder: site.kind === 'placeholder',
  };
}

interface Ranked {
  readonly key: CandidateKey;
  readonly score: number;
  readonly matches: readonly number[];
}

function rank(typed: string, all: readonly CandidateKey[], context: KeyContext): Ranked[] {
  const query = foldQuery(typed);
  const found: Ranked[] = [];
  for (const key of withTypedIndexes(query, all, context)) {
    const match = fuzzyMatch(query, key.folded);
    if (match !== undefined) found.push({ key, ...match });
  }
  // Below a finished segment every key matches alike: nearest first, in documented order.
  const browsing = query === '' || query.endsWith('.') || query.endsWith('[');
  // What ranks alike stays in documented order.
  return found.sort(browsing ? byDepth(query) : byScore);
}

function byScore(first: Ranked, second: Ranked): number {
  return second.score - first.score;
}

function byDepth(query: string): (first: Ranked, second: Ranked) => number {
  const far = ({ key }: Ranked): number => (key.folded.startsWith(query) ? 0 : 1);
  return (first, second) => far(first) - far(second) || first.key.depth - second.key.depth;
}

/**
 * Puts the indexes that were typed in the place of the first element's: after `order.items[2].` the
 * keys of an item are offered with `[2]`, and after `order.items[` its elements.
 */
function withTypedIndexes(
  query: string,
  all: readonly CandidateKey[],
  context: KeyContext,
): readonly CandidateKey[] {
  const open = /(.*)\[(\d{0,9})$/.exec(query);
  if (open !== null) {
    const [, list = '', digits = ''] = open;
    const elements = listElements(zeroed(list), all);
    const indexes = digits === '' ? INDEX_CHOICES : [Number(digits)];
    if (elements.length > 0) {
      return indexes.flatMap((index) =>
        reindexed(`${list}[${index}]`, `${zeroed(list)}[0]`, elements, context),
      );
    }
  }
  const last = query.lastIndexOf(']') + 1;
  const prefix = query.slice(0, last);
  const zero = zeroed(prefix);
  const below = all.filter((key) => key.folded.startsWith(zero));
  return below.length === 0 ? all : reindexed(prefix, zero, below, context);
}

/** The first element of a list as a row of its own, also where only keys below it are listed. */
function listElements(list: string, all: readonly CandidateKey[]): readonly CandidateKey[] {
  const element = `${list}[0]`;
  const own = all.filter((key) => key.folded === element);
  if (own.length > 0) return own;
  return all.flatMap((key) =>
    key.folded === list && key.onward.startsWith('[0]')
      ? [
          {
            ...key,
            path: `${key.path}[0]`,
            folded: element,
            onward: key.onward.slice(3),
            kind: 'object' as const,
            typeLabel: key.node?.element === undefined ? 'object' : typeLabel(key.node.element),
            sampleText: '',
          },
        ]
      : [],
  );
}

function zeroed(path: string): string {
  return path.replace(/\[\d+\]/g, '[0]');
}

function reindexed(
  prefix: string,
  zero: string,
  keys: readonly CandidateKey[],
  context: KeyContext,
): CandidateKey[] {
  if (prefix === zero) return [...keys];
  const indexes = [...prefix.matchAll(/\[\d+\]/g)].map(([index]) => index);
  return keys.map((key) => {
    // The key's own spelling is kept; only its first indexes change.
    let next = 0;
    const path = key.path.replace(/\[\d+\]/g, (index) => indexes[next++] ?? index);
    const parsed = parseKeyPath(path);
    const value = parsed === undefined ? undefined : context.sample?.lookup(parsed);
    const leaf = value !== undefined && value.kind !== 'object' && value.kind !== 'array';
    const sampleText = leaf ? shortValue(value.json) : key.onward === '' ? '' : key.sampleText;
    return { ...key, path, folded: foldCase(path), sampleText };
  });
}

function item(
  site: CompletionSite,
  key: CandidateKey,
  matches: readonly number[],
  sort: number,
): CompletionItem {
  const { edits, caret } = change(site, key);
  const shown = key.sampleText === '' ? [] : [key.sampleText];
  return {
    path: key.path,
    label: key.path,
    kind: key.kind,
    typeLabel: key.typeLabel,
    mayBeMissing: key.mayBeMissing,
    sampleText: key.sampleText,
    description: key.node?.description ?? '',
    detail: [key.typeLabel, ...(key.mayBeMissing ? ['may be null'] : []), ...shown].join(' · '),
    edits,
    caret,
    reopen: key.onward !== '',
    matches,
    sort,
  };
}

/** The edits that write a key at a site, and where the caret then stands. */
function change(
  site: CompletionSite,
  key: CandidateKey,
): { edits: readonly TextEdit[]; caret: number } {
  const { kind, start, pathEnd, end, lead, tail, open, inString, escaped } = site;
  const leaf = key.onward === '';
  const quote = leaf && key.quoted && !inString ? '"' : '';
  // In a string the quotes of `["…"]` are escaped, so that the string does not end there.
  const plain = key.path + key.onward;
  const path = escaped || quote !== '' ? JSON.stringify(plain).slice(1, -1) : plain;
  const opening = kind === 'placeholder' ? '' : '{{';
  const from = kind === 'placeholder' ? start : open;
  if (!leaf) {
    // The caret stays before the braces, where the next segment is chosen.
    const closing = tail === undefined ? '}}' : '';
    const edit = {
      start: from,
      end: tail === undefined ? end : pathEnd,
      newText: opening + path + closing,
    };
    return { edits: [edit], caret: from + opening.length + path.length };
  }
  if (kind !== 'placeholder') {
    const newText = `${quote}${opening}${path}}}${quote}`;
    return { edits: [{ start: from, end, newText }], caret: from + newText.length };
  }
  // A placeholder on several lines comes onto one when it goes into a string, which holds no line break.
  const keep = (space: string): string => (quote !== '' && /[\r\n]/.test(space) ? '' : space);
  const newText = `${path}${keep(tail ?? '')}}}${quote}`;
  const edits: TextEdit[] = [{ start, end, newText }];
  let caret = start + newText.length;
  if (quote !== '') {
    const begin = { start: open, end: keep(lead) === lead ? open : start };
    const quoted = begin.end === open ? quote : `${quote}{{`;
    edits.unshift({ ...begin, newText: quoted });
    caret += quoted.length - (begin.end - begin.start);
  }
  return { edits, caret };
}
