import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { contextOf } from '../../catalog/context.ts';
import type { Context, TriggerInfo } from '../../catalog/types.ts';
import { compareKeys, type KeyComparison } from '../../language/compare.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import { eventQuery } from '../../state/catalogueQueries.ts';
import { type Catalogue, catalogueFolder } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { dropWish, fulfil, type SwitchWish, switchStore } from './switchTo.ts';

export interface SwitchQuestion {
  readonly wish: SwitchWish;
  readonly trigger: TriggerInfo;
  /** What would change; undefined while the keys of the other trigger are on their way. */
  readonly change:
    | { readonly from: Context; readonly to: Context; readonly comparison: KeyComparison }
    | undefined;
}

/**
 * The change of trigger or purpose that a person has to decide. Those that break nothing, or of which
 * nothing can be known because a file did not come, are carried out here.
 */
export function useSwitchQuestion({
  index,
  status,
  context: from,
}: Catalogue): SwitchQuestion | undefined {
  const designer = useDesigner();
  const template = useDesignerState(({ draft }) => draft.template);
  const wish = useStore(switchStore, (state) => state.wish);
  const trigger = index?.triggers.find(({ id }) => id === wish?.place.triggerId);
  const file = index?.events.find(({ name }) => name === trigger?.event);
  const event = useQuery({
    ...eventQuery(catalogueFolder, file ?? { name: '', file: '' }),
    enabled: file !== undefined,
  });
  const purpose = wish?.place.purpose ?? undefined;
  const to = useMemo(() => {
    if (index === undefined || trigger === undefined || event.data === undefined) return undefined;
    try {
      return contextOf(index, new Map([[trigger.event, event.data]]), trigger.id, purpose);
    } catch {
      // A file of another version; the page tells so once it is chosen.
      return 'unknown';
    }
  }, [index, trigger, event.data, purpose]);
  const change = useMemo(
    () =>
      from === undefined || to === undefined || to === 'unknown'
        ? undefined
        : { from, to, comparison: compareKeys(recentDocument(template), from.keys, to.keys) },
    [from, to, template],
  );

  const unknown = trigger === undefined || event.isError || to === 'unknown';
  const nothingBefore = from === undefined && status.kind !== 'loading';
  const breaks = change !== undefined && broken(change.comparison) > 0;
  const go = unknown || nothingBefore || (change !== undefined && !breaks);
  useEffect(() => {
    if (wish === undefined) return;
    // Another draft is on the screen now.
    if (wish.designer !== designer) dropWish();
    else if (go) fulfil(wish);
  }, [wish, designer, go]);
  if (wish?.designer !== designer || go) return undefined;
  return { wish, trigger, change };
}

function broken({ lost, changed }: KeyComparison): number {
  return lost.length + changed.length;
}
