/** One short message at a time, for the outcome of what a person has just done. */
import { createStore } from 'zustand/vanilla';

export interface ToastMessage {
  readonly text: string;
  readonly tone: 'ok' | 'warning';
}

export const toastStore = createStore<{ readonly message: ToastMessage | undefined }>(() => ({
  message: undefined,
}));

/** Shows a message in the place of the one before. */
export function showToast(text: string, tone: ToastMessage['tone'] = 'ok'): void {
  toastStore.setState({ message: { text, tone } });
}

export function dismissToast(): void {
  toastStore.setState({ message: undefined });
}
