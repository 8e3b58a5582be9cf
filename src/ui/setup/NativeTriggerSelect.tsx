import type { TriggerInfo } from '../../catalog/types.ts';
import { groupTriggers } from './triggerGroups.ts';
import styles from './TriggerField.module.css';

export interface NativeTriggerSelectProps {
  readonly inputId: string;
  readonly triggers: readonly TriggerInfo[];
  readonly value: TriggerInfo | undefined;
  onChange(trigger: TriggerInfo): void;
}

/** The browser's own select, for when the searchable list could not be fetched. */
export function NativeTriggerSelect({
  inputId,
  triggers,
  value,
  onChange,
}: NativeTriggerSelectProps) {
  return (
    <select
      id={inputId}
      className={styles.control}
      value={value?.id ?? ''}
      onChange={(event) => {
        const chosen = triggers.find(({ id }) => id === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {value === undefined && <option value="">Choose a trigger</option>}
      {groupTriggers(triggers).map((group) => (
        <optgroup key={group.value} label={group.value}>
          {group.items.map((trigger) => (
            <option key={trigger.id} value={trigger.id}>
              {trigger.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
