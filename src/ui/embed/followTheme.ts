import { createPreferences, preferencesKey } from '../../state/preferences.ts';

/**
 * Keeps the page's theme as it is wanted while it is open: the choice made in Payload Designer, else the
 * system's (in a frame: that of the page around it). `public/theme.js` sets it before the first paint.
 * @returns stops it
 */
export function followTheme(page: Window): () => void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    const { theme } = createPreferences(() => page.localStorage).store.getState();
    page.document.documentElement.dataset['theme'] =
      theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  const stored = ({ key }: StorageEvent): void => {
    if (key === preferencesKey || key === null) draw();
  };
  dark.addEventListener('change', draw);
  page.addEventListener('storage', stored);
  return () => {
    dark.removeEventListener('change', draw);
    page.removeEventListener('storage', stored);
  };
}
