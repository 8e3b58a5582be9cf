/**
 * The inline suggestion: the likeliest key stands half-transparent behind the caret, for a property that
 * has no value yet, and inside a placeholder for the chosen row of the list. Tab takes it, Escape or
 * typing on puts it away. Monaco's own feature for this is seven times as large as all of ours.
 */
import { completionSite } from '../language/completeSite.ts';
import type { TextEdit } from '../language/types.ts';
import { type InlineSuggestion, suggestInline } from './inlineSuggestion.ts';
import { restOf } from './completionProvider.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import { followList, listIsOpen } from './suggesting.ts';

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
    offered = undefined;
    if (ghost.length > 0) ghost.clear();
  };
  const show = (content: string): void => {
    ghost.set([
      {
        range: monaco.Range.fromPositions(editor.getPosition() ?? new monaco.Position(1, 1)),
        options: {
          showIfCollapsed: true,
          after: {
            content,
            inlineClassName: 'payload-ghost',
            cursorStops: monaco.editor.InjectedTextCursorStops.None,
          },
        },
      },
    ]);
  };
  const offer = (): void => {
    const at = caret();
    if (at === undefined || !editor.hasTextFocus() || listIsOpen(editor)) return;
    if (editor.getOption(monaco.editor.EditorOption.readOnly)) return;
    const found = suggestInline(session.document, at, session.context);
    if (found === undefined) return;
    offered = found;
    show(found.text);
  };
  /** What the list takes by itself is only shown here. */
  const preview = (row: unknown): void => {
    hide();
    const at = caret();
    const rest = restOf(row);
    // What stands right of the caret in the same placeholder would be replaced.
    if (at === undefined || rest === '' || /^[^\s}"]/u.test(session.text.charAt(at))) return;
    if (completionSite(session.document, at)?.kind === 'placeholder') show(rest);
  };
  let following = false;

  session.onChange(({ ownEdit, undoRedo, changes }) => {
    hide();
    if (!following) followList(editor, preview);
    following = true;
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
  const take = (suggestion: InlineSuggestion): void => {
    hide();
    apply(suggestion.edits, suggestion.caret);
  };
  // Who has no Tab key taps on it.
  editor.onMouseDown(({ target, event }) => {
    if (offered === undefined || target.element?.classList.contains('payload-ghost') !== true)
      return;
    event.preventDefault();
    take(offered);
  });
  editor.onKeyDown((event) => {
    const suggestion = offered;
    const { keyCode } = event;
    const held = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    if (suggestion === undefined || held || listIsOpen(editor)) return;
    if (keyCode !== monaco.KeyCode.Tab && keyCode !== monaco.KeyCode.Escape) return;
    const leaves = editor.getOption(monaco.editor.EditorOption.tabFocusMode);
    if (keyCode === monaco.KeyCode.Tab && leaves) return;
    event.preventDefault();
    event.stopPropagation();
    if (keyCode === monaco.KeyCode.Tab) take(suggestion);
    else hide();
  });
}
