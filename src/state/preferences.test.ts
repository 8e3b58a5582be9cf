import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createPreferences, defaultPreferences, preferencesKey } from './preferences.ts';
import { MemoryStorage, quotaError } from './testing/memoryStorage.ts';

describe('preferences', () => {
  it('are remembered', () => {
    const memory = new MemoryStorage();
    createPreferences(() => memory).set({ theme: 'dark', templateWidth: 61.5, plainEditor: true });
    expect(createPreferences(() => memory).store.getState()).toEqual({
      ...defaultPreferences,
      theme: 'dark',
      templateWidth: 61.5,
      plainEditor: true,
    });
  });

  it.each([
    '',
    'x',
    'null',
    '[]',
    '7',
    '{"theme":"pink","setupOpen":1,"plainEditor":"yes","templateWidth":900}',
  ])('take their defaults where %j is stored', (text) => {
    const memory = new MemoryStorage();
    memory.setItem(preferencesKey, text);
    expect(createPreferences(() => memory).store.getState()).toEqual(defaultPreferences);
  });

  it('have defaults of the page’s own, until something is stored', () => {
    const memory = new MemoryStorage();
    const here = { setupOpen: false };
    expect(createPreferences(() => memory, here).store.getState().setupOpen).toBe(false);
    createPreferences(() => memory).set({ setupOpen: true });
    expect(createPreferences(() => memory, here).store.getState().setupOpen).toBe(true);
  });

  it('hold for the page where they cannot be stored', () => {
    const memory = new MemoryStorage();
    memory.writeFault = quotaError();
    const preferences = createPreferences(() => memory);
    preferences.set({ setupOpen: false });
    expect(preferences.store.getState().setupOpen).toBe(false);
  });
});

describe('the script that sets the theme before the first paint', () => {
  const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');

  function shownTheme(storage: Storage | undefined, systemDark: boolean): string | undefined {
    const dataset: { theme?: string } = {};
    runInNewContext(script, {
      get localStorage() {
        if (storage === undefined) throw new Error('denied');
        return storage;
      },
      document: { documentElement: { dataset } },
      matchMedia: () => ({ matches: systemDark }),
    });
    return dataset.theme;
  }

  it.each([
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    ['system', true, 'dark'],
    ['system', false, 'light'],
  ] as const)(
    'reads the choice %s (system dark: %s) as the app stores it',
    (theme, dark, shown) => {
      const memory = new MemoryStorage();
      createPreferences(() => memory).set({ theme });
      expect(shownTheme(memory, dark)).toBe(shown);
    },
  );

  it('follows the system where nothing is stored, or nothing may be read', () => {
    expect(shownTheme(new MemoryStorage(), true)).toBe('dark');
    expect(shownTheme(undefined, false)).toBe('light');
  });
});
