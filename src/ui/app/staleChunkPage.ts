/** The one watch over missing parts, for this page. */
import type { Designer } from '../../state/designer.ts';
import type { SharedView } from '../../state/sharedView.ts';
import { showToast } from '../feedback/toast.ts';
import { StaleChunk } from './staleChunk.ts';

let secure: () => boolean = () => true;

export const staleChunk = new StaleChunk({
  page: window,
  session: () => window.sessionStorage,
  secure: () => secure(),
  reachable: async () => {
    const { origin, pathname, search } = window.location;
    try {
      return (await fetch(origin + pathname + search, { cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  },
  reload: () => window.location.reload(),
});

/** Starts the watch. To be called before anything is fetched that can be missing. */
export function watchStaleChunks({
  own,
  sharing,
}: {
  readonly own: Designer;
  readonly sharing: SharedView;
}): void {
  secure = () => {
    own.flush();
    const { view } = sharing.store.getState();
    // A shared payload is stored nowhere but in its link.
    if (view.kind === 'open' && view.designer.edited) return false;
    const { save, conflict } = own.store.getState();
    return save.kind === 'saved' && conflict === undefined;
  };
  staleChunk.connect();
  if (staleChunk.wasReloaded())
    showToast(
      'A newer version of this page was published, so the page was reloaded. Your draft is as you left it.',
    );
}
