import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import type { Status } from '../../state/problems.ts';
import styles from './StatusBadge.module.css';

const icons = {
  ok: CircleCheck,
  warning: TriangleAlert,
  error: CircleX,
  empty: CircleDashed,
  checking: CircleDashed,
} as const satisfies Record<Status['tone'], typeof CircleCheck>;

export interface StatusBadgeProps {
  readonly status: Status;
  /** It is that of the text before, while a long template is looked at. */
  readonly busy?: boolean;
  /** Leads to the first finding, or into the editor where there is none. */
  onClick(): void;
}

/** How the template stands, in two words. */
export function StatusBadge({ status, busy = false, onClick }: StatusBadgeProps) {
  const Icon = icons[status.tone];
  return (
    <button
      type="button"
      className={styles.badge}
      data-tone={status.tone}
      aria-busy={busy}
      title={status.first === undefined ? 'Go to the editor' : 'Go to the first of them'}
      onClick={onClick}
    >
      <Icon size={14} aria-hidden="true" />
      {status.text}
    </button>
  );
}
