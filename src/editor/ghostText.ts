/**
 * The inline suggestion: the likeliest key stands half-transparent behind the caret. Tab takes it, Escape
 * or typing on puts it away. Monaco's own feature for this is seven times as large as all of ours.
 */
import type { TextEdit } from '../language/types.ts';
import { type InlineSuggestion, suggestInline } from './inlineSuggestion.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import { listIsOpen } from './suggesting.ts';

/**
 * Offers keys while a person types, until the editor is disposed.
 * @param apply makes edits in one undo step
 */
export function offerInline(
  editor: CodeEditor,
  session: EditorSession,
  apply: (edits: readonly TextEdit[], caret: number) => void,
): void {
  const ghost = editor.createDecorationsCollection();
  let offered: InlineSuggestion | undefined;

  const caret = (): number | undefined => {
    const selection = editor.getSelection();
    if (selection === null || !selection.isEmpty()) return undefined;
    return session.positions.offsetAt(selection.getPosition());
  };
  const hide = (): void => {
    if (offered === undefined) return;
    offered = undefined;
    ghost.clear();
  };
  const offer = (): void => {
    const at = caret();
    if (at === undefined || !editor.hasTextFocus() || listIsOpen(editor)) return;
    if (editor.getOption(monaco.editor.EditorOption.readOnly)) return;
    const found = suggestInline(session.document, at, session.context);
    if (found === undefined) return;
    offered = found;
    ghost.set([
      {
        range: monaco.Range.fromPositions(editor.getPosition() ?? new monaco.Position(1, 1)),
        options: {
          showIfCollapsed: true,
          after: {
            content: found.text,
            inlineClassName: 'payload-ghost',
            cursorStops: monaco.editor.InjectedTextCursorStops.None,
          },
        },
      },
    ]);
  };

  session.onChange(({ ownEdit, undoRedo, changes }) => {
    hide();
    const [change] = changes;
    // Only what is typed asks for more; a paste, an undo or a fix is complete in itself.
    if (ownEdit || undoRedo || change === undefined || change.text.length > 2) return;
    if (changes.length > 1 || change.rangeLength > 0 || change.text === '') return;
    // The caret moves after the content's event; by the next microtask it is where it belongs.
    queueMicrotask(offer);
  });
  editor.onDidChangeCursorSelection(() => {
    if (offered !== undefined && caret() !== offered.at) hide();
  });
  editor.onDidBlurEditorWidget(hide);
  editor.onKeyDown((event) => {
    const suggestion = offered;
    const { keyCode } = event;
    const held = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    if (suggestion === undefined || held || listIsOpen(editor)) return;
    if (keyCode !== monaco.KeyCode.Tab && keyCode !== monaco.KeyCode.Escape) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
    if (keyCode === monaco.KeyCode.Tab) apply(suggestion.edits, suggestion.caret);
  });
}
