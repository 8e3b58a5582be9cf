import { useStore } from 'zustand';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../feedback/Notice.tsx';
import { staleChunk } from './staleChunkPage.ts';

/** Said while a part of the page is gone from the server and a reload did not or must not follow. */
export function StaleChunkNotice() {
  const state = useStore(staleChunk.store, (store) => store.state);
  if (state === 'none') return null;
  return (
    <Notice
      actions={
        <Button small onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      }
    >
      {state === 'still-missing'
        ? 'A part of this page could not be loaded, also after a reload. Everything that is here keeps working, and your text is kept. Reload the page later to try again.'
        : 'A part of this page is not on the server any more, most likely because a newer version was published. What you see is not saved in full: copy or download it, then reload the page.'}
    </Notice>
  );
}
