import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './DialogFrame.module.css';

export interface DialogFrameProps {
  readonly open: boolean;
  readonly title: string;
  /** Under the title, in a sentence. */
  readonly description?: ReactNode;
  /** `wide` for two texts side by side, `sheet` at the side of the page. */
  readonly form?: 'dialog' | 'wide' | 'sheet';
  /** Drawn only while the dialog is open. */
  readonly children: ReactNode;
  onClose(): void;
}

/** A dialog with a title and a way out. What has `data-first` gets the focus when it opens. */
export function DialogFrame({
  open,
  title,
  description,
  form = 'dialog',
  children,
  onClose,
}: DialogFrameProps) {
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
          ref={popup}
          className={styles.popup}
          data-form={form}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-first]') ?? true}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={`Close ${title}`}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
            {description !== undefined && (
              <Dialog.Description className={styles.description}>{description}</Dialog.Description>
            )}
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
