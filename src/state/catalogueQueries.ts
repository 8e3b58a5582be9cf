/** Fetching the catalogue: what is asked for, and what is said when it does not come. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import {
  CatalogError,
  type CatalogIndex,
  type EventCatalog,
  readCatalogIndex,
  readEventFile,
} from '../catalog/index.ts';

/** A part of the catalogue did not arrive; the message is for a person. */
export class CatalogueLoadError extends Error {
  override readonly name = 'CatalogueLoadError';
}

/** A client whose answers never go stale: the catalogue changes with the app, not while it is open. */
export function createCatalogueClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 1,
        retryDelay: 500,
        // Otherwise a query waits without a word while the browser believes itself offline, even
        // though the file may lie in its cache.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/**
 * The catalogue's index.
 * @param folder the address of the catalogue's folder, with a slash at its end
 */
export function indexQuery(folder: string) {
  return queryOptions({
    queryKey: ['catalogue', 'index'],
    queryFn: ({ signal }): Promise<CatalogIndex> =>
      load(`${folder}index.json`, 'The list of triggers', signal, readCatalogIndex),
  });
}

/**
 * What one event sends.
 * @param event as the index lists it
 */
export function eventQuery(
  folder: string,
  event: { readonly name: string; readonly file: string },
) {
  return queryOptions({
    queryKey: ['catalogue', 'event', event.name],
    queryFn: ({ signal }): Promise<EventCatalog> =>
      load(folder + event.file, `The keys of ${event.name}`, signal, readEventFile),
  });
}

async function load<Value>(
  address: string,
  what: string,
  signal: AbortSignal,
  read: (value: unknown) => Value,
): Promise<Value> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new CatalogueLoadError(`${what} could not be loaded: the server cannot be reached.`);
  }
  if (!response.ok) {
    throw new CatalogueLoadError(
      `${what} could not be loaded: the server answered with status ${response.status}.`,
    );
  }
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new CatalogueLoadError(`${what} could not be read: the file is damaged.`);
  }
  return read(value);
}

/** What to tell a person about a failure of the queries above. */
export function failureMessage(error: unknown): string {
  return error instanceof CatalogueLoadError || error instanceof CatalogError
    ? error.message
    : 'The catalogue could not be loaded.';
}
