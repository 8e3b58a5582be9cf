import { describe, expect, test } from 'vitest';
import { parse } from './parser.ts';
import { fc } from './testing/properties.ts';
import { readTree, type TreeNode } from './tree.ts';

/** Writes a tree as one line: kinds, names and the text of leaves. */
function outline(text: string): string {
  const root = readTree(parse(text));
  return root === undefined ? 'none' : written(root, text);
}

function written(node: TreeNode, text: string): string {
  const source = text.slice(node.start, node.end);
  switch (node.kind) {
    case 'object': {
      const members = node.members.map(
        ({ name, value }) => `${name}=${value === undefined ? '?' : written(value, text)}`,
      );
      return `{${members.join(' ')}}`;
    }
    case 'array':
      return `[${node.elements.map((element) => written(element, text)).join(' ')}]`;
    case 'string':
      return `'${node.parts.map((part) => (part.kind === 'text' ? text.slice(part.start, part.end) : `<${text.slice(part.start, part.end)}>`)).join('|')}'`;
    case 'placeholder':
      return `<${source}>`;
    case 'invalid':
      return `!${source}`;
    default:
      return source;
  }
}

describe('readTree', () => {
  test.each([
    ['{"a": 1.0, "b": [true, false, null], "": {}}', '{a=1.0 b=[true false null] ={}}'],
    [
      '{"x": "Hi {{customer.name}}, {{a}}", "y": {{n}}}',
      "{x='Hi |<{{customer.name}}>|, |<{{a}}>' y=<{{n}}>}",
    ],
    ['"{{a}}"', "'<{{a}}>'"],
    ['""', "''"],
    ['{{a}}', '<{{a}}>'],
    ['{"a": 1, "\\u0061": 2, "__proto__": 3}', '{a=1 a=2 __proto__=3}'],
    ['{"n {{a}}": 1}', '{n {{a}}=1}'],
    ['\ufeff{"a": 1 /* c */}', '{a=1}'],
  ])('reads %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each([
    ['{"a": 1 "b": 2,}', '{a=1 b=2}'],
    ['{"a", "b": 2}', '{a=? b=2}'],
    ['{"a": , "b": 2}', '{a=? b=2}'],
    ['{"a" 1}', '{a=1}'],
    ["{name: 1, 'x': NaN, : 3}", "{name=1 'x'=!NaN =3}"],
    ['{ {{a}}: 1}', '{{{a}}=1}'],
    ['{[1]}', '{=[1]}'],
    ['[1, {"a": [2', '[1 {a=[2]}]'],
    ['{"a": [1}', '{a=[1]}'],
    ['[1]]', '[1]'],
    ['["abc', "['abc']"],
    ['["a {{b', "['a |<{{b>']"],
    ['["a\\"', "['a\\\"']"],
  ])('reads what it can of the broken %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each(['', '   ', '1 2', '{} {}', ',', '}'])('has no root for %j', (text) => {
    expect(readTree(parse(text))).toBeUndefined();
  });

  test('gives exact ranges', () => {
    const text = ' {"a b" : "x{{k}}"} ';
    const root = readTree(parse(text));
    if (root?.kind !== 'object') throw new Error('an object was expected');
    const member = root.members[0];
    expect([root.start, root.end]).toEqual([1, 19]);
    expect(text.slice(member?.start, member?.end)).toBe('"a b" : "x{{k}}"');
    expect(text.slice(member?.nameRange.start, member?.nameRange.end)).toBe('"a b"');
    expect(text.slice(member?.value?.start, member?.value?.end)).toBe('"x{{k}}"');
  });

  test('reads 20,000 nested arrays without exhausting the call stack', () => {
    let node = readTree(parse('['.repeat(20_000)));
    let depth = 0;
    for (; node?.kind === 'array'; node = node.elements[0]) depth++;
    expect(depth).toBe(20_000);
  });

  test('agrees with JSON.parse on any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const root = readTree(parse(json));
        // `{{` in a string starts a placeholder, which plain JSON does not know.
        fc.pre(!json.includes('{{'));
        expect(root === undefined ? undefined : valueOf(root, json)).toEqual(
          asEntries(JSON.parse(json)),
        );
      }),
    );
  });

  test('never throws, and every range lies in the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '{{',
      '}}',
      'a',
      '1',
      ' ',
      '\\',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const root = readTree(parse(text));
        if (root !== undefined) expectInside(root, 0, text.length);
      }),
    );
  });
});

function expectInside(node: TreeNode, start: number, end: number): void {
  expect(node.start).toBeGreaterThanOrEqual(start);
  expect(node.end).toBeLessThanOrEqual(end);
  expect(node.start).toBeLessThanOrEqual(node.end);
  if (node.kind === 'array')
    for (const element of node.elements) expectInside(element, node.start, node.end);
  if (node.kind === 'string')
    for (const part of node.parts) expect(part.end).toBeGreaterThan(part.start);
  if (node.kind === 'object') {
    for (const member of node.members) {
      expect(member.start).toBeGreaterThanOrEqual(node.start);
      expect(member.end).toBeLessThanOrEqual(node.end);
      if (member.value !== undefined) expectInside(member.value, member.start, member.end);
    }
  }
}

function valueOf(node: TreeNode, text: string): unknown {
  if (node.kind === 'object')
    return Object.entries(
      Object.fromEntries(
        node.members.map(({ name, value }) => [name, value && valueOf(value, text)]),
      ),
    );
  if (node.kind === 'array') return node.elements.map((element) => valueOf(element, text));
  return JSON.parse(text.slice(node.start, node.end)) as unknown;
}

/** The same shape for comparing: objects as entries, so that hostile names compare as data. */
function asEntries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asEntries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([name, child]) => [name, asEntries(child)]);
}
