/** Putting a whole template in the place of the present one, with one way back for all that changed. */
import type { Draft } from '../../share/draft.ts';
import { showToast } from '../feedback/toast.ts';
import type { PageAccess } from './page.ts';

/** What may change together with the text. */
export type AlongWith = Partial<Pick<Draft, 'triggerId' | 'purpose' | 'raw'>>;

/**
 * Replaces the custom template and shows it. The editor's undo takes the text back; the message that
 * appears takes everything back.
 * @param words what happened, in a sentence
 */
export function replaceTemplate(
  { designer, editors }: Pick<PageAccess, 'designer' | 'editors'>,
  text: string,
  along: AlongWith,
  words: string,
): void {
  const { mode, triggerId, purpose, raw, template: before } = designer.store.getState().draft;
  const put = (newText: string): void =>
    editors.template.run((handle) => {
      const { template } = designer.store.getState().draft;
      handle.applyEdits([{ start: 0, end: template.length, newText }], 0);
      handle.setScrollTop(0);
      handle.focus();
    });
  designer.change({ ...along, mode: 'custom' });
  // In default mode the editor is hidden until the page is drawn anew, and cannot take the focus.
  requestAnimationFrame(() => put(text));
  showToast(words, 'ok', {
    label: 'Undo',
    run: () => {
      designer.change({ triggerId, purpose, raw });
      put(before);
      designer.change({ mode });
    },
  });
}
