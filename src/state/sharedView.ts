/** A payload that came by a link: looked at, and changed if need be, apart from the person's own draft. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '../share/draft.ts';
import { isShareFragment } from '../share/fragment.ts';
import type { LinkProblem } from '../share/linkProblem.ts';
import { Designer } from './designer.ts';

/** Has nothing and takes nothing. */
const noStorage: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};

/** A designer whose draft is never stored. */
export class SharedDesigner extends Designer {
  readonly original: Draft;

  constructor(draft: Draft) {
    super({ storage: () => noStorage, now: () => 0 });
    this.original = draft;
    this.store.setState({ draft });
  }

  override change(patch: Partial<Draft>): void {
    const { draft } = this.store.getState();
    this.store.setState({ draft: { ...draft, ...patch } });
  }

  override replaceDraft(next: Draft): () => void {
    const { draft } = this.store.getState();
    this.change(next);
    return () => this.change(draft);
  }

  /** Other tabs and the page's end are no business of a draft that is not stored. */
  override connect(): () => void {
    return () => undefined;
  }

  /** Whether the draft differs from what the link held, in what it sends or where it is sent. */
  get edited(): boolean {
    const { draft } = this.store.getState();
    const fields = [
      'name',
      'triggerId',
      'purpose',
      'mode',
      'raw',
      'template',
      'eventName',
    ] as const;
    return (
      fields.some((field) => draft[field] !== this.original[field]) ||
      draft.url !== this.original.url ||
      JSON.stringify(draft.headers) !== JSON.stringify(this.original.headers)
    );
  }
}

/** A shared payload that is on the screen, or was. */
export interface OpenedLink {
  readonly fragment: string;
  readonly designer: SharedDesigner;
}

export type SharedViewState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly fragment: string }
  | ({ readonly kind: 'open' } & OpenedLink)
  | { readonly kind: 'bad'; readonly fragment: string; readonly problem: LinkProblem }
  /** The part of the app that reads links did not arrive. */
  | { readonly kind: 'failed'; readonly fragment: string };

export interface SharedViewStore {
  readonly view: SharedViewState;
  /** A shared payload that was left with changes, and can be opened again with them. */
  readonly left: OpenedLink | undefined;
}

export interface SharedViewEnvironment {
  readonly page: Window;
  /** Reads a link's fragment. */
  read(fragment: string): Promise<{ readonly draft: Draft } | { readonly problem: LinkProblem }>;
}

/**
 * Follows the page's fragment: a share link opens a view of its own, anything else closes it. The
 * own draft is never touched here.
 */
export class SharedView {
  readonly store: StoreApi<SharedViewStore>;
  readonly #environment: SharedViewEnvironment;
  #last: OpenedLink | undefined;

  constructor(environment: SharedViewEnvironment) {
    this.#environment = environment;
    const { hash } = environment.page.location;
    this.store = createStore<SharedViewStore>(() => ({
      view: isShareFragment(hash) ? { kind: 'opening', fragment: hash } : { kind: 'closed' },
      left: undefined,
    }));
  }

  /**
   * Starts following the fragment.
   * @returns stops following it
   */
  connect(): () => void {
    const { page } = this.#environment;
    const follow = (): void => this.#follow(page.location.hash);
    page.addEventListener('hashchange', follow);
    follow();
    return () => page.removeEventListener('hashchange', follow);
  }

  /** Reads the link once more, after its reader did not arrive. */
  retry(): void {
    const { view } = this.store.getState();
    if (view.kind === 'failed') this.#open(view.fragment);
  }

  /**
   * Leaves the shared view. The link's history entry becomes the page's own, so that Back does not
   * lead into it again.
   * @param settled the shared draft was taken over: nothing of it is left behind
   */
  close(settled = false): void {
    const { location, history } = this.#environment.page;
    history.replaceState(null, '', location.pathname + location.search);
    if (settled) this.#last = undefined;
    this.#leave(settled);
  }

  /** Opens a payload again that was left, with the changes that were made to it. */
  reopen({ fragment, designer }: OpenedLink): void {
    this.#environment.page.history.replaceState(null, '', fragment);
    this.#show({ fragment, designer });
  }

  #follow(fragment: string): void {
    const { view } = this.store.getState();
    if (!isShareFragment(fragment)) {
      if (view.kind !== 'closed') this.#leave(false);
    } else if (view.kind === 'closed' || view.kind === 'opening') {
      this.#open(fragment);
    } else if (view.fragment !== fragment) {
      this.#leave(false);
      this.#open(fragment);
    }
  }

  #open(fragment: string): void {
    if (this.#last?.fragment === fragment) {
      this.#show(this.#last);
      return;
    }
    this.store.setState({ view: { kind: 'opening', fragment } });
    this.#environment.read(fragment).then(
      (read) => {
        if (!this.#isAwaited(fragment)) return;
        if ('draft' in read) this.#show({ fragment, designer: new SharedDesigner(read.draft) });
        else this.store.setState({ view: { kind: 'bad', fragment, problem: read.problem } });
      },
      () => {
        if (this.#isAwaited(fragment)) this.store.setState({ view: { kind: 'failed', fragment } });
      },
    );
  }

  #isAwaited(fragment: string): boolean {
    const { view } = this.store.getState();
    return view.kind === 'opening' && view.fragment === fragment;
  }

  #show(link: OpenedLink): void {
    this.#last = link;
    const { left } = this.store.getState();
    this.store.setState({
      view: { kind: 'open', ...link },
      left: left?.fragment === link.fragment ? undefined : left,
    });
  }

  #leave(settled: boolean): void {
    const { view } = this.store.getState();
    const left = !settled && view.kind === 'open' && view.designer.edited;
    this.store.setState({
      view: { kind: 'closed' },
      left: left ? { fragment: view.fragment, designer: view.designer } : undefined,
    });
  }
}
