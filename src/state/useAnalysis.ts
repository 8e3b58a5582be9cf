/**
 * The analysis as components see it. The language and its checks are fetched right after the first
 * paint, which needs neither: the text can be typed before they are there.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Context } from '../catalog/types.ts';
import type { Draft } from '../share/draft.ts';
import type * as analysis from './analysis.ts';
import type { Analysis, AnalysisInput } from './analysis.ts';
import { lazyModule, useLazyModule } from './lazyModule.ts';
import { statusOf } from './problems.ts';
import { runInSlices } from './slices.ts';

/** In UTF-16 code units. Up to here a template is analysed with the keystroke; above, in slices behind it. */
export const immediateLimit = 100_000;

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
  rendering: undefined,
};

/** Nothing is known of a text that the analysis fails on, and the page goes on. */
function failedAnalysis(error: unknown): Analysis {
  return { ...pendingAnalysis, failure: { error } };
}

/** Steps that end with what is to be told, also where one of them throws. */
function* caught(
  steps: Generator<undefined, Analysis, undefined>,
): Generator<undefined, Analysis, undefined> {
  try {
    return yield* steps;
  } catch (error) {
    return failedAnalysis(error);
  }
}

/**
 * What follows from a draft, with the keystroke that changed it. A long template is analysed in slices
 * behind the keystroke; until that is done nothing is said of its text (`Analysis.before`). What the
 * analysis throws is told, not thrown: the text can be written on.
 */
export function useAnalysis(draft: Draft, context: Context | undefined): Analysis {
  const module = useLazyModule(analysisModule);
  const [follow] = useState(createFollower);
  const { mode, template, raw, eventName, url, sampleId } = draft;
  const input = useMemo(
    () => ({ mode, template, raw, eventName, url, sampleId, context }),
    [mode, template, raw, eventName, url, sampleId, context],
  );
  const [finished, setFinished] = useState<Finished>();
  const long = mode === 'custom' && template.length > immediateLimit;
  const ready = module.kind === 'ready' ? module.module : undefined;
  useEffect(() => {
    if (ready === undefined || !long) return undefined;
    return runInSlices(caught(follow(ready).analyse.steps(input)), (analysis) =>
      setFinished({ input, analysis }),
    );
  }, [ready, long, input, follow]);
  if (ready === undefined) return pendingAnalysis;
  const follower = follow(ready);
  try {
    if (!long) return follower.now(input);
    return finished?.input === input ? follower.told(finished.analysis) : follower.later(input);
  } catch (error) {
    return failedAnalysis(error);
  }
}

/** The result of a run that went to its end. */
interface Finished {
  readonly input: AnalysisInput;
  readonly analysis: Analysis;
}

/** An analyser that remembers what it told last. */
interface Follower {
  readonly analyse: analysis.Analyser;
  now(input: AnalysisInput): Analysis;
  told(analysis: Analysis): Analysis;
  later(input: AnalysisInput): Analysis;
}

/** One for each place that shows a draft, made when it is first needed. */
function createFollower(): (module: typeof analysis) => Follower {
  let follower: Follower | undefined;
  return (module) => (follower ??= followerOf(module.createAnalyser()));
}

function followerOf(analyse: analysis.Analyser): Follower {
  let last: Analysis | undefined;
  let waiting: Finished | undefined;
  const told = (analysis: Analysis): Analysis => {
    // What was known before stays in sight, not that it failed.
    if (analysis.failure === undefined) last = analysis;
    return analysis;
  };
  return {
    analyse,
    told,
    now: (input) => told(analyse(input)),
    later(input) {
      // The same object for the same draft, however often it is drawn.
      if (waiting?.input !== input || waiting.analysis.before !== last)
        waiting = { input, analysis: analyse.outline(input, last) };
      return waiting.analysis;
    },
  };
}
