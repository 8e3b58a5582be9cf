import { Search } from 'lucide-react';
import { onMac } from '../app/clipboard.ts';
import { openAssist } from '../assist/assistModule.ts';
import { Button } from '../controls/Button.tsx';
import styles from './PaletteButton.module.css';

/** Opens the command palette. */
export function PaletteButton() {
  const keys = onMac() ? 'Cmd+K' : 'Ctrl+K';
  return (
    <Button
      look="plain"
      className={styles.button}
      title={`Search commands (${keys})`}
      onClick={() => openAssist('palette')}
    >
      <Search size={16} aria-hidden="true" />
      <span className={styles.word}>Search commands</span>
      <kbd className={styles.keys} aria-hidden="true">
        {keys}
      </kbd>
    </Button>
  );
}
