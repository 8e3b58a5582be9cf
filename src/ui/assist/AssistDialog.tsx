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
  onClose(): void;
  /** Opening or closing is done, and the focus is where it belongs. */
  onComplete?(open: boolean): void;
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
  onClose,
  onComplete,
}: AssistDialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onOpenChangeComplete={onComplete}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.dialog}
          style={{ '--dialog-width': `${width}px` } as CSSProperties}
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-first]') ?? true}
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
