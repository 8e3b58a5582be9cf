/** The envelope around a payload, and the way from the output back to where its parts come from. */
import { describe, expect, test } from 'vitest';
import { withBodyLimit } from './bodyLimit.ts';
import { check } from './check.ts';
import type { Envelope } from './envelope.ts';
import { LineIndex } from './lines.ts';
import { parse } from './parser.ts';
import { render, renderData, VALUES_LIMIT } from './render.ts';
import { SampleData } from './sample.ts';
import { outputRanges, segmentAt } from './sourceMap.ts';
import { orderSample } from './testing/orderKeys.ts';

const envelope: Envelope = {
  id: 'whs_1',
  projectId: 'proj_1',
  createdAt: '2026-03-14T09:21:08.391Z',
  type: 'my "event"',
  sourceId: 'distr_1',
  targetUrl: 'https://example.com/',
  event: {
    id: 'evcus_1',
    type: 'customer.order.paid',
    createdAt: '2026-03-14T09:21:08.020Z',
    entityId: 'cust_1',
    groupId: 'v-1',
    source: { channel: 'USER_PORTAL', user: { id: 'user_1' } },
  },
};

const HEAD = `{
  "id": "whs_1",
  "project_id": "proj_1",
  "created_at": "2026-03-14T09:21:08.391Z",
  "type": "my \\"event\\"",
  "source": {
    "id": "distr_1",
    "object": "distribution",
    "target_url": "https://example.com/"
  },
  "event": {
    "id": "evcus_1",
    "type": "customer.order.paid",
    "created_at": "2026-03-14T09:21:08.020Z",
    "entity_id": "cust_1",
    "group_id": "v-1",
    "event_source": {
      "channel": "USER_PORTAL",
      "user": {
        "id": "user_1"
      }
    }
  },
  "data": `;

const byKey: Envelope = {
  ...envelope,
  event: {
    ...envelope.event,
    source: { channel: 'API', apiKey: { name: 'Web shop', appId: 'app_1' } },
  },
};

const KEY_HEAD = HEAD.replace('USER_PORTAL', 'API').replace(
  '"user": {\n        "id": "user_1"',
  '"api_key": {\n        "name": "Web shop",\n        "app_id": "app_1"',
);

describe('the envelope', () => {
  test.each([
    ['a user', envelope, HEAD],
    ['an API key', byKey, KEY_HEAD],
  ])('of %s stands around the payload', (_who, given, head) => {
    const text = render(parse('{"a": 1}'), { envelope: given }).text;
    expect(text).toBe(`${head}{\n    "a": 1\n  }\n}`);
    const data = new SampleData('{"a": 1}');
    expect(renderData(data, given)).toBe(text);
  });

  test('has null where the template is empty', () => {
    expect(render(parse(''), { envelope }).text).toBe(`${HEAD}null\n}`);
  });

  test('complete data without it stands alone', () => {
    expect(renderData(new SampleData('{"a":[1.0]}'))).toBe('{\n  "a": [\n    1.0\n  ]\n}');
  });

  test.each([
    [envelope, 'event.event_source.user.id', 'user_1'],
    [byKey, 'event.event_source.api_key.name', 'Web shop'],
    [byKey, 'event.event_source.api_key.app_id', 'app_1'],
    [envelope, 'event.event_source.channel', 'USER_PORTAL'],
    [envelope, 'id', 'whs_1'],
    [envelope, 'project_id', 'proj_1'],
    [envelope, 'created_at', '2026-03-14T09:21:08.391Z'],
    [envelope, 'type', 'my "event"'],
    [envelope, 'source.id', 'distr_1'],
    [envelope, 'source.object', 'distribution'],
    [envelope, 'source.target_url', 'https://example.com/'],
    [envelope, 'event.id', 'evcus_1'],
    [envelope, 'event.type', 'customer.order.paid'],
    [envelope, 'event.created_at', '2026-03-14T09:21:08.020Z'],
    [envelope, 'event.entity_id', 'cust_1'],
    [envelope, 'event.group_id', 'v-1'],
  ])('leads back to each of its fields', (given, field, value) => {
    const { text, map } = render(parse('1'), { envelope: given });
    const found = map.segments.filter((one) => one.kind === 'envelope' && one.field === field);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([JSON.stringify(value)]);
  });
});

