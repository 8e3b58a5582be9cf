import { type ReactNode, useMemo, useState } from 'react';
import { counted } from '../../state/problems.ts';
import { useMediaQuery } from '../app/useMediaQuery.ts';
import styles from './LineDiff.module.css';
import { type DiffLine, foldSame, compareLines, sideBySide, type Stretch } from './compareLines.ts';

export interface LineDiffProps {
  /** What is compared, for those who listen. */
  readonly label: string;
  readonly beforeTitle: string;
  readonly afterTitle: string;
  readonly before: string;
  readonly after: string;
}

/** Two texts line by line: side by side, or below each other on narrow screens. */
export function LineDiff({ label, beforeTitle, afterTitle, before, after }: LineDiffProps) {
  const inline = useMediaQuery('(max-width: 819px)');
  const lines = useMemo(() => compareLines(before, after), [before, after]);
  const removed = lines.filter(({ kind }) => kind === 'removed').length;
  const added = lines.filter(({ kind }) => kind === 'added').length;
  if (removed + added === 0) {
    return <p className={styles.equal}>{`${label}: no difference.`}</p>;
  }
  return (
    <div className={styles.diff} data-inline={inline}>
      <p className={styles.sum}>
        {inline
          ? `− ${beforeTitle}: ${counted(removed, 'line')}. + ${afterTitle}: ${counted(added, 'line')}.`
          : `${counted(removed, 'line')} only in mine, ${counted(added, 'line')} only in the shared one.`}
      </p>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={`${label}, compared`}>
        {inline ? (
          <Stretches
            stretches={foldSame(lines, (line) => line.kind === 'same')}
            draw={(line, key) => <Inline key={key} line={line} />}
          />
        ) : (
          <>
            <div className={styles.titles}>
              <span>{beforeTitle}</span>
              <span>{afterTitle}</span>
            </div>
            <Stretches
              stretches={foldSame(sideBySide(lines), (row) => row.before?.kind === 'same')}
              draw={(row, key) => (
                <div key={key} className={styles.row}>
                  <Cell line={row.before} side="before" />
                  <Cell line={row.after} side="after" />
                </div>
              )}
            />
          </>
        )}
      </div>
    </div>
  );
}

interface StretchesProps<Line> {
  readonly stretches: readonly Stretch<Line>[];
  readonly draw: (line: Line, key: string) => ReactNode;
}

function Stretches<Line>({ stretches, draw }: StretchesProps<Line>) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return stretches.map(({ kind, lines }, at) =>
    kind === 'folded' && !opened.has(at) ? (
      <button
        key={at}
        type="button"
        className={styles.fold}
        onClick={({ currentTarget }) => {
          // The button goes; with the focus here the lines that come can be scrolled.
          currentTarget.parentElement?.focus();
          setOpened(new Set([...opened, at]));
        }}
      >
        {`Show ${counted(lines.length, 'unchanged line')}`}
      </button>
    ) : (
      lines.map((line, index) => draw(line, `${at}.${index}`))
    ),
  );
}

function Cell({
  line,
  side,
}: {
  readonly line: DiffLine | undefined;
  readonly side: 'before' | 'after';
}) {
  if (line === undefined) return <div className={styles.cell} data-kind="none" />;
  const number = side === 'before' && line.kind !== 'added' ? line.before : undefined;
  const shown = number ?? (line.kind === 'removed' ? undefined : line.after);
  return (
    <div className={styles.cell} data-kind={line.kind}>
      <span className={styles.number} aria-hidden="true">
        {shown}
      </span>
      <Mark kind={line.kind} />
      <code className={styles.text}>{line.text}</code>
    </div>
  );
}

function Inline({ line }: { readonly line: DiffLine }) {
  return (
    <div className={styles.cell} data-kind={line.kind}>
      <span className={styles.number} aria-hidden="true">
        {line.kind === 'removed' ? line.before : line.after}
      </span>
      <Mark kind={line.kind} />
      <code className={styles.text}>{line.text}</code>
    </div>
  );
}

const marks = { same: ' ', removed: '−', added: '+' } as const;

/** Not by colour alone. */
function Mark({ kind }: { readonly kind: DiffLine['kind'] }) {
  return (
    <span className={styles.mark} aria-label={kind === 'same' ? undefined : kind}>
      {marks[kind]}
    </span>
  );
}
