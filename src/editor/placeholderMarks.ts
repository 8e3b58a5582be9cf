/**
 * Paints the placeholders: bare, in text, unknown or broken, in a property's name. From the parsed
 * document, so that it is right on several lines too, and only where one can see it, so that a long
 * template costs no more than a short one.
 */
import type { Placeholder } from '../language/document.ts';
import { resolveKey } from '../language/keys.ts';
import type { Range } from '../language/types.ts';
import { lineParts } from './lineParts.ts';
import type { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import type { LanguageContext } from './types.ts';

/** Lines above and below the visible ones that are painted too. */
const MARGIN = 20;
/** Of one screen; a single endless line must not cost a second. */
const LIMIT = 2000;

export type PlaceholderLook = 'bare' | 'text' | 'name' | 'unknown';

/** How a placeholder is painted in a context. */
export function placeholderLook(
  placeholder: Placeholder,
  { keys, sample }: LanguageContext,
): PlaceholderLook {
  const { path, position, closed } = placeholder;
  if (position === 'name') return 'name';
  if (path === undefined || !closed) return 'unknown';
  if (keys === undefined || resolveKey(keys.root, path) !== undefined) return position;
  return sample?.lookup(path) === undefined ? 'unknown' : position;
}

/** The placeholders that touch a range, found by halving. */
function placeholdersIn(
  placeholders: readonly Placeholder[],
  range: Range,
): readonly Placeholder[] {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle]?.end ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (
    end < placeholders.length &&
    end - low < LIMIT &&
    (placeholders[end]?.start ?? 0) <= range.end
  )
    end++;
  return placeholders.slice(low, end);
}

/** A part of a placeholder on one line, and how it is painted. */
export interface Mark {
  readonly part: monaco.IRange;
  readonly look: PlaceholderLook;
}

/**
 * Whether marks are there already.
 * @param painted where the decorations stand now
 * @param looks how each of them is painted
 */
export function isPainted(
  marks: readonly Mark[],
  painted: readonly monaco.IRange[],
  looks: readonly PlaceholderLook[],
): boolean {
  return (
    marks.length === painted.length &&
    marks.every(({ part, look }, at) => {
      const there = painted[at];
      return (
        look === looks[at] &&
        there?.startLineNumber === part.startLineNumber &&
        there.startColumn === part.startColumn &&
        there.endLineNumber === part.endLineNumber &&
        there.endColumn === part.endColumn
      );
    })
  );
}

/**
 * Keeps the placeholders of an editor painted, until it is disposed.
 * @returns paints anew, for when the context has changed
 */
export function paintPlaceholders(editor: CodeEditor, session: EditorSession): () => void {
  const collection = editor.createDecorationsCollection();
  /** How each decoration of the collection looks, in its order. */
  let looks: readonly PlaceholderLook[] = [];
  const paint = (): void => {
    const { positions, document } = session;
    const visible = editor.getVisibleRanges();
    const first = Math.max(1, (visible[0]?.startLineNumber ?? 1) - MARGIN);
    const last = Math.min(positions.lineCount, (visible.at(-1)?.endLineNumber ?? 1) + MARGIN);
    const range = { start: positions.lineRange(first).start, end: positions.lineRange(last).end };
    const marks = placeholdersIn(document.placeholders, range).flatMap((placeholder) => {
      const look = placeholderLook(placeholder, session.context);
      return lineParts(positions, session.text, placeholder).map((part) => ({ part, look }));
    });
    // Monaco carries decorations along with the text: after most keys they are where they belong.
    if (isPainted(marks, collection.getRanges(), looks)) return;
    looks = marks.map(({ look }) => look);
    collection.set(
      marks.map(({ part, look }): monaco.editor.IModelDeltaDecoration => ({
        range: part,
        options: {
          inlineClassName: `payload-placeholder payload-placeholder-${look}`,
          // Never grows over what is typed beside it.
          stickiness: 1,
        },
      })),
    );
  };
  session.onChange(() => {
    // Monaco lays lines out after this event: let it, then paint, still before the next frame.
    queueMicrotask(paint);
  });
  editor.onDidScrollChange(paint);
  editor.onDidLayoutChange(paint);
  editor.onDidChangeHiddenAreas(paint);
  paint();
  return paint;
}
