import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../controls/Button.tsx';
import styles from './Toast.module.css';
import { dismissToast, toastRegionId, toastStore } from './toast.ts';

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
  const region = useRef<HTMLDivElement>(null);
  /** What had the focus before one of the buttons here, which go together with the message. */
  const before = useRef<Element>(null);
  const close = (): void => {
    const { current } = before;
    if (region.current?.contains(document.activeElement) && current instanceof HTMLElement) {
      current.focus();
    }
    dismissToast();
  };
  return (
    <div
      ref={region}
      id={toastRegionId}
      className={styles.region}
      role="status"
      aria-live="polite"
      onFocus={({ relatedTarget }) => {
        if (!region.current?.contains(relatedTarget)) before.current = relatedTarget;
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      {message !== undefined && (
        <div className={styles.toast} data-tone={message.tone}>
          <span>{message.text}</span>
          {action !== undefined && (
            <Button
              small
              className={styles.action}
              onClick={() => {
                close();
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
            onClick={close}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
