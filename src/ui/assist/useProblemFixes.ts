/** What the list of problems offers for its findings, and what a click on it does. */
import { useEffect, useMemo, useState } from 'react';
import type { FixTrial } from '../../language/fixTrial.ts';
import type { Diagnostic, Fix } from '../../language/types.ts';
import { useDesigner } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { showToast } from '../feedback/toast.ts';
import { switchToContext } from '../triggerChange/switchTo.ts';
import { assistModule } from './assistModule.ts';
import type { MoreFix } from './moreFixes.ts';
import type { AssistProps } from './page.ts';

/** As many findings as the list shows. */
const TRIED = 200;

export interface ProblemFixes {
  /** The fixes of a finding, best first; none while the help for writing is on its way. */
  of(diagnostic: Diagnostic): readonly Fix[];
  /** What else is offered, by finding. */
  readonly more: ReadonlyMap<Diagnostic, readonly MoreFix[]>;
  make(diagnostic: Diagnostic, fix: Fix): void;
  makeMore(fix: MoreFix): void;
}

const nothingMore: ReadonlyMap<Diagnostic, readonly MoreFix[]> = new Map();

/**
 * Fixes are listed as soon as they are known, and tried when there is time: those that would bring
 * another problem go then. None is made without having been tried.
 * @param page with the analysis that the list shows
 */
export function useProblemFixes({ analysis, catalogue, editors }: AssistProps): ProblemFixes {
  const designer = useDesigner();
  const assist = useLazyModule(assistModule);
  const ready = assist.kind === 'ready' ? assist.module : undefined;
  const { document, diagnostics, sample } = analysis;
  const keys = catalogue.context?.keys;
  const trial = useMemo(
    () => document && ready?.trialOf(document.text, keys, sample, diagnostics),
    [ready, document, keys, sample, diagnostics],
  );
  const more = useMemo(
    () => (ready === undefined || trial === undefined ? nothingMore : ready.moreFixes(trial)),
    [ready, trial],
  );
  const [, setTried] = useState<FixTrial>();
  useEffect(() => {
    if (ready === undefined || trial === undefined) return undefined;
    let going = true;
    void ready
      .tryFixes(trial, TRIED, () => going)
      .then((ended) => {
        if (ended) setTried(trial);
      });
    return () => {
      going = false;
    };
  }, [ready, trial]);
  const apply = (edits: Fix['edits'] | undefined): void => {
    if (edits === undefined || edits.length === 0)
      showToast('Nothing was changed: this would bring up another problem.', 'warning');
    else editors.template.run((handle) => handle.applyFix(edits));
  };
  return {
    of: (diagnostic) => trial?.known(diagnostic) ?? [],
    more,
    make: (diagnostic, fix) => apply(trial?.sure({ diagnostic, fix })?.edits),
    makeMore: (fix) => {
      if ('contextId' in fix) {
        // The button goes together with the problem; a question gives the focus back to where it was.
        editors.template.run((handle) => handle.focus());
        switchToContext(designer, catalogue.index, fix.contextId);
      } else apply(fix.edits());
    },
  };
}
