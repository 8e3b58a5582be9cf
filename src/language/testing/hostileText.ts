/** Random texts that are meant to hurt: fragments in any order, JSON in odd spellings, hostile data. */
import { fc } from './properties.ts';
import { anyTemplate } from './templateText.ts';

const fragments = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', '"', '""', '\\', '\\"', '\\\\', '\\u', '\\u007b', '\\n'],
  ...['{{', '}}', '{{{', '}}}', '{{ ', ' }}', '{{}}', '{{ }', '{{a}}', '{{order.id}}'],
  ...['{{order.items[0].name}}', '{{a["b c"]}}', '{{a[\\"b\\"]}}', '{{a["b}}c"]}}', "{{a['b']}}"],
  ...['["', '"]', "['", "']", '[0', '[0]', '.', '..', '"a": ', '"b":1,', '"text"', "'text'"],
  ...[
    '“text”',
    '“',
    '”',
    '’',
    '«',
    '»',
    '`',
    '```json',
    '&quot;',
    '\\"a\\"',
    'a',
    'name',
    'two words',
  ],
  ...['true', 'false', 'null', 'True', 'NaN', 'undefined', '0', '01', '-', '1.0', '1e400', '1,5'],
  ...['12345678901234567890', '0x1F', '+1', '.5', '//', '// note\n', '/*', '*/', '/* a */', '#'],
  ...['# note\n', '<!--', '-->', '<%= a %>', '${a}', '%a%', '=', '=>', ';', '(', ')', '...', '…'],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\u0000',
    '\u0007',
    '\u007f',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    '：',
    '，',
    '｝',
    'http://x.example/y?a=1,2',
  ],
  ...['__proto__', 'constructor', '"__proto__":', '$&', '$1', '{"a":', '["', '{ {a} }', '@', '%'],
);

/** Any text, mostly made of what means something to a template. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(fragments, { maxLength: 24 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: anyTemplate },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const space = fc.constantFrom('', '', '', ' ', '\n', '  ', '\r\n', '\t', ' \n\n ');

const numbers = fc.oneof(
  fc.constantFrom('0', '-0', '1.0', '1e2', '1E+2', '1e400', '-1.50e-10', '12345678901234567890'),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

/** A JSON string literal; half of them with characters written as escapes that need none. */
const literals = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(fragments, { maxLength: 4 }).map((parts) => parts.join('')),
      fc.constantFrom('', '__proto__', 'constructor', '10', '2', 'a', 'b', 'a'),
    ),
    fc.boolean(),
  )
  .map(([text, escape]) => {
    const literal = JSON.stringify(text);
    return escape ? literal.replace(/[a-z/](?![^\\]*")/, escaped) : literal;
  });

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON text that `JSON.parse` accepts, in any spelling and layout, without the braces of placeholders. */
export const jsonText: fc.Arbitrary<string> = fc
  .letrec<{ value: string }>((tie) => {
    const spaced = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.tuple(space, inner, space).map((parts) => parts.join(''));
    const scalar = fc.oneof(numbers, literals, fc.constantFrom('true', 'false', 'null'));
    const list = fc
      .array(spaced(tie('value')), { maxLength: 5 })
      .map((items) => (items.length === 0 ? '[ ]' : `[${items.join(',')}]`));
    const object = fc
      .array(
        fc.tuple(spaced(literals), spaced(tie('value'))).map(([name, value]) => `${name}:${value}`),
        { maxLength: 5 },
      )
      .map((members) => `{${members.join(',')}}`);
    return { value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, list, object) };
  })
  .value.chain((value) => fc.tuple(space, space).map(([head, tail]) => head + value + tail))
  .filter((text) => !text.includes('{{') && isJson(text));

/** Whether `JSON.parse` accepts a text. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Text that was JSON before pieces were put in, cut out, swapped or doubled. */
export const mutatedJson: fc.Arbitrary<string> = fc
  .tuple(
    jsonText,
    fc.array(
      fc.tuple(
        fc.nat(10000),
        fragments,
        fc.nat(3),
        fc.constantFrom('put', 'cut', 'swap', 'double'),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [place, put, length, change]) => {
      const at = place % (current.length + 1);
      const head = current.slice(0, at);
      const piece = current.slice(at, at + length + 1);
      const tail = current.slice(at + length + 1);
      switch (change) {
        case 'put':
          return head + put + current.slice(at);
        case 'cut':
          return head + tail;
        case 'swap':
          return head + [...piece].reverse().join('') + tail;
        default:
          return head + piece + piece + tail;
      }
    }, text),
  )
  .filter((text) => !text.includes('{{'));

const hostileStrings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fragments, { maxLength: 5 }).map((parts) => parts.join('')),
);

const leaves = fc.oneof(
  hostileStrings.map((text) => JSON.stringify(text)),
  numbers,
  fc.constantFrom('true', 'false', 'null', '[]', '{}', '{ "a": [ 1.0, "{{x}}" ] }'),
);

/** Sample data with the shape of `orderSample` and hostile values, some of another type or absent. */
export const hostileSample: fc.Arbitrary<string> = fc
  .tuple(
    ...(['name', 'email', 'id', 'city', 'shoe size', 'total', 'quantity', 'anything'] as const).map(
      () => leaves,
    ),
  )
  .map(
    ([name, email, id, city, shoe, total, quantity, anything]) =>
      `{"customer": {"name": ${String(name)}, "email": ${String(email)}, "metadata": {"shoe size": ${String(shoe)}},
      "address": {"city": ${String(city)}}},
     "order": {"id": ${String(id)}, "total_amount": ${String(total)}, "anything": ${String(anything)},
      "items": [{"name": ${String(name)}}, {"quantity": ${String(quantity)}}], "tags": [${String(id)}]}}`,
  );
