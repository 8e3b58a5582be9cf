/** Links, copies and files: fetched after the first paint, or at once when a link is opened. */
import { createStore } from 'zustand/vanilla';
import { lazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import type * as share from './share.ts';

export type ShareModule = typeof share;

export const shareModule = lazyModule<ShareModule>(() => import('./share.ts'));

/** The dialogs for handing a payload on. */
export type HandOver = 'share' | 'contract' | 'compare';

interface HandOverState {
  readonly open: HandOver | undefined;
  /** A file that was chosen and waits to be opened. */
  readonly file: File | undefined;
}

export const handOverStore = createStore<HandOverState>(() => ({
  open: undefined,
  file: undefined,
}));

/** Lets the person choose a file, which is then opened as the template or the draft. */
export function chooseFile(): void {
  shareModule.load();
  shareModule.retry();
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json,text/plain';
  input.addEventListener('change', () => handOverStore.setState({ file: input.files?.[0] }));
  input.click();
}

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
