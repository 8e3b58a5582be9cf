// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { preferencesKey } from '../../state/preferences.ts';
import { followTheme } from './followTheme.ts';

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

it('follows the system until something is chosen, and what is chosen in another tab', () => {
  const query = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => query);
  const become = (dark: boolean): void => {
    query.matches = dark;
    query.dispatchEvent(new Event('change'));
  };
  const choose = (theme: string): void => {
    localStorage.setItem(preferencesKey, JSON.stringify({ theme }));
    window.dispatchEvent(new StorageEvent('storage', { key: preferencesKey }));
  };
  const shown = (): string | undefined => document.documentElement.dataset['theme'];
  const stop = followTheme(window);
  become(true);
  expect(shown()).toBe('dark');
  become(false);
  expect(shown()).toBe('light');
  choose('dark');
  expect(shown()).toBe('dark');
  become(false);
  expect(shown()).toBe('dark');
  choose('system');
  expect(shown()).toBe('light');
  stop();
  become(true);
  expect(shown()).toBe('light');
});
