import { useStore } from 'zustand';
import { useSharing } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../feedback/Notice.tsx';
import type { ShareLayerProps } from './ShareLayer.tsx';
import { shareModule } from './shareModule.ts';

/** Where links, copies and files come in once they have been fetched. */
export function ShareSlot(props: ShareLayerProps) {
  const { sharing } = useSharing();
  const view = useStore(sharing.store, (state) => state.view);
  const module = useLazyModule(shareModule);
  if (view.kind === 'failed') {
    return (
      <Notice
        actions={
          <>
            <Button small onClick={() => sharing.close()}>
              Close
            </Button>
            <Button small look="solid" onClick={() => sharing.retry()}>
              Retry
            </Button>
          </>
        }
      >
        The link could not be opened, because a part of the page did not load. Nothing was changed;
        the link is still in the address bar.
      </Notice>
    );
  }
  return module.kind === 'ready' ? <module.module.ShareLayer {...props} /> : null;
}
