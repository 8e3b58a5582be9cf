import { ArrowRight } from 'lucide-react';
import type { KeyComparison } from '../../language/compare.ts';
import { Button } from '../controls/Button.tsx';
import styles from './BrokenKeys.module.css';

export interface BrokenKeysProps {
  readonly comparison: KeyComparison;
  /** The keys that take another's place, by the path that goes. */
  readonly chosen: ReadonlyMap<string, string>;
  onChoose(chosen: ReadonlyMap<string, string>): void;
}

/** What would not be sent or would be of another type, each with what could stand there instead. */
export function BrokenKeys({ comparison: { lost, changed }, chosen, onChoose }: BrokenKeysProps) {
  const nearest = new Map(
    lost.flatMap(({ path, equivalents: [first] }) => (first === undefined ? [] : [[path, first]])),
  );
  const toggle = (path: string, newPath: string): void => {
    const next = new Map(chosen);
    if (chosen.get(path) === newPath) next.delete(path);
    else next.set(path, newPath);
    onChoose(next);
  };
  const choice = (path: string, newPath: string, words: string) => (
    <button
      key={newPath}
      type="button"
      className={styles.choice}
      aria-label={newPath === path ? `Put ${path} in quotes` : `Replace ${path} with ${newPath}`}
      aria-pressed={chosen.get(path) === newPath}
      onClick={() => toggle(path, newPath)}
    >
      <ArrowRight size={14} aria-hidden="true" />
      <code>{words}</code>
    </button>
  );
  return (
    <>
      <ul className={styles.list} aria-label="What would change">
        {lost.map(({ path, placeholders, equivalents }) => (
          <li key={path} className={styles.row}>
            <code className={styles.path}>{path}</code>
            <span className={styles.note}>
              {placeholders.length > 1 ? `not sent, ${placeholders.length} places` : 'not sent'}
              {equivalents.length === 0 && '; nothing similar is'}
            </span>
            <span className={styles.choices}>
              {equivalents.map((newPath) => choice(path, newPath, newPath))}
            </span>
          </li>
        ))}
        {changed.map(({ path, before, after, unquoted }) => (
          <li key={path} className={styles.row}>
            <code className={styles.path}>{path}</code>
            <span className={styles.note}>
              {before} now, {after} then
            </span>
            {unquoted && <span className={styles.choices}>{choice(path, path, 'in quotes')}</span>}
          </li>
        ))}
      </ul>
      {nearest.size > 1 && (
        <Button small onClick={() => onChoose(new Map([...chosen, ...nearest]))}>
          Choose the nearest for all
        </Button>
      )}
    </>
  );
}
