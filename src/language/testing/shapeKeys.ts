/** Keys of every shape that a catalogue can have, for what `orderKeys` lacks; with a sample. */
import type { KeySpace } from '../keySpace.ts';
import { SampleData } from '../sample.ts';
import { keyNode } from './orderKeys.ts';

const point = keyNode('[]', 'object', {
  children: [keyNode('x', 'number'), keyNode('y', 'number', { missing: 'optional' })],
});

/** Lists in lists, maps, several types, examples, names that need quotes. */
export const shapeKeys: KeySpace = {
  trigger: 'Shape has been drawn',
  root: keyNode('', 'object', {
    children: [
      keyNode('active', 'boolean', { description: 'Whether it is shown.' }),
      keyNode('maybe', ['boolean', 'string'], { missing: 'optional' }),
      keyNode('size', ['integer', 'string'], { example: '"XL"' }),
      keyNode('weight', ['integer', 'number'], { example: '0.5' }),
      keyNode('day', 'string', { format: 'date', example: '"2026-03-14"' }),
      keyNode('ranks', 'string', { enum: ['gold', 2] }),
      keyNode('note', undefined),
      keyNode('whole', 'object', { example: '{"a": 1}' }),
      keyNode('empty', 'object'),
      keyNode('one', 'object', { children: [keyNode('only', 'string', { missing: 'nullable' })] }),
      keyNode('bare list', 'array'),
      keyNode('rows', 'array', {
        element: keyNode('[]', 'array', { element: keyNode('[]', 'integer') }),
      }),
      keyNode('paths', 'array', {
        missing: 'nullable',
        element: keyNode('[]', 'array', { element: point }),
      }),
      keyNode('bags', 'array', { element: keyNode('[]', 'object', { open: true }) }),
      keyNode('labels', 'object', { anyName: keyNode('*', 'string', { missing: 'optional' }) }),
      keyNode('0', 'object', { children: [keyNode('x-y', 'boolean')] }),
      keyNode('open', 'object', {
        open: true,
        children: [keyNode('known', 'string'), keyNode('1', 'string'), keyNode('x y', 'string')],
      }),
      keyNode('teams', 'array', {
        element: keyNode('[]', 'object', {
          children: [
            keyNode('lead', 'object', { children: [keyNode('name', 'string')] }),
            keyNode('tags', 'array', { element: keyNode('[]', 'string') }),
          ],
        }),
      }),
      keyNode('contact', 'object', {
        children: [
          keyNode('first_name', 'string'),
          keyNode('last_name', 'string'),
          keyNode('phone', 'string'),
        ],
      }),
      ...['longest', 'a', 'bb', 'ccc', 'dddd'].map((name) =>
        keyNode(name, 'object', { children: [keyNode('sku', 'string')] }),
      ),
      keyNode('either', ['object', 'string']),
      // With a sample of another type than is documented.
      keyNode('oddList', 'integer'),
      keyNode('oddObject', 'integer'),
      keyNode('oddText', 'integer'),
      keyNode('oddTruth', 'integer'),
    ],
  }),
  elsewhere: () => [],
};

/** A sample for `shapeKeys`, with names that they do not have. */
export const shapeSample = new SampleData(`{
  "active": true,
  "size": "XL",
  "weight": 1.25,
  "ranks": "red",
  "open": {"known": "2026-03-14"},
  "note": ["first", "second"],
  "one": {"only": null, "extra": false},
  "bare list": [{"in": "side", "deep": [[{"er": 1}]]}],
  "rows": [[1, 2], []],
  "oddList": [1],
  "oddObject": {"a": 1},
  "oddText": "one",
  "oddTruth": true,
  "le": ["x", "y"],
  "xx": "xx${'ab\\n'.repeat(200)}",
  "labels": {"1 a": "One", "de": "Rot", "en gb": "Red", "z": "\\u00e9\\n\\ttwo   lines"},
  "long": "Maya says that a text of sixty code units is shown whole, 60",
  "longer": "Maya says that a text of sixty code units is shown whole, 61!",
  "exact": "${'200 '.repeat(49)}it",
  "more": "${'201 '.repeat(49)}its",
  "huge": "${'ab\\n'.repeat(200)}",
  "gone": null,
  "none": {},
  "single": ["one"],
  "nothing": [],
  "number": -1.50e3,
  "İstanbul": {"Ünder": "Up"}
}`);
