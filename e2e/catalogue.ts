/** The catalogue as the tests know it: read from the files that the app serves. */
import { readFileSync } from 'node:fs';
import {
  type CatalogIndex,
  contextOf,
  readCatalogIndex,
  readEventFile,
  type PurposeId,
} from '../src/catalog/index.ts';

const folder = new URL('../public/catalog/', import.meta.url);
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;

export const catalogue: CatalogIndex = readCatalogIndex(file('index.json'));

/** The first sample event's data of a context. */
export function sampleData(triggerId: string, purpose?: PurposeId): unknown {
  const trigger = catalogue.triggers.find(({ id }) => id === triggerId);
  const event = catalogue.events.find(({ name }) => name === trigger?.event);
  if (event === undefined) throw new Error(`No event for ${triggerId}.`);
  const context = contextOf(
    catalogue,
    new Map([[event.name, readEventFile(file(event.file))]]),
    triggerId,
    purpose,
  );
  return JSON.parse(context.samples[0]?.dataText ?? '') as unknown;
}
