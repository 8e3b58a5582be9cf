/** How an inserted key is written: quoted, bare, as an object, as a property, and with what indent. */
import { type TemplateDocument, TokenKind } from './document.ts';
import { nestedPayload } from './fullPayload.ts';
import { parseKeyPath } from './keyPath.ts';
import type { KeyNode } from './keySpace.ts';
import { lineBreakOf } from './lineBreak.ts';

/** A key to insert. */
export interface InsertedKey {
  /** Ready to stand between braces: `order.items[0].name`. */
  readonly path: string;
  /** Absent where nothing is documented: below metadata and the like. */
  readonly node?: KeyNode;
}

/** `text`: in quotes. `value`: quoted or bare by type. `object`: one placeholder for each key below. */
export type ValueForm = 'text' | 'value' | 'object';

/** The layout that new text follows. */
export interface TextStyle {
  readonly lineBreak: string;
  /** One level of indentation. */
  readonly unit: string;
}

/** The author's kind of line break and indentation: the first there is, or two spaces. */
export function styleOf(document: TemplateDocument): TextStyle {
  const { text, tokens } = document;
  let unit = '  ';
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Whitespace) continue;
    const space = text.slice(tokens.starts[token], tokens.starts[token + 1]);
    const line = /[\n\r]([ \t]+)$/.exec(space)?.[1];
    if (line === undefined) continue;
    unit = line;
    break;
  }
  return { lineBreak: lineBreakOf(document), unit };
}

/** The white space that the line of an offset starts with. */
export function lineIndent(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++;
  return text.slice(start, end);
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

function isBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 10 || code === 13;
}

/** A placeholder as it stands inside a JSON string. */
export function textPlaceholder(path: string): string {
  return `{{${JSON.stringify(path).slice(1, -1)}}}`;
}

/**
 * A key as a JSON value. Text, and what may be text, stands in quotes; so does what has no known type,
 * as the reference system advises.
 * @param indent the indentation of the line that the value starts on; undefined writes one line
 */
export function valueText(
  key: InsertedKey,
  form: ValueForm,
  indent: string | undefined,
  style: TextStyle,
): string {
  const { path, node } = key;
  const parsed = parseKeyPath(path);
  if (form === 'object' && node !== undefined && node.children.size > 0 && parsed !== undefined)
    return relaid(nestedPayload({ ...node, open: false }, parsed, 0), indent, style);
  return form === 'text' || belongsInQuotes(node) ? `"${textPlaceholder(path)}"` : `{{${path}}}`;
}

function belongsInQuotes(node: KeyNode | undefined): boolean {
  return node === undefined || node.types.length === 0 || node.types.includes('string');
}

/** Several properties as an object of their own. */
export function objectText(
  properties: (indent: string | undefined) => readonly string[],
  indent: string | undefined,
  { lineBreak, unit }: TextStyle,
): string {
  if (indent === undefined) return `{${properties(undefined).join(', ')}}`;
  const inner = indent + unit;
  const separator = lineBreak + inner;
  return `{${separator}${properties(inner).join(`,${separator}`)}${lineBreak}${indent}}`;
}

/** Lays text with two spaces a level out in another style. */
function relaid(text: string, indent: string | undefined, { lineBreak, unit }: TextStyle): string {
  const lines = text.split('\n');
  if (indent !== undefined) {
    return lines
      .map((line, index) => {
        const content = line.trimStart();
        const level = (line.length - content.length) / 2;
        return index === 0 ? content : indent + unit.repeat(level) + content;
      })
      .join(lineBreak);
  }
  let joined = '';
  for (const line of lines.map((part) => part.trimStart())) {
    const tight = joined === '' || joined.endsWith('{') || line.startsWith('}');
    joined += tight ? line : ` ${line}`;
  }
  return joined;
}

/** The name that a key gets as a property: the last name of its path. */
export function suggestedName(path: string): string {
  const names = (parseKeyPath(path) ?? []).flatMap((segment) =>
    segment.kind === 'name' ? [segment.name] : [],
  );
  return names.at(-1) ?? 'value';
}

/**
 * Names that are not taken: the wanted one, else with what stands above it (`customer_name`), else
 * with a number.
 * @param taken names in use; the new one is added
 */
export function freeName(key: InsertedKey, wanted: string | undefined, taken: Set<string>): string {
  const names = (parseKeyPath(key.path) ?? []).flatMap((segment) =>
    segment.kind === 'name' ? [segment.name] : [],
  );
  const base = wanted ?? suggestedName(key.path);
  const longer = names.slice(-2).join('_');
  let name = base;
  if (taken.has(name) && wanted === undefined) name = longer;
  for (let count = 2; taken.has(name); count++) name = `${base}_${count}`;
  taken.add(name);
  return name;
}
