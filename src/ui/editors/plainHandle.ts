/** The editor's handle, for a textarea that stands in its place. */
import type { EditorHandle } from '../../editor/types.ts';
import { applyTextEdits, mapOffset } from '../../language/textEdits.ts';
import type { Range } from '../../language/types.ts';
import { fromShown, toShown } from './lineEnds.ts';
import { type PlainField, scrollTo } from './plainField.ts';

export function plainHandle(field: PlainField): EditorHandle {
  const { area } = field;
  const selection = (): Range => ({
    start: fromShown(field.text, area.selectionStart),
    end: fromShown(field.text, area.selectionEnd),
  });
  const select = ({ start, end }: Range): void =>
    area.setSelectionRange(toShown(field.text, start), toShown(field.text, end));
  const handle: EditorHandle = {
    focus: () => area.focus(),
    hasFocus: () => document.activeElement === area,
    selectAll: () => area.select(),
    reveal(range, selects = false) {
      select(selects ? range : { start: range.start, end: range.start });
      scrollTo(area, toShown(field.text, range.start));
    },
    applyEdits(edits, caret) {
      if (area.readOnly) return;
      const sorted = [...edits].sort((one, other) => one.start - other.start);
      field.change(
        applyTextEdits(field.text, sorted),
        caret ?? mapOffset(sorted, selection().start, 'after'),
      );
    },
    applyFix(edits) {
      handle.applyEdits(edits, mapOffset(edits, handle.getSelection().end, 'after'));
      handle.focus();
    },
    insert(inserted) {
      const { start, end } = selection();
      handle.applyEdits([{ start, end, newText: inserted }], start + inserted.length);
    },
    getSelection: selection,
    setSelection: select,
    offsetAtPoint(x, y) {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) return undefined;
      // Browsers do not tell where in a text field a point lies: its caret is the place.
      return fromShown(field.text, area.selectionStart);
    },
    getScrollTop: () => area.scrollTop,
    setScrollTop(pixels) {
      area.scrollTop = pixels;
    },
    run(command) {
      // The other commands are the code editor's.
      if (command !== 'undo' && command !== 'redo') return;
      area.focus();
      field[command]();
    },
  };
  return handle;
}
