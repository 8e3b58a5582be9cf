/** Steps over closing brackets that the editor put in by itself (the rule is in `overtype.ts`). */
import { overtypedCloser } from './overtype.ts';
import { type CodeEditor, type EditorSession, readDocument } from './session.ts';

/** Watches typing in an editor, until the editor is disposed. */
export function stepOverClosers(editor: CodeEditor, session: EditorSession): void {
  session.onChange(({ before, changes, ownEdit, undoRedo }) => {
    const [change] = changes;
    if (ownEdit || undoRedo || change === undefined || changes.length !== 1) return;
    // Monaco indents a line anew when a bracket closes it, so white space may come along.
    const typed = change.text.trim();
    if ((typed !== '}' && typed !== ']') || !editor.hasTextFocus()) return;
    // Monaco stepped over one itself: it wrote a bracket in the place of the same.
    if (before === session.text) return;
    const version = session.model.getVersionId();
    queueMicrotask(() => {
      const selections = editor.getSelections();
      if (session.model.getVersionId() !== version || selections?.length !== 1) return;
      const position = editor.getPosition();
      if (position === null) return;
      const caret = session.positions.offsetAt(position);
      const extra = overtypedCloser(readDocument(before), session.document, caret);
      if (extra === undefined) return;
      const range = session.positions.rangeOf(extra.remove.start, extra.remove.end);
      // No undo stop: one undo takes typing and this back together.
      editor.executeEdits('closing bracket', [{ range, text: '' }]);
      editor.setPosition(session.positions.placeAt(extra.caret));
    });
  });
}
