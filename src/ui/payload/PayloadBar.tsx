import type { Status } from '../../state/problems.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';
import styles from './PayloadBar.module.css';
import { StatusBadge } from './StatusBadge.tsx';

export interface PayloadBarProps {
  /** Undefined while there is nothing to judge. */
  readonly status: Status | undefined;
  /** The status is that of the text before. */
  readonly busy: boolean;
  /** Leads to the first finding. */
  onShowFirst(): void;
}

/** What is sent, how it stands, and how it is shown. */
export function PayloadBar({ status, busy, onShowFirst }: PayloadBarProps) {
  const designer = useDesigner();
  const raw = useDesignerState(({ draft }) => draft.raw);
  const showOutput = useDesignerState(({ draft }) => draft.showOutput);
  return (
    <div className={styles.bar}>
      <h2 className={styles.heading}>Define webhook payload</h2>
      <ModeSwitch />
      {status !== undefined && <StatusBadge status={status} busy={busy} onClick={onShowFirst} />}
      <div className={styles.checks}>
        <Checkbox
          label="Raw payload"
          title="Send the payload alone, without the envelope around it"
          checked={raw}
          onChange={(checked) => designer.change({ raw: checked })}
        />
        <Checkbox
          label="Show output"
          checked={showOutput}
          onChange={(checked) => designer.change({ showOutput: checked })}
        />
      </div>
    </div>
  );
}
