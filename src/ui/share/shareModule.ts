/** Links, copies and files: fetched after the first paint, or at once when a link is opened. */
import { createStore } from 'zustand/vanilla';
import { lazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import type * as share from './share.ts';

export type ShareModule = typeof share;

export const shareModule = lazyModule<ShareModule>(() => import('./share.ts'));

/** The dialogs for handing a payload on. */
export type HandOver = 'share' | 'contract' | 'compare';

export const handOverStore = createStore<{ readonly open: HandOver | undefined }>(() => ({
  open: undefined,
}));

/** Opens one of the dialogs, in the place of any other of them. */
export function openHandOver(open: HandOver): void {
  shareModule.load();
  shareModule.retry();
  handOverStore.setState({ open });
}

export function closeHandOver(): void {
  handOverStore.setState({ open: undefined });
}

/** Fetches the module once what the page needs more urgently is there: then files can be dropped. */
export function loadShareLater(): void {
  void comfortsModule.settled().then(() => shareModule.load());
}