describe('values', () => {
  const half = VALUES_LIMIT / 2;
  const sample = new SampleData(JSON.stringify({ half: 'x'.repeat(half), one: 1 }));
  /** With its quotes the value is two characters longer than its text. */
  const bodyOf = (text: string) => render(parse(text), { sample });

  test('have room in the body up to their limit', () => {
    const { text, cut } = bodyOf('"{{half}}{{half}}{{nothing}}"');
    expect(cut).toBeUndefined();
    expect(text).toHaveLength(VALUES_LIMIT + 2);
  });

  test.each([
    ['"{{half}}{{half}}{{one}}{{nothing}}"', 17, '{{one}}', '{{one}}{{nothing}}"'],
    [
      '[{{half}},{{half}},{{one}},"{{one}}"]',
      10,
      '{{half}}',
      '{{half}},\n  {{one}},\n  "{{one}}"\n]',
    ],
  ])('are left out from where they have none: %s', (template, from, first, rest) => {
    const rendering = bodyOf(template);
    expect(rendering.text.endsWith(rest)).toBe(true);
    const [diagnostic, ...others] = withBodyLimit([], rendering);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'body-too-long', severity: 'error' });
    expect(diagnostic?.message).toBe(
      'From here on the values have no room in the body: together they are longer than 1,000,000 characters. Use smaller keys, or fewer.',
    );
    expect([diagnostic?.start, diagnostic?.end]).toEqual([from, from + first.length]);
    expect(rendering.map.segments.at(-1)?.end).toBe(rendering.text.length);
  });

  test('that are too long are told among the other findings, in the order of their place', () => {
    const template = '["{{half}}", "{{half}}", "{{half}}", {{half}}]';
    const document = parse(template);
    const found = check(document, { sample });
    const told = withBodyLimit(found, render(document, { sample }));
    expect(told.map(({ code }) => code)).toEqual(['body-too-long', 'unquoted-text']);
    expect(withBodyLimit(found, bodyOf('{{one}}'))).toBe(found);
  });
});

describe('names that look like numbers', () => {
  const sample = new SampleData('{"m": {"7": "seven", "007": "bond", "0": "zero"}, "l": [1, 2]}');
  test.each([
    ['{{m.007}}', '"bond"'],
    ['{{m["007"]}}', '"bond"'],
    ['{{m.7}}', '"seven"'],
    ['{{m.0}}', '"zero"'],
    ['{{l.1}}', '2'],
    ['{{l[01]}}', '2'],
    ['{{l.01}}', 'null'],
  ])('%s is %s', (template, body) => {
    expect(render(parse(template), { sample }).text).toBe(body);
  });
});

test('without a sample every key counts as missing', () => {
  expect(render(parse('["<{{order.id}}>",{{order.id}}]')).text).toBe('[\n  "<>",\n  null\n]');
});

describe('the source map', () => {
  const text = '{"a": {{order.total_amount}}, "b": "x{{order.id}}{{nothing}}y"}';
  const document = parse(text);
  const shown = (from: number, to: number): readonly string[] => {
    const { text: body, map } = render(document, { sample: orderSample });
    const range = { start: from, end: to };
    return outputRanges(map, range, document.placeholders).map(({ start, end }) =>
      body.slice(start, end),
    );
  };

  test('shows what a range of the template becomes', () => {
    const number = text.indexOf('{{order.t');
    const inText = text.indexOf('{{order.id');
    expect(shown(number, number + 1)).toEqual(['14900']);
    expect(shown(number - 5, number)).toEqual(['"a": ']);
    expect(shown(inText - 2, inText + 3)).toEqual(['"x', 'ord_1']);
    expect(shown(text.length - 3, text.length)).toEqual(['y"', '}']);
    expect(shown(3, 3)).toEqual([]);
  });

  test.each([
    ['14900', 'placeholder'],
    ['ord_1', 'placeholder'],
    ['y"', 'source'],
    ['"a"', 'source'],
    ['\n', 'layout'],
  ])('knows where %j comes from', (piece, kind) => {
    const { text: body, map } = render(document, { sample: orderSample });
    const at = body.indexOf(piece);
    const segment = segmentAt(map, at);
    expect(segment?.kind).toBe(kind);
    expect(segmentAt(map, at + piece.length - 1)).toBe(segment);
  });

  test('has no empty stretch but for a value that is empty', () => {
    const kindsOf = (template: string): readonly string[] =>
      render(parse(template)).map.segments.map(({ kind, start, end }) =>
        start === end ? `empty ${kind}` : kind,
      );
    expect(kindsOf('{{a}}')).toEqual(['placeholder']);
    expect(kindsOf('[{{a}}]')).toEqual(['source', 'layout', 'placeholder', 'layout', 'source']);
    expect(kindsOf('"{{a}}"')).toEqual(['source', 'empty placeholder', 'source']);
    expect(kindsOf('\ufeff1')).toEqual(['source']);
  });

  test('is worked out once', () => {
    const output = render(document, { sample: orderSample });
    expect(output.map).toBe(output.map);
  });

  test('takes the last segment at the end', () => {
    const { text: body, map } = render(document, { sample: orderSample });
    expect(segmentAt(map, body.length)).toBe(map.segments.at(-1));
    expect(segmentAt({ segments: [] }, 0)).toBeUndefined();
  });
});

describe('LineIndex', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb\rc', 4, 3, 1],
    ['a\n\n', 3, 3, 1],
    ['a\nb\nc\nd\ne', 6, 4, 1],
    ['a\nb', -5, 1, 1],
    ['a\nb', 99, 2, 2],
  ])('finds in %j the place of %i', (text, offset, line, column) => {
    expect(new LineIndex(text).at(offset)).toEqual({ line, column });
  });

  test('counts lines', () => {
    expect(['', 'a', 'a\n', 'a\r\nb', '\r\r'].map((text) => new LineIndex(text).lineCount)).toEqual(
      [1, 1, 2, 2, 3],
    );
  });
});
