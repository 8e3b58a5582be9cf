import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone?: 'info' | 'warning';
  readonly children: ReactNode;
  /** Buttons that settle it. */
  readonly actions?: ReactNode;
}

/** A line across the page about something that stays until it is settled. */
export function Notice({ tone = 'warning', children, actions }: NoticeProps) {
  const Icon = tone === 'warning' ? TriangleAlert : Info;
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'warning' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden="true" />
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
