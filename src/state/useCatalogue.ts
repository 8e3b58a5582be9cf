/** The catalogue as components see it: the chosen event first, the others when the browser is idle. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import {
  type CatalogIndex,
  type Context,
  contextOf,
  type EventCatalog,
  type PurposeId,
  type TriggerInfo,
} from '../catalog/index.ts';
import { eventQuery, failureMessage, indexQuery } from './catalogueQueries.ts';
import { fittingPurpose } from './designer.ts';
import { idle } from './idle.ts';

export type CatalogueStatus =
  | { readonly kind: 'loading' }
  /** The index is there and no trigger is chosen. */
  | { readonly kind: 'no-trigger' }
  /** The draft names a trigger that this catalogue does not have. */
  | { readonly kind: 'unknown-trigger' }
  | { readonly kind: 'failed'; readonly message: string; retry(): void }
  | { readonly kind: 'ready' };

export interface Catalogue {
  readonly status: CatalogueStatus;
  readonly index: CatalogIndex | undefined;
  readonly trigger: TriggerInfo | undefined;
  /** The purpose that counts: the draft's, or the one that fits where the trigger lacks it. */
  readonly purpose: PurposeId | null;
  /** Set when the status is `ready`. */
  readonly context: Context | undefined;
}

/** Beside the page, wherever that is served from. */
export const catalogueFolder = new URL('catalog/', document.baseURI).href;

/**
 * Loads what a draft needs of the catalogue, and the rest when there is time.
 * @param triggerId may be empty or unknown
 */
export function useCatalogue(triggerId: string, wanted: PurposeId | null): Catalogue {
  const client = useQueryClient();
  const index = useQuery(indexQuery(catalogueFolder));
  const trigger = index.data?.triggers.find(({ id }) => id === triggerId);
  const file = index.data?.events.find(({ name }) => name === trigger?.event);
  const event = useQuery({
    ...eventQuery(catalogueFolder, file ?? { name: '', file: '' }),
    enabled: file !== undefined,
  });
  const all = usePreloading(client, index.data, trigger === undefined || event.isFetched);
  const purpose = trigger === undefined ? null : fittingPurpose(trigger, wanted);

  const built = useMemo(() => {
    if (index.data === undefined || trigger === undefined || event.data === undefined) return {};
    // With all of them there, findings can also say which other trigger has a key.
    // The chosen one counts even if it came after the others, by a retry.
    const loaded = new Map([...(all ?? []), [event.data.event, event.data]]);
    try {
      return { context: contextOf(index.data, loaded, trigger.id, purpose ?? undefined) };
    } catch (error) {
      return { problem: failureMessage(error) };
    }
  }, [index.data, trigger, event.data, purpose, all]);

  const failed = index.isError ? index : event.isError ? event : undefined;
  const problem = failed === undefined ? built.problem : failureMessage(failed.error);
  const retry = failed?.refetch ?? event.refetch;
  const loading =
    index.data === undefined || (trigger !== undefined && built.context === undefined);
  // The same object until something changes: parts of the page that only read it need not be drawn
  // with every keystroke.
  return useMemo(() => {
    const status = ((): CatalogueStatus => {
      if (problem !== undefined) {
        return { kind: 'failed', message: problem, retry: () => void retry() };
      }
      if (loading) return { kind: 'loading' };
      if (trigger !== undefined) return { kind: 'ready' };
      return { kind: triggerId === '' ? 'no-trigger' : 'unknown-trigger' };
    })();
    return { status, index: index.data, trigger, purpose, context: built.context };
  }, [problem, retry, loading, trigger, triggerId, index.data, purpose, built]);
}

/**
 * Fetches all events, one after the other, while nothing else is to be done.
 * @returns the events that came, once it is done
 */
function usePreloading(
  client: QueryClient,
  index: CatalogIndex | undefined,
  mayStart: boolean,
): ReadonlyMap<string, EventCatalog> | undefined {
  const [all, setAll] = useState<ReadonlyMap<string, EventCatalog>>();
  useEffect(() => {
    if (index === undefined || !mayStart || all !== undefined) return undefined;
    let stopped = false;
    const preload = async (): Promise<void> => {
      const loaded = new Map<string, EventCatalog>();
      for (const event of index.events) {
        await idle();
        if (stopped) return;
        const query = eventQuery(catalogueFolder, event);
        // A failure here is told when the event is chosen, and tried again then. One that was told already
        // is tried again when the person says so: until then the words stay.
        if (client.getQueryState(query.queryKey)?.status !== 'error')
          await client.prefetchQuery(query);
        const data = client.getQueryData(query.queryKey);
        if (data !== undefined) loaded.set(event.name, data);
      }
      if (!stopped) setAll(loaded);
    };
    void preload();
    return () => {
      stopped = true;
    };
  }, [client, index, mayStart, all]);
  return all;
}
