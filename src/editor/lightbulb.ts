/**
 * The lightbulb: it takes the place of the line's number while the caret is on a line that something can be
 * done about. Monaco's own stands over the text, where that begins at the edge.
 */
import { hasActions } from '../language/codeActions.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';

/** Opens the list of fixes, as its keys do. */
const QUICK_FIX = 'editor.action.quickFix';

/**
 * Keeps the lightbulb at the caret's line, until the editor is disposed.
 * @returns looks anew, for when the findings have changed
 */
export function showLightbulb(editor: CodeEditor, session: EditorSession): () => void {
  const bulb = editor.createDecorationsCollection();
  const update = (): void => {
    const lineNumber = editor.getPosition()?.lineNumber ?? 1;
    const { start, end } = session.positions.lineRange(lineNumber);
    const offered =
      editor.hasTextFocus() &&
      session.diagnostics.some(
        (diagnostic) =>
          diagnostic.start <= end && start <= diagnostic.end && hasActions(diagnostic),
      );
    if (!offered) {
      if (bulb.length > 0) bulb.clear();
      return;
    }
    bulb.set([
      {
        range: new monaco.Range(lineNumber, 1, lineNumber, 1),
        options: {
          lineNumberClassName: 'payload-bulb',
          lineNumberHoverMessage: { value: 'Show fixes' },
        },
      },
    ]);
  };
  editor.onDidChangeCursorPosition(update);
  editor.onDidFocusEditorText(update);
  editor.onDidBlurEditorText(update);
  const node = editor.getDomNode();
  const ifOnBulb =
    (react: (event: Event) => void) =>
    (event: Event): void => {
      if (event.target instanceof Element && event.target.matches('.payload-bulb')) react(event);
    };
  // Monaco selects a line whose number is pressed; the caret shall stay where the fixes are for.
  node?.addEventListener(
    'pointerdown',
    ifOnBulb((event) => event.stopPropagation()),
    true,
  );
  node?.addEventListener(
    'mousedown',
    ifOnBulb((event) => {
      event.stopPropagation();
      event.preventDefault();
    }),
    true,
  );
  node?.addEventListener(
    'click',
    ifOnBulb(() => {
      editor.focus();
      editor.trigger('lightbulb', QUICK_FIX, undefined);
    }),
  );
  return update;
}
