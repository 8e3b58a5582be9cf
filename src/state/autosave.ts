/** Decides when the draft is saved, and what is told about it. */
import type { Draft } from '../share/draft.ts';
import type { DraftStorage } from './draftStorage.ts';
import { draftKey, readDraftText } from './draftStorage.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly reason: string };

/** What another tab saved while this one held a draft of its own. */
export interface Conflict {
  /** The other tab's draft, or why it cannot be read. */
  readonly theirs: { readonly draft: Draft } | { readonly reason: string };
  readonly text: string;
}

/** Below the promised 250 ms, so that the write itself is inside the promise. */
export const saveDelay = 200;

export interface AutosaveOptions {
  readonly storage: DraftStorage;
  readonly draft: () => Draft;
  readonly onSaveState: (state: SaveState) => void;
  readonly onConflict: (conflict: Conflict | undefined) => void;
}

/**
 * Saves at most {@link saveDelay} ms after a change, however long typing goes on, and at once when
 * the page is hidden or left. While another tab's version waits for a decision nothing is written.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #conflict: Conflict | undefined;
  /** The copy that was made when the page was left during a conflict. */
  #aside: string | undefined;

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  /** To be called after every change of the draft. */
  changed(): void {
    this.#dirty = true;
    if (this.#conflict !== undefined) return;
    this.#options.onSaveState({ kind: 'saving' });
    this.#timer ??= setTimeout(() => this.flush(), saveDelay);
  }

  /** Saves now, if there is something to save. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || this.#conflict !== undefined) return;
    this.#write(false);
  }

  /** The page may be gone in a moment: saves, or sets the draft aside where saving must wait. */
  leave(): void {
    if (this.#conflict === undefined) this.flush();
    if (this.#dirty && this.#conflict !== undefined) {
      this.#aside = this.#options.storage.keepAside(this.#options.draft(), this.#aside);
    }
  }

  /** Another tab wrote to storage (`storage` events come from other tabs only). */
  storageChanged(key: string | null, text: string | null): void {
    if (key !== draftKey || text === null || !this.#options.storage.isForeign(text)) return;
    this.#report(text);
  }

  /** Ends a conflict with this tab's draft: it replaces what the other tab saved. */
  keepMine(): void {
    this.#settle();
    if (this.#aside !== undefined) {
      this.#options.storage.discardAside([{ key: this.#aside, text: '' }]);
      this.#aside = undefined;
    }
    this.#dirty = true;
    this.#write(true);
  }

  /** Ends a conflict with the other tab's draft, which the caller has put in place. */
  tookTheirs(): void {
    const conflict = this.#conflict;
    if (conflict !== undefined) this.#options.storage.accept(conflict.text);
    this.#settle();
    this.#dirty = false;
    this.#options.onSaveState({ kind: 'saved' });
  }

  #write(overwrite: boolean): void {
    const saved = this.#options.storage.save(this.#options.draft(), overwrite);
    if (saved.kind === 'conflict') {
      this.#report(saved.theirs);
      return;
    }
    this.#dirty = saved.kind !== 'saved';
    this.#options.onSaveState(
      saved.kind === 'saved' ? { kind: 'saved' } : { kind: 'not-saved', reason: saved.reason },
    );
  }

  #report(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#conflict = { theirs: readDraftText(text), text };
    this.#options.onSaveState({
      kind: 'not-saved',
      reason: 'Another tab saved this draft. Choose which version to keep.',
    });
    this.#options.onConflict(this.#conflict);
  }

  #settle(): void {
    this.#conflict = undefined;
    this.#options.onConflict(undefined);
  }
}
