/**
 * Keeps Monaco's undo and the history that outlives editors in step: what was done before the editor
 * came becomes steps of its model, and what is done in it is noted.
 */
import type { EditHistory, HistoryEntry } from './editHistory.ts';
import { monaco } from './monaco.ts';
import type { EditorSession, SessionChange } from './session.ts';

/** More than the history keeps. */
const NOTED = 2000;

export class HistoryMirror {
  readonly #session: EditorSession;
  readonly #history: EditHistory;
  /** What the model has done of the history, while another editor writes it. */
  #made: HistoryEntry[] = [];
  #forgotten: number;
  /** Whether changes come from this model now. */
  #leads = false;
  #following = false;
  /** Where in the history the model's versions lie. Undo brings a version's number back. */
  readonly #places = new Map<number, number>();

  /** @param session of a model with the history's first text, which no editor shows yet */
  constructor(session: EditorSession, history: EditHistory) {
    this.#session = session;
    this.#history = history;
    this.#forgotten = history.forgotten;
    this.#note(this.#forgotten);
    // First with what was undone, so that redo has it.
    this.#make(history.entries);
    this.#make(history.entries.slice(0, history.done));
    session.onChange((change) => this.#follow(change));
  }

  /**
   * Brings the model to where another editor has taken the history.
   * @param text the text that the model should come to
   * @returns false where the history does not lead there
   */
  catchUp(text: string): boolean {
    const { entries, done, forgotten } = this.#history;
    if (this.#leads || this.#history.text !== text) return false;
    this.#made.splice(0, forgotten - this.#forgotten);
    this.#forgotten = forgotten;
    this.#make(entries.slice(0, done));
    return this.#session.text === text;
  }

  #make(wanted: readonly HistoryEntry[]): void {
    this.#following = true;
    try {
      let same = 0;
      while (same < wanted.length && wanted[same] === this.#made[same]) same++;
      while (this.#made.length > same) this.#takeBack();
      for (const entry of wanted.slice(this.#made.length)) this.#do(entry);
    } finally {
      this.#following = false;
    }
  }

  /** Undoes a whole step, as the model does. */
  #takeBack(): void {
    void this.#session.model.undo();
    while (this.#made.pop()?.opens === false);
  }

  #do(entry: HistoryEntry): void {
    const { start, removed, inserted, opens } = entry;
    const { model, positions, text } = this.#session;
    const end = start + removed.length;
    const after = text.slice(0, start) + inserted + text.slice(end);
    this.#session.edit([{ start, end, newText: inserted }], after, (operations) => {
      if (opens) model.pushStackElement();
      const { lineNumber, column } = positions.placeAt(end);
      model.pushEditOperations(
        [new monaco.Selection(lineNumber, column, lineNumber, column)],
        operations,
        (inverse) =>
          inverse.map(
            ({ range: { endLineNumber, endColumn } }) =>
              new monaco.Selection(endLineNumber, endColumn, endLineNumber, endColumn),
          ),
      );
    });
    this.#made.push(entry);
    this.#note(this.#forgotten + this.#made.length);
  }

  #follow({ undoRedo, changes }: SessionChange): void {
    if (this.#following) return;
    this.#leads = true;
    const { text, model } = this.#session;
    if (undoRedo) {
      this.#history.goTo(this.#places.get(model.getAlternativeVersionId()), text);
    } else this.#history.type(text, this.#caretAfter(changes));
    this.#note(this.#history.forgotten + this.#history.done);
  }

  /** Where the text ends that one change has put in; undefined after several, or after whole lines. */
  #caretAfter([change, ...others]: SessionChange['changes']): number | undefined {
    if (change === undefined || others.length > 0 || change.text.includes('\n')) return undefined;
    const { startLineNumber, startColumn } = change.range;
    const place = { lineNumber: startLineNumber, column: startColumn };
    return this.#session.positions.offsetAt(place) + change.text.length;
  }

  #note(place: number): void {
    this.#places.set(this.#session.model.getAlternativeVersionId(), place);
    const oldest = this.#places.keys().next();
    if (this.#places.size > NOTED && oldest.done !== true) this.#places.delete(oldest.value);
  }
}
