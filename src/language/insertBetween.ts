/** Putting properties or elements between those that are there, with commas and indentation. */
import { type TemplateDocument, TokenKind } from './document.ts';
import { type ContainerNode, childrenOf, isClosed, significantFrom } from './insertSite.ts';
import { type TextStyle, lineEnd, lineIndent, lineStart } from './insertText.ts';
import { firstLineBreak } from './lineBreak.ts';
import type { Range, TextEdit } from './types.ts';

export interface Insertion {
  /** Ordered by position; one undo takes all of them back. */
  readonly edits: readonly TextEdit[];
  /** Where the caret then stands: behind what was inserted, in UTF-16 code units of the new text. */
  readonly caret: number;
}

/** Writes what is inserted; with an indentation it may take several lines, without it takes one. */
type WriteItems = (indent: string | undefined) => readonly string[];

/** What there is around the place of an insertion. */
interface Surroundings {
  readonly container: ContainerNode;
  readonly offset: number;
  readonly before: Range | undefined;
  readonly after: Range | undefined;
  /** The comma between `before` and `after`. */
  readonly comma: Range | undefined;
  /** The indentation of the container's lines; undefined where it stands on one line. */
  readonly indent: string | undefined;
  readonly lineBreak: string;
}

/**
 * Inserts properties into an object, or elements into a list.
 * @param offset the caret; inside a property or an element the insertion goes behind it
 * @param write the text of each, without commas
 */
export function insertBetween(
  document: TemplateDocument,
  container: ContainerNode,
  offset: number,
  style: TextStyle,
  write: WriteItems,
): Insertion {
  const around = surroundings(document, container, offset, style);
  const { indent, lineBreak } = around;
  const items = write(indent).join(indent === undefined ? ', ' : `,${lineBreak}${indent}`);
  return (
    onBlankLine(document, around, items) ??
    (around.before === undefined
      ? atStart(document, around, items)
      : behind(document, around, around.before, items))
  );
}

function surroundings(
  document: TemplateDocument,
  container: ContainerNode,
  place: number,
  style: TextStyle,
): Surroundings {
  // Behind the closing bracket the last place inside is meant.
  const caret = isClosed(document, container) ? Math.min(place, container.end - 1) : place;
  const children = childrenOf(container);
  const next = children.findIndex(({ start }) => start >= caret);
  const before = next < 0 ? children.at(-1) : children[next - 1];
  const after = next < 0 ? undefined : children[next];
  const token = significantFrom(document, before?.end ?? container.start + 1);
  const comma = before !== undefined && token.kind === TokenKind.Comma ? token : undefined;
  return {
    container,
    // Inside a child the place is its end.
    offset: Math.max(caret, before?.end ?? container.start + 1),
    before,
    after,
    comma,
    indent: indentOf(document, container, style),
    lineBreak: style.lineBreak,
  };
}

/** The indentation of a container's children, from the first that starts a line. */
function indentOf(
  document: TemplateDocument,
  container: ContainerNode,
  { unit }: TextStyle,
): string | undefined {
  const { text, tokens } = document;
  const children = childrenOf(container);
  let end = container.start + 1;
  for (const child of children) {
    const space = text.slice(end, child.start);
    if (firstLineBreak(space) !== undefined) return lineIndent(text, child.start);
    end = child.end;
  }
  if (children.length > 0) return undefined;
  // An empty container opens up where the template takes several lines, or is the template.
  const outer = lineIndent(text, container.start);
  const whole = significantFrom(document, 0).start === container.start;
  const several = tokens.kinds.some(
    (kind, token) =>
      kind === TokenKind.Whitespace &&
      firstLineBreak(text.slice(tokens.starts[token], tokens.starts[token + 1])) !== undefined,
  );
  return whole || several ? outer + unit : undefined;
}

/** A caret on an empty line: the line becomes the new one. */
function onBlankLine(
  document: TemplateDocument,
  { offset, before, after, comma, indent }: Surroundings,
  items: string,
): Insertion | undefined {
  const { text } = document;
  if (indent === undefined) return undefined;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  if (end === text.length || /[^ \t]/.test(text.slice(start, end))) return undefined;
  const edits: TextEdit[] = [];
  if (before !== undefined && (comma === undefined || comma.start >= offset))
    edits.push({ start: before.end, end: before.end, newText: ',' });
  const needsComma = after !== undefined && (comma === undefined || comma.start < offset);
  edits.push({ start, end, newText: indent + items + (needsComma ? ',' : '') });
  return { edits, caret: start + edits.length - 1 + indent.length + items.length };
}

/** Before the first child, or into an empty container. */
function atStart(
  document: TemplateDocument,
  { container, after, indent, lineBreak }: Surroundings,
  items: string,
): Insertion {
  const { text } = document;
  const start = container.start + 1;
  if (after !== undefined) {
    const space = /^\s*/.exec(text.slice(start, after.start))?.[0] ?? '';
    const lead = indent === undefined ? space : lineBreak + indent;
    const tail = space === '' ? ', ' : ',';
    return inserted({ start, end: start }, lead, items, tail);
  }
  const closed = isClosed(document, container);
  const inner = closed ? container.end - 1 : container.end;
  const end = /^\s*$/.test(text.slice(start, inner)) ? inner : start;
  if (indent === undefined) return inserted({ start, end }, '', items, '');
  const tail = closed ? lineBreak + lineIndent(text, container.start) : '';
  return inserted({ start, end }, lineBreak + indent, items, tail);
}

/** Behind a child, or behind the comma that follows it. */
function behind(
  document: TemplateDocument,
  { offset, after, comma, indent, lineBreak }: Surroundings,
  before: Range,
  items: string,
): Insertion {
  const { text } = document;
  const passed = comma !== undefined && comma.start < offset;
  const at = passed ? comma.end : before.end;
  const space =
    comma === undefined || after === undefined ? ' ' : text.slice(comma.end, after.start);
  const lead = indent === undefined ? (/^\s*$/.test(space) ? space : ' ') : lineBreak + indent;
  const needsComma = after !== undefined && (passed || comma === undefined);
  return inserted({ start: at, end: at }, (passed ? '' : ',') + lead, items, needsComma ? ',' : '');
}

function inserted(range: Range, lead: string, items: string, tail: string): Insertion {
  return {
    edits: [{ ...range, newText: lead + items + tail }],
    caret: range.start + lead.length + items.length,
  };
}
