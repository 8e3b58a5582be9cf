/** Dragging a key from the tree into the template. */
import { insertKey, valueRangeAt } from '../../language/insert.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import type { TemplateDocument } from '../../language/document.ts';
import type { Range } from '../../language/types.ts';
import { assistStore } from '../assist/assistModule.ts';
import type { Editors } from '../editors/editors.ts';
import { type KeyEntry, pathOf } from './keyEntries.ts';
import { answeredKey, defaultAnswers, needsAnswers } from './keyQuestions.ts';

/** What is on its way: browsers do not tell it before it is dropped. */
let dragged: KeyEntry | undefined;

export function startKeyDrag(transfer: DataTransfer, entry: KeyEntry): void {
  dragged = entry;
  transfer.effectAllowed = 'copy';
  // For everywhere else: the placeholder as text.
  transfer.setData('text/plain', `{{${pathOf(entry)}}}`);
}

export function endKeyDrag(): void {
  dragged = undefined;
}

/**
 * What a key dropped at an offset takes the place of: a number, a placeholder, an empty text; inside a
 * text nothing but its place.
 */
export function dropRange(document: TemplateDocument, offset: number): Range {
  const value = valueRangeAt(document, offset);
  if (value === undefined) return { start: offset, end: offset };
  const inText = document.text.charAt(value.start) === '"' && value.end - value.start > 2;
  if (!inText) return value;
  // Behind the opening quote and before the closing one.
  const inside = Math.min(Math.max(offset, value.start + 1), value.end - 1);
  return { start: inside, end: inside };
}

/**
 * Lets keys be dropped on the template. What must be known of a key first is asked in the panel.
 * @param template the text as it is now
 * @param mayDrop whether the template can be changed now
 * @returns stops it
 */
export function acceptKeyDrops(
  editors: Editors,
  template: () => string,
  mayDrop: () => boolean,
): () => void {
  const over = (event: DragEvent): void => {
    if (dragged === undefined || !mayDrop()) return;
    editors.template.run((handle) => {
      const offset = handle.offsetAtPoint(event.clientX, event.clientY);
      if (offset === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      // The selection shows where it would go.
      handle.setSelection(dropRange(recentDocument(template()), offset));
    });
  };
  const drop = (event: DragEvent): void => {
    const entry = dragged;
    if (entry === undefined || !mayDrop()) return;
    editors.template.run((handle) => {
      const offset = handle.offsetAtPoint(event.clientX, event.clientY);
      if (offset === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const document = recentDocument(template());
      const range = dropRange(document, offset);
      if (needsAnswers(entry)) {
        // It goes there once the panel has its answers.
        handle.setSelection(range);
        assistStore.setState({ dropped: entry });
        return;
      }
      const { key, form } = answeredKey(entry, defaultAnswers(entry));
      const { edits, caret } = insertKey(document, range, key, { form });
      handle.applyEdits(edits, caret);
      handle.focus();
    });
    dragged = undefined;
  };
  // Before the editor's own text field, which would take the text.
  window.addEventListener('dragover', over, { capture: true });
  window.addEventListener('drop', drop, { capture: true });
  return () => {
    window.removeEventListener('dragover', over, { capture: true });
    window.removeEventListener('drop', drop, { capture: true });
  };
}
