import { useEffect, useState } from 'react';
import { LineIndex } from '../../language/lines.ts';
import type { Status } from '../../state/problems.ts';
import styles from './StatusAnnouncer.module.css';

/** At most one sentence in this time, after typing has paused. */
const pause = 1000;

/** Reads changes of the status aloud: "2 errors, first on line 4". */
export function StatusAnnouncer({
  status,
  text,
}: {
  /** What the badge says; undefined while it says nothing. */
  readonly status: Status | undefined;
  readonly text: string;
}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid(status === undefined ? '' : sentence(status, text)),
      pause,
    );
    return () => clearTimeout(timer);
  }, [status, text]);
  return (
    <div className={styles.announcer} role="status">
      {said}
    </div>
  );
}

function sentence({ text: words, first }: Status, text: string): string {
  if (first === undefined) return words;
  return `${words}, first on line ${new LineIndex(text).at(first.start).line}`;
}
