import type { ReactNode } from 'react';
import type { Catalogue } from '../../state/useCatalogue.ts';
import styles from './Placeholder.module.css';
import { Skeleton } from './Skeleton.tsx';

export interface PlaceholderProps {
  readonly catalogue: Catalogue;
  /** What is shown while no trigger is chosen. */
  readonly children: ReactNode;
}

/** What stands in a pane while the catalogue has nothing for it yet: why, and what to do. */
export function Placeholder({ catalogue, children }: PlaceholderProps) {
  const { status } = catalogue;
  if (status.kind === 'failed') {
    return (
      <div className={styles.message}>
        <p className={styles.title}>Nothing to show yet</p>
        <p>The catalogue did not load, so the event’s data is not known.</p>
      </div>
    );
  }
  if (status.kind === 'no-trigger' || status.kind === 'unknown-trigger') return children;
  return <Skeleton caption="Loading the event’s keys and sample data" />;
}
