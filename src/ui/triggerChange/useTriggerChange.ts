import { useEffect, useMemo, useRef, useState } from 'react';
import type { Context } from '../../catalog/types.ts';
import { compareKeys, type KeyComparison } from '../../language/compare.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import type { Draft } from '../../share/draft.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import type { AssistProps } from '../assist/page.ts';

export interface TriggerChange {
  /** The context that the template was right for. */
  readonly from: Context;
  readonly to: Context;
  readonly comparison: KeyComparison;
  /** Back to where it was; the text stays as it is now. */
  undo(): void;
  /** The person takes it as it is. */
  dismiss(): void;
}

interface Base {
  readonly context: Context;
  readonly place: Pick<Draft, 'triggerId' | 'purpose'>;
}

/**
 * What the last change of trigger or purpose has broken in the template, for as long as it is broken.
 * @returns undefined where nothing is broken, or the change is taken as it is
 */
export function useTriggerChange({ catalogue }: AssistProps): TriggerChange | undefined {
  const designer = useDesigner();
  const draft = useDesignerState((state) => state.draft);
  const [base, setBase] = useState<Base>();
  const { context } = catalogue;
  const present = useRef(context);
  useEffect(() => {
    present.current = context;
  }, [context]);

  useEffect(
    () =>
      designer.store.subscribe(({ draft: next }, { draft: before }) => {
        const moved = next.triggerId !== before.triggerId || next.purpose !== before.purpose;
        if (!moved) return;
        // Another draft altogether, or nothing that could break.
        const kept = next.template === before.template && next.mode === 'custom';
        if (!kept || next.template.trim() === '') {
          setBase(undefined);
          return;
        }
        const left = present.current;
        if (left === undefined) return;
        const place = { triggerId: before.triggerId, purpose: before.purpose };
        // From one broken context to the next: what counts is where the template was right.
        setBase((known) => known ?? { context: left, place });
      }),
    [designer],
  );

  const document = draft.mode === 'custom' ? recentDocument(draft.template) : undefined;
  const comparison = useMemo(
    () =>
      base === undefined || context === undefined || document === undefined
        ? undefined
        : compareKeys(document, base.context.keys, context.keys),
    [base, context, document],
  );
  const same = base !== undefined && base.context.id === context?.id;
  const broken = comparison !== undefined && comparison.lost.length + comparison.changed.length > 0;
  // Mended, or back again: the next change is measured from here.
  if (base !== undefined && comparison !== undefined && (same || !broken)) setBase(undefined);
  if (base === undefined || context === undefined || comparison === undefined || !broken) {
    return undefined;
  }
  if (same) return undefined;
  return {
    from: base.context,
    to: context,
    comparison,
    undo: () => {
      designer.change(base.place);
      setBase(undefined);
    },
    dismiss: () => setBase(undefined),
  };
}
