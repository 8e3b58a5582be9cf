/** From an example: which keys could take the place of the values that a receiver's documentation shows. */
import { type ExampleLeaf, type ValueLook, exampleLeaves, lookOf } from './exampleLeaves.ts';
import { type PlaceWords, nameAgreement, nameWords, untoldLevels } from './exampleNames.ts';
import { parseKeyPath } from './keyPath.ts';
import { listKeys, typeLabel } from './keys.ts';
import type { KeyNode, KeySpace } from './keySpace.ts';
import { decodeString } from './nameRegister.ts';
import type { SampleData, SampleKind } from './sample.ts';
import { withoutOverlaps } from './textEdits.ts';
import type { Range, TextEdit } from './types.ts';

/** A key that may belong in one place of the example, and why. */
export interface ProposedKey {
  /** The key, ready to stand between braces. */
  readonly placeholder: string;
  /** How the placeholder stands there: text in quotes, everything else without. */
  readonly form: 'quoted' | 'bare';
  /** Why, in a sentence or two. */
  readonly reason: string;
  /** From 0 to 1; above 0.8 it is nearly certain. */
  readonly score: number;
}

/** The best key for one value of the example. */
export interface Proposal extends ProposedKey {
  /** The value in the example, with its quotes. */
  readonly range: Range;
  /** Where the value stands: `recipients[0].email`. */
  readonly path: string;
  /** The value as the example writes it. */
  readonly value: string;
  /** Other keys that may have been meant, best first, at most three. */
  readonly alternatives: readonly ProposedKey[];
}

/** Below this a proposal is a guess that costs more than it gives. */
const LEAST = 0.45;
const ALTERNATIVES = 3;

/** A key with what it is matched by. */
interface Candidate {
  readonly path: string;
  readonly insertPath: string;
  readonly node: KeyNode;
  readonly words: PlaceWords;
  readonly lists: number;
  /** An object or a list, which can only take the place of a value that says nothing itself. */
  readonly whole: boolean;
  /** The sample's value: text without quotes and escapes, others as written. */
  readonly sampleText: string | undefined;
  readonly sampleKind: SampleKind | undefined;
  readonly look: ValueLook;
}

/**
 * Proposes keys for the values of an example.
 *
 * A value that the sample event has too is the strongest sign; then names, with those above them, in
 * any spelling and with the usual words of other systems; then what a value looks like. A value of
 * which none of these says anything gets no proposal and stays as it is.
 * @param exampleText JSON as a receiver's documentation shows it; broken text gives what can be read
 * @param keys what the trigger sends
 * @param sample its sample event, for equal values
 * @returns proposals in the order of the text, at most one for each value
 */
export function proposeFromExample(
  exampleText: string,
  keys: KeySpace,
  sample?: SampleData,
): { readonly proposals: readonly Proposal[] } {
  const candidates = candidatesOf(keys, sample);
  const byWord = new Map<string, Candidate[]>();
  const byValue = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const word of candidate.words.own) put(byWord, word, candidate);
    if (candidate.sampleText !== undefined) put(byValue, candidate.sampleText, candidate);
  }
  const proposals: Proposal[] = [];
  for (const leaf of exampleLeaves(exampleText)) {
    const near = new Set([
      ...leaf.words.own.flatMap((word) => byWord.get(word) ?? []),
      ...(byValue.get(leaf.text) ?? []),
      ...(byWord.get(LOOKED_FOR.get(leaf.look)?.word ?? '') ?? []),
    ]);
    const [best, ...others] = [...near]
      .filter(({ whole }) => !whole || leaf.kind === 'null')
      .map((candidate) => proposed(leaf, candidate))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.placeholder.length - b.placeholder.length);
    if (best === undefined) continue;
    const alternatives = others.slice(0, ALTERNATIVES);
    const { range, path, json: value } = leaf;
    proposals.push({ range, path, value, ...best, alternatives });
  }
  return { proposals };
}

/**
 * Puts accepted proposals into the example.
 * @param accepted proposals for this very text, as they are or with an alternative's key
 * @returns edits of the example, ordered by position, for one step of undo
 */
export function applyProposals(
  accepted: readonly Pick<Proposal, 'range' | 'placeholder' | 'form'>[],
): readonly TextEdit[] {
  const edits = accepted.map(({ range, placeholder, form }) => ({
    start: range.start,
    end: range.end,
    newText:
      form === 'bare' ? `{{${placeholder}}}` : `"{{${JSON.stringify(placeholder).slice(1, -1)}}}"`,
  }));
  return withoutOverlaps(edits);
}

function put(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [candidate]);
  else list.push(candidate);
}

const known = new WeakMap<KeyNode, WeakMap<object, readonly Candidate[]>>();
const NO_SAMPLE = {};

/** The keys of a context. Computed once per key space and sample. */
function candidatesOf(keys: KeySpace, sample: SampleData | undefined): readonly Candidate[] {
  let bySample = known.get(keys.root);
  if (bySample === undefined) known.set(keys.root, (bySample = new WeakMap()));
  let candidates = bySample.get(sample ?? NO_SAMPLE);
  if (candidates === undefined)
    bySample.set(sample ?? NO_SAMPLE, (candidates = collect(keys, sample)));
  return candidates;
}

