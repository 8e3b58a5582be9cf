import { memo } from 'react';
import { useStore } from 'zustand';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { analysisModule } from '../../state/useAnalysis.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { downloadText } from '../app/download.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { StaleChunkNotice } from '../app/StaleChunkNotice.tsx';
import { staleChunk } from '../app/staleChunkPage.ts';
import { Button } from '../controls/Button.tsx';
import { editorModule } from '../editors/editorModule.ts';
import { Notice } from './Notice.tsx';

/** What needs to be known or decided, above the workbench. */
export const Notices = memo(function Notices({ catalogue }: { readonly catalogue: Catalogue }) {
  return (
    <>
      <StorageNotice />
      <ConflictNotice />
      <AsideNotice />
      <CatalogueNotice catalogue={catalogue} />
      <MissingPartNotice />
    </>
  );
});

/** A part of the page did not arrive: what is known about it, or what it was for. */
function MissingPartNotice() {
  const stale = useStore(staleChunk.store, (store) => store.state !== 'none');
  if (stale) return <StaleChunkNotice />;
  return (
    <>
      <AnalysisNotice />
      <EditorNotice />
    </>
  );
}

/** Told as long as it lasts; another tab's version has a notice of its own. */
function StorageNotice() {
  const save = useDesignerState((state) => state.save);
  const conflict = useDesignerState((state) => state.conflict);
  if (save.kind !== 'not-saved' || conflict !== undefined) return null;
  return <Notice>Not saved. {save.reason}</Notice>;
}

function ConflictNotice() {
  const designer = useDesigner();
  const conflict = useDesignerState((state) => state.conflict);
  if (conflict === undefined) return null;
  const readable = 'draft' in conflict.theirs;
  return (
    <Notice
      actions={
        <>
          {readable && (
            <Button small onClick={() => designer.loadTheirs()}>
              Load the other tab’s version
            </Button>
          )}
          <Button small look="solid" onClick={() => designer.keepMine()}>
            Keep mine
          </Button>
        </>
      }
    >
      {readable
        ? 'Another tab saved a different version of this draft. Nothing was overwritten; choose which one to keep.'
        : 'Another tab saved something that this version of the app cannot read. Reload the page to get the newest version, or keep what is here.'}
    </Notice>
  );
}

function AsideNotice() {
  const designer = useDesigner();
  const aside = useDesignerState((state) => state.aside);
  const loadProblem = useDesignerState((state) => state.loadProblem);
  if (aside.length === 0) return null;
  const one = aside.length === 1;
  return (
    <Notice
      tone={loadProblem === undefined ? 'info' : 'warning'}
      actions={
        <>
          <Button
            small
            onClick={() => {
              for (const { text } of aside) downloadText('draft.payload.json', text);
            }}
          >
            Download
          </Button>
          <Button small onClick={() => designer.discardAside()}>
            Discard
          </Button>
        </>
      }
    >
      {loadProblem ??
        (one
          ? 'An earlier version of your draft is kept aside in this browser.'
          : `${aside.length} earlier versions of your draft are kept aside in this browser.`)}
      {loadProblem !== undefined && ' It was set aside, and nothing of it is lost.'}
    </Notice>
  );
}

function CatalogueNotice({ catalogue }: { readonly catalogue: Catalogue }) {
  const { status } = catalogue;
  if (status.kind !== 'failed') return null;
  return (
    <Notice
      actions={
        <Button small onClick={() => status.retry()}>
          Retry
        </Button>
      }
    >
      {status.message} You can go on writing; until then only the JSON is checked.
    </Notice>
  );
}

function AnalysisNotice() {
  const analysis = useLazyModule(analysisModule);
  if (analysis.kind !== 'failed') return null;
  return (
    <Notice
      actions={
        <Button small onClick={() => analysisModule.retry()}>
          Retry
        </Button>
      }
    >
      The checks and the output could not be loaded. You can go on writing, and your draft is saved.
      Retry, or reload the page.
    </Notice>
  );
}

function EditorNotice() {
  const editor = useLazyModule(editorModule);
  if (editor.kind !== 'failed') return null;
  return (
    <Notice
      actions={
        <Button small onClick={() => editorModule.retry()}>
          Retry
        </Button>
      }
    >
      The code editor could not be loaded. The plain editor keeps your text and checks it all the
      same, without completion and colours. Retry, or reload the page.
    </Notice>
  );
}
