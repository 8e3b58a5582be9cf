import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** What is done when it is confirmed. */
  readonly action: string;
  onClose(): void;
  onConfirm(): void;
}

/** Asks before something is replaced or deleted. */
export function ConfirmDialog({
  open,
  title,
  text,
  action,
  onClose,
  onConfirm,
}: ConfirmDialogProps) {
  const confirmed = useRef(false);
  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={(next) => {
        confirmed.current = false;
        if (!next) onClose();
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup className={styles.dialog} finalFocus={() => !confirmed.current}>
          <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
          <AlertDialog.Description className={styles.text}>{text}</AlertDialog.Description>
          <div className={styles.actions}>
            <AlertDialog.Close render={<Button />}>Cancel</AlertDialog.Close>
            <Button
              look="solid"
              onClick={() => {
                // What is confirmed decides where the focus goes.
                confirmed.current = true;
                onConfirm();
              }}
            >
              {action}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
