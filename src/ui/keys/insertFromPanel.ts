/** Putting keys from the panel into the template, at its caret. */
import { insertKey, insertKeys } from '../../language/insert.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import type { Designer } from '../../state/designer.ts';
import type { Editors } from '../editors/editors.ts';
import { type KeyEntry, pathOf } from './keyEntries.ts';
import { answeredKey, type KeyAnswers } from './keyQuestions.ts';

/** Inserts one key in the form that fits the caret's place, and gives the editor the focus. */
export function insertEntry(
  designer: Designer,
  editors: Editors,
  entry: KeyEntry,
  answers: KeyAnswers,
): void {
  const { key, form } = answeredKey(entry, answers);
  editors.template.run((handle) => {
    const document = recentDocument(designer.store.getState().draft.template);
    const { edits, caret } = insertKey(document, handle.getSelection(), key, { form });
    handle.applyEdits(edits, caret);
    handle.focus();
  });
}

/**
 * Inserts several keys at once as properties.
 * @param named the keys with the names typed for them; without one a key has its own
 */
export function insertEntries(
  designer: Designer,
  editors: Editors,
  named: ReadonlyMap<KeyEntry, string>,
): void {
  const keys = [...named].map(([entry, name]) => ({
    path: pathOf(entry),
    ...(entry.node === undefined ? {} : { node: entry.node }),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  }));
  editors.template.run((handle) => {
    const document = recentDocument(designer.store.getState().draft.template);
    const { edits, caret } = insertKeys(document, handle.getSelection(), keys);
    handle.applyEdits(edits, caret);
    handle.focus();
  });
}
