import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import styles from './Dialog.module.css';

export interface AssistDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** In CSS pixels; narrower where the screen is. */
  readonly width?: number;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  /** Whether the focus goes back to where it was; false where an action has moved it on. */
  readonly returnFocus?: () => boolean;
  onClose(): void;
}

/**
 * A dialog with a title, a body that scrolls, and a line of buttons. What has `data-first` gets the focus when
 * it opens.
 */
export function AssistDialog({
  open,
  title,
  width = 760,
  foot,
  children,
  returnFocus = () => true,
  onClose,
}: AssistDialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.dialog}
          style={{ '--dialog-width': `${width}px` } as CSSProperties}
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-first]') ?? true}
          finalFocus={returnFocus}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label="Close">
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className={styles.body}>{children}</div>
          {foot !== undefined && <div className={styles.foot}>{foot}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
