/** What there is to say of one key in one place, whatever template it stands in. */
import { catalogPath, formatKeyPath, type KeyPath, parseKeyPath } from './keyPath.ts';
import { isStructure, isText, type MissingKey, type ResolvedKey, resolveKey } from './keys.ts';
import type { KeyNode, KeySpace } from './keySpace.ts';
import { keyForm, type KeyForm } from './quoting.ts';
import { suggestKeys } from './suggest.ts';
import type { DiagnosticData, Elsewhere, KeyCode, Severity } from './types.ts';

/** Where a key stands: as a value, as a whole string, or as a part of one. */
export type KeyPlace = 'bare' | 'string' | 'part';

/** A diagnostic without its place. */
export interface Finding {
  readonly code: KeyCode;
  readonly severity: Severity;
  readonly message: string;
  readonly data?: DiagnosticData;
  /** The kind of edit that mends it; candidates are fixes of their own. */
  readonly mend?: 'quote' | 'unquote';
  /** The keys that may take an unknown one's place, best first. */
  readonly candidates?: readonly Candidate[];
}

/** A key that may take another's place, and how it is written there. */
export interface Candidate {
  readonly path: string;
  readonly form: KeyForm;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  /** The key space does not have the key. */
  readonly unknown: boolean;
  /** False where suggestions were left out, so that the verdict must not be kept. */
  readonly complete: boolean;
}

/**
 * Judges a key.
 * @param suggest whether an unknown key's neighbours are looked for
 */
export function judgeKey(
  keys: KeySpace,
  path: KeyPath,
  place: KeyPlace,
  suggest: boolean,
): Verdict {
  const resolved = resolveKey(keys.root, path);
  if (resolved === undefined)
    return { findings: [unknownKey(keys, path, suggest)], unknown: true, complete: suggest };
  return {
    findings: [...typeFindings(resolved, path, place), ...missingFindings(resolved, path, place)],
    unknown: false,
    complete: true,
  };
}

function unknownKey(keys: KeySpace, path: KeyPath, suggest: boolean): Finding {
  const shown = formatKeyPath(path);
  const candidates = suggest ? suggestKeys(keys.root, path) : [];
  const elsewhere = suggest ? keys.elsewhere(catalogPath(path)) : [];
  const where =
    keys.trigger === '' ? 'is not in the sample data' : `is not sent with "${keys.trigger}"`;
  const sentWith =
    elsewhere[0]?.sameTrigger === true && keys.purpose !== undefined
      ? ` for the purpose "${keys.purpose}"`
      : '';
  const best = candidates[0] === undefined ? '' : ` Did you mean \`${candidates[0]}\`?`;
  return {
    code: 'unknown-key',
    severity: 'error',
    message: `\`${shown}\` ${where}${sentWith}.${best}${elsewhereWords(elsewhere)}`,
    data: { path: shown, candidates, elsewhere },
    candidates: candidates.map((candidate) => ({
      path: candidate,
      form: formOf(keys.root, candidate),
    })),
  };
}

function formOf(root: KeyNode, candidate: string): KeyForm {
  const path = parseKeyPath(candidate);
  return keyForm(path === undefined ? undefined : resolveKey(root, path)?.node);
}

function elsewhereWords(elsewhere: readonly Elsewhere[]): string {
  const first = elsewhere[0];
  if (first === undefined) return '';
  if (first.sameTrigger) return ` The purpose "${first.purpose ?? ''}" has it.`;
  const others = new Set(elsewhere.map(({ trigger }) => trigger)).size - 1;
  return others > 0
    ? ` "${first.trigger}" and other triggers send it.`
    : ` "${first.trigger}" sends it.`;
}

function typeFindings({ node }: ResolvedKey, path: KeyPath, place: KeyPlace): readonly Finding[] {
  if (node === undefined || node.types.length === 0) return [];
  const shown = formatKeyPath(path);
  const data = { path: shown };
  if (place === 'bare') {
    if (!isText(node)) return [];
    const message = `\`${shown}\` is text and must stand in quotes: \`"{{${shown}}}"\`.`;
    return [{ code: 'unquoted-text', severity: 'error', message, data, mend: 'quote' }];
  }
  if (isStructure(node)) {
    const kind = node.types.includes('array') ? 'a list' : 'an object';
    const message = `\`${shown}\` is ${kind}. In quotes its JSON is sent as text. Use it without quotes, as a value of its own.`;
    return [
      {
        code: 'object-in-text',
        severity: 'warning',
        message,
        data,
        ...(place === 'string' && { mend: 'unquote' as const }),
      },
    ];
  }
  if (place !== 'string') return [];
  if (node.types.every((type) => type === 'number' || type === 'integer')) {
    const message = `\`${shown}\` is a number, and in quotes it is sent as text. Take the quotes off to send a number.`;
    return [{ code: 'quoted-number', severity: 'hint', message, data, mend: 'unquote' }];
  }
  if (node.types.every((type) => type === 'boolean')) {
    const message = `\`${shown}\` is true or false, and in quotes it is sent as text. Take the quotes off to send it as it is.`;
    return [{ code: 'quoted-boolean', severity: 'hint', message, data, mend: 'unquote' }];
  }
  return [];
}

function missingFindings(
  { missing }: ResolvedKey,
  path: KeyPath,
  place: KeyPlace,
): readonly Finding[] {
  if (missing === undefined) return [];
  const shown = formatKeyPath(path);
  const message = `${missingWords(missing, shown)} ${sentWords(place)}`;
  return [{ code: 'may-be-null', severity: 'info', message, data: { path: shown } }];
}

/** When a key is missing, as a sentence. */
export function missingWords(missing: MissingKey, shown: string): string {
  const own = missing.path === shown;
  const what = `\`${missing.path}\``;
  const below = own ? '' : `, and \`${shown}\` with it`;
  if (missing.reason === 'nullable') return `${what} can be null${below}.`;
  if (missing.reason === 'optional') return `${what} can be absent${below}.`;
  const when = missing.node.occurs ?? 'only in some events';
  return own ? `${what} is sent ${when}.` : `${what} is sent ${when}${below}.`;
}

/** What is sent in place of a missing value. */
export function sentWords(place: KeyPlace): string {
  if (place === 'bare') return 'Then `null` is sent.';
  return place === 'string' ? 'Then an empty text is sent.' : 'Then nothing stands in its place.';
}
