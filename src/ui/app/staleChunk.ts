/**
 * A part of the page that is fetched later can be gone: a new version was published while this one was
 * open. A reload brings the new version, so it is done for the person, once in a tab's lifetime at most,
 * and only when nothing can be lost by it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type StaleChunkState =
  /** Everything that was asked for has arrived, or the network is away and may come back. */
  | 'none'
  /** A reload would help, but something on the screen would go with the page. */
  | 'reload-by-hand'
  /** The page was reloaded already, and a part is missing still. */
  | 'still-missing';

export interface StaleChunkEnvironment {
  /** Where the build tool reports an import that failed. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Gives the tab's storage; may throw, as `window.sessionStorage` does where it is switched off. */
  readonly session: () => Storage;
  /** Saves what waits to be saved. False where something would be lost with the page. */
  readonly secure: () => boolean;
  /** Whether the server still answers: reloading an unreachable page would leave nothing at all. */
  readonly reachable: () => Promise<boolean>;
  readonly reload: () => void;
}

/** Present once this tab was reloaded; `now` until the page has said so. */
export const reloadMark = 'payload-designer:reloaded';

export class StaleChunk {
  readonly store: StoreApi<{ readonly state: StaleChunkState }>;
  readonly #environment: StaleChunkEnvironment;
  #busy = false;

  constructor(environment: StaleChunkEnvironment) {
    this.#environment = environment;
    this.store = createStore(() => ({ state: 'none' }));
  }

  /**
   * Listens for imports that failed. The failure itself goes on to whoever imported.
   * @returns stops listening
   */
  connect(): () => void {
    const { page } = this.#environment;
    const failed = (): void => void this.#handle();
    page.addEventListener('vite:preloadError', failed);
    return () => page.removeEventListener('vite:preloadError', failed);
  }

  /** Whether this page is there because of a reload from here. True once only. */
  wasReloaded(): boolean {
    try {
      const session = this.#environment.session();
      if (session.getItem(reloadMark) !== 'now') return false;
      session.setItem(reloadMark, 'done');
      return true;
    } catch {
      return false;
    }
  }

  async #handle(): Promise<void> {
    // Several parts are asked for at once; the first that fails decides.
    if (this.#busy || this.store.getState().state !== 'none') return;
    this.#busy = true;
    try {
      if (await this.#environment.reachable()) this.#reloadOnce();
    } finally {
      this.#busy = false;
    }
  }

  #reloadOnce(): void {
    const { session, secure, reload } = this.#environment;
    const become = (state: StaleChunkState): void => this.store.setState({ state });
    try {
      if (session().getItem(reloadMark) !== null) {
        become('still-missing');
        return;
      }
      if (secure()) {
        session().setItem(reloadMark, 'now');
        reload();
        return;
      }
    } catch {
      // Without a mark nothing would end the reloading.
    }
    become('reload-by-hand');
  }
}
