/** Inserting keys from the Keys panel, in the form that fits where they go. */
import { type TemplateDocument, TokenKind } from './document.ts';
import { type Insertion, insertBetween } from './insertBetween.ts';
import { type ContainerNode, type InsertSite, insertSite } from './insertSite.ts';
import {
  type InsertedKey,
  type TextStyle,
  type ValueForm,
  freeName,
  lineIndent,
  objectText,
  styleOf,
  textPlaceholder,
  valueText,
} from './insertText.ts';
import { firstLineBreak } from './lineBreak.ts';
import type { ObjectNode } from './tree.ts';
import type { Range } from './types.ts';

export { type InsertedKey, suggestedName } from './insertText.ts';
export type { Insertion } from './insertBetween.ts';
export { valueRangeAt } from './insertSite.ts';

/**
 * - `auto`: what fits the place: inside text `{{path}}`, as a value quoted or bare by type, between
 *   properties a property;
 * - `text`: in quotes whatever the type;
 * - `value`: a value, also in the place of the string that the caret is in;
 * - `property`: a property of the nearest object;
 * - `object`: an object with one placeholder for each key below it.
 */
export type InsertForm = 'auto' | 'text' | 'value' | 'property' | 'object';

export interface InsertOptions {
  /** Default `auto`. */
  readonly form?: InsertForm;
  /** The property's name, where the key becomes a property; the path's last name otherwise. */
  readonly name?: string;
}

/** A key with the name that it gets as a property. */
export interface NamedKey extends InsertedKey {
  readonly name?: string;
}

/**
 * Inserts a key.
 *
 * A caret in a name, in a number or beside a value puts a property (in a list an element) behind it,
 * with the commas and the indentation that are needed. In an empty template an object with that
 * property is written. A name that the object has already is made different.
 * @param range a caret (empty), a selection inside a text, or a value's range to be replaced (see
 *   `valueRangeAt`); other selections count as a caret at their start
 */
export function insertKey(
  document: TemplateDocument,
  range: Range,
  key: InsertedKey,
  options: InsertOptions = {},
): Insertion {
  const form = options.form ?? 'auto';
  const site = insertSite(document, range);
  const named: NamedKey = options.name === undefined ? key : { ...key, name: options.name };
  const valueForm: ValueForm = form === 'text' || form === 'object' ? form : 'value';
  if (site.kind === 'text' && (form === 'auto' || form === 'text')) {
    // A list or object between two quotes would be sent as text: the quotes go.
    const whole = site.string.end - site.string.start === 2 && form === 'auto';
    if (!whole || !isStructured(key)) return placeholderInText(document, site.range, key.path);
  }
  if (form === 'property') return insertProperties(document, site, [named], 'value');
  if (site.kind === 'empty' && (form === 'value' || form === 'text')) {
    return replace(emptyRange(document), valueText(key, valueForm, '', styleOf(document)));
  }
  if (site.kind === 'text' || site.kind === 'value') {
    const { range: target, lead } =
      site.kind === 'value' ? site : { range: valueRange(site.string), lead: '' };
    const indent = indentAt(document, site.container, target.start);
    return replace(target, lead + valueText(key, valueForm, indent, styleOf(document)));
  }
  if (site.kind === 'between' && site.container.kind === 'array') {
    const style = styleOf(document);
    return insertBetween(document, site.container, site.offset, style, (indent) => [
      valueText(key, valueForm, indent, style),
    ]);
  }
  return insertProperties(document, site, [named], valueForm);
}

/**
 * Inserts several keys at once as properties, each under its own name or the path's last name. Names
 * that would stand twice are made different. Where no object is open, they become an object.
 * @param range as for `insertKey`
 */
export function insertKeys(
  document: TemplateDocument,
  range: Range,
  keys: readonly NamedKey[],
): Insertion {
  if (keys.length === 0) return { edits: [], caret: range.end };
  return insertProperties(document, insertSite(document, range), keys, 'value');
}

/** A brace that stands before the place would be read as the placeholder's first: it is escaped. */
function placeholderInText({ text }: TemplateDocument, range: Range, path: string): Insertion {
  const placeholder = textPlaceholder(path);
  if (text.charAt(range.start - 1) !== '{') return replace(range, placeholder);
  return replace({ start: range.start - 1, end: range.end }, `\\u007b${placeholder}`);
}

function insertProperties(
  document: TemplateDocument,
  site: InsertSite,
  keys: readonly NamedKey[],
  form: ValueForm,
): Insertion {
  const style = styleOf(document);
  const target = propertyTarget(site);
  if (target !== undefined) {
    const taken = new Set(target.object.members.map(({ name }) => name));
    const write = properties(keys, taken, form, style);
    return insertBetween(document, target.object, target.offset, style, write);
  }
  const write = properties(keys, new Set(), form, style);
  if (site.kind === 'between') {
    return insertBetween(document, site.container, site.offset, style, (indent) => [
      objectText(write, indent, style),
    ]);
  }
  if (site.kind === 'empty') {
    const { edits, caret } = replace(emptyRange(document), objectText(write, '', style));
    // The next property follows inside the object.
    return { edits, caret: caret - style.lineBreak.length - 1 };
  }
  const { range, lead } =
    site.kind === 'value' ? site : { range: valueRange(site.string), lead: '' };
  const indent = indentAt(document, site.container, range.start);
  return replace(range, lead + objectText(write, indent, style));
}

/** The object that properties go into; none where they have to bring their own. */
function propertyTarget(
  site: InsertSite,
): { readonly object: ObjectNode; readonly offset: number } | undefined {
  if (site.kind === 'between' && site.container.kind === 'object')
    return { object: site.container, offset: site.offset };
  if (site.kind === 'text' && site.container?.kind === 'object')
    return { object: site.container, offset: site.string.end };
  return undefined;
}

function properties(
  keys: readonly NamedKey[],
  taken: ReadonlySet<string>,
  form: ValueForm,
  style: TextStyle,
): (indent: string | undefined) => readonly string[] {
  const names = new Set(taken);
  const named = keys.map((key) => ({ key, name: freeName(key, key.name, names) }));
  return (indent) =>
    named.map(({ key, name }) => `${JSON.stringify(name)}: ${valueText(key, form, indent, style)}`);
}

function isStructured({ node }: InsertedKey): boolean {
  const types = node?.types ?? [];
  return types.length > 0 && types.every((type) => type === 'object' || type === 'array');
}

function valueRange({ start, end }: Range): Range {
  return { start, end };
}

/** The white space of an empty template, behind a byte order mark. */
function emptyRange({ text, tokens }: TemplateDocument): Range {
  const mark = tokens.kinds[0] === TokenKind.ByteOrderMark ? 1 : 0;
  return { start: mark, end: text.length };
}

/** The indentation of a value that may take several lines; undefined where its container takes one. */
function indentAt(
  { text }: TemplateDocument,
  container: ContainerNode | undefined,
  offset: number,
): string | undefined {
  if (container === undefined) return '';
  const several = firstLineBreak(text.slice(container.start, container.end)) !== undefined;
  return several ? lineIndent(text, offset) : undefined;
}

function replace(range: Range, newText: string): Insertion {
  return { edits: [{ ...range, newText }], caret: range.start + newText.length };
}
