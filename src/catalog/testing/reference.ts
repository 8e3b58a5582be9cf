/** The reference that the catalogue must agree with; it is not part of the repository. */
import type { KeyRow } from '../queries.ts';

/** A row of the reference. */
export interface ReferenceRow extends KeyRow {
  readonly enum: readonly unknown[] | null;
  readonly format: string | null;
}

export interface ReferenceContext {
  readonly trigger: string;
  readonly home: string;
  readonly category: string;
  readonly event: string;
  readonly purpose: string | undefined;
  /** The name of the definition of the event's data. */
  readonly definition: string;
  readonly objects: readonly string[];
  readonly rows: readonly ReferenceRow[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The reference's contexts.
 * @param keys the parsed content of its list of keys, by event and path
 * @param triggers the parsed content of its list of triggers
 * @returns a context for each trigger and purpose, with the rows of the objects that it sends, and with
 *   the phone number of customer and holder, which is offered everywhere
 */
export function referenceContexts(keys: Json, triggers: Json): readonly ReferenceContext[] {
  return listOf(triggers['triggers']).flatMap((trigger) => {
    const purposes = trigger['purposes'];
    const sends: readonly [string | undefined, unknown][] =
      purposes === undefined ? [[undefined, trigger['data']]] : Object.entries(recordOf(purposes));
    const event = String(trigger['event']);
    return sends.map(([purpose, names]) => {
      const objects = textsOf(names);
      return {
        trigger: String(trigger['trigger']),
        home: String(trigger['where']),
        category: String(trigger['category']),
        event,
        purpose,
        definition: String(trigger['definition']),
        objects,
        rows: rowsOf(recordOf(keys[event]), objects),
      };
    });
  });
}

function rowsOf(keys: Json, objects: readonly string[]): readonly ReferenceRow[] {
  const rows = Object.entries(keys)
    .filter(([path]) => objects.includes(path.split(/[.[]/)[0] ?? ''))
    .map(([path, row]): ReferenceRow => {
      const fields = recordOf(row);
      return {
        path,
        types: textsOf(fields['types']) as KeyRow['types'],
        nullable: fields['nullable'] === true,
        enum: Array.isArray(fields['enum']) ? fields['enum'] : null,
        format: typeof fields['format'] === 'string' ? fields['format'] : null,
      };
    });
  return rows.flatMap((row) => {
    const phone = `${row.path.split('.')[0] ?? ''}.phone`;
    const isAddressee = /^(customer|holder)\.email$/.test(row.path);
    if (!isAddressee || Object.hasOwn(keys, phone)) return [row];
    return [row, { path: phone, types: ['string'], nullable: false, enum: null, format: null }];
  });
}

function recordOf(value: unknown): Json {
  if (typeof value !== 'object' || value === null)
    throw new Error('The reference is not as expected.');
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new Error('The reference is not as expected.');
  return value.map(recordOf);
}

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Error('The reference is not as expected.');
  return value.map(String);
}
