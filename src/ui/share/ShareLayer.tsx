import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '../../state/analysis.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useSharing } from '../app/designerContext.ts';
import type { Editors } from '../editors/editors.ts';
import { BadLinkDialog } from './BadLinkDialog.tsx';
import { CompareSlot } from './CompareSlot.tsx';
import { ContractSlot } from '../contract/ContractSlot.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FileQuestion } from './FileQuestion.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { SharedBanner } from './SharedBanner.tsx';
import { closeHandOver, handOverStore } from './shareModule.ts';
import { useOpenFile } from './useOpenFile.ts';

export interface ShareLayerProps {
  /** Of the draft on the screen. */
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly editors: Editors;
}

/** Everything about handing on that lies over the page, and the banner of a shared payload. */
export function ShareLayer({ analysis, catalogue, editors }: ShareLayerProps) {
  const { sharing, isShared } = useSharing();
  const view = useStore(sharing.store, (state) => state.view);
  const open = useStore(handOverStore, (state) => state.open);
  const { openFirst, ...files } = useOpenFile(editors);
  const file = useStore(handOverStore, (state) => state.file);
  useEffect(() => {
    if (file === undefined) return;
    handOverStore.setState({ file: undefined });
    openFirst([file]);
  }, [file, openFirst]);
  return (
    <>
      {isShared && <SharedBanner catalogue={catalogue} />}
      <ShareDialog
        open={open === 'share'}
        analysis={analysis}
        catalogue={catalogue}
        onOpenFile={(file) => {
          closeHandOver();
          void files.open(file);
        }}
      />
      <ContractSlot open={open === 'contract'} analysis={analysis} catalogue={catalogue} />
      <CompareSlot open={open === 'compare'} analysis={analysis} catalogue={catalogue} />
      <BadLinkDialog view={view} onClose={() => sharing.close()} />
      <FileDrop onFiles={openFirst} />
      <FileQuestion question={files.question} />
    </>
  );
}
