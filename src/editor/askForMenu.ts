/** Tells when a person asks for an editor's menu: right click, long press, Shift+F10, the menu key. */
import { selectionsOf } from './handle.ts';
import { requestMenu } from './menuRequest.ts';
import { monaco } from './monaco.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import type { EditorHandle } from './types.ts';

/** `MouseTargetType`: the text, the empty space around it, and the field that takes the keys. */
const TEXT = 6;
const SPACE = 7;
const KEY_FIELD = 1;

export function askForMenu(editor: CodeEditor, session: EditorSession, handle: EditorHandle): void {
  const ask = (x: number, y: number): boolean => {
    editor.focus();
    const { text } = session;
    const selected = selectionsOf(editor, session)
      .filter(({ start, end }) => end > start)
      .sort((one, other) => one.start - other.start);
    return requestMenu({
      x,
      y,
      handle,
      readOnly: editor.getOption(monaco.editor.EditorOption.readOnly),
      selected: selected.map(({ start, end }) => text.slice(start, end)).join('\n'),
      removeSelected: () => {
        // The clipboard takes a moment, in which somebody may type on.
        if (session.text !== text) return;
        handle.applyEdits(selected.map((range) => ({ ...range, newText: '' })));
      },
      paste: (pasted) => editor.trigger('payload', 'paste', { text: pasted }),
    });
  };
  const askAtCaret = (): boolean => {
    const caret = editor.getPosition();
    const box = editor.getDomNode()?.getBoundingClientRect();
    if (caret === null || box === undefined) return false;
    editor.revealPosition(caret, monaco.editor.ScrollType.Immediate);
    const place = editor.getScrolledVisiblePosition(caret);
    return place !== null && ask(box.left + place.left, box.top + place.top + place.height);
  };

  editor.onContextMenu(({ target: { type, position }, event }) => {
    if (type === KEY_FIELD) {
      if (askAtCaret()) event.preventDefault();
      return;
    }
    if (type !== TEXT && type !== SPACE) return;
    // A click beside the selection means what lies there.
    const meant = editor.getSelections()?.some((selection) => {
      return position !== null && selection.containsPosition(position);
    });
    if (position !== null && meant !== true) editor.setPosition(position);
    const { clientX, clientY } = event.browserEvent;
    if (ask(clientX, clientY)) event.preventDefault();
  });
  editor.onKeyDown((event) => {
    const { ContextMenu, F10 } = monaco.KeyCode;
    const { keyCode, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (keyCode !== ContextMenu && !(shiftKey && keyCode === F10)) return;
    if (!askAtCaret()) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
