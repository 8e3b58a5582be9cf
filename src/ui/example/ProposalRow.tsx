import { useId } from 'react';
import type { Proposal } from '../../language/example.ts';
import styles from './ExampleDialog.module.css';

/** What a person makes of a proposal. */
export interface Decision {
  readonly accepted: boolean;
  /** 0 is the best key, then the alternatives. */
  readonly choice: number;
}

export interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly decision: Decision;
  onDecide(decision: Decision): void;
}

/** One value of the example, the key that may take its place, and why. */
export function ProposalRow({ proposal, decision, onDecide }: ProposalRowProps) {
  const reasonId = useId();
  const { path, value } = proposal;
  const keys = [proposal, ...proposal.alternatives];
  const chosen = keys[decision.choice] ?? proposal;
  return (
    <li className={styles.row}>
      <label className={styles.what}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={decision.accepted}
          aria-describedby={reasonId}
          onChange={(event) => onDecide({ ...decision, accepted: event.currentTarget.checked })}
        />
        <span className={styles.place}>
          <code className={styles.path}>{path}</code>
          <code className={styles.value} title={value}>
            {value}
          </code>
        </span>
      </label>
      <div className={styles.key}>
        {keys.length > 1 ? (
          <select
            className={styles.select}
            aria-label={`Key for ${path}`}
            value={decision.choice}
            onChange={(event) =>
              onDecide({ accepted: true, choice: Number(event.currentTarget.value) })
            }
          >
            {keys.map(({ placeholder }, at) => (
              <option key={placeholder} value={at}>
                {placeholder}
              </option>
            ))}
          </select>
        ) : (
          <code>{chosen.placeholder}</code>
        )}
        <p id={reasonId} className={styles.reason}>
          {chosen.reason}
        </p>
      </div>
    </li>
  );
}
