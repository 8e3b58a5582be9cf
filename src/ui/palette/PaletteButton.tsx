import { Command } from 'lucide-react';
import { openAssist } from '../assist/assistModule.ts';
import { Button } from '../controls/Button.tsx';
import styles from './PaletteButton.module.css';

/** Opens the command palette. */
export function PaletteButton() {
  return (
    <Button
      look="plain"
      className={styles.button}
      aria-label="Search commands"
      title="Search commands (Ctrl+K, Cmd+K)"
      onClick={() => openAssist('palette')}
    >
      <Command size={18} aria-hidden="true" />
    </Button>
  );
}
