/** The door for the catalogue's index. */
import { FILE_FORMAT } from './file.ts';
import { Reader } from './reader.ts';
import type { CatalogIndex, ContextInfo, PurposeId, TriggerHome, TriggerInfo } from './types.ts';

/** The purposes, in the order in which they are offered. */
export const PURPOSES: readonly PurposeId[] = ['promotion', 'codes', 'message'];

const HOMES: readonly TriggerHome[] = ['distribution', 'loyalty campaign', 'referral campaign'];

/**
 * Reads the catalogue's index.
 * @param value the parsed content of `index.json`
 * @returns the index, built anew field by field
 * @throws CatalogError with a sentence for a person, where the value is no index
 */
export function readCatalogIndex(value: unknown): CatalogIndex {
  const file = new Reader(value, 'The catalogue’s index');
  readFormat(file);
  const purposes = file.field('purposes');
  return {
    purposes: {
      promotion: purposes.field('promotion').text(),
      codes: purposes.field('codes').text(),
      message: purposes.field('message').text(),
    },
    triggers: file.field('triggers').list().map(readTrigger),
    events: file
      .field('events')
      .list()
      .map((event) => ({
        name: event.field('name').text(),
        file: event.field('file').text(),
        description: event.field('description').text(),
      })),
  };
}

/** Refuses a file that another version of the app wrote. */
export function readFormat(file: Reader): void {
  file.field('format').oneOf([FILE_FORMAT]);
}

function readTrigger(trigger: Reader): TriggerInfo {
  const contexts = trigger.field('contexts');
  const list = contexts.list().map(readContext);
  if (list.length === 0) throw contexts.error('is empty');
  return {
    id: trigger.field('id').text(),
    label: trigger.field('label').text(),
    home: trigger.field('home').oneOf(HOMES),
    category: trigger.field('category').text(),
    event: trigger.field('event').text(),
    contexts: list,
  };
}

function readContext(context: Reader): ContextInfo {
  const purpose = context.field('purpose');
  return {
    id: context.field('id').text(),
    ...(purpose.missing ? {} : { purpose: purpose.oneOf(PURPOSES) }),
    objects: context
      .field('objects')
      .list()
      .map((name) => name.text()),
  };
}
