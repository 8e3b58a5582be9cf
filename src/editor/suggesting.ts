/**
 * When the list of keys opens and closes. Monaco's own automatic suggestions are off (they come after
 * every word, and stay away from strings); here the list follows the caret: it is open while a person
 * types inside a placeholder, also after backspace, and closed as soon as the caret leaves it.
 */
import { completionSite } from '../language/completeSite.ts';
import { placeholderAt } from '../language/placeholders.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession, SessionChange } from './session.ts';

const SUGGEST = 'editor.action.triggerSuggest';
const HIDE = 'hideSuggestWidget';

/** Whether a list is open or asked for. Monaco has no public word for it. */
export function listIsOpen(editor: CodeEditor): boolean {
  const controller: unknown = editor.getContribution('editor.contrib.suggestController');
  const model: unknown = property(controller, 'model');
  return typeof property(model, 'state') === 'number' && property(model, 'state') !== 0;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Reflect.get(value, name)
    : undefined;
}

/** Lets the list follow typing in an editor, until the editor is disposed. */
export function followTyping(editor: CodeEditor, session: EditorSession): void {
  /** Start of the placeholder whose list was put away with Escape. */
  let dismissed: number | undefined;

  const place = (): number | undefined => {
    const position = editor.getPosition();
    if (position === null) return undefined;
    const offset = session.positions.offsetAt(position);
    const site = completionSite(session.document, offset);
    return site?.kind === 'placeholder'
      ? placeholderAt(session.document, offset)?.start
      : undefined;
  };

  session.onChange((change) => {
    if (change.ownEdit || change.undoRedo || !editor.hasTextFocus()) return;
    const typing = typedKind(change);
    if (typing === undefined) return;
    // The caret moves after the content's event; by the next microtask it is where it belongs.
    queueMicrotask(() => {
      const start = place();
      if (start === undefined) return;
      if (typing === 'back') dismissed = undefined;
      if (start === dismissed || listIsOpen(editor)) return;
      editor.trigger('payload', SUGGEST, { auto: true });
    });
  });

  editor.onDidChangeCursorPosition(() => {
    queueMicrotask(() => {
      const start = place();
      if (start !== dismissed) dismissed = undefined;
      if (start === undefined && followed && listIsOpen(editor))
        editor.trigger('payload', HIDE, undefined);
      followed = start !== undefined;
    });
  });
  /** Whether the caret was in a placeholder: a list opened for a whole value is not closed here. */
  let followed = false;

  editor.onKeyDown((event) => {
    if (event.keyCode === monaco.KeyCode.Escape && listIsOpen(editor)) dismissed = place();
  });
}

/** What a change tells of the person: one letter typed, or something taken away. */
function typedKind({ changes }: SessionChange): 'letter' | 'back' | undefined {
  const [change] = changes;
  if (change === undefined || changes.length !== 1) return undefined;
  if (change.text === '') return 'back';
  return change.rangeLength === 0 && /^[^\s}\]"]$/u.test(change.text) ? 'letter' : undefined;
}
