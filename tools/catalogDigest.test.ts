import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contexts, fetchedFiles } from '../src/catalog/testing/catalog.ts';
import { type ReferenceContext, referenceContexts } from '../src/catalog/testing/reference.ts';
import { referenceFlags } from '../src/catalog/testing/referenceFlags.ts';
import { listKeys } from '../src/language/keys.ts';
import { catalogDigest, digestOf, digestRows } from './catalogDigest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed: unknown = readJson(join(root, 'tools/catalogDigest.json'));

/** Beside the repository where it is at hand; elsewhere the committed digest stands for it. */
const folder = process.env['REFERENCE_DIR'] ?? join(root, '../shared/reference');
const reference: readonly ReferenceContext[] = existsSync(join(folder, 'keys.json'))
  ? referenceContexts(
      recordOf(readJson(join(folder, 'keys.json'))),
      recordOf(readJson(join(folder, 'triggers.json'))),
    )
  : [];
const definitions = reference.length === 0 ? {} : recordOf(readJson(join(folder, 'objects.json')));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value ?? {}));
}

describe('the catalogue', () => {
  it('has the keys that the committed digest was made of', () => {
    expect(catalogDigest(fetchedFiles())).toEqual(committed);
  });

  it('has 46 contexts of 31 triggers and 27 events', () => {
    expect(contexts).toHaveLength(46);
    expect(new Set(contexts.map(({ trigger }) => trigger.id)).size).toBe(31);
    expect(new Set(contexts.map(({ trigger }) => trigger.event)).size).toBe(27);
  });

  it('offers the phone number of every customer and holder', () => {
    for (const { id, keys } of contexts) {
      for (const name of ['customer', 'holder']) {
        const person = keys.root.children.get(name);
        if (person !== undefined)
          expect(person.children.get('phone')?.types, id).toEqual(['string']);
      }
    }
  });
});

describe('the reference, where it is at hand', () => {
  it('is absent, or has the contexts of the catalogue in the same order', () => {
    const found = reference.map(({ trigger, home, category, event, purpose, objects }) => [
      trigger,
      home,
      category,
      event,
      purpose,
      objects,
    ]);
    const expected = contexts.map(({ trigger, purpose, id }) => [
      trigger.label,
      trigger.home,
      trigger.category,
      trigger.event,
      purpose,
      trigger.contexts.find((info) => info.id === id)?.objects,
    ]);
    expect(found.length === 0 ? expected : found).toEqual(expected);
  });

  for (const [index, { trigger, purpose, rows, definition }] of reference.entries()) {
    it(`agrees row by row: ${trigger}${purpose === undefined ? '' : `, ${purpose}`}`, () => {
      const context = contexts[index];
      expect(context === undefined ? [] : digestRows(context.keys.root)).toEqual(rows);
      expect(recordOf(committed)[context?.id ?? '']).toMatchObject(digestOf(rows));
    });

    it(`agrees on what may be missing: ${trigger}${purpose === undefined ? '' : `, ${purpose}`}`, () => {
      const flags = referenceFlags(definitions, definition);
      const keys = contexts[index] === undefined ? [] : listKeys(contexts[index].keys.root);
      const added = keys.filter(({ path }) => !flags.has(path)).map(({ path }) => path);
      expect(added.filter((path) => !/^(customer|holder)\.phone$/.test(path))).toEqual([]);
      const different = keys.filter(
        ({ path, node }) => (flags.get(path) ?? '') !== (node.missing ?? ''),
      );
      expect(different.map(({ path }) => path)).toEqual([]);
    });
  }
});
