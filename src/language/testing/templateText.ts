/** Random templates for property tests: sound ones with random white space, and broken ones. */
import { fc } from './properties.ts';

const space = fc.constantFrom('', '', ' ', '\n', '  ', '\r\n  ', '\t', ' \n\n ');

const paths = fc.constantFrom(
  'customer.name',
  'customer.email',
  'customer.metadata["shoe size"]',
  'customer.address.city',
  'order.id',
  'order.total_amount',
  'order.items[0].name',
  'order.items[1].quantity',
  'order.items',
  'order.tags',
  'order.nothing',
  'customer.nmae',
  'order.anything',
  'constructor',
);

const textParts = fc.constantFrom(
  'Hello ',
  '\\n',
  '\\u007b{ ',
  ', ',
  '{ ',
  '}',
  ':',
  '//',
  'é',
  '😀',
  "it's",
  '\\"',
);

const placeholder = fc
  .tuple(paths, fc.constantFrom('', ' ', '  '))
  .map(([path, gap]) => `{{${gap}${path}${gap}}}`);

const text = fc
  .array(
    fc.oneof(
      textParts,
      placeholder.map((written) => written.replaceAll('"', '\\"')),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `"${parts.join('')}"`);

const scalar = fc.oneof(
  text,
  placeholder,
  fc.constantFrom(
    '1.0',
    '-0',
    '1e400',
    '12345678901234567890',
    'true',
    'false',
    'null',
    '""',
    '{}',
    '[]',
    '{ }',
  ),
);

const name = fc.constantFrom('"a"', '"b"', '"__proto__"', '"10"', '"an \\"x\\""', '""');

/** Templates that are JSON with placeholders: names may stand twice, keys may be unknown. */
export const soundTemplate: fc.Arbitrary<string> = fc
  .letrec<{ value: string }>((tie) => {
    const spaced = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.tuple(space, inner, space).map((parts) => parts.join(''));
    const list = fc
      .array(spaced(tie('value')), { maxLength: 4 })
      .map((items) => `[${items.join(',')}]`);
    const object = fc
      .array(
        fc.tuple(spaced(name), spaced(tie('value'))).map(([key, value]) => `${key}:${value}`),
        { maxLength: 4 },
      )
      .map((members) => `{${members.join(',')}}`);
    return { value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, list, object) };
  })
  .value.chain((value) => fc.tuple(space, space).map(([head, tail]) => head + value + tail));

/** What breaks a template when it is put somewhere. */
const breakers = fc.constantFrom(
  ',',
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  "'a'",
  '“a”',
  '// note\n',
  '/* note */',
  '//',
  'NaN',
  'True',
  '01',
  'name',
  '{{',
  '{{}}',
  '{{order.id',
  '\\',
  '\n',
  '\u00a0',
  '\u0000',
  '\ud800',
);

/** Templates with some damage: pieces put in anywhere, or stretches cut out. */
export const brokenTemplate: fc.Arbitrary<string> = fc
  .tuple(
    soundTemplate,
    fc.array(fc.tuple(fc.nat(1000), breakers, fc.nat(2)), { minLength: 1, maxLength: 4 }),
  )
  .map(([sound, damages]) =>
    damages.reduce((current, [place, put, cut]) => {
      const at = place % (current.length + 1);
      return current.slice(0, at) + put + current.slice(at + cut);
    }, sound),
  );

/** Sound and broken templates. */
export const anyTemplate: fc.Arbitrary<string> = fc.oneof(soundTemplate, brokenTemplate);
