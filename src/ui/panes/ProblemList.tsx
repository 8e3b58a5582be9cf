import { memo } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import { assistModule } from '../assist/assistModule.ts';
import type { AssistProps } from '../assist/page.ts';
import { useProblemFixes } from '../assist/useProblemFixes.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { Problems, type ProblemsProps } from './Problems.tsx';
import { useCalm } from './useCalm.ts';

export interface ProblemListProps extends AssistProps, Pick<ProblemsProps, 'busy' | 'onShow'> {
  /** What is shown; it may be about the text before. */
  readonly seen: Analysis;
}

/** The findings with what is offered for them, calm while somebody types. */
export function ProblemList({ seen, ...page }: ProblemListProps) {
  const calm = useCalm(seen);
  return <ListOf {...page} analysis={calm} stale={calm !== seen} />;
}

interface ListOfProps extends Omit<ProblemListProps, 'seen'> {
  readonly stale: boolean;
}

const ListOf = memo(function ListOf({ busy = false, stale, onShow, ...page }: ListOfProps) {
  const { document, diagnostics } = page.analysis;
  const assist = useLazyModule(assistModule);
  const fixes = useProblemFixes(page);
  return (
    <Problems
      text={document?.text ?? ''}
      diagnostics={diagnostics}
      busy={busy}
      stale={stale}
      onShow={onShow}
      fixes={fixes}
      tools={assist.kind === 'ready' && <assist.module.FixTools {...page} />}
    />
  );
});
