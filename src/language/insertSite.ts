/** Where a key from the Keys panel can go: what stands at a caret, a selection or a drop. */
import { type TemplateDocument, TokenKind } from './document.ts';
import {
  type ArrayNode,
  type ObjectNode,
  type StringNode,
  type TreeNode,
  readTree,
} from './tree.ts';
import type { Range } from './types.ts';

export type ContainerNode = ObjectNode | ArrayNode;

/** What an insertion finds at its place. Offsets are UTF-16 code units of the template. */
export type InsertSite =
  /** The template is empty. */
  | { readonly kind: 'empty' }
  /** Inside a string: `range` is what the placeholder takes the place of, often nothing. */
  | {
      readonly kind: 'text';
      readonly range: Range;
      readonly string: StringNode;
      readonly container?: ContainerNode;
    }
  /** A value goes here: in the place of another, or where one is missing, after `lead`. */
  | {
      readonly kind: 'value';
      readonly range: Range;
      readonly lead: string;
      readonly container?: ContainerNode;
    }
  /** Between the members or elements of a container, at `offset` or next to it. */
  | { readonly kind: 'between'; readonly container: ContainerNode; readonly offset: number };

/**
 * Finds out what an insertion would do.
 * @param range a caret (empty), a selection, or a value's range to be replaced
 */
export function insertSite(document: TemplateDocument, range: Range): InsertSite {
  const root = readTree(document);
  if (root === undefined)
    return isEmpty(document) ? { kind: 'empty' } : { kind: 'value', range, lead: '' };
  return siteIn(document, root, range);
}

function isEmpty({ tokens }: TemplateDocument): boolean {
  return tokens.kinds.every(
    (kind) => kind === TokenKind.Whitespace || kind === TokenKind.ByteOrderMark,
  );
}

