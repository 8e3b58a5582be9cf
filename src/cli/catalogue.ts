/** The catalogue, read from the files that the app serves. */
import { readFileSync } from 'node:fs';
import {
  type CatalogIndex,
  type Context,
  type EventCatalog,
  contextOf,
  findTrigger,
  type PurposeId,
  readCatalogIndex,
  readEventFile,
} from '../catalog/index.ts';
import { UsageError } from './usage.ts';

const folder = new URL('../../public/catalog/', import.meta.url);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
}

/**
 * Finds a context.
 * @param trigger an event's name, a trigger's id or its label
 * @param purpose needed only where the trigger has several
 * @param everywhere true loads all events, so that unknown keys can be told apart from those that other
 *   triggers send
 * @throws UsageError where there is no such trigger or purpose, with those that there are
 */
export function findContext(
  trigger: string,
  purpose: string | undefined,
  everywhere: boolean,
): Context {
  const index = readCatalogIndex(readJson('index.json'));
  const found = findTrigger(index, trigger);
  if (found === undefined) {
    const known = index.triggers
      .map(({ id, label, event }) => `  ${id}  (${label}; ${event})`)
      .join('\n');
    throw new UsageError(`There is no trigger "${trigger}". Triggers:\n${known}`);
  }
  const purposes = found.contexts.flatMap((context) =>
    context.purpose === undefined ? [] : [context.purpose],
  );
  const chosen =
    purpose === undefined && purposes.length === 1 ? purposes[0] : readPurpose(index, purpose);
  if (chosen === undefined && purposes.length > 1) {
    throw new UsageError(
      `"${found.label}" has several purposes. Add --purpose ${purposes.join(', --purpose ')}.`,
    );
  }
  if (chosen !== undefined && !purposes.includes(chosen)) {
    const has = purposes.length === 0 ? 'It has no purposes' : `It has ${purposes.join(', ')}`;
    throw new UsageError(`"${found.label}" has no purpose "${chosen}". ${has}.`);
  }
  const loaded = new Map<string, EventCatalog>();
  for (const { name, file } of index.events) {
    if (everywhere || name === found.event) loaded.set(name, readEventFile(readJson(file)));
  }
  return contextOf(index, loaded, found.id, chosen);
}

function readPurpose(index: CatalogIndex, purpose: string | undefined): PurposeId | undefined {
  if (purpose === undefined) return undefined;
  const wanted = purpose.toLowerCase();
  const known = Object.entries(index.purposes).find(
    ([id, label]) => id === wanted || label.toLowerCase() === wanted,
  );
  if (known === undefined)
    throw new UsageError(
      `There is no purpose "${purpose}". Use ${Object.keys(index.purposes).join(', ')}.`,
    );
  return known[0] as PurposeId;
}
