import { Moon, Sun, SunMoon } from 'lucide-react';
import type { ThemeChoice } from '../../state/preferences.ts';
import type { Theme } from '../app/useTheme.ts';
import styles from './ThemeButton.module.css';

const looks = {
  system: { icon: SunMoon, word: 'as the system', next: 'light' },
  light: { icon: Sun, word: 'light', next: 'dark' },
  dark: { icon: Moon, word: 'dark', next: 'system' },
} as const satisfies Record<ThemeChoice, { icon: typeof Sun; word: string; next: ThemeChoice }>;

/** Goes through the themes: the system's, light, dark. */
export function ThemeButton({ theme }: { readonly theme: Theme }) {
  const { icon: Icon, word, next } = looks[theme.choice];
  const name = `Theme: ${word}`;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={`${name}. Click for ${looks[next].word}.`}
      onClick={() => theme.choose(next)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
