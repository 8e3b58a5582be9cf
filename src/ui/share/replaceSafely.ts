import type { Draft } from '../../share/draft.ts';
import { draftFile } from '../../share/file.ts';
import type { Designer } from '../../state/designer.ts';
import { downloadText } from '../app/download.ts';

export interface Replaced {
  undo(): void;
  /** A sentence to add, with a space before it, where the draft before had to be downloaded. */
  readonly downloaded: string;
}

/**
 * Puts a draft in the place of the present one, of which a copy is kept aside; where the browser has
 * no room for that, it is downloaded as a file.
 */
export function replaceSafely(designer: Designer, next: Draft): Replaced {
  const { draft } = designer.store.getState();
  const undo = designer.replaceDraft(next);
  if (undo !== undefined) {
    designer.flush();
    return { undo, downloaded: '' };
  }
  const { name, text } = draftFile(draft);
  downloadText(name, text);
  const forced = designer.replaceDraft(next, true);
  designer.flush();
  return {
    undo: () => forced?.(),
    downloaded:
      ' The draft before was downloaded as a file, because the browser has no room to keep it aside.',
  };
}
