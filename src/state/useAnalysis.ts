import { useDeferredValue, useState } from 'react';
import type { Context } from '../catalog/types.ts';
import type { Draft } from '../share/draft.ts';
import { type Analysis, createAnalyser } from './analysis.ts';

/** Up to here a template is analysed with the keystroke; above, typing must not wait for it. */
export const immediateLimit = 200_000;

/**
 * What follows from a draft, with the keystroke that changed it. For very long templates the output
 * and the findings may lag behind the text for a moment.
 */
export function useAnalysis(draft: Draft, context: Context | undefined): Analysis {
  const [analyse] = useState(createAnalyser);
  const long = draft.template.length > immediateLimit;
  // A value that never changes costs nothing; a deferred draft would draw everything twice.
  const deferred = useDeferredValue(long ? draft : undefined);
  const shown = long ? (deferred ?? draft) : draft;
  return analyse({
    mode: draft.mode,
    template: shown.template,
    raw: shown.raw,
    eventName: shown.eventName,
    url: shown.url,
    sampleId: shown.sampleId,
    context,
  });
}
