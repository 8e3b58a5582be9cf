import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyKeys, copyToClipboard } from '../app/clipboard.ts';
import { showToast } from '../feedback/toast.ts';
import { Button, type ButtonProps } from './Button.tsx';
import styles from './CopyButton.module.css';

export interface CopyButtonProps extends Pick<ButtonProps, 'look' | 'small'> {
  /** The words on the button and its accessible name. */
  readonly label: string;
  /** What is copied; empty or undefined: there is nothing to copy. */
  readonly text: string | undefined;
  /** Only the icon is shown on phones, and in narrow panes. */
  readonly compact?: boolean;
  /** What the text is, for messages: "template". */
  readonly noun: string;
  /** Said after copying, where the text has a catch. */
  readonly caution?: string | undefined;
  /** Puts the focus into the editor that shows the text and selects all of it. */
  selectText(): void;
}

/** How long the button says that the text is on the clipboard. */
const confirmedFor = 2000;

/** Copies a text, and says so only when the clipboard has it. */
export function CopyButton({
  label,
  text,
  noun,
  caution,
  selectText,
  compact = false,
  look,
  small,
}: CopyButtonProps) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return undefined;
    const timer = setTimeout(() => setCopied(0), confirmedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (): Promise<void> => {
    if (text === undefined) return;
    if (await copyToClipboard(text)) {
      setCopied((count) => count + 1);
      if (caution !== undefined) showToast(`Copied. ${caution}`, 'warning');
      return;
    }
    setCopied(0);
    selectText();
    showToast(
      `The browser did not let the page copy. The ${noun} is selected: press ${copyKeys()} to copy it.`,
      'warning',
    );
  };
  const done = copied > 0;
  return (
    <Button
      {...(look === undefined ? {} : { look })}
      {...(small === undefined ? {} : { small })}
      disabled={text === undefined || text === ''}
      title={text === '' ? `The ${noun} is empty: there is nothing to copy.` : undefined}
      onClick={() => void copy()}
    >
      {done ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      <span className={styles.words} data-compact={compact}>
        <span aria-hidden={done} className={done ? styles.hidden : undefined}>
          {label}
        </span>
        <span aria-hidden={!done} className={done ? undefined : styles.hidden}>
          Copied
        </span>
      </span>
    </Button>
  );
}
