/** Which triggers and purposes a template fits as it is. */
import type { TemplateDocument } from '../language/document.ts';
import { formatKeyPath, type KeyPath } from '../language/keyPath.ts';
import type { KeyNode, KeySpace } from '../language/keySpace.ts';
import { isText, resolveKey } from '../language/keys.ts';
import type { Context } from './types.ts';

/** How a template fits one context. */
export interface ContextFit {
  readonly context: Context;
  /** Every key is sent, and none stands where its type makes the body no JSON. */
  readonly fits: boolean;
  /** Different keys of the template that are sent. */
  readonly sent: number;
  /** Different keys that are not, in the order of first use. */
  readonly unknown: readonly string[];
  /** Different keys that are text there and stand without quotes. */
  readonly unquoted: readonly string[];
  /** Different keys that are sent there but can be missing. */
  readonly maybeMissing: readonly string[];
}

interface UsedKey {
  readonly path: KeyPath;
  readonly shown: string;
  /** Stands without quotes somewhere. */
  readonly bare: boolean;
}

/**
 * Tries a template against contexts, each different key once.
 * @param contexts for example all of the catalogue
 * @param from the keys that the template is written for: what is wrong with it there already (an
 *   unknown key, text without quotes) does not count against the others
 * @returns one answer for each context, in their order
 */
export function fittingContexts(
  document: TemplateDocument,
  contexts: Iterable<Context>,
  from?: KeySpace,
): readonly ContextFit[] {
  const used = usedKeys(document);
  const judge = (key: UsedKey, root: KeyNode): Judgement => {
    const resolved = resolveKey(root, key.path);
    if (resolved === undefined) return 'unknown';
    if (key.bare && resolved.node !== undefined && isText(resolved.node)) return 'unquoted';
    return resolved.missing === undefined ? 'sent' : 'maybeMissing';
  };
  const wrongAlready = new Set(
    used.filter((key) => from !== undefined && isWrong(judge(key, from.root))),
  );
  // Contexts of one event often share their keys.
  const known = new Map<KeyNode, Omit<ContextFit, 'context'>>();
  return [...contexts].map((context) => {
    const root = context.keys.root;
    let fit = known.get(root);
    if (fit === undefined) known.set(root, (fit = fitOf(used, wrongAlready, root, judge)));
    return { context, ...fit };
  });
}

type Judgement = 'sent' | 'maybeMissing' | 'unknown' | 'unquoted';

function isWrong(judgement: Judgement): boolean {
  return judgement === 'unknown' || judgement === 'unquoted';
}

function fitOf(
  used: readonly UsedKey[],
  wrongAlready: ReadonlySet<UsedKey>,
  root: KeyNode,
  judge: (key: UsedKey, root: KeyNode) => Judgement,
): Omit<ContextFit, 'context'> {
  const found: Record<Judgement, string[]> = {
    sent: [],
    maybeMissing: [],
    unknown: [],
    unquoted: [],
  };
  for (const key of used) {
    const judgement = judge(key, root);
    if (!wrongAlready.has(key) || !isWrong(judgement)) found[judgement].push(key.shown);
  }
  const { sent, maybeMissing, unknown, unquoted } = found;
  return {
    fits: unknown.length + unquoted.length === 0,
    sent: sent.length + maybeMissing.length + unquoted.length,
    unknown,
    unquoted,
    maybeMissing,
  };
}

function usedKeys(document: TemplateDocument): readonly UsedKey[] {
  const used = new Map<string, UsedKey>();
  for (const { path, closed, position } of document.placeholders) {
    if (path === undefined || !closed || position === 'name') continue;
    const shown = formatKeyPath(path);
    const bare = position === 'bare' || used.get(shown)?.bare === true;
    used.set(shown, { path, shown, bare });
  }
  return [...used.values()];
}
