import { useId } from 'react';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import styles from './ModeSwitch.module.css';

const modes = [
  { mode: 'default', label: 'Default', title: 'Send the complete data of the event' },
  { mode: 'custom', label: 'Custom', title: 'Send what your own template says' },
] as const;

/** Whether the complete data is sent, or what the template says. */
export function ModeSwitch() {
  const designer = useDesigner();
  const chosen = useDesignerState(({ draft }) => draft.mode);
  const name = useId();
  return (
    <div className={styles.switch} role="radiogroup" aria-label="Payload">
      {modes.map(({ mode, label, title }) => (
        <label key={mode} className={styles.option} title={title}>
          <input
            type="radio"
            name={name}
            value={mode}
            checked={mode === chosen}
            onChange={() => designer.change({ mode })}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
