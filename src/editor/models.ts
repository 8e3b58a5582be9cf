import { useState } from 'react';
import type { EditHistory } from './editHistory.ts';
import { HistoryMirror } from './historyMirror.ts';
import { monaco } from './monaco.ts';
import { textForModel } from './positions.ts';
import { EditorSession, sessionOf } from './session.ts';

let mounts = 0;

/**
 * A path for an editor's model that no other mount has: two editors with one path would share a model,
 * and the first to unmount would take it away.
 */
export function useModelPath(): string {
  const [path] = useState(() => `payload://editor/${mounts++}`);
  return path;
}

/**
 * Makes the model of an editor that is about to mount. `@monaco-editor/react` finds it by its path, and
 * disposes it with the editor.
 * @param placeholders false where `{{` has no meaning (output)
 * @param history what was done to the text so far, for the model's undo
 */
export function prepareModel(
  path: string,
  language: string,
  text: string,
  placeholders: boolean,
  history?: EditHistory,
): void {
  const uri = monaco.Uri.parse(path);
  if (monaco.editor.getModel(uri) !== null) return;
  // The text may be behind what was typed since; the history is not.
  history?.begin(text);
  const first = history?.first ?? text;
  const model = monaco.editor.createModel(textForModel(first), language, uri);
  const session = new EditorSession(model, first, placeholders);
  if (history !== undefined) session.history = new HistoryMirror(session, history);
}

/** The session of a mounted editor. */
export function sessionAt(path: string): EditorSession | undefined {
  const model = monaco.editor.getModel(monaco.Uri.parse(path));
  return model === null ? undefined : sessionOf(model);
}
