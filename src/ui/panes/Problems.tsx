import { ChevronDown, ChevronRight, CircleX, Info, Lightbulb, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { LineIndex } from '../../language/lines.ts';
import type { Diagnostic, Severity } from '../../language/types.ts';
import { counted, countProblems } from '../../state/problems.ts';
import type { ProblemFixes } from '../assist/useProblemFixes.ts';
import { Prose } from '../feedback/Prose.tsx';
import styles from './Problems.module.css';

const icons = {
  error: CircleX,
  warning: TriangleAlert,
  info: Info,
  hint: Lightbulb,
} as const satisfies Record<Severity, typeof Info>;

const severityWords = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  hint: 'Suggestion',
} as const satisfies Record<Severity, string>;

/** Nobody reads more than this, and a very broken text has thousands. */
const shownAtMost = 200;

export interface ProblemsProps {
  /** The text that the findings are about. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** They are about the text before: not to be clicked on, and not read out. */
  readonly busy?: boolean;
  /** They are about a text of a moment ago, which is being typed on: not to be clicked on. */
  readonly stale?: boolean;
  onShow(diagnostic: Diagnostic): void;
  /** What is offered for the findings. */
  readonly fixes: ProblemFixes;
  /** Above the list. */
  readonly tools?: ReactNode;
}

/**
 * The findings, one line each. What needs no action ("may be null", suggestions) is counted, and
 * listed when asked for.
 */
export function Problems({
  text,
  diagnostics,
  busy = false,
  stale = false,
  onShow,
  fixes,
  tools,
}: ProblemsProps) {
  const [open, setOpen] = useState(false);
  const lines = useMemo(() => new LineIndex(text), [text]);
  const loud = diagnostics.filter(isLoud);
  const quiet = diagnostics.filter((diagnostic) => !isLoud(diagnostic));
  const row = (diagnostic: Diagnostic) => (
    <Row
      key={`${diagnostic.code}:${diagnostic.start}:${diagnostic.end}`}
      diagnostic={diagnostic}
      place={lines.at(diagnostic.start)}
      onShow={onShow}
      offered={fixes}
    />
  );
  if (loud.length + quiet.length === 0) {
    return (
      <p className={styles.none} aria-busy={busy}>
        {busy ? 'Checking…' : 'No problems found in the template.'}
      </p>
    );
  }
  return (
    <div className={styles.problems} inert={busy || stale} aria-busy={busy}>
      {tools}
      {loud.length > 0 && (
        <ul className={styles.list} aria-label="Problems">
          {loud.slice(0, shownAtMost).map(row)}
        </ul>
      )}
      {loud.length > shownAtMost && (
        <p className={styles.more}>
          {`${counted(loud.length - shownAtMost, 'more problem')} further down. Mending the first ones often mends others.`}
        </p>
      )}
      {quiet.length > 0 && (
        <>
          <button
            type="button"
            className={styles.quiet}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? (
              <ChevronDown size={16} aria-hidden="true" />
            ) : (
              <ChevronRight size={16} aria-hidden="true" />
            )}
            {quietSummary(quiet)}
          </button>
          {open && (
            <ul className={styles.list} aria-label="Notes">
              {quiet.slice(0, shownAtMost).map(row)}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function isLoud({ severity }: Diagnostic): boolean {
  return severity === 'error' || severity === 'warning';
}

/** "3 keys may be null, 1 suggestion". */
function quietSummary(quiet: readonly Diagnostic[]): string {
  const { infos, hints } = countProblems(quiet);
  const parts = [];
  if (infos > 0) parts.push(`${counted(infos, 'key')} may be null`);
  if (hints > 0) parts.push(counted(hints, 'suggestion'));
  return parts.join(', ');
}

interface RowProps extends Pick<ProblemsProps, 'onShow'> {
  readonly diagnostic: Diagnostic;
  readonly offered: ProblemFixes;
  readonly place: { readonly line: number; readonly column: number };
}

function Row({ diagnostic, place, onShow, offered }: RowProps) {
  const Icon = icons[diagnostic.severity];
  const [all, setAll] = useState(false);
  /** The first that was not shown before: it takes the focus of the button that goes. */
  const second = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (all) second.current?.focus();
  }, [all]);
  const fixes = offered.of(diagnostic);
  const others = fixes.length - 1;
  return (
    <li className={styles.row} data-severity={diagnostic.severity}>
      <button type="button" className={styles.jump} onClick={() => onShow(diagnostic)}>
        <span className={styles.icon}>
          <Icon size={15} role="img" aria-label={severityWords[diagnostic.severity]} />
        </span>
        <span className={styles.message}>
          <Prose text={diagnostic.message} />
        </span>
        <span className={styles.place}>
          {place.line}:{place.column}
        </span>
      </button>
      {fixes.slice(0, all ? undefined : 1).map((fix, at) => (
        <button
          key={fix.title}
          ref={at === 1 ? second : undefined}
          type="button"
          className={styles.fix}
          onClick={() => offered.make(diagnostic, fix)}
        >
          <Prose text={fix.title} />
        </button>
      ))}
      {others > 0 && !all && (
        <button
          type="button"
          className={styles.fix}
          aria-label={`+${others} other ${others === 1 ? 'way' : 'ways'} to fix it`}
          onClick={() => setAll(true)}
        >
          {`+${others}`}
        </button>
      )}
      {offered.more.get(diagnostic)?.map((other) => (
        <button
          key={other.title}
          type="button"
          className={styles.fix}
          onClick={() => offered.makeMore(other)}
        >
          {other.title}
        </button>
      ))}
    </li>
  );
}
