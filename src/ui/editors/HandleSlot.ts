/** The place where an editor puts its handle, so that buttons elsewhere can reach it. */
import { EditHistory } from '../../editor/editHistory.ts';
import type { EditorHandle } from '../../editor/types.ts';
import type { Range } from '../../language/types.ts';

/** Where the person was in the text. */
interface Position {
  readonly selection: Range;
  readonly scrollTop: number;
  readonly focused: boolean;
}

export class HandleSlot {
  /** What was done to the text, whichever editor was here. */
  readonly history = new EditHistory();
  #handle: EditorHandle | undefined;
  #position: Position | undefined;
  #waiting: ((handle: EditorHandle) => void)[] = [];

  /**
   * An editor is on screen now: it starts where the one before it was left, or where the one stands
   * whose place it takes.
   */
  arrive(handle: EditorHandle): void {
    const before = this.#handle;
    if (before === handle) return;
    if (before !== undefined) this.leave(before);
    const position = this.#position;
    if (position !== undefined) {
      handle.setSelection(position.selection);
      handle.setScrollTop(position.scrollTop);
      const free = before !== undefined || document.activeElement === document.body;
      if (position.focused && free) handle.focus();
    }
    this.#handle = handle;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const task of waiting) task(handle);
  }

  /** An editor goes; to be called while it is still on the page. */
  leave(handle: EditorHandle): void {
    if (handle !== this.#handle) return;
    this.#position = {
      selection: handle.getSelection(),
      scrollTop: handle.getScrollTop(),
      focused: handle.hasFocus(),
    };
    this.#handle = undefined;
  }

  /** Does something with the editor: now, or as soon as there is one. */
  run(task: (handle: EditorHandle) => void): void {
    if (this.#handle === undefined) this.#waiting.push(task);
    else task(this.#handle);
  }
}
