import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../controls/Button.tsx';
import styles from './Toast.module.css';
import { dismissToast, toastStore } from './toast.ts';

/** Long enough to be read twice; a warning, or what can be acted upon, stays until it is dismissed. */
const shownFor = 6000;

/** The place where short messages appear. The region is always there, so that it is read aloud. */
export function Toast() {
  const message = useStore(toastStore, (state) => state.message);
  useEffect(() => {
    if (message === undefined || message.tone === 'warning' || message.action) return undefined;
    const timer = setTimeout(dismissToast, shownFor);
    return () => clearTimeout(timer);
  }, [message]);
  const action = message?.action;
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {message !== undefined && (
        <div className={styles.toast} data-tone={message.tone}>
          <span>{message.text}</span>
          {action !== undefined && (
            <Button
              small
              className={styles.action}
              onClick={() => {
                dismissToast();
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label="Dismiss message"
            onClick={dismissToast}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
