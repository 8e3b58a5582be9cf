import { useState } from 'react';
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
 */
export function prepareModel(
  path: string,
  language: string,
  text: string,
  placeholders: boolean,
): void {
  const uri = monaco.Uri.parse(path);
  if (monaco.editor.getModel(uri) !== null) return;
  const model = monaco.editor.createModel(textForModel(text), language, uri);
  new EditorSession(model, text, placeholders);
}

/** The session of a mounted editor. */
export function sessionAt(path: string): EditorSession | undefined {
  const model = monaco.editor.getModel(monaco.Uri.parse(path));
  return model === null ? undefined : sessionOf(model);
}
