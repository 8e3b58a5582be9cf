import type { ReactNode } from 'react';
import styles from './Pane.module.css';

export interface PaneProps {
  readonly heading: string;
  /** Beside the heading, in a quieter voice. */
  readonly detail?: string | undefined;
  /** At the end of the heading's line. */
  readonly tools?: ReactNode;
  readonly footer?: ReactNode;
  /** What it shows is about the text before. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** One of the two halves of the workbench: a line with its name and tools, its content, its foot. */
export function Pane({ heading, detail, tools, footer, busy = false, children }: PaneProps) {
  return (
    <div className={styles.pane} aria-busy={busy}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h3 className={styles.heading}>{heading}</h3>
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </div>
        <div className={styles.tools}>{tools}</div>
      </div>
      <div className={styles.body}>{children}</div>
      {footer}
    </div>
  );
}
