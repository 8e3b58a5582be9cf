import { FileCode2, Share2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { useDesignerState, useSharing } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { Button } from '../controls/Button.tsx';
import { showToast } from '../feedback/toast.ts';
import styles from './HandOverButtons.module.css';
import { closeHandOver, handOverStore, openHandOver, shareModule } from './shareModule.ts';

/**
 * The top bar's ways to hand a payload on.
 * @param children others, between the contract and Share, which stands last
 */
export function HandOverButtons({ children }: { readonly children: ReactNode }) {
  const module = useLazyModule(shareModule);
  const wanted = useStore(handOverStore, ({ open }) => open !== undefined);
  const { isShared } = useSharing();
  const started = useDesignerState(({ draft }) => draft.triggerId !== '');
  useEffect(() => {
    if (module.kind !== 'failed' || !wanted) return;
    closeHandOver();
    showToast(
      'This part of the page could not be loaded. Try again, or reload the page.',
      'warning',
    );
  }, [module.kind, wanted]);
  return (
    <>
      <Button look="plain" className={styles.contract} onClick={() => openHandOver('contract')}>
        <FileCode2 size={16} aria-hidden="true" />
        Contract
      </Button>
      {children}
      <Button
        // The one thing to do next, once there is something to hand on and it is not somebody else's.
        look={started && !isShared ? 'solid' : 'outline'}
        onClick={() => openHandOver('share')}
      >
        <Share2 size={16} aria-hidden="true" />
        <span className={styles.word}>Share</span>
      </Button>
    </>
  );
}
