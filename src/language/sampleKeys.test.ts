/** Keys that sample data shows, alone and beside the documented ones. */
import { describe, expect, test } from 'vitest';
import type { KeyNode } from './keySpace.ts';
import { SampleData } from './sample.ts';
import { keysFromSample, mergeKeys } from './sampleKeys.ts';
import { keyNode, orderKeys, orderSample } from './testing/orderKeys.ts';

/** A tree as lines: path, types, marks, example. */
function outline(node: KeyNode, path = ''): readonly string[] {
  const marks = [
    node.types.join('|') || 'any',
    ...(node.nullable ? ['nullable'] : []),
    ...(node.missing === undefined ? [] : [`missing: ${node.missing}`]),
    ...(node.open ? ['open'] : []),
    ...(node.example === undefined ? [] : [node.example]),
  ];
  return [
    ...(path === '' ? [] : [`${path} ${marks.join(', ')}`]),
    ...[...node.children].flatMap(([name, child]) =>
      outline(child, path === '' ? name : `${path}.${name}`),
    ),
    ...(node.element === undefined ? [] : outline(node.element, `${path}[]`)),
  ];
}

describe('keysFromSample', () => {
  test('has names, types, examples and what may be null', () => {
    const sample = new SampleData(
      '{"a": "x", "b": 1.50, "c": true, "d": null, "e": {}, "f": {"g": "y"}, "h": []}',
    );
    expect(outline(keysFromSample(sample))).toEqual([
      'a string, "x"',
      'b number, 1.50',
      'c boolean, true',
      'd any, nullable, missing: nullable, null',
      'e object, open',
      'f object',
      'f.g string, "y"',
      'h array',
    ]);
  });

  test('a list has the keys of all its elements', () => {
    const sample = new SampleData('{"l": [{"a": 1}, {"a": "x", "b": null}, [2], null]}');
    expect(outline(keysFromSample(sample))).toEqual([
      'l array',
      'l[] object|array, nullable, missing: nullable, null',
      'l[].a number|string, 1',
      'l[].b any, nullable, missing: nullable, null',
      'l[][] number, 2',
    ]);
  });

  test('says that the catalogue does not document them', () => {
    const node = keysFromSample(new SampleData('{"a": 1}')).children.get('a');
    expect([node?.name, node?.description]).toEqual([
      'a',
      'A key of the sample data; the catalogue does not document it.',
    ]);
  });

  test('names elements as the catalogue does, and the root not at all', () => {
    const root = keysFromSample(new SampleData('{"l": [1]}'));
    expect([root.name, root.children.get('l')?.element?.name]).toEqual(['', '[]']);
  });

  test.each([
    ['objects', '{"a":', '}'],
    ['objects in lists', '{"a":[', ']}'],
  ])('deep data ends open: %s', (_name, open, close) => {
    const deep = `${open.repeat(40)}1${close.repeat(40)}`;
    let node: KeyNode | undefined = keysFromSample(new SampleData(deep));
    let depth = 0;
    while (node?.open === false) {
      node = node.element ?? node.children.get('a');
      depth++;
    }
    expect([node?.open, depth]).toEqual([true, 32]);
  });
});

describe('mergeKeys', () => {
  const merged = (root: KeyNode, data: string): KeyNode => mergeKeys(root, new SampleData(data));

  test('adds what is not documented and keeps what is', () => {
    const root = keyNode('', 'object', {
      children: [
        keyNode('a', 'string', { missing: 'nullable' }),
        keyNode('b', 'object', { children: [keyNode('c', 'integer')] }),
        keyNode('l', 'array', {
          element: keyNode('[]', 'object', { children: [keyNode('x', 'string')] }),
        }),
        keyNode('m', 'array'),
        keyNode('open', 'object', { open: true }),
        keyNode('map', 'object', {
          anyName: keyNode('*', 'object', { children: [keyNode('v', 'number')] }),
        }),
      ],
    });
    const data =
      '{"a": 1, "b": {"c": 2, "d": 3}, "l": [{"y": 4}], "m": [5], "open": {"z": 6}, "map": {"k": {"v": 7}, "n": {"w": 8}}, "new": 9}';
    expect(outline(merged(root, data))).toEqual([
      'a string, nullable, missing: nullable',
      'b object',
      'b.c integer',
      'b.d number, 3',
      'l array',
      'l[] object',
      'l[].x string',
      'l[].y number, 4',
      'm array',
      'm[] number, 5',
      'open object, open',
      'map object',
      'map.n object',
      'map.n.v number',
      'map.n.w number, 8',
      'new number, 9',
    ]);
  });

  test('the documented tree itself where nothing is new', () => {
    expect(mergeKeys(orderKeys.root, orderSample)).toBe(orderKeys.root);
    expect(merged(orderKeys.root, '{"order": {"items": [{"name": "x"}]}}')).toBe(orderKeys.root);
    expect(merged(orderKeys.root, '{"order": {"items": []}}')).toBe(orderKeys.root);
  });
});
