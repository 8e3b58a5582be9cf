/** The checks of a template against the keys of a context. */
import type { MeantKey, Placeholder, TemplateDocument } from './document.ts';
import { type Finding, type KeyPlace, type Verdict, judgeKey } from './judgeKey.ts';
import { formatKeyPath, type KeyPath } from './keyPath.ts';
import type { KeySpace } from './keySpace.ts';
import { byPlace, inOrder } from './order.ts';
import { quotePlaceholder, replaceAll, replaceKey, unquotePlaceholder } from './quoting.ts';
import type { SampleData } from './sample.ts';
import { keysFromSample } from './sampleKeys.ts';
import { ToldLater } from './toldLater.ts';
import type { Diagnostic, Fix, KeyCode } from './types.ts';

export interface CheckContext {
  /** The keys that are sent. Without them, and without a sample, keys are not looked at. */
  readonly keys?: KeySpace;
  /** Sample data; a key that it holds is known even where `keys` lacks it. */
  readonly sample?: SampleData;
}

/** So many different unknown keys get suggestions; a template for another trigger has no use for more. */
const SUGGESTED_KEYS = 64;

/**
 * Checks a template.
 * @param document a template that was parsed
 * @returns all diagnostics, those of the text included, in the order of their position
 */
export function check(
  document: TemplateDocument,
  context: CheckContext = {},
): readonly Diagnostic[] {
  const keys = context.keys ?? keySpaceOf(context.sample);
  if (keys === undefined) return document.diagnostics;
  const cache = cacheOf(keys);
  const found: Diagnostic[] = [];
  const unknown = new Set<string>();
  const findingsOf = (
    { position, wholeString }: Placeholder,
    path: KeyPath,
    written: string,
  ): readonly Finding[] => {
    const place = position === 'bare' ? 'bare' : wholeString ? 'string' : 'part';
    const verdicts = cache[place];
    let verdict = verdicts.get(written);
    if (verdict === undefined) {
      verdict = judgeKey(keys, path, place, unknown.size < SUGGESTED_KEYS);
      if (verdict.complete) {
        if (verdicts.size >= CACHE_LIMIT) verdicts.clear();
        verdicts.set(written, verdict);
      }
    }
    if (verdict.unknown && !unknown.has(written)) {
      // A sample's lookup walks the sample: once for a key in all its places.
      if (context.sample?.lookup(path) !== undefined) return [];
      unknown.add(written);
    }
    return verdict.findings;
  };
  for (const placeholder of document.placeholders) {
    const { path, position, written } = placeholder;
    if (path === undefined || !placeholder.closed || position === 'name') continue;
    for (const finding of findingsOf(placeholder, path, written))
      found.push(placed(document, placeholder, finding));
  }
  for (const meant of document.meant)
    for (const finding of findingsOf(meant.placeholder, meant.path, formatKeyPath(meant.path)))
      if (MEANT_TOO.has(finding.code))
        found.push(placed(document, meant.placeholder, finding, meant));
  if (found.length === 0) return document.diagnostics;
  return merged(document.diagnostics, inOrder(found));
}

/** What is told of a key that is not written as it should be. The rest is mended with that, or no mistake. */
const MEANT_TOO: ReadonlySet<KeyCode> = new Set<KeyCode>(['unknown-key', 'object-in-text']);

/** Two lists in the order of their places as one; of what has the same place, the first list's first. */
function merged(
  first: readonly Diagnostic[],
  second: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (first.length === 0) return second;
  const all: Diagnostic[] = [];
  let at = 0;
  for (const diagnostic of second) {
    for (
      let next = first[at];
      next !== undefined && byPlace(next, diagnostic) <= 0;
      next = first[++at]
    )
      all.push(next);
    all.push(diagnostic);
  }
  for (; at < first.length; at++) all.push(first[at] as Diagnostic);
  return all;
}

const CACHE_LIMIT = 8192;

/** Verdicts by path as written, for each place. */
type VerdictCache = Readonly<Record<KeyPlace, Map<string, Verdict>>>;

/** A context's keys never change, so a verdict holds for every template. */
const caches = new WeakMap<KeySpace, VerdictCache>();

function cacheOf(keys: KeySpace): VerdictCache {
  let cache = caches.get(keys);
  if (cache === undefined) {
    cache = { bare: new Map(), string: new Map(), part: new Map() };
    caches.set(keys, cache);
  }
  return cache;
}

const sampleSpaces = new WeakMap<SampleData, KeySpace>();

/** Where there is no trigger, the sample's own keys are those that are known. */
function keySpaceOf(sample: SampleData | undefined): KeySpace | undefined {
  if (sample === undefined) return undefined;
  let space = sampleSpaces.get(sample);
  if (space === undefined) {
    space = { trigger: '', root: keysFromSample(sample), elsewhere: () => [] };
    sampleSpaces.set(sample, space);
  }
  return space;
}

/** Puts a finding in its place: range and edits. */
function placed(
  document: TemplateDocument,
  placeholder: Placeholder,
  finding: Finding,
  meant?: MeantKey,
): Diagnostic {
  const { code, severity } = finding;
  const whole =
    code === 'quoted-number' || code === 'quoted-boolean' ? placeholder.string : undefined;
  const { start, end } = whole ?? placeholder;
  return new ToldLater(code, severity, start, end, () => ({
    message: finding.message,
    data: finding.data,
    fixes: fixesOf(document.text, placeholder, finding, meant),
  }));
}

function fixesOf(
  text: string,
  placeholder: Placeholder,
  finding: Finding,
  meant: MeantKey | undefined,
): readonly Fix[] {
  const { mend } = finding;
  const { position, wholeString, string } = placeholder;
  if (meant?.replaces === 'nothing') return [];
  if (mend === 'quote')
    return [{ title: 'Wrap it in quotes', edits: quotePlaceholder(text, placeholder) }];
  if (mend === 'unquote') {
    const edits =
      meant === undefined || string === undefined
        ? unquotePlaceholder(text, placeholder)
        : replaceAll(string, formatKeyPath(meant.path), 'structure');
    return [{ title: 'Take the quotes off', edits }];
  }
  const inText = position === 'text' && !wholeString;
  return (finding.candidates ?? [])
    .filter(({ form }) => !inText || form !== 'structure')
    .map(({ path, form }) => ({
      title: `Use ${path}`,
      edits:
        meant?.replaces === 'all'
          ? replaceAll(placeholder, path, form)
          : replaceKey(text, placeholder, path, form),
    }));
}
