import { useEffect, useId, useRef } from 'react';
import { copyKeys } from '../app/clipboard.ts';
import styles from './ShareDialog.module.css';

export interface CopyByHandProps {
  /** What the text is. */
  readonly label: string;
  readonly text: string;
}

/** A text that the browser did not let the page copy: selected, so that one key copies it. */
export function CopyByHand({ label, text }: CopyByHandProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <>
      <p className={styles.problem} role="alert">
        {`The browser did not let the page copy. The text is selected: press ${copyKeys()} to copy it.`}
      </p>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={5}
        spellCheck={false}
        className={styles.area}
        value={text}
      />
    </>
  );
}
