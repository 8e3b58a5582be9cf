/** Sample events: stored with shared values by reference, handed out as JSON text. */
import { CatalogError } from './catalogError.ts';
import type { StoredSample } from './eventCatalog.ts';
import { VALUE_REFERENCE } from './file.ts';
import type { SampleEvent } from './types.ts';

/**
 * Puts a sample's shared values in.
 * @param data what stands in the file
 * @param values the file's shared values; each refers to earlier ones only
 * @param limit only values before this one may be referred to, so that no reference goes in circles
 * @returns the data as it is sent, a new value
 * @throws CatalogError where a reference leads nowhere
 */
export function expandSample(
  data: unknown,
  values: readonly unknown[],
  limit = values.length,
): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => expandSample(item, values, limit));
  if (typeof data !== 'object' || data === null) return data;
  const reference: unknown = Object.getOwnPropertyDescriptor(data, VALUE_REFERENCE)?.value;
  if (reference === undefined) {
    return Object.fromEntries(
      Object.entries(data).map(([name, item]: [string, unknown]) => [
        name,
        expandSample(item, values, limit),
      ]),
    );
  }
  if (typeof reference !== 'number' || !(reference in values) || reference >= limit) {
    throw new CatalogError('A sample event of the catalogue refers to a value that is not there.');
  }
  return expandSample(values[reference], values, reference);
}

/**
 * A sample event whose text is written when it is first read.
 * @param data called at most once
 */
export function lazySample(stored: StoredSample, data: () => unknown): SampleEvent {
  let text: string | undefined;
  return {
    id: stored.id,
    label: stored.label,
    description: stored.description,
    get dataText(): string {
      return (text ??= JSON.stringify(data(), null, 2));
    },
  };
}
