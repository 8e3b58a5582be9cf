import { Popover } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import popup from '../controls/popup.module.css';
import { HeaderRows } from './HeaderRows.tsx';
import styles from './HeadersField.module.css';
import { HeadersLabel } from './HeadersLabel.tsx';

export interface HeadersPopoverProps {
  readonly startOpen: boolean;
  readonly startFocused: boolean;
}

/** The button that shows how many headers there are, and the rows that it opens. */
export function HeadersPopover({ startOpen, startFocused }: HeadersPopoverProps) {
  return (
    <Popover.Root defaultOpen={startOpen}>
      <Popover.Trigger className={styles.button} autoFocus={startFocused}>
        <HeadersLabel />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          className={popup.positioner}
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup className={`${popup.popup} ${styles.popup}`}>
            <div className={styles.head}>
              <Popover.Title className={styles.title}>HTTP headers</Popover.Title>
              <Popover.Close className={styles.close} aria-label="Close HTTP headers">
                <X size={16} aria-hidden="true" />
              </Popover.Close>
            </div>
            <HeaderRows />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
