/**
 * The menu that an editor asks for. The browser's own is of no use there: Monaco draws its text and its
 * selection itself, so that a right click meets nothing that could be cut, copied or pasted into. Monaco's
 * own breaks accessibility rules. What the menu looks like is decided by whoever listens.
 */
import type { EditorHandle } from './types.ts';

export interface MenuRequest {
  /** Where it is to open, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly handle: EditorHandle;
  readonly readOnly: boolean;
  /** What is selected; with several carets their parts on lines of their own. Empty where nothing is. */
  readonly selected: string;
  /** Takes out what is selected, in one undo step. */
  removeSelected(): void;
  /** Puts a text in at every caret, as pasting by keyboard does. */
  paste(text: string): void;
}

type Listener = (request: MenuRequest) => void;

const listeners = new Set<Listener>();

/**
 * Calls back when a person asks for an editor's menu, by mouse, touch or keyboard.
 * @returns stops it
 */
export function onMenuRequest(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns whether somebody opens a menu; where not, the browser's own is better than none */
export function requestMenu(request: MenuRequest): boolean {
  for (const listener of listeners) listener(request);
  return listeners.size > 0;
}
