import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../controls/Button.tsx';
import type { Editors } from '../editors/editors.ts';
import { Prose } from '../feedback/Prose.tsx';
import styles from './OriginLine.module.css';

export interface OriginLineProps {
  readonly editors: Editors;
  readonly output: string;
}

/** Under the output: where the part that was clicked comes from. */
export function OriginLine({ editors, output }: OriginLineProps) {
  const told = useStore(editors.origin, (state) => state.told);
  const current = told?.output === output ? told : undefined;
  return (
    <div role="status">
      {current !== undefined && (
        <div className={styles.line}>
          <p className={styles.text}>
            <Prose text={current.text} />
          </p>
          {current.action !== undefined && (
            <Button small onClick={current.action.run}>
              {current.action.label}
            </Button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label="Dismiss"
            onClick={() => {
              editors.output.run((handle) => handle.focus());
              editors.origin.setState({ told: undefined });
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
