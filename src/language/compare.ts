/** What a change of keys does to a template: another trigger, another purpose, other sample data. */
import type { Placeholder, TemplateDocument } from './document.ts';
import { type KeyPath, formatKeyPath, parseKeyPath } from './keyPath.ts';
import { isText, resolveKey, typeLabel } from './keys.ts';
import type { KeyNode, KeySpace } from './keySpace.ts';
import { keyForm, replaceKey } from './quoting.ts';
import { suggestKeys } from './suggest.ts';
import type { TextEdit } from './types.ts';

/** A key of the template that the other keys lack. */
export interface LostKey {
  /** As the template has it, in canonical form. */
  readonly path: string;
  readonly placeholders: readonly Placeholder[];
  /** Keys that may take its place, best first, those of the same type before others; at most five. */
  readonly equivalents: readonly string[];
}

/** A key whose type differs. */
export interface ChangedKey {
  readonly path: string;
  /** The types as words: `text`, `number`, `any`. */
  readonly before: string;
  readonly after: string;
  /** It stands somewhere without quotes and would be text, which needs them. */
  readonly unquoted: boolean;
}

/** Every different key of a template is in one of the lists, each in the order of first use. */
export interface KeyComparison {
  /** Sent before and after, with the same type. */
  readonly stays: readonly string[];
  /** Sent before, and no more. */
  readonly lost: readonly LostKey[];
  /** Sent before and after, with another type. */
  readonly changed: readonly ChangedKey[];
  /** Not sent before, and sent now. */
  readonly gained: readonly string[];
  /** Sent neither before nor after. */
  readonly unknown: readonly string[];
}

/**
 * Compares what two sets of keys mean for a template.
 * @param from the keys that it was written for
 * @param to the keys that it would be used with
 */
export function compareKeys(
  document: TemplateDocument,
  from: KeySpace,
  to: KeySpace,
): KeyComparison {
  const stays: string[] = [];
  const lost: LostKey[] = [];
  const changed: ChangedKey[] = [];
  const gained: string[] = [];
  const unknown: string[] = [];
  for (const [path, placeholders] of placeholdersByPath(document)) {
    const keyPath = placeholders[0]?.path;
    if (keyPath === undefined) continue;
    const before = resolveKey(from.root, keyPath);
    const after = resolveKey(to.root, keyPath);
    if (before === undefined) (after === undefined ? unknown : gained).push(path);
    else if (after === undefined) {
      lost.push({ path, placeholders, equivalents: equivalents(to.root, keyPath, before.node) });
    } else if (label(before.node) !== label(after.node)) {
      const text = after.node !== undefined && isText(after.node);
      const unquoted = text && placeholders.some(({ position }) => position === 'bare');
      changed.push({ path, before: label(before.node), after: label(after.node), unquoted });
    } else stays.push(path);
  }
  return { stays, lost, changed, gained, unknown };
}

/** The placeholders that are sent as values, by their canonical path. */
export function placeholdersByPath(
  document: TemplateDocument,
): ReadonlyMap<string, readonly Placeholder[]> {
  const found = new Map<string, Placeholder[]>();
  for (const placeholder of document.placeholders) {
    const { path, closed, position } = placeholder;
    if (path === undefined || !closed || position === 'name') continue;
    const key = formatKeyPath(path);
    const others = found.get(key);
    if (others === undefined) found.set(key, [placeholder]);
    else others.push(placeholder);
  }
  return found;
}

function label(node: KeyNode | undefined): string {
  return node === undefined ? 'any' : typeLabel(node);
}

function equivalents(root: KeyNode, path: KeyPath, node: KeyNode | undefined): readonly string[] {
  const found = suggestKeys(root, path);
  if (node === undefined) return found;
  const sameType = (candidate: string): boolean => {
    const parsed = parseKeyPath(candidate);
    return parsed !== undefined && label(resolveKey(root, parsed)?.node) === label(node);
  };
  return [...found.filter(sameType), ...found.filter((candidate) => !sameType(candidate))];
}

/**
 * Puts another key in the place of one, everywhere.
 * @param path the key to replace, in any spelling
 * @param newPath the key that takes its place
 * @param keys with them, a bare placeholder gets quotes where the new key is text
 * @returns edits ordered by position; none where the template does not use the key
 */
export function remap(
  document: TemplateDocument,
  path: string,
  newPath: string,
  keys?: KeySpace,
): readonly TextEdit[] {
  const from = parseKeyPath(path);
  const to = parseKeyPath(newPath);
  if (from === undefined || to === undefined) return [];
  const form = keyForm(keys === undefined ? undefined : resolveKey(keys.root, to)?.node);
  const written = formatKeyPath(to);
  return (placeholdersByPath(document).get(formatKeyPath(from)) ?? []).flatMap((placeholder) =>
    replaceKey(document.text, placeholder, written, form),
  );
}
