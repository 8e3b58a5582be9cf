/** What an editor's menu does with the clipboard. What the browser refuses is told, with the keys that work. */
import type { MenuRequest } from '../../editor/menuRequest.ts';
import { copyToClipboard } from '../app/clipboard.ts';
import { showToast } from '../feedback/toast.ts';
import { editingKeys } from './keyboard.ts';

/** Copies what is selected. */
export async function copySelected({ selected }: MenuRequest): Promise<boolean> {
  const done = await copyToClipboard(selected);
  if (!done)
    showToast(
      `The browser did not let the page copy. Press ${editingKeys('C')} to copy what is selected.`,
      'warning',
    );
  return done;
}

/** Copies what is selected and takes it out; what could not be copied stays. */
export async function cutSelected(request: MenuRequest): Promise<void> {
  if (await copySelected(request)) request.removeSelected();
}

/** Puts the clipboard's text in the place of what is selected. */
export async function pasteInto({ paste }: MenuRequest): Promise<void> {
  // Absent on pages without https, whatever the type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    paste(await clipboard.readText());
  } catch {
    showToast(
      `The browser did not let the page read the clipboard. Press ${editingKeys('V')} to paste.`,
      'warning',
    );
  }
}
