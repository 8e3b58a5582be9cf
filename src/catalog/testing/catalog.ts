/** The whole catalogue for tests, made from the source and read through the door. */
import { contextOf, readCatalogIndex, readEventFile } from '../index.ts';
import type { CatalogIndex, Context, EventCatalog } from '../index.ts';
import { catalogFiles } from '../source/catalogFiles.ts';

/** The files as they come over the network: plain JSON. */
export function fetchedFiles(): ReadonlyMap<string, unknown> {
  return new Map(
    [...catalogFiles()].map(([name, file]): [string, unknown] => [
      name,
      JSON.parse(JSON.stringify(file)),
    ]),
  );
}

const files = fetchedFiles();

export const index: CatalogIndex = readCatalogIndex(files.get('index.json'));

export const events: ReadonlyMap<string, EventCatalog> = new Map(
  index.events.map(({ name, file }) => [name, readEventFile(files.get(file))]),
);

/** All 46 contexts, in the order of the triggers. */
export const contexts: readonly Context[] = index.triggers.flatMap((trigger) =>
  trigger.contexts.map(({ purpose }) => contextOf(index, events, trigger.id, purpose)),
);

/** The data of a context's sample event, parsed. */
export function sampleData(context: Context, id = 'full'): unknown {
  const sample = context.samples.find((candidate) => candidate.id === id);
  if (sample === undefined) throw new Error(`${context.id} has no sample ${id}.`);
  return JSON.parse(sample.dataText);
}
