/**
 * What was done to a text, step by step, kept outside of any editor: so undo goes on where the plain
 * field gives way to the code editor, and the other way round.
 */
import { singleEdit } from './textDiff.ts';

/** One change: what stood at `start` gave way to other text. */
export interface HistoryEntry {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** Whether undo stops before it. What follows without is undone together with it. */
  readonly opens: boolean;
}

/** A text that undo or redo brought back, and where the caret then stands. */
export interface Restored {
  readonly text: string;
  readonly caret: number;
}

/** So many changes are kept, and so many code units of text in them; older ones are forgotten. */
const MOST_ENTRIES = 1000;
const MOST_TEXT = 4_000_000;

export class EditHistory {
  /** The text before the first change that is kept; undefined before there was any text. */
  #first: string | undefined;
  #text = '';
  #entries: HistoryEntry[] = [];
  /** How many of the entries are done; those after them were undone. */
  #done = 0;
  /** How many entries were forgotten. */
  #forgotten = 0;
  #size = 0;

  /** The text as it is now. */
  get text(): string {
    return this.#text;
  }

  /** The text before the first entry. */
  get first(): string {
    return this.#first ?? '';
  }

  /** All that is kept, undone ones last. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** How many of the entries are done. */
  get done(): number {
    return this.#done;
  }

  /** How many entries were forgotten before the first that is kept. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Begins with a text, unless there was one before. */
  begin(text: string): void {
    if (this.#first === undefined) this.#restart(text);
  }

  /** Takes a text that came from elsewhere, as a step of its own. */
  follow(text: string): void {
    this.begin(text);
    this.#add(text, undefined, false);
  }

  /**
   * Notes what was typed. Letters of one word, and signs deleted one after the other, are one step.
   * @param caret where the caret stands after it, in UTF-16 code units; tells which of two same letters
   *   is the new one
   * @param joined whether it belongs to the change before in any case, as the letters of an input method
   */
  type(text: string, caret: number | undefined, joined = false): void {
    this.begin(text);
    this.#add(text, caret, joined || 'word');
  }

  /** Takes the last step back. */
  undo(): Restored | undefined {
    let caret: number | undefined;
    for (let entry = this.#entries[this.#done - 1]; entry !== undefined;) {
      caret = this.#step(entry, -1);
      entry = entry.opens ? undefined : this.#entries[this.#done - 1];
    }
    return caret === undefined ? undefined : { text: this.#text, caret };
  }

  /** Does the step again that was taken back last. */
  redo(): Restored | undefined {
    let caret: number | undefined;
    for (let entry = this.#entries[this.#done]; entry !== undefined;) {
      caret = this.#step(entry, 1);
      const next = this.#entries[this.#done];
      entry = next?.opens === false ? next : undefined;
    }
    return caret === undefined ? undefined : { text: this.#text, caret };
  }

  /**
   * Follows an editor that has undone or redone by itself.
   * @param place `forgotten + done` as it was when the text was this one; undefined where it is not known
   * @param text what the editor holds now; where it cannot be reached, the history begins anew with it
   */
  goTo(place: number | undefined, text: string): void {
    const wanted = (place ?? -1) - this.#forgotten;
    if (wanted < 0 || wanted > this.#entries.length) {
      this.#restart(text);
      return;
    }
    while (this.#done !== wanted) {
      const back = this.#done > wanted;
      const entry = this.#entries[back ? this.#done - 1 : this.#done];
      if (entry === undefined) break;
      this.#step(entry, back ? -1 : 1);
    }
    if (this.#text !== text) this.#restart(text);
  }

  #restart(text: string): void {
    this.#first = text;
    this.#text = text;
    this.#forgotten += this.#entries.length;
    this.#entries = [];
    this.#done = 0;
    this.#size = 0;
  }

  /** Does an entry or takes it back; returns where the caret then stands. */
  #step({ start, removed, inserted }: HistoryEntry, direction: 1 | -1): number {
    const [from, to] = direction > 0 ? [removed, inserted] : [inserted, removed];
    this.#text = this.#text.slice(0, start) + to + this.#text.slice(start + from.length);
    this.#done += direction;
    return start + to.length;
  }

  #add(text: string, caret: number | undefined, joined: boolean | 'word'): void {
    const [edit] = singleEdit(this.#text, text, caret);
    if (edit === undefined) return;
    const change = {
      start: edit.start,
      removed: this.#text.slice(edit.start, edit.end),
      inserted: edit.newText,
    };
    for (const undone of this.#entries.splice(this.#done)) this.#size -= sizeOf(undone);
    const before = this.#entries.at(-1);
    const goesOn =
      before !== undefined && (joined === 'word' ? continuesWord(before, change) : joined);
    this.#entries.push({ ...change, opens: !goesOn });
    this.#done += 1;
    this.#size += sizeOf(change);
    this.#text = text;
    this.#forget();
  }

  /** Drops the oldest steps, whole ones only; the last one always stays. */
  #forget(): void {
    while (this.#entries.length > MOST_ENTRIES || this.#size > MOST_TEXT) {
      const next = this.#entries.findIndex(({ opens }, index) => index > 0 && opens);
      if (next < 0) return;
      for (const { start, removed, inserted } of this.#entries.splice(0, next)) {
        const first = this.#first ?? '';
        this.#first = first.slice(0, start) + inserted + first.slice(start + removed.length);
        this.#size -= removed.length + inserted.length;
      }
      this.#done -= next;
      this.#forgotten += next;
    }
  }
}

type Change = Omit<HistoryEntry, 'opens'>;

function sizeOf({ removed, inserted }: Change): number {
  return removed.length + inserted.length;
}

/** Whether a change goes on with what the one before began: the same word, or the same deleting. */
function continuesWord(before: Change, { start, removed, inserted }: Change): boolean {
  if (isLong(inserted) || isLong(removed)) return false;
  if (removed === '') {
    if (before.inserted === '' || isLong(before.inserted) || inserted.includes('\n')) return false;
    const newWord = /[ \t]$/u.test(before.inserted) && !/^\s/u.test(inserted);
    return start === before.start + before.inserted.length && !newWord;
  }
  if (inserted !== '' || before.inserted !== '' || isLong(before.removed)) return false;
  return start === before.start || start + removed.length === before.start;
}

/** More than one key writes or deletes: a sign is one or two UTF-16 code units. */
function isLong(text: string): boolean {
  return text.length > 2;
}
