import { describe, expect, it } from 'vitest';
import { hover, type HoverInfo } from './hover.ts';
import { parse } from './parser.ts';
import { orderKeys, orderSample } from './testing/orderKeys.ts';

function hoverAt(
  marked: string,
  context = { keys: orderKeys, sample: orderSample },
): HoverInfo | undefined {
  return hover(parse(marked.replace('|', '')), marked.indexOf('|'), context);
}

describe('hover', () => {
  it('explains a key and where it stands', () => {
    expect(hoverAt('{"a": "{{customer.na|me}}"}')).toEqual({
      range: { start: 7, end: 24 },
      path: 'customer.name',
      neverNull: true,
      typeLabel: 'text',
      description: 'First and last name.',
      sampleJson: '"Maya \\"May\\" Lindqvist"',
      openBelow: false,
      anyName: false,
      sent: 'The value is sent as text.',
    });
  });

  it('gives allowed values and formats', () => {
    expect(hoverAt('["{{order.st|atus}}"]')?.enum).toEqual(['"CREATED"', '"PAID"']);
    expect(hoverAt('["{{order.created_|at}}"]')?.format).toBe('date-time');
  });

  it.each([
    ['[{{customer.em|ail}}]', '`customer.email` can be null.', 'Then `null` is sent.'],
    ['["{{customer.em|ail}}"]', '`customer.email` can be null.', 'Then an empty text is sent.'],
    [
      '["Hi {{customer.em|ail}}"]',
      '`customer.email` can be null.',
      'Then nothing stands in its place.',
    ],
  ])('says when %s is missing and what is sent then', (marked, missing, sent) => {
    const info = hoverAt(marked);
    expect(info?.missing).toBe(missing);
    expect(info).not.toHaveProperty('neverNull');
    expect(info?.sent).toContain(sent);
  });

  it('names the first thing above that may be missing', () => {
    expect(hoverAt('["{{customer.address.ci|ty}}"]')?.missing).toContain(
      '`customer.address` can be null',
    );
    expect(hoverAt('[{{order.items[0].dis|count}}]')?.missing).toContain(
      'only when `type` is PERCENT',
    );
  });

  it('says that any name is allowed', () => {
    expect(hoverAt('[{{customer.meta|data}}]')?.openBelow).toBe(true);
    expect(hoverAt('["{{customer.metadata.ti|er}}"]')).not.toHaveProperty('neverNull');
    expect(hoverAt('["{{customer.metadata.ti|er}}"]')).toMatchObject({
      anyName: true,
      typeLabel: 'text',
      sampleJson: '"gold"',
    });
    expect(hoverAt('["{{customer.metadata.of|mine}}"]')).toMatchObject({
      anyName: true,
      typeLabel: 'any',
    });
  });

  it('says what becomes of structures and names', () => {
    expect(hoverAt('["{{order.it|ems}}"]')?.sent).toBe('In quotes its JSON is sent as text.');
    expect(hoverAt('[{{order.it|ems}}]')?.sent).toBe('The value is sent as it is.');
    expect(hoverAt('{"{{order.i|d}}": 1}')?.sent).toBe('It is not replaced in a property name.');
  });

  it.each([
    '["{{order.stat|es}}"]',
    '["{{__pro|to__}}"]',
    '["{{|}}"]',
    '["te|xt"]',
    '["{{or|der..id}}"]',
  ])('has nothing to say at %s', (marked) => {
    expect(hoverAt(marked)).toBeUndefined();
  });

  it('shortens a long sample', () => {
    expect(hoverAt('[{{cus|tomer}}]')?.sampleJson).toHaveLength(200);
  });
});
