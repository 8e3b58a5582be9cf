/** The editor's handle, for a textarea that stands in its place. */
import type { EditorHandle } from '../../editor/types.ts';
import { mapOffset } from '../../language/textEdits.ts';
import type { Range, TextEdit } from '../../language/types.ts';
import { fromShown, shownText, toShown } from './lineEnds.ts';

/**
 * @param area the textarea
 * @param text gives the text that the textarea shows, with the line ends it really has
 */
export function plainHandle(area: HTMLTextAreaElement, text: () => string): EditorHandle {
  const select = (range: Range): void =>
    area.setSelectionRange(toShown(text(), range.start), toShown(text(), range.end));
  const handle: EditorHandle = {
    focus: () => area.focus(),
    hasFocus: () => document.activeElement === area,
    selectAll: () => area.select(),
    reveal(range, selects = false) {
      select(selects ? range : { start: range.start, end: range.start });
      scrollTo(area, toShown(text(), range.start));
    },
    applyEdits(edits, caret) {
      if (area.readOnly) return;
      // From the last to the first, so that the offsets before stay right.
      for (const edit of [...edits].sort((one, other) => other.start - one.start)) {
        replace(area, edit, text());
      }
      if (caret !== undefined) select({ start: caret, end: caret });
    },
    applyFix(edits) {
      handle.applyEdits(edits, mapOffset(edits, handle.getSelection().end, 'after'));
      handle.focus();
    },
    insert(inserted) {
      if (!area.readOnly) type(area, inserted);
    },
    getSelection: () => ({
      start: fromShown(text(), area.selectionStart),
      end: fromShown(text(), area.selectionEnd),
    }),
    setSelection: select,
    offsetAtPoint(x, y) {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) return undefined;
      // Browsers do not tell where in a text field a point lies: its caret is the place.
      return fromShown(text(), area.selectionStart);
    },
    getScrollTop: () => area.scrollTop,
    setScrollTop(pixels) {
      area.scrollTop = pixels;
    },
    run(command) {
      // A textarea has the browser's own undo; the other commands are the code editor's.
      if (command === 'undo' || command === 'redo') {
        area.focus();
        document.execCommand(command);
      }
    },
  };
  return handle;
}

function replace(area: HTMLTextAreaElement, edit: TextEdit, text: string): void {
  area.setSelectionRange(toShown(text, edit.start), toShown(text, edit.end));
  type(area, shownText(edit.newText));
}

/**
 * Replaces the selection as if it were typed. `execCommand` is old, but the only way by which the
 * browser's undo knows of the change.
 */
function type(area: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  area.focus();
  const command = text === '' ? 'delete' : 'insertText';
  const done =
    typeof document.execCommand === 'function' && document.execCommand(command, false, text);
  if (!done) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (focused instanceof HTMLElement && focused !== area) focused.focus();
}

/** Browsers scroll a textarea to its caret only when something is typed. */
function scrollTo(area: HTMLTextAreaElement, offset: number): void {
  const line = area.value.slice(0, offset).split('\n').length - 1;
  const top = line * Number.parseFloat(getComputedStyle(area).lineHeight);
  if (top < area.scrollTop || top > area.scrollTop + area.clientHeight * 0.8) {
    area.scrollTop = Math.max(0, top - area.clientHeight / 3);
  }
}
