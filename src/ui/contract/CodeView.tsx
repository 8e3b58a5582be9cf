import type { Ref } from 'react';
import styles from './CodeView.module.css';

export interface CodeViewProps {
  readonly label: string;
  readonly text: string;
  /** The text's element, for selecting it. */
  readonly ref?: Ref<HTMLPreElement>;
}

/** Code for reading, with line numbers that are not copied along. */
export function CodeView({ label, text, ref }: CodeViewProps) {
  const lines = text.replace(/\n$/u, '').split('\n').length;
  return (
    <div className={styles.view} role="region" aria-label={label} tabIndex={0}>
      <pre className={styles.numbers} aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => line + 1).join('\n')}
      </pre>
      <pre ref={ref} className={styles.text} tabIndex={-1}>
        {text}
      </pre>
    </div>
  );
}
