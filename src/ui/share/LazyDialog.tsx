import { type LazyModule, useLazyModule } from '../app/lazyModule.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame, type DialogFrameProps } from './DialogFrame.tsx';
import styles from './LazyDialog.module.css';

export interface LazyDialogProps extends DialogFrameProps {
  /** Fetches what the dialog shows. */
  readonly lazy: Pick<LazyModule<unknown>, 'getState' | 'subscribe' | 'load' | 'retry' | 'settled'>;
}

/** A dialog whose content is fetched when it is opened. */
export function LazyDialog({ lazy, children, ...frame }: LazyDialogProps) {
  const state = useLazyModule(lazy);
  return (
    <DialogFrame {...frame}>
      {state.kind === 'loading' && (
        <p className={styles.message} role="status">
          Loading
        </p>
      )}
      {state.kind === 'failed' && (
        <div className={styles.message} role="alert">
          <p>This part of the page could not be loaded. Try again, or reload the page.</p>
          <Button onClick={() => lazy.retry()}>Try again</Button>
        </div>
      )}
      {state.kind === 'ready' && children}
    </DialogFrame>
  );
}
