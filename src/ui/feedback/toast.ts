/** One short message at a time, for the outcome of what a person has just done. */
import { createStore } from 'zustand/vanilla';

export interface ToastMessage {
  readonly text: string;
  readonly tone: 'ok' | 'warning';
  /** What can be done about it. The message then stays until it is dismissed. */
  readonly action?: ToastAction | undefined;
}

export interface ToastAction {
  readonly label: string;
  run(): void;
}

export const toastStore = createStore<{ readonly message: ToastMessage | undefined }>(() => ({
  message: undefined,
}));

/** Shows a message in the place of the one before. */
export function showToast(
  text: string,
  tone: ToastMessage['tone'] = 'ok',
  action?: ToastAction,
): void {
  toastStore.setState({ message: { text, tone, action } });
}

export function dismissToast(): void {
  toastStore.setState({ message: undefined });
}

/** Where messages appear, so that the way to them can be offered elsewhere. */
export const toastRegionId = 'messages';

/**
 * Puts the focus on what can be done about the message.
 * @returns false where there is none
 */
export function focusToast(): boolean {
  const button = document.getElementById(toastRegionId)?.querySelector('button');
  button?.focus();
  return button !== null && button !== undefined;
}
