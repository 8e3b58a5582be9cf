/**
 * The analysis as components see it. The language and its checks are fetched right after the first
 * paint, which needs neither: the text can be typed before they are there.
 */
import { useDeferredValue, useState } from 'react';
import type { Context } from '../catalog/types.ts';
import type { Draft } from '../share/draft.ts';
import type * as analysis from './analysis.ts';
import type { Analysis, AnalysisInput } from './analysis.ts';
import { lazyModule, useLazyModule } from './lazyModule.ts';
import { statusOf } from './problems.ts';

/** Up to here a template is analysed with the keystroke; above, typing must not wait for it. */
export const immediateLimit = 200_000;

export const analysisModule = lazyModule<typeof analysis>(() => import('./analysis.ts'));

/** Nothing is known yet, and nothing is claimed. */
const pendingAnalysis: Analysis = {
  pending: true,
  document: undefined,
  diagnostics: [],
  status: statusOf([]),
  sampleEvent: undefined,
  sample: undefined,
  data: undefined,
  output: undefined,
  bytes: 0,
  form: 'payload',
  sourceMap: undefined,
};

/**
 * What follows from a draft, with the keystroke that changed it. For very long templates the output
 * and the findings may lag behind the text for a moment.
 */
export function useAnalysis(draft: Draft, context: Context | undefined): Analysis {
  const module = useLazyModule(analysisModule);
  const [analyse] = useState(startAnalyser);
  const long = draft.template.length > immediateLimit;
  // A value that never changes costs nothing; a deferred draft would draw everything twice.
  const deferred = useDeferredValue(long ? draft : undefined);
  const shown = long ? (deferred ?? draft) : draft;
  if (module.kind !== 'ready') return pendingAnalysis;
  return analyse(module.module, {
    mode: draft.mode,
    template: shown.template,
    raw: shown.raw,
    eventName: shown.eventName,
    url: shown.url,
    sampleId: shown.sampleId,
    context,
  });
}

/** An analyser with a memory of its own, made when it is first needed. */
function startAnalyser(): (module: typeof analysis, input: AnalysisInput) => Analysis {
  let analyse: ((input: AnalysisInput) => Analysis) | undefined;
  return (module, input) => {
    analyse ??= module.createAnalyser();
    return analyse(input);
  };
}
