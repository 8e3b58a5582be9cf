/**
 * When the list of keys opens and closes. Monaco's own automatic suggestions are off (they come after
 * every word, and stay away from strings); here the list follows the caret: it is open while a person
 * types inside a placeholder, also after backspace, and closed as soon as the caret leaves it.
 */
import { completionSite } from '../language/completeSite.ts';
import { placeholderAt } from '../language/placeholders.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession, SessionChange } from './session.ts';

/** Monaco's command that opens the list. */
export const SUGGEST = 'editor.action.triggerSuggest';
const HIDE = 'hideSuggestWidget';

function controllerOf(editor: CodeEditor): unknown {
  return editor.getContribution('editor.contrib.suggestController');
}

/** Whether a list is open or asked for. Monaco has no public word for it. */
export function listIsOpen(editor: CodeEditor): boolean {
  const state = property(property(controllerOf(editor), 'model'), 'state');
  return typeof state === 'number' && state !== 0;
}

/**
 * Tells which row of the list is chosen, until the editor is disposed. Monaco has no public word for
 * this either. It builds the list when the page is idle, or now.
 * @param chosen gets the item as the provider gave it; undefined when the list has closed
 */
export function followList(editor: CodeEditor, chosen: (item: unknown) => void): void {
  const widget = property(property(controllerOf(editor), 'widget'), 'value');
  const listen = (event: string, listener: (value: unknown) => void): void => {
    const subscribe = property(widget, event);
    if (typeof subscribe === 'function') Reflect.apply(subscribe, widget, [listener]);
  };
  listen('onDidFocus', (event) => chosen(property(property(event, 'item'), 'completion')));
  listen('onDidHide', () => chosen(undefined));
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
