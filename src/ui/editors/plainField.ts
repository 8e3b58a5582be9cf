/** A textarea that holds a template: the text with its own line ends, and undo by the page's history. */
import type { EditHistory, Restored } from '../../editor/editHistory.ts';
import { fromShown, mergeShown, shownText, toShown } from './lineEnds.ts';

export class PlainField {
  readonly area: HTMLTextAreaElement;
  readonly #history: EditHistory | undefined;
  readonly #report: (text: string) => void;
  #text: string;
  /** Whether an input method has written a part of a word, which the next part replaces. */
  #inWord = false;

  /**
   * @param text what the textarea shows, with the line ends it really has
   * @param history what was done to the text so far; absent where it is only read
   * @param report told of every change that is made here
   */
  constructor(
    area: HTMLTextAreaElement,
    text: string,
    history: EditHistory | undefined,
    report: (text: string) => void,
  ) {
    this.area = area;
    this.#text = text;
    this.#history = history;
    this.#report = report;
  }

  /** The text as it is now, also before the page has drawn it. */
  get text(): string {
    return this.#text;
  }

  /** Takes the text that the page has drawn. */
  follow(text: string): void {
    this.#text = text;
    this.#history?.follow(text);
  }

  /** Takes over what was typed into the textarea. */
  typed(composing: boolean): void {
    const { value, selectionStart } = this.area;
    this.#text = mergeShown(this.#text, value);
    this.#history?.type(this.#text, fromShown(this.#text, selectionStart), this.#inWord);
    this.#inWord = composing;
    this.#report(this.#text);
  }

  /** Puts another text in, in one step of undo, with the caret at an offset of it. */
  change(text: string, caret: number): void {
    this.#history?.follow(text);
    this.#put({ text, caret });
  }

  undo(): void {
    this.#put(this.#history?.undo());
  }

  redo(): void {
    this.#put(this.#history?.redo());
  }

  /**
   * Answers to undo and redo in the place of the browser, which forgets what was typed before another
   * editor stood here, and what buttons and fixes have changed.
   * @returns stops listening
   */
  listen(): () => void {
    const { area } = this;
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      if (isComposing || altKey || ctrlKey === metaKey) return;
      const letter = key.toLowerCase();
      if (letter === 'z') this.#answer(event, shiftKey);
      else if (letter === 'y' && ctrlKey && !shiftKey) this.#answer(event, true);
    };
    // From a menu, or a phone that is shaken.
    const meant = (event: InputEvent): void => {
      if (event.inputType === 'historyUndo') this.#answer(event, false);
      else if (event.inputType === 'historyRedo') this.#answer(event, true);
    };
    const begin = (): void => {
      this.#inWord = false;
    };
    area.addEventListener('keydown', press);
    area.addEventListener('beforeinput', meant);
    area.addEventListener('compositionstart', begin);
    return () => {
      area.removeEventListener('keydown', press);
      area.removeEventListener('beforeinput', meant);
      area.removeEventListener('compositionstart', begin);
    };
  }

  #answer(event: Event, again: boolean): void {
    if (this.#history === undefined) return;
    event.preventDefault();
    if (again) this.redo();
    else this.undo();
  }

  #put(restored: Restored | undefined): void {
    if (restored === undefined || this.area.readOnly) return;
    const { text, caret } = restored;
    this.#text = text;
    const at = toShown(text, caret);
    this.area.value = shownText(text);
    this.area.setSelectionRange(at, at);
    scrollTo(this.area, at);
    this.#report(text);
  }
}

/**
 * Scrolls a textarea to an offset of what it shows. Browsers do so only when something is typed.
 */
export function scrollTo(area: HTMLTextAreaElement, offset: number): void {
  const line = area.value.slice(0, offset).split('\n').length - 1;
  const top = line * Number.parseFloat(getComputedStyle(area).lineHeight);
  if (top < area.scrollTop || top > area.scrollTop + area.clientHeight * 0.8) {
    area.scrollTop = Math.max(0, top - area.clientHeight / 3);
  }
}
