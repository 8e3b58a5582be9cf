import { describe, expect, test } from 'vitest';
import { parse } from '../language/parser.ts';
import { keyNode, orderKeys } from '../language/testing/orderKeys.ts';
import { dataType } from './dataType.ts';
import { type BodyOptions, bodyTypeOf, defaultBodyType } from './templateType.ts';
import { typescript } from './typescript.ts';

/** The type of a template's body as TypeScript on one line, the shortest way to read one. */
function typed(template: string, options: BodyOptions = { raw: true }): string {
  return oneLine(typescript(bodyTypeOf(parse(template), orderKeys, options), 'T'));
}

function oneLine(source: string): string {
  return source
    .replace(/^export (type T = |interface T )/, '')
    .replace(/\/\*\*.*?\*\/\n/g, '')
    .replace(/;\n$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the type of a placeholder', () => {
  test.each([
    // A value of its own has its key's type.
    ['{{order.total_amount}}', 'number'],
    ['{{customer.name}}', 'string'],
    ['{{order.status}}', '"CREATED" | "PAID"'],
    ['{{order.tags}}', 'string[]'],
    // With null where the key or something above it can be missing.
    ['{{customer.email}}', 'string | null'],
    ['{{customer.address.city}}', 'string | null'],
    ['{{order.items[0].quantity}}', 'number | null'],
    ['{{order.prices.eur.amount}}', 'number | null'],
    // Unknown where nothing is documented.
    ['{{customer.metadata.tier}}', 'unknown'],
    ['{{order.anything}}', 'unknown'],
    ['{{order.nothing}}', 'unknown'],
    ['{{constructor}}', 'unknown'],
    ['{{order..}}', 'unknown'],
    ['{{order.id', 'unknown'],
    // Structures with what is documented below them.
    ['{{customer.summary}}', '{ orders: { total_amount: number; }; }'],
    ['{{order.items}}', '{ name: string; quantity: number; discount?: number | null; }[]'],
    ['{{order.prices}}', '{ [name: string]: { amount: number; } }'],
    ['{{customer.metadata}}', '{ [name: string]: unknown }'],
    // A string that is one placeholder.
    ['"{{order.status}}"', '"CREATED" | "PAID"'],
    ['"{{order.total_amount}}"', 'string'],
    ['"{{customer.email}}"', 'string'],
    ['"{{order}}"', 'string'],
    ['"{{order.nothing}}"', 'string'],
    // Text around it, white space too, makes it any text.
    ['"{{order.status}} "', 'string'],
    ['"{{order.status}}{{order.status}}"', 'string'],
  ])('%s is %s', (template, expected) => {
    expect(typed(template)).toBe(expected);
  });

  test('a whole string of a key with values is empty where the key is missing', () => {
    const kind = keyNode('kind', 'string', { enum: ['A', 'B'], missing: 'optional' });
    const flag = keyNode('flag', 'boolean', { missing: 'nullable' });
    const day = keyNode('day', 'integer', { enum: [0, 1] });
    const root = keyNode('', 'object', { children: [kind, flag, day] });
    const keys = { trigger: 'T', root, elsewhere: () => [] };
    const template = '["{{kind}}", {{kind}}, "{{flag}}", {{flag}}, "{{day}}", {{day}}]';
    const source = typescript(bodyTypeOf(parse(template), keys, { raw: true }), 'T');
    expect(oneLine(source)).toBe(
      '["A" | "B" | "", "A" | "B" | null, "true" | "false" | "", boolean | null, string, 0 | 1]',
    );
  });
});

describe('the type of a template', () => {
  test.each([
    ['{"a": "x", "b": 1.50, "c": true, "d": null}', '{ a: "x"; b: 1.50; c: true; d: null; }'],
    ['12345678901234567890', '12345678901234567890'],
    ['[1, "a", [], {}]', '[1, "a", [], { [name: string]: never }]'],
    ['{"a": 1, "\\u0061": "last"}', '{ a: "last"; }'],
    ['{"a b": 1, "__proto__": 2, "10": 3}', '{ "a b": 1; "__proto__": 2; "10": 3; }'],
    ['{"hi {{customer.name}}": 1}', '{ "hi {{customer.name}}": 1; }'],
    ['"\\u00e9\\ud800"', '"\\u00e9\\ud800"'],
    ['"\\u007b{customer.name}}"', '"{{customer.name}}"'],
    // Of broken templates, what can be read.
    ['{"a": , "b": NaN, "c": 1', '{ a: unknown; b: unknown; c: 1; }'],
    ['', 'unknown'],
    ['1 2', 'unknown'],
  ])('%s is %s', (template, expected) => {
    expect(typed(template)).toBe(expected);
  });

  test('stops where a template is nested too deep', () => {
    expect(typed('['.repeat(100_000))).toMatch(/^\[{501}unknown\]{501}$/);
  });

  test('an envelope holds the payload, the event and the event name', () => {
    const text = typed('{{order.id}}', {
      raw: false,
      envelope: { eventName: 'Paid "now"', eventType: 'customer.order.paid' },
    });
    expect(text).toContain('type: "Paid \\"now\\""; source: {');
    expect(text).toContain('object: "distribution"; target_url: string;');
    expect(text).toContain('type: "customer.order.paid"; created_at: string;');
    expect(text).toContain('channel: "USER_PORTAL" | "API" | "CLIENT_API" | "INTERNAL"; user?: {');
    expect(text).toMatch(/data: string; }$/);
  });

  test('an event name that is not decided is any text', () => {
    expect(typed('1', { raw: false, envelope: { eventName: '' } })).toContain(
      'created_at: string; type: string; source',
    );
  });

  test('the default payload is the complete data', () => {
    expect(defaultBodyType(orderKeys, { raw: true })).toBe(dataType(orderKeys.root));
    const enveloped = defaultBodyType(orderKeys, { raw: false });
    const data = enveloped.kind === 'object' ? enveloped.props.at(-1) : undefined;
    expect(data).toEqual({ name: 'data', type: dataType(orderKeys.root), optional: false });
  });
});
