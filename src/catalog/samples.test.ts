import { describe, expect, it } from 'vitest';
import type { KeyNode, ValueType } from '../language/keySpace.ts';
import { listKeys } from '../language/keys.ts';
import { contexts, sampleData } from './testing/catalog.ts';
import { visitSample } from './testing/walk.ts';

const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['time', /^\d\d:\d\d:\d\dZ$/],
]);

function hasType(value: unknown, type: ValueType): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

/** What is wrong with a value, or nothing. */
function fault(node: KeyNode, value: unknown): string | undefined {
  if (value === null) return node.nullable ? undefined : 'is null';
  if (!node.types.some((type) => hasType(value, type))) return `is no ${node.types.join('|')}`;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const allowed: readonly unknown[] | undefined = node.enum;
  if (allowed !== undefined && !values.every((item) => allowed.includes(item))) {
    return 'is not among the allowed values';
  }
  const format = node.format === undefined ? undefined : FORMATS.get(node.format);
  return format === undefined || format.test(String(value))
    ? undefined
    : `is no ${String(node.format)}`;
}

describe.each(contexts.map((context) => [context.id, context] as const))('%s', (_, context) => {
  const { root } = context.keys;

  it('has samples with ids and labels of their own, the complete one first, the sparse one last', () => {
    const ids = context.samples.map(({ id }) => id);
    expect(ids[0]).toBe('full');
    expect(ids.at(-1)).toBe('sparse');
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(context.samples.map(({ label }) => label)).size).toBe(ids.length);
    for (const { description } of context.samples) expect(description).toMatch(/\S.*\.$/);
  });

  it('has values of the documented types in all samples', () => {
    const faults = context.samples.flatMap((sample) =>
      visitSample(root, sampleData(context, sample.id)).flatMap(({ path, node, value }) => {
        const problem = fault(node, value);
        return problem === undefined ? [] : [`${sample.id}: ${path} ${problem}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('shows every key in some sample, and outside of unions in the first', () => {
    const seen = new Map<string, string>();
    for (const sample of context.samples) {
      for (const { path } of visitSample(root, sampleData(context, sample.id))) {
        if (!seen.has(path)) seen.set(path, sample.id);
      }
    }
    const keys = listKeys(root);
    expect(keys.filter(({ path }) => !seen.has(path)).map(({ path }) => path)).toEqual([]);
    const late = keys.filter(({ path }) => seen.get(path) !== 'full');
    const alternatives = keys.filter(({ node }) => node.occurs !== undefined);
    const outsideOfUnions = late.filter(
      ({ path }) => !alternatives.some((above) => isWithin(path, above.path)),
    );
    expect(outsideOfUnions.map(({ path }) => path)).toEqual([]);
  });

  it('is complete: no null, two elements in lists, one entry in maps, several in open objects', () => {
    const incomplete = visitSample(root, sampleData(context)).filter(
      ({ node, value }) => !isFilled(node, value),
    );
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  it('lacks everything in the sparse sample that an event may lack', () => {
    const abundant = visitSample(root, sampleData(context, 'sparse')).filter(
      ({ node, value }) =>
        (node.nullable ? value !== null : node.missing !== undefined) ||
        (Array.isArray(value) && value.length !== 1),
    );
    expect(abundant.map(({ path }) => path)).toEqual([]);
  });

  it('has a short example of its documented type for every key', () => {
    const faulty = listKeys(root).filter(({ node }) => {
      const { example = '' } = node;
      const value: unknown = JSON.parse(example);
      return example.length > 160 || !node.types.some((type) => hasType(value, type));
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });
});

function isFilled(node: KeyNode, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 2;
  if (typeof value !== 'object' || value === null) return value !== null;
  const values: readonly unknown[] = Object.values(value);
  if (node.anyName !== undefined) return values.length === 1;
  if (!node.open || node.children.size > 0) return true;
  return values.length >= 2 && values.some((item) => typeof item === 'string');
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}
