/** The handle that the rest of the app holds of a mounted editor. */
import { applyTextEdits, mapOffset } from '../language/textEdits.ts';
import type { Range } from '../language/types.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import type { EditorCommand, EditorHandle } from './types.ts';

/** Monaco's names. */
const COMMANDS: Readonly<Record<EditorCommand, string>> = {
  undo: 'undo',
  redo: 'redo',
  find: 'actions.find',
  suggest: 'editor.action.triggerSuggest',
  quickFix: 'editor.action.quickFix',
  showHover: 'editor.action.showHover',
  foldAll: 'editor.foldAll',
  unfoldAll: 'editor.unfoldAll',
  selectNextMatch: 'editor.action.addSelectionToNextFindMatch',
  toggleTabKey: 'editor.action.toggleTabFocusMode',
};

/** The selections of an editor as offsets, one for each caret. */
export function selectionsOf(editor: CodeEditor, { positions }: EditorSession): readonly Range[] {
  return (editor.getSelections() ?? []).map((selection) => ({
    start: positions.offsetAt({
      lineNumber: selection.startLineNumber,
      column: selection.startColumn,
    }),
    end: positions.offsetAt({ lineNumber: selection.endLineNumber, column: selection.endColumn }),
  }));
}

/** The selection of an editor as offsets; of several, the first caret's. */
export function selectionOf(editor: CodeEditor, session: EditorSession): Range {
  return selectionsOf(editor, session)[0] ?? { start: 0, end: 0 };
}

/** Makes the handle of an editor. Once the editor is disposed, its methods do nothing. */
export function createHandle(editor: CodeEditor, session: EditorSession): EditorHandle {
  let alive = true;
  editor.onDidDispose(() => {
    alive = false;
  });
  const readOnly = (): boolean => editor.getOption(monaco.editor.EditorOption.readOnly);
  const rangeOf = ({ start, end }: Range): monaco.IRange => session.positions.rangeOf(start, end);

  const handle: EditorHandle = {
    focus: () => {
      if (alive) editor.focus();
    },
    hasFocus: () => alive && editor.hasTextFocus(),
    selectAll: () => {
      handle.setSelection({ start: 0, end: session.text.length });
    },
    reveal: (range, select = false) => {
      if (!alive) return;
      const found = rangeOf(range);
      // Moving the caret opens the folds that hide it.
      if (select) editor.setSelection(found);
      else editor.setPosition({ lineNumber: found.startLineNumber, column: found.startColumn });
      editor.revealRangeInCenterIfOutsideViewport(found, monaco.editor.ScrollType.Immediate);
    },
    applyEdits: (edits, caret) => {
      if (!alive || readOnly()) return;
      const sorted = [...edits].sort(
        (first, second) => first.start - second.start || first.end - second.end,
      );
      editor.pushUndoStop();
      session.edit(sorted, applyTextEdits(session.text, sorted), (operations) => {
        editor.executeEdits('payload', operations);
      });
      if (caret !== undefined) handle.setSelection({ start: caret, end: caret });
      editor.pushUndoStop();
    },
    applyFix: (edits) => {
      handle.applyEdits(edits, mapOffset(edits, handle.getSelection().end, 'after'));
      handle.focus();
    },
    insert: (text) => {
      if (!alive) return;
      const { start, end } = selectionOf(editor, session);
      handle.applyEdits([{ start, end, newText: text }], start + text.length);
    },
    getSelection: () => (alive ? selectionOf(editor, session) : { start: 0, end: 0 }),
    setSelection: (range) => {
      if (!alive) return;
      const selection = rangeOf(range);
      editor.setSelection(selection);
      editor.revealRange(selection, monaco.editor.ScrollType.Immediate);
    },
    offsetAtPoint: (x, y) => {
      if (!alive) return undefined;
      const target = editor.getTargetAtClientPoint(x, y);
      if (target === null || target.position === null) return undefined;
      return session.positions.offsetAt(target.position);
    },
    getScrollTop: () => (alive ? editor.getScrollTop() : 0),
    setScrollTop: (pixels) => {
      if (alive) editor.setScrollTop(pixels, monaco.editor.ScrollType.Immediate);
    },
    run: (command) => {
      if (!alive) return;
      editor.focus();
      editor.trigger('payload', COMMANDS[command], undefined);
    },
  };
  return handle;
}
