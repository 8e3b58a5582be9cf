import { useEffect } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { LazyDialog } from './LazyDialog.tsx';
import { compareModule } from './compareModule.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { closeHandOver } from './shareModule.ts';

export interface CompareSlotProps {
  readonly open: boolean;
  /** Of the shared draft. */
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
}

const title = 'Compare with my draft';

/** The comparison, fetched when it is first asked for. */
export function CompareSlot({ open, analysis, catalogue }: CompareSlotProps) {
  const module = useLazyModule(compareModule);
  useEffect(() => {
    if (open) compareModule.load();
  }, [open]);
  return (
    <LazyDialog open={open} title={title} form="wide" lazy={compareModule} onClose={closeHandOver}>
      {module.kind === 'ready' && (
        <module.module.Comparison analysis={analysis} catalogue={catalogue} />
      )}
    </LazyDialog>
  );
}
