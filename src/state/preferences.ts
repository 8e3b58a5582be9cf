/** What a person has arranged for themselves: it belongs to the browser, not to a draft. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type ThemeChoice = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly theme: ThemeChoice;
  /** Whether the set-up fields are shown in full. */
  readonly setupOpen: boolean;
  /** Whether the keys are shown beside the template; undefined while nobody has said: by the room there is. */
  readonly keysOpen: boolean | undefined;
  /** Whether the plain field is preferred to the code editor, which is not even fetched then. */
  readonly plainEditor: boolean;
  /** The template pane's share of the width, beside the output, in percent. */
  readonly templateWidth: number;
  /** The template pane's share of the height where the panes are stacked, in percent. */
  readonly templateHeight: number;
}

/** Also read by `public/theme.js`, which sets the theme before anything is drawn. */
export const preferencesKey = 'payload-designer:preferences';

export const defaultPreferences: Preferences = {
  theme: 'system',
  setupOpen: true,
  keysOpen: undefined,
  plainEditor: false,
  templateWidth: 52,
  templateHeight: 55,
};

export interface PreferenceStore {
  readonly store: StoreApi<Preferences>;
  /** Changes and remembers; where storage is refused the change lasts until the page is closed. */
  set(patch: Partial<Preferences>): void;
}

/**
 * Reads what was arranged last time. Fields that are absent or wrong take their default.
 * @param storage may throw, as `window.localStorage` does where it is switched off
 * @param here defaults that this page has of its own
 */
export function createPreferences(
  storage: () => Storage,
  here: Partial<Preferences> = {},
): PreferenceStore {
  const store = createStore<Preferences>(() =>
    readPreferences(storage, { ...defaultPreferences, ...here }),
  );
  return {
    store,
    set(patch) {
      store.setState(patch);
      try {
        storage().setItem(preferencesKey, JSON.stringify(store.getState()));
      } catch {
        // Arrangements are not work: losing them needs no notice.
      }
    },
  };
}

function readPreferences(storage: () => Storage, defaults: Preferences): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(storage().getItem(preferencesKey) ?? 'null');
  } catch {
    return defaults;
  }
  if (typeof stored !== 'object' || stored === null) return defaults;
  const fields = new Map<string, unknown>(Object.entries(stored));
  const theme = fields.get('theme');
  const flag = (name: string): boolean | undefined => {
    const value = fields.get(name);
    return typeof value === 'boolean' ? value : undefined;
  };
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
    setupOpen: flag('setupOpen') ?? defaults.setupOpen,
    keysOpen: flag('keysOpen') ?? defaults.keysOpen,
    plainEditor: flag('plainEditor') ?? defaults.plainEditor,
    templateWidth: percent(fields.get('templateWidth'), defaults.templateWidth),
    templateHeight: percent(fields.get('templateHeight'), defaults.templateHeight),
  };
}

function percent(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 5 && value <= 95 ? value : otherwise;
}
