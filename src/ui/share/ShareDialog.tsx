import { FileCode2 } from 'lucide-react';
import { useState } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesignerState } from '../app/designerContext.ts';
import { Button } from '../controls/Button.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { DialogFrame } from './DialogFrame.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { FilesSection } from './FilesSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import styles from './ShareDialog.module.css';
import { closeHandOver, openHandOver } from './shareModule.ts';
import { useShareLink } from './useShareLink.ts';

export interface ShareDialogProps {
  readonly open: boolean;
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  onOpenFile(file: File): void;
}

/** Every way to hand a payload on. */
export function ShareDialog({ open, ...content }: ShareDialogProps) {
  return (
    <DialogFrame open={open} title="Share" onClose={closeHandOver}>
      <Content {...content} />
    </DialogFrame>
  );
}

function Content({ analysis, catalogue, onOpenFile }: Omit<ShareDialogProps, 'open'>) {
  const draft = useDesignerState((state) => state.draft);
  const [includeUrl, setIncludeUrl] = useState(false);
  const [includeHeaders, setIncludeHeaders] = useState(false);
  const link = useShareLink(draft, includeUrl, includeHeaders);
  // The envelope names the target URL: what others are to read has it only where the link has it too.
  const shared = useAnalysis(includeUrl ? draft : { ...draft, url: '' }, catalogue.context);
  return (
    <div className={styles.sections}>
      <LinkSection
        draft={draft}
        link={link}
        includeUrl={includeUrl}
        includeHeaders={includeHeaders}
        onIncludeUrl={setIncludeUrl}
        onIncludeHeaders={setIncludeHeaders}
      />
      <CopiesSection
        draft={draft}
        analysis={analysis}
        catalogue={catalogue}
        link={link}
        outputToShare={shared.output}
      />
      <FilesSection draft={draft} catalogue={catalogue} onOpenFile={onOpenFile} />
      <EmbedSection name={draft.name} link={link} />
      <section className={styles.section}>
        <h3 className={styles.heading}>For the receiver</h3>
        <div className={styles.row}>
          <Button onClick={() => openHandOver('contract')}>
            <FileCode2 size={16} aria-hidden="true" />
            Receiver contract
          </Button>
          <p className={styles.hint}>
            JSON Schema, types and a small receiver that checks the signature.
          </p>
        </div>
      </section>
    </div>
  );
}
