import { Dialog } from '@base-ui/react/dialog';
import { useStore } from 'zustand';
import { assistStore } from '../assist/assistModule.ts';
import dialog from '../assist/Dialog.module.css';
import { KeysPanel, type KeysPanelProps } from './KeysPanel.tsx';
import styles from './KeysSheet.module.css';

const close = (): void => assistStore.setState({ keysSheet: false });

/** The keys over the page, where there is no room for them beside the template. */
export function KeysSheet(props: Omit<KeysPanelProps, 'onClose' | 'onDone'>) {
  const open = useStore(assistStore, ({ keysSheet }) => keysSheet);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => assistStore.setState({ keysSheet: next })}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        {/* The editor takes the focus itself when something goes in. */}
        <Dialog.Popup className={styles.sheet} finalFocus={false} aria-label="Keys">
          <KeysPanel {...props} onClose={close} onDone={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
