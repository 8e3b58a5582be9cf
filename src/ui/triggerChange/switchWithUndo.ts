/** Carrying out a change of trigger or purpose that was asked about, with one way back. */
import type { TextEdit } from '../../language/types.ts';
import type { Editors } from '../editors/editors.ts';
import { showToast } from '../feedback/toast.ts';
import { fulfil, type SwitchWish } from './switchTo.ts';

/**
 * Carries a wish out, says so, and offers to take everything back in one step.
 * @param words what the trigger or purpose is called
 * @param edits what changes in the template together with it
 * @param more what else is said
 */
export function switchWithUndo(
  wish: SwitchWish,
  editors: Editors,
  words: string,
  edits: readonly TextEdit[] = [],
  more = '',
): void {
  const { designer } = wish;
  const { template: before, triggerId, purpose } = designer.store.getState().draft;
  const tell = (undoText: () => void): void =>
    showToast(`Switched to “${words}”${more}.`, 'ok', {
      label: 'Undo',
      run: () => {
        designer.change({ triggerId, purpose });
        undoText();
      },
    });
  fulfil(wish);
  if (edits.length === 0) {
    tell(() => undefined);
    return;
  }
  editors.template.run((handle) => {
    handle.applyEdits(edits);
    const { template: after } = designer.store.getState().draft;
    tell(() => {
      // What was written since is not thrown away; the editor's own undo leads back through it.
      if (designer.store.getState().draft.template !== after) return;
      editors.template.run((now) =>
        now.applyEdits([{ start: 0, end: after.length, newText: before }]),
      );
    });
  });
}
