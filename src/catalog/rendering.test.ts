/** Every key of every context renders, bare and quoted, to its value in a sample event. */
import { describe, expect, it } from 'vitest';
import {
  check,
  formatKeyPath,
  type KeyPath,
  listKeys,
  parse,
  parseKeyPath,
  render,
  SampleData,
} from '../language/index.ts';
import { contexts } from './testing/catalog.ts';

/** The value at a path of parsed JSON, by own names. */
function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = segment.kind === 'index' ? String(segment.index) : segment.name;
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** What a value is in a text: design section 3. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

describe.each(contexts.map((context) => [context.id, context] as const))('%s', (_id, context) => {
  const samples = context.samples.map(({ dataText }) => ({
    sample: new SampleData(dataText),
    data: JSON.parse(dataText) as unknown,
  }));

  it('renders every key to its sample value', () => {
    const failures: string[] = [];
    for (const { path: catalogued, insertPath } of listKeys(context.keys.root)) {
      if (catalogued.includes('*')) continue;
      const path = parseKeyPath(insertPath);
      if (path === undefined) {
        failures.push(`${insertPath} is no path`);
        continue;
      }
      const written = formatKeyPath(path);
      const document = parse(
        `{"bare": {{${written}}}, "quoted": ${JSON.stringify(`{{${written}}}`)}}`,
      );
      const shown = samples.find(({ data }) => valueAt(data, path) !== undefined);
      if (shown === undefined) {
        failures.push(`${written} is in no sample`);
        continue;
      }
      const value = valueAt(shown.data, path);
      const body = JSON.parse(render(document, { sample: shown.sample }).text) as Record<
        string,
        unknown
      >;
      if (JSON.stringify(body['bare']) !== JSON.stringify(value)) failures.push(`${written} bare`);
      if (body['quoted'] !== asText(value)) failures.push(`${written} quoted`);
      if (
        check(document, { keys: context.keys, sample: shown.sample }).some(
          ({ code }) => code === 'unknown-key',
        )
      ) {
        failures.push(`${written} is unknown`);
      }
    }
    expect(failures).toEqual([]);
  });
});
