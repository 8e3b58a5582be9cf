import { useEffect } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { LazyDialog } from '../share/LazyDialog.tsx';
import { closeHandOver } from '../share/shareModule.ts';
import { contractModule } from './contractModule.ts';

export interface ContractSlotProps {
  readonly open: boolean;
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
}

/** The receiver's contract, fetched when it is first asked for. */
export function ContractSlot({ open, analysis, catalogue }: ContractSlotProps) {
  const module = useLazyModule(contractModule);
  useEffect(() => {
    if (open) contractModule.load();
  }, [open]);
  return (
    <LazyDialog
      open={open}
      title="Receiver contract"
      description="What the receiver of this payload can rely on, from the template and the keys of its trigger."
      form="sheet"
      lazy={contractModule}
      onClose={closeHandOver}
    >
      {module.kind === 'ready' && (
        <module.module.ContractPanel analysis={analysis} catalogue={catalogue} />
      )}
    </LazyDialog>
  );
}
