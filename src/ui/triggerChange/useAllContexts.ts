import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { contextOf } from '../../catalog/context.ts';
import type { EventCatalog } from '../../catalog/eventCatalog.ts';
import type { CatalogIndex, Context } from '../../catalog/types.ts';
import { eventQuery } from '../../state/catalogueQueries.ts';
import { catalogueFolder } from '../../state/useCatalogue.ts';

/**
 * Every context of the catalogue whose event has arrived, in the catalogue's order.
 * @returns `complete` once none is on its way any more
 */
export function useAllContexts(index: CatalogIndex | undefined): {
  readonly contexts: readonly Context[];
  readonly complete: boolean;
} {
  const events = useQueries({
    queries: (index?.events ?? []).map((event) => eventQuery(catalogueFolder, event)),
    combine: (results) => ({
      loaded: results.map(({ data }) => data),
      complete: results.every(({ isPending }) => !isPending),
    }),
  });
  const { loaded, complete } = events;
  const contexts = useMemo(() => {
    if (index === undefined || !complete) return [];
    const byName = new Map<string, EventCatalog>();
    for (const event of loaded) if (event !== undefined) byName.set(event.event, event);
    return index.triggers
      .filter(({ event }) => byName.has(event))
      .flatMap((trigger) =>
        trigger.contexts.map(({ purpose }) => contextOf(index, byName, trigger.id, purpose)),
      );
  }, [index, loaded, complete]);
  return { contexts, complete: complete && index !== undefined };
}
