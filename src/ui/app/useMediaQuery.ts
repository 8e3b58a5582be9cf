import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query matches; the component is drawn again when that changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

export type Layout = 'columns' | 'stacked' | 'tabs';

/** Side by side from 900 px, stacked below, one at a time below 480 px. */
export function useLayout(): Layout {
  const stacked = useMediaQuery('(max-width: 899px)');
  const tabs = useMediaQuery('(max-width: 479px)');
  return tabs ? 'tabs' : stacked ? 'stacked' : 'columns';
}
