import type { ReactNode } from 'react';
import { DraftName } from './DraftName.tsx';
import { LogoMark } from './LogoMark.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './TopBar.module.css';

export interface TopBarProps {
  /** Buttons at the end of the bar. */
  readonly children: ReactNode;
}

/** The bar over everything: which draft this is, whether it is safe, and how to take it away. */
export function TopBar({ children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <LogoMark />
        <span className={styles.product}>Payload Designer</span>
      </h1>
      <span className={styles.divider} aria-hidden="true" />
      <DraftName />
      <SaveStatus />
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
