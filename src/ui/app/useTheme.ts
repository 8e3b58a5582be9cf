import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../../state/preferences.ts';
import { usePreferences } from './designerContext.ts';

const darkSystem = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The top bar's surface, as in `styles/tokens.css`. */
const barColours = { light: '#ffffff', dark: '#161a24' } as const;

export interface Theme {
  readonly choice: ThemeChoice;
  /** What is drawn: the choice, or the system's. */
  readonly shown: 'light' | 'dark';
  choose(choice: ThemeChoice): void;
}

/** The theme, kept on the page's root element as `public/theme.js` does before the first paint. */
export function useTheme(): Theme {
  const [{ theme: choice }, set] = usePreferences();
  const systemDark = useSyncExternalStore(subscribe, () => matchMedia(darkSystem).matches);
  const shown = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
    // The browser's own bar follows a choice too, and not the system only.
    for (const meta of document.querySelectorAll('meta[name=theme-color]'))
      meta.setAttribute('content', barColours[shown]);
  }, [shown]);
  return { choice, shown, choose: (theme) => set({ theme }) };
}
