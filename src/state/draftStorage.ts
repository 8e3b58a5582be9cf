/**
 * The one adapter between drafts and the browser's storage. It never overwrites what it could not
 * read, nor what another tab wrote: the first is copied aside, the second is reported.
 */
import type { Draft } from '../share/draft.ts';
import { draftLimits } from '../share/limits.ts';
import { draftToJson, restoreDraft } from '../share/restoreDraft.ts';

/** Where the present draft lies. */
export const draftKey = 'payload-designer:draft';

/** What could not be kept under {@link draftKey} lies under this, with the time after it. */
export const asidePrefix = 'payload-designer:aside:';

/** What was found in storage when the app started. */
export type Loaded =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Something is there that is no draft. `keptAside` tells whether a copy of it is safe. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly keptAside: boolean }
  /** The browser does not let the app read its storage. */
  | { readonly kind: 'refused'; readonly reason: string };

/** How saving went. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Another tab wrote in between, and nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly theirs: string };

/** A text that was kept aside, for downloading. */
export interface AsideEntry {
  readonly key: string;
  readonly text: string;
}

export interface DraftStorageOptions {
  /** Gives the storage; may throw, as `window.localStorage` does where it is switched off. */
  readonly storage: () => Storage;
  /** Milliseconds since 1970, to tell what was kept aside apart. */
  readonly now: () => number;
}

export class DraftStorage {
  readonly #options: DraftStorageOptions;
  /** What this tab believes to lie in storage; undefined before the first reading. */
  #known: string | null | undefined;
  /** Set when what lies in storage could not be copied aside and so must stay where it is. */
  #mustNotOverwrite: string | undefined;

  constructor(options: DraftStorageOptions) {
    this.#options = options;
  }

  /** Reads the draft. What is no draft is copied aside first. Never throws. */
  load(): Loaded {
    let text: string | null;
    try {
      text = this.#options.storage().getItem(draftKey);
    } catch {
      return { kind: 'refused', reason: refusedReason };
    }
    this.#known = text;
    if (text === null) return { kind: 'none' };
    const read = readDraftText(text);
    if ('draft' in read) return { kind: 'draft', draft: read.draft };
    const keptAside = this.#putAside(text) !== undefined;
    if (!keptAside) {
      this.#mustNotOverwrite =
        'An earlier draft in the browser’s storage cannot be read, and there is no room to set it aside. Download it from the notice above, then discard it there.';
    }
    return { kind: 'unreadable', reason: read.reason, keptAside };
  }

  /**
   * Saves a draft, unless another tab has saved a different one since this tab last read or wrote.
   * @param overwrite saves also over what another tab wrote or what could not be read
   */
  save(draft: Draft, overwrite = false): Saved {
    if (draft.template.length > draftLimits.template) {
      return { kind: 'refused', reason: tooLongReason };
    }
    if (this.#mustNotOverwrite !== undefined && !overwrite) {
      return { kind: 'refused', reason: this.#mustNotOverwrite };
    }
    const text = JSON.stringify(draftToJson(draft));
    try {
      const storage = this.#options.storage();
      const present = storage.getItem(draftKey);
      const foreign = present !== null && present !== this.#known && present !== text;
      if (foreign && !overwrite) return { kind: 'conflict', theirs: present };
      if (present !== text) storage.setItem(draftKey, text);
    } catch (error) {
      return { kind: 'refused', reason: isQuota(error) ? fullReason : refusedReason };
    }
    this.#known = text;
    this.#mustNotOverwrite = undefined;
    return { kind: 'saved' };
  }

  /** Whether a text that another tab wrote differs from what this tab last read or wrote. */
  isForeign(text: string): boolean {
    return text !== this.#known;
  }

  /** Takes what another tab wrote as read, so that the next save may replace it. */
  accept(text: string): void {
    this.#known = text;
  }

  /**
   * Copies a draft to a place of its own, where it waits until a person has decided about it.
   * @param replaces the key of an earlier copy that this one makes superfluous
   * @returns the copy's key; undefined where storage has no room or is refused
   */
  keepAside(draft: Draft, replaces?: string): string | undefined {
    const key = this.#putAside(JSON.stringify(draftToJson(draft)));
    if (key !== undefined && replaces !== undefined && replaces !== key) {
      this.discardAside([{ key: replaces, text: '' }]);
    }
    return key;
  }

  #putAside(text: string): string | undefined {
    try {
      const storage = this.#options.storage();
      const twin = asideKeys(storage).find((key) => storage.getItem(key) === text);
      if (twin !== undefined) return twin;
      let time = this.#options.now();
      while (storage.getItem(asidePrefix + time) !== null) time += 1;
      storage.setItem(asidePrefix + time, text);
      return asidePrefix + time;
    } catch {
      return undefined;
    }
  }

  /** Everything that was kept aside, oldest first; empty where storage is refused. */
  listAside(): readonly AsideEntry[] {
    try {
      const storage = this.#options.storage();
      return asideKeys(storage).map((key) => ({ key, text: storage.getItem(key) ?? '' }));
    } catch {
      return [];
    }
  }

  /** Removes what was kept aside, once the person has it elsewhere or does not want it. */
  discardAside(entries: readonly AsideEntry[]): void {
    try {
      const storage = this.#options.storage();
      const present = storage.getItem(draftKey);
      for (const { key, text } of entries) {
        if (key.startsWith(asidePrefix)) storage.removeItem(key);
        // Its original goes with it, or it would be set aside again at the next start.
        if (text === present && 'reason' in readDraftText(present)) {
          storage.removeItem(draftKey);
          this.#known = null;
          this.#mustNotOverwrite = undefined;
        }
      }
    } catch {
      // Storage was switched off meanwhile: then there is nothing to remove either.
    }
  }

  /** What lies under the draft's own key, for downloading what could not be set aside. */
  unreadable(): AsideEntry | undefined {
    const text = this.#known;
    if (this.#mustNotOverwrite === undefined || text === null || text === undefined)
      return undefined;
    return { key: draftKey, text };
  }
}

/**
 * Reads a stored draft.
 * @param text what lies in storage, from any tab or version
 */
export function readDraftText(
  text: string,
): { readonly draft: Draft } | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'The saved draft is damaged: it is not JSON.' };
  }
  return restoreDraft(value);
}

const refusedReason =
  'This browser does not let the page store anything. Copy or download the template before you close the tab.';
const fullReason =
  'The browser’s storage for this site is full. Copy or download the template before you close the tab.';
const tooLongReason = `The template is longer than ${draftLimits.template.toLocaleString('en-GB')} characters. Shorten it, or copy it before you close the tab.`;

function asideKeys(storage: Storage): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (key?.startsWith(asidePrefix)) keys.push(key);
  }
  return keys.sort();
}

// Browsers name a full storage differently; the DOM standard says QuotaExceededError.
function isQuota(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