function siteIn(document: TemplateDocument, root: TreeNode, range: Range): InsertSite {
  let node = root;
  let container: ContainerNode | undefined;
  for (;;) {
    const within = container === undefined ? undefined : { container };
    if (node.start === range.start && node.end === range.end)
      return { kind: 'value', range, lead: '', ...within };
    if (node.kind === 'string') {
      const inside = textRange(document, node, range);
      if (inside !== undefined) return { kind: 'text', range: inside, string: node, ...within };
    }
    if (node.kind !== 'object' && node.kind !== 'array') {
      // A word that is being typed, and a placeholder that is chosen anew, give way to the key.
      const givesWay = node.kind === 'invalid' || node.kind === 'placeholder';
      if (givesWay || container === undefined)
        return { kind: 'value', range: rangeOf(node), lead: '', ...within };
      return { kind: 'between', container, offset: node.end };
    }
    container = node;
    const child = childAt(document, node, range);
    if (child === undefined) return between(document, node, range.start);
    node = child;
  }
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** The child value that the range lies in and that decides about it. */
function childAt(
  document: TemplateDocument,
  container: ContainerNode,
  range: Range,
): TreeNode | undefined {
  const children = valuesOf(container);
  const child = children.find(({ start, end }) => start <= range.start && range.end <= end);
  if (child !== undefined) {
    // A caret at a value's edge is beside it.
    const inside = child.start < range.start && range.end < child.end;
    const whole = child.start === range.start && child.end === range.end;
    if (inside || whole) return child;
    if (child.kind === 'invalid' && range.end > child.start) return child;
    if (child.kind === 'string' && textRange(document, child, range) !== undefined) return child;
  }
  // Behind what was never closed, one is still inside.
  const last = children.at(-1);
  if (
    last !== undefined &&
    (last.kind === 'object' || last.kind === 'array') &&
    range.start >= last.end &&
    !isClosed(document, container) &&
    !isClosed(document, last)
  )
    return last;
  return undefined;
}

/** A place in a container outside its values: perhaps a property whose value is missing. */
function between(document: TemplateDocument, container: ContainerNode, offset: number): InsertSite {
  if (container.kind === 'object') {
    const member = container.members.filter(({ start }) => start <= offset).at(-1);
    if (member !== undefined && member.value === undefined && offset >= member.nameRange.end) {
      const next = significantFrom(document, member.nameRange.end);
      const colon = next.kind === TokenKind.Colon;
      const from = colon ? next.end : member.nameRange.end;
      const after = significantFrom(document, from);
      if (offset <= after.start || after.start < 0) {
        const at = Math.max(offset, from);
        const lead = colon ? (document.text.charAt(at - 1) === ':' ? ' ' : '') : ': ';
        return { kind: 'value', range: { start: at, end: at }, lead, container };
      }
    }
  }
  return { kind: 'between', container, offset };
}

/** The values of an object's members, or an array's elements. */
export function valuesOf(container: ContainerNode): readonly TreeNode[] {
  return container.kind === 'array'
    ? container.elements
    : container.members.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

/** The members or elements of a container, as ranges. */
export function childrenOf(container: ContainerNode): readonly Range[] {
  return container.kind === 'array' ? container.elements : container.members;
}

/** Whether a container has its closing bracket. */
export function isClosed({ text }: TemplateDocument, container: ContainerNode): boolean {
  const bracket = container.kind === 'object' ? '}' : ']';
  const last = childrenOf(container).at(-1);
  return (
    text.charAt(container.end - 1) === bracket && container.end > (last?.end ?? container.start + 1)
  );
}

/** A token that is neither white space nor a comment; kind and offsets are -1 where there is none. */
export interface SignificantToken extends Range {
  readonly kind: number;
}

/** The first token at or after an offset that means something. */
export function significantFrom(
  { tokens }: Pick<TemplateDocument, 'tokens'>,
  offset: number,
): SignificantToken {
  const { kinds, starts, count } = tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  while (low < count && (kinds[low] === TokenKind.Whitespace || kinds[low] === TokenKind.Comment))
    low++;
  if (low >= count) return { kind: -1, start: -1, end: -1 };
  return {
    kind: kinds[low] as number,
    start: starts[low] as number,
    end: starts[low + 1] as number,
  };
}

/**
 * The part of a string that an insertion replaces: the range, widened over placeholders that it cuts,
 * and moved out of escapes.
 * @returns undefined where the range reaches out of the quotes
 */
function textRange(
  document: TemplateDocument,
  string: StringNode,
  range: Range,
): Range | undefined {
  const { text } = document;
  const last = string.parts.at(-1);
  const closed =
    text.charAt(string.end - 1) === '"' && string.end > (last?.end ?? string.start + 1);
  if (range.start <= string.start || range.end > string.end) return undefined;
  if (closed && range.end === string.end) return undefined;
  let { start, end } = range;
  for (const part of string.parts) {
    if (part.kind === 'text' || part.end <= range.start || range.end <= part.start) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  // A backslash at the end of what is not closed escapes nothing: what is behind is no part of the string.
  const moved = (offset: number): number =>
    Math.min(afterEscape(text, string.start + 1, offset), string.end);
  return { start: moved(start), end: moved(end) };
}

/** The offset itself, or the end of the escape sequence that it lies in. */
function afterEscape(text: string, from: number, offset: number): number {
  let index = from;
  while (index < offset) {
    if (text.charAt(index) !== '\\') index++;
    else index += text.charAt(index + 1) === 'u' ? 6 : 2;
  }
  return index;
}

/**
 * The value under an offset, for dropping a key over it.
 * @returns the range of a text with its quotes, a number, a literal, a bare placeholder, or an empty
 *   object or list; undefined elsewhere, so that nobody drops a key over half a template
 */
export function valueRangeAt(document: TemplateDocument, offset: number): Range | undefined {
  let node = readTree(document);
  while (node !== undefined && node.start <= offset && offset <= node.end) {
    if (node.kind !== 'object' && node.kind !== 'array') return rangeOf(node);
    if (childrenOf(node).length === 0) return rangeOf(node);
    node = valuesOf(node).find(({ start, end }) => start <= offset && offset <= end);
  }
  return undefined;
}
