import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '../../state/analysis.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import { type Catalogue, useCatalogue } from '../../state/useCatalogue.ts';
import { useDesignerState, useSharing } from '../app/designerContext.ts';
import { Tabs } from '../panes/Tabs.tsx';
import styles from './CompareDialog.module.css';
import { LineDiff } from './LineDiff.tsx';
import { templateOf } from './sharedTemplate.ts';

export interface ComparisonProps {
  /** Of the shared draft. */
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
}

type What = 'template' | 'output';

/** The shared draft against the person's own: template and output, line by line. */
export function Comparison({ analysis, catalogue }: ComparisonProps) {
  const base = useId();
  const { own } = useSharing();
  const [what, setWhat] = useState<What>('template');
  const shared = useDesignerState((state) => state.draft);
  const mine = useStore(own.store, (state) => state.draft);
  const myCatalogue = useCatalogue(mine.triggerId, mine.purpose);
  const myAnalysis = useAnalysis(mine, myCatalogue.context);
  const loading = [catalogue, myCatalogue].some(({ status }) => status.kind === 'loading');
  const texts = {
    template: {
      before: templateOf(mine, myCatalogue.context),
      after: templateOf(shared, catalogue.context),
    },
    output: { before: myAnalysis.output ?? '', after: analysis.output ?? '' },
  };
  return (
    <div className={styles.comparison}>
      <Tabs<What>
        base={base}
        label="What to compare"
        tabs={[
          { value: 'template', label: 'Template' },
          { value: 'output', label: 'Output' },
        ]}
        value={what}
        onChange={setWhat}
      />
      <div
        role="tabpanel"
        id={`${base}-${what}-panel`}
        aria-labelledby={`${base}-${what}-tab`}
        className={styles.panel}
      >
        {loading ? (
          <p className={styles.waiting} role="status">
            Loading the events’ keys
          </p>
        ) : (
          <LineDiff
            key={what}
            label={what === 'template' ? 'Template' : 'Output'}
            beforeTitle="My draft"
            afterTitle="Shared with me"
            {...texts[what]}
          />
        )}
      </div>
    </div>
  );
}
