import { Users } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { linkProblem } from '../../share/linkProblem.ts';
import { draftTitle } from '../../share/title.ts';
import { isBlankDraft } from '../../state/blankDraft.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState, useSharing } from '../app/designerContext.ts';
import { Button } from '../controls/Button.tsx';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import { showToast } from '../feedback/toast.ts';
import { replaceSafely } from './replaceSafely.ts';
import { RawLink } from './RawLink.tsx';
import styles from './SharedBanner.module.css';
import { openHandOver } from './shareModule.ts';

/** Says that this payload came by a link, and offers what can be done with it. */
export function SharedBanner({ catalogue }: { readonly catalogue: Catalogue }) {
  const designer = useDesigner();
  const { own, sharing } = useSharing();
  const mine = useStore(own.store, ({ draft }) => draft);
  const view = useStore(sharing.store, (state) => state.view);
  const [asking, setAsking] = useState(false);
  const nothingOfMine = isBlankDraft(mine);

  const keep = (): void => {
    if (view.kind !== 'open') return;
    const { undo, downloaded } = replaceSafely(own, designer.store.getState().draft);
    sharing.close(true);
    const said = nothingOfMine
      ? 'The copy is your draft now.'
      : `The copy is your draft now.${downloaded === '' ? ' Your draft was kept aside.' : downloaded}`;
    showToast(said, 'ok', {
      label: 'Undo',
      run: () => {
        undo();
        sharing.reopen(view);
      },
    });
  };
  return (
    <section className={styles.banner} aria-label="Shared with you">
      <Users size={16} aria-hidden="true" />
      <p className={styles.text}>
        <strong>Shared with you.</strong> You can try changes here; your own draft stays as it is.
        <Unknown catalogue={catalogue} />
      </p>
      <div className={styles.actions}>
        <Button
          small
          look="solid"
          onClick={() => {
            if (nothingOfMine) keep();
            else setAsking(true);
          }}
        >
          Keep a copy
        </Button>
        {!nothingOfMine && (
          <Button small onClick={() => openHandOver('compare')}>
            Compare with my draft
          </Button>
        )}
        <Button small onClick={() => sharing.close()}>
          Close
        </Button>
      </div>
      {catalogue.status.kind === 'unknown-trigger' && view.kind === 'open' && (
        <div className={styles.raw}>
          <RawLink fragment={view.fragment} rows={2} />
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title="Make the copy your draft?"
        text={`You have a draft of your own, “${draftTitle(mine.name)}”. The copy would take its place; yours is kept aside in this browser, and you can undo this afterwards.`}
        action="Keep the copy"
        onClose={() => setAsking(false)}
        onConfirm={keep}
      />
    </section>
  );
}

/** What this catalogue does not know of the payload. */
function Unknown({ catalogue }: { readonly catalogue: Catalogue }) {
  const wanted = useDesignerState(({ draft }) => draft.purpose);
  const { status, trigger, purpose, index } = catalogue;
  if (status.kind === 'unknown-trigger') {
    const { message, advice } = linkProblem('unknown-trigger');
    return (
      <span className={styles.unknown}>
        {` ${message} ${advice} The template is shown all the same; only its JSON is checked.`}
      </span>
    );
  }
  if (trigger === undefined || index === undefined || purpose === wanted) return null;
  const asked = wanted === null ? 'no purpose' : `the purpose “${index.purposes[wanted]}”`;
  const shown = purpose === null ? 'without one' : `for “${index.purposes[purpose]}”`;
  return (
    <span className={styles.unknown}>
      {` It names ${asked}, which “${trigger.label}” does not have here. It is checked ${shown} instead.`}
    </span>
  );
}
