/**
 * The lightbulb: it takes the place of the line's number while the caret is on a line that something can be
 * done about. Monaco's own stands over the text, where that begins at the edge.
 */
import { diagnosticsAt, hasActions } from '../language/codeActions.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';

/** Opens the list of fixes, as its keys do. */
const QUICK_FIX = 'editor.action.quickFix';

/** In milliseconds. Fixes are tried before they are offered, and a person who types wants none yet. */
const PAUSE = 250;

/** So many findings of a line are looked at: a payload on one line may have thousands. */
const LOOKED_AT = 20;

/**
 * Keeps the lightbulb at the caret's line, until the editor is disposed.
 * @returns looks anew, for when the text or the findings have changed
 */
export function showLightbulb(editor: CodeEditor, session: EditorSession): () => void {
  const bulb = editor.createDecorationsCollection();
  const look = (): void => {
    const lineNumber = editor.getPosition()?.lineNumber ?? 1;
    const { start, end } = session.positions.lineRange(lineNumber);
    const offered =
      editor.hasTextFocus() &&
      diagnosticsAt(session.diagnostics, { start, end })
        .slice(0, LOOKED_AT)
        .some((diagnostic) => hasActions(session.trial, diagnostic));
    if (!offered) {
      bulb.clear();
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    const shown = bulb.getRange(0)?.startLineNumber;
    const stays = shown === editor.getPosition()?.lineNumber && session.diagnostics.length > 0;
    if (shown !== undefined && (!stays || !editor.hasTextFocus())) bulb.clear();
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  editor.onDidDispose(() => clearTimeout(timer));
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