function collect(keys: KeySpace, sample: SampleData | undefined): readonly Candidate[] {
  return listKeys(keys.root).flatMap(({ path, insertPath, node }) => {
    // An element of a list has no name of its own.
    if (path.includes('*') || path.endsWith('[]')) return [];
    const whole = node.types.includes('object') || node.types.includes('array');
    const parsed = whole ? undefined : parseKeyPath(insertPath);
    const value = parsed === undefined ? undefined : sample?.lookup(parsed);
    const text = value?.kind === 'string' ? decodeString(value.json) : value?.json;
    const names = path.split('.');
    return [
      {
        path,
        insertPath,
        node,
        words: { own: nameWords(names.at(-1) ?? ''), above: names.slice(0, -1).flatMap(nameWords) },
        lists: path.split('[]').length - 1,
        whole,
        sampleText: text,
        sampleKind: value?.kind,
        look: text === undefined ? 'plain' : lookOf(text),
      },
    ];
  });
}

/** Where a value's look says what it is: how to call it, and the word that keys for such have. */
const LOOKED_FOR: ReadonlyMap<ValueLook, { readonly word: string; readonly called: string }> =
  new Map([
    ['email', { word: 'email', called: 'an email address' }],
    ['phone', { word: 'phone', called: 'a phone number' }],
  ]);

function proposed(leaf: ExampleLeaf, candidate: Candidate): ProposedKey {
  const named = nameAgreement(leaf.words, candidate.words);
  const valued = valueAgreement(leaf, candidate);
  const sought = LOOKED_FOR.get(leaf.look);
  const looked = sought !== undefined && candidate.words.own.includes(sought.word) ? 0.6 : 0;
  const signs = Math.max(valued, named, looked);
  // Two signs that agree are worth more than the stronger of them.
  const joined = signs + (1 - signs) * 0.5 * Math.min(valued || looked, named);
  const fits = typeFit(leaf, candidate);
  const nested =
    1 -
    0.04 * untoldLevels(leaf.words, candidate.words) -
    (leaf.indexes.length < candidate.lists ? 0.2 : 0);
  return {
    placeholder: withIndexes(candidate.insertPath, leaf.indexes),
    form: formOf(leaf, candidate.node),
    reason: reasonFor(leaf, candidate, { named, valued, looked }),
    score: Math.max(0, Math.min(1, joined * fits * nested)),
  };
}

/** Equal values: the longer and the rarer, the stronger. Truth values and small numbers say nothing. */
function valueAgreement(leaf: ExampleLeaf, candidate: Candidate): number {
  if (leaf.text !== candidate.sampleText || leaf.kind !== candidate.sampleKind) return 0;
  if (leaf.kind === 'string') return leaf.text.length > 5 ? 0.95 : leaf.text.length > 2 ? 0.7 : 0;
  if (leaf.kind !== 'number') return 0;
  return leaf.text.replace(/\D/g, '').length > 3 ? 0.8 : 0.3;
}

/** What speaks against a key: another type, or a value of another look. */
function typeFit(leaf: ExampleLeaf, { node, look }: Candidate): number {
  const types = node.types;
  if (types.length === 0) return 0.9;
  const boolean = types.includes('boolean');
  if ((leaf.kind === 'boolean') !== boolean && leaf.kind !== 'null') return 0.3;
  if (leaf.look === 'email' || leaf.look === 'url') return look === leaf.look ? 1 : 0.5;
  const dated = node.format === 'date-time' || node.format === 'date';
  const dateLike = leaf.look === 'date-time' || leaf.look === 'date';
  if (dated && leaf.kind === 'string' && !dateLike && leaf.text !== '') return 0.7;
  if (dateLike && !dated && look !== leaf.look) return 0.6;
  const text = types.every((type) => type === 'string');
  return (leaf.kind === 'number' && text) || (leaf.kind === 'string' && !text) ? 0.85 : 1;
}

/** Text needs quotes; a number that the example shows in quotes keeps them. */
function formOf(leaf: ExampleLeaf, node: KeyNode): 'quoted' | 'bare' {
  const text = node.types.length === 0 || node.types.includes('string');
  return text || leaf.kind === 'string' ? 'quoted' : 'bare';
}

function withIndexes(insertPath: string, indexes: readonly number[]): string {
  let next = 0;
  return insertPath.replace(/\[0\]/g, () => `[${indexes[next++] ?? 0}]`);
}

function reasonFor(
  leaf: ExampleLeaf,
  { node, path, words }: Candidate,
  { named, valued, looked }: { named: number; valued: number; looked: number },
): string {
  const reasons: string[] = [];
  if (valued >= 0.7) reasons.push('The sample event has the same value here.');
  if (named >= 0.7 || (valued < 0.7 && looked === 0)) reasons.push(nameReason(leaf, words, named));
  if (looked > 0 && valued < 0.7)
    reasons.push(`The value looks like ${LOOKED_FOR.get(leaf.look)?.called ?? ''}.`);
  if (leaf.kind === 'number' && /\.\d\d$/.test(leaf.text) && /amount|price/.test(path))
    reasons.push('The example has main units, the event sends the smallest unit.');
  else if (leaf.kind === 'number' && formOf(leaf, node) === 'quoted')
    reasons.push(`The example has a number, the event sends ${typeLabel(node)}.`);
  return reasons.join(' ');
}

function nameReason(leaf: ExampleLeaf, words: PlaceWords, named: number): string {
  if (
    leaf.words.own.includes('name') &&
    leaf.words.own.some((word) => word === 'first' || word === 'last')
  )
    if (!words.own.includes('first') && !words.own.includes('last'))
      return 'The event has the whole name in one text.';
  return named >= 0.7 ? 'The names agree.' : 'The names are alike.';
}
