import { useEffect, useState, useSyncExternalStore } from 'react';
import { decodeLink, type SharedDraft } from '../../share/link.ts';
import type { LinkProblem } from '../../share/linkProblem.ts';

export type FragmentState =
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'read' } & SharedDraft)
  | { readonly kind: 'bad'; readonly problem: LinkProblem };

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The page's fragment, with its `#`. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

/** What a link's fragment holds. */
export function useSharedDraft(fragment: string): FragmentState {
  const [read, setRead] = useState<{ readonly fragment: string; readonly state: FragmentState }>();
  useEffect(() => {
    let current = true;
    void decodeLink(fragment).then((result) => {
      if (!current) return;
      const state: FragmentState =
        'problem' in result
          ? { kind: 'bad', problem: result.problem }
          : { kind: 'read', ...result };
      setRead({ fragment, state });
    });
    return () => {
      current = false;
    };
  }, [fragment]);
  return read?.fragment === fragment ? read.state : { kind: 'reading' };
}
