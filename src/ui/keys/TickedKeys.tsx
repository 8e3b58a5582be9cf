import { X } from 'lucide-react';
import { suggestedName } from '../../language/insert.ts';
import { counted } from '../../state/problems.ts';
import { Button } from '../controls/Button.tsx';
import { type KeyEntry, pathOf } from './keyEntries.ts';
import styles from './KeyDetails.module.css';

export interface TickedKeysProps {
  /** The ticked keys with the names typed for them; an empty name means the key's own. */
  readonly ticked: ReadonlyMap<KeyEntry, string>;
  readonly blocked: string | undefined;
  onName(entry: KeyEntry, name: string): void;
  onRemove(entry: KeyEntry): void;
  onInsert(): void;
  onClear(): void;
}

/** Several keys that go in at once as properties, under names of one's own. */
export function TickedKeys({
  ticked,
  blocked,
  onName,
  onRemove,
  onInsert,
  onClear,
}: TickedKeysProps) {
  return (
    <section className={styles.details} aria-label="Ticked keys">
      <p className={styles.path}>{counted(ticked.size, 'key')} ticked</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (blocked === undefined) onInsert();
        }}
      >
        <ul className={styles.names}>
          {[...ticked].map(([entry, name]) => {
            const path = pathOf(entry);
            return (
              <li key={entry.id} className={styles.named}>
                <label className={styles.nameLabel}>
                  <code title={path}>{path}</code>
                  <input
                    type="text"
                    className={styles.input}
                    aria-label={`Name for ${entry.id}`}
                    placeholder={suggestedName(path)}
                    value={name}
                    autoComplete="off"
                    autoCapitalize="off"
                    spellCheck={false}
                    maxLength={200}
                    onChange={(event) => onName(entry, event.currentTarget.value)}
                  />
                </label>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={`Untick ${entry.id}`}
                  onClick={({ currentTarget }) => {
                    // The button goes; its neighbour takes the focus.
                    const item = currentTarget.closest('li');
                    const next = item?.nextElementSibling ?? item?.previousElementSibling;
                    next?.querySelector('button')?.focus();
                    onRemove(entry);
                  }}
                >
                  <X size={14} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
        <div className={styles.actions}>
          <Button small look="solid" type="submit" disabled={blocked !== undefined}>
            Insert as properties
          </Button>
          <Button small look="plain" onClick={onClear}>
            Untick all
          </Button>
        </div>
        {blocked !== undefined && <p className={styles.text}>{blocked}</p>}
      </form>
    </section>
  );
}
