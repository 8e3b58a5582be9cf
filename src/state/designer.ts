/** The state that is stored: the draft, how its saving goes, and what needs a decision. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CatalogIndex, PurposeId, TriggerInfo } from '../catalog/types.ts';
import type { Draft } from '../share/draft.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { Autosave, type Conflict, type SaveState } from './autosave.ts';
import { isBlankDraft } from './blankDraft.ts';
import { type AsideEntry, DraftStorage } from './draftStorage.ts';
import { HeldStore } from './heldStore.ts';

export interface DesignerState {
  readonly draft: Draft;
  readonly save: SaveState;
  /** Set while another tab's version waits for a decision. */
  readonly conflict: Conflict | undefined;
  /** Texts that could not be kept as the draft and wait for a decision. */
  readonly aside: readonly AsideEntry[];
  /** Why the draft of last time is not there, where it is not. */
  readonly loadProblem: string | undefined;
}

/** What the designer needs of its surroundings; tests give their own. */
export interface DesignerEnvironment {
  readonly storage: () => Storage;
  readonly now: () => number;
}

/**
 * The designer: one store, and the only ways to change it. Every change of the draft goes through
 * {@link Designer.change}, so that saving cannot be forgotten; output and findings are derived from
 * the draft and never stored.
 */
export class Designer {
  readonly store: StoreApi<DesignerState>;
  /** The store as components follow it: see {@link Designer.type}. */
  readonly followed: HeldStore<DesignerState>;
  readonly #storage: DraftStorage;
  readonly #autosave: Autosave;

  /** Restores the draft of last time, or starts with an empty one. */
  constructor(environment: DesignerEnvironment) {
    this.#storage = new DraftStorage(environment);
    const loaded = this.#storage.load();
    this.store = createStore<DesignerState>(() => ({
      draft: loaded.kind === 'draft' ? loaded.draft : emptyDraft(),
      save:
        loaded.kind === 'refused'
          ? { kind: 'not-saved', reason: loaded.reason }
          : { kind: 'saved' },
      conflict: undefined,
      aside: this.#listAside(),
      loadProblem: loaded.kind === 'unreadable' ? loaded.reason : undefined,
    }));
    this.followed = new HeldStore(this.store);
    this.#autosave = new Autosave({
      storage: this.#storage,
      draft: () => this.store.getState().draft,
      onSaveState: (save) => this.store.setState({ save }),
      onConflict: (conflict) => this.store.setState({ conflict }),
    });
  }

  /** Changes fields of the draft; what is equal already is no change. */
  change(patch: Partial<Draft>): void {
    const { draft } = this.store.getState();
    const next = { ...draft, ...patch };
    const fields = Object.keys(patch) as (keyof Draft)[];
    if (fields.every((field) => next[field] === draft[field])) return;
    this.store.setState({ draft: next });
    this.#autosave.changed();
  }

  /**
   * Takes the template as it is typed in an editor that shows it already. The state has it at once;
   * components are told after the frame that shows the keystroke.
   */
  type(template: string): void {
    this.followed.hold(() => this.change({ template }));
  }

  /** Saves at once what is not saved yet. */
  flush(): void {
    this.#autosave.flush();
  }

  keepMine(): void {
    this.#autosave.keepMine();
  }

  /** Replaces this tab's draft with the one that the other tab saved. */
  loadTheirs(): void {
    const { conflict } = this.store.getState();
    if (conflict === undefined || !('draft' in conflict.theirs)) return;
    this.store.setState({ draft: conflict.theirs.draft });
    this.#autosave.tookTheirs();
  }

  /**
   * Puts another draft in the place of the present one. The present one is kept aside first, unless
   * there is no work in it.
   * @param evenWithoutCopy replaces also where the browser has no room for the copy
   * @returns takes the replacement back, copy included; undefined where nothing was replaced, because
   *   the present draft could not be kept aside
   */
  replaceDraft(next: Draft, evenWithoutCopy = false): (() => void) | undefined {
    const { draft } = this.store.getState();
    const copy = isBlankDraft(draft) ? undefined : this.#storage.keepAside(draft);
    if (copy === undefined && !isBlankDraft(draft) && !evenWithoutCopy) return undefined;
    this.change(next);
    this.store.setState({ aside: this.#listAside() });
    return () => {
      this.change(draft);
      this.flush();
      // The copy may go only when the draft itself is safe again.
      if (copy !== undefined && this.store.getState().save.kind === 'saved') {
        this.#storage.discardAside([{ key: copy, text: '' }]);
        this.store.setState({ aside: this.#listAside() });
      }
    };
  }

  /** Deletes the texts that were kept aside, after the person has said so. */
  discardAside(): void {
    this.#storage.discardAside(this.store.getState().aside);
    this.store.setState({ aside: this.#listAside(), loadProblem: undefined });
  }

  /**
   * Listens for the page being hidden or left and for other tabs.
   * @returns stops listening
   */
  connect(page: Window): () => void {
    const leave = (): void => this.#autosave.leave();
    const hidden = (): void => {
      if (page.document.visibilityState === 'hidden') leave();
    };
    const stored = ({ key, newValue }: StorageEvent): void =>
      this.#autosave.storageChanged(key, newValue);
    page.addEventListener('pagehide', leave);
    page.document.addEventListener('visibilitychange', hidden);
    page.addEventListener('storage', stored);
    return () => {
      page.removeEventListener('pagehide', leave);
      page.document.removeEventListener('visibilitychange', hidden);
      page.removeEventListener('storage', stored);
    };
  }

  #listAside(): readonly AsideEntry[] {
    const unreadable = this.#storage.unreadable();
    const aside = this.#storage.listAside();
    return unreadable === undefined ? aside : [...aside, unreadable];
  }
}

/** Where a template is used. */
export type Place = Pick<Draft, 'triggerId' | 'purpose'>;

/** A context's place by its id, for fixes that lead to another purpose or trigger. */
export function placeOfContext(index: CatalogIndex, contextId: string): Place | undefined {
  for (const trigger of index.triggers) {
    const context = trigger.contexts.find(({ id }) => id === contextId);
    if (context !== undefined) return { triggerId: trigger.id, purpose: context.purpose ?? null };
  }
  return undefined;
}

/**
 * The purpose that a draft has after its trigger changed.
 * @param wanted the purpose so far
 * @returns the same one where the trigger has it, else the plain message, which sends the least
 *   beside the customer, else the trigger's first; null where it has none
 */
export function fittingPurpose(trigger: TriggerInfo, wanted: PurposeId | null): PurposeId | null {
  const purposes = trigger.contexts.flatMap(({ purpose }) => purpose ?? []);
  if (wanted !== null && purposes.includes(wanted)) return wanted;
  if (purposes.includes('message')) return 'message';
  return purposes[0] ?? null;
}
