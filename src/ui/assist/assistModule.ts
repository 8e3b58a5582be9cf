/**
 * The help for writing: keys, palette, ready templates, changes of the trigger. Fetched once the page
 * can be used; nothing of the first paint waits for it.
 */
import { createStore } from 'zustand/vanilla';
import { lazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import type { KeyEntry } from '../keys/keyEntries.ts';
import type * as assist from './assist.ts';

export type AssistModule = typeof assist;

export const assistModule = lazyModule<AssistModule>(() => import('./assist.ts'));

/** The dialogs that stand over the page. */
export type AssistDialog = 'palette' | 'help' | 'gallery' | 'example' | 'fits';

interface AssistState {
  /** One at a time. */
  readonly dialog: AssistDialog | undefined;
  /** Whether the keys lie over the page, where there is no room beside the template. */
  readonly keysSheet: boolean;
  /** Counts the wishes to search keys: each brings the search field the focus. */
  readonly keysWanted: number;
  /** A key that was dropped on the template, of which more must be known. */
  readonly dropped: KeyEntry | undefined;
}

export const assistStore = createStore<AssistState>(() => ({
  dialog: undefined,
  keysSheet: false,
  keysWanted: 0,
  dropped: undefined,
}));

/** Opens a dialog in the place of any other of them. */
export function openAssist(dialog: AssistDialog): void {
  assistModule.load();
  assistModule.retry();
  assistStore.setState({ dialog });
}

export function closeAssist(): void {
  assistStore.setState({ dialog: undefined });
}

/** Fetches the module when what the page needs more urgently is there. */
export function loadAssistLater(): void {
  void comfortsModule.settled().then(() => assistModule.load());
}
