/** The catalogue as the tests know it: read from the files that the app serves. */
import { readFileSync } from 'node:fs';
import {
  type CatalogIndex,
  type Context,
  contextOf,
  readCatalogIndex,
  readEventFile,
  type PurposeId,
} from '../src/catalog/index.ts';

const folder = new URL('../public/catalog/', import.meta.url);
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;

export const catalogue: CatalogIndex = readCatalogIndex(file('index.json'));

/** A trigger's context, with its event's file read. */
export function contextWith(triggerId: string, purpose?: PurposeId): Context {
  const trigger = catalogue.triggers.find(({ id }) => id === triggerId);
  const event = catalogue.events.find(({ name }) => name === trigger?.event);
  if (event === undefined) throw new Error(`No event for ${triggerId}.`);
  const events = new Map([[event.name, readEventFile(file(event.file))]]);
  return contextOf(catalogue, events, triggerId, purpose);
}

/** The first sample event's data of a context. */
export function sampleData(triggerId: string, purpose?: PurposeId): unknown {
  return JSON.parse(contextWith(triggerId, purpose).samples[0]?.dataText ?? '') as unknown;
}

/** Finds a trigger and a purpose by the labels on screen. */
export function contextNamed(
  label: string,
  purposeLabel?: string,
): { readonly triggerId: string; readonly purpose: PurposeId | undefined } {
  const trigger = catalogue.triggers.find((candidate) => candidate.label === label);
  const contexts = trigger?.contexts.filter(
    ({ purpose }) =>
      purposeLabel === undefined ||
      (purpose !== undefined && catalogue.purposes[purpose] === purposeLabel),
  );
  const [context] = contexts ?? [];
  if (trigger === undefined || context === undefined || contexts?.length !== 1)
    throw new Error(`Not one context is called ${label}, ${purposeLabel ?? 'without a purpose'}.`);
  return { triggerId: trigger.id, purpose: context.purpose };
}
