import { afterEach, describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import type { Draft } from './draft.ts';
import { draftLimits } from './limits.ts';
import { draftToJson, emptyDraft, restoreDraft, restoreVersion } from './restoreDraft.ts';
import { anyDraft } from './testing/drafts.ts';

const filled: Draft = {
  name: 'Order mail',
  triggerId: 'order-paid',
  purpose: 'codes',
  mode: 'custom',
  raw: true,
  showOutput: false,
  template: '{"total": {{order.total_amount}}}',
  eventName: 'order.paid',
  url: 'https://example.com/hooks',
  headers: [{ name: 'x-token', value: 'abc' }],
  sampleId: 'minimal',
};

function stored(changes: Record<string, unknown>): unknown {
  return Object.assign(draftToJson(filled) as object, changes);
}

function reasonFor(value: unknown): string {
  const result = restoreDraft(value);
  return 'draft' in result ? 'a draft' : `${result.code}: ${result.reason}`;
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

describe('restoreDraft', () => {
  it('reads back what draftToJson wrote', () => {
    expect(restoreDraft(draftToJson(filled))).toEqual({ draft: filled });
    expect(restoreDraft(draftToJson(emptyDraft()))).toEqual({ draft: emptyDraft() });
  });

  it('reads back any draft, also through JSON text and a structured clone', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        expect(restoreDraft(draftToJson(draft))).toEqual({ draft });
        expect(restoreDraft(JSON.parse(JSON.stringify(draftToJson(draft))))).toEqual({ draft });
        expect(restoreDraft(structuredClone(draftToJson(draft)))).toEqual({ draft });
      }),
    );
  });

  it('shares nothing with the value that it read', () => {
    const value = draftToJson(filled) as { headers: { name: string }[] };
    const result = restoreDraft(value);
    value.headers.length = 0;
    expect(result).toEqual({ draft: filled });
  });

  it('begins with nothing chosen and nothing written, with the first sample shown', () => {
    const { mode, raw, showOutput, purpose, headers, sampleId, ...texts } = emptyDraft();
    expect([mode, raw, showOutput, purpose]).toEqual(['default', false, true, null]);
    expect([headers, sampleId]).toEqual([[], 'full']);
    expect([...new Set(Object.values(texts))]).toEqual(['']);
  });

  it.each([
    ['purpose', ['promotion', 'codes', 'message', null]],
    ['mode', ['default', 'custom']],
    ['raw', [true, false]],
    ['showOutput', [true, false]],
  ])('takes every %s that there is', (field, values) => {
    for (const value of values)
      expect(restoreDraft(stored({ [field]: value }))).toEqual({
        draft: { ...filled, [field]: value },
      });
  });

  it('fills in absent fields', () => {
    expect(restoreDraft({ version: 1 })).toEqual({ draft: emptyDraft() });
    expect(restoreDraft({ version: 1, headers: [{ name: 'a' }, { value: 'b' }] })).toEqual({
      draft: {
        ...emptyDraft(),
        headers: [
          { name: 'a', value: '' },
          { name: '', value: 'b' },
        ],
      },
    });
  });

  it('drops what it does not know', () => {
    expect(
      restoreDraft(stored({ extra: 1, headers: [{ name: 'a', value: 'b', c: 'd' }] })),
    ).toEqual({ draft: { ...filled, headers: [{ name: 'a', value: 'b' }] } });
  });

  it('writes only the fields of a draft', () => {
    const padded = { ...filled, extra: 'x', headers: [{ name: 'a', value: 'b', secret: 'c' }] };
    expect(JSON.stringify(draftToJson(padded))).not.toMatch(/extra|secret/u);
  });

  it('is not changed by `__proto__` and sees own properties only', () => {
    const text = `{"version":1,"__proto__":{"polluted":1,"name":"inherited"},"constructor":{"prototype":{"polluted":1}},"headers":[{"__proto__":{"name":"x"},"value":"v"}]}`;
    expect(restoreDraft(JSON.parse(text))).toEqual({
      draft: { ...emptyDraft(), headers: [{ name: '', value: 'v' }] },
    });
    expect(reasonFor(Object.create({ version: 1 }))).toMatch(/^not-a-draft: .*not a JSON object/u);
    const bare = Object.assign(Object.create(null) as object, { version: 1, name: 'bare' });
    expect(restoreDraft(bare)).toEqual({ draft: { ...emptyDraft(), name: 'bare' } });
  });

  it('never calls a getter', () => {
    let called = false;
    const value = Object.defineProperty({ version: 1 }, 'name', {
      enumerable: true,
      get: () => {
        called = true;
        return 'from a getter';
      },
    });
    expect(restoreDraft(value)).toEqual({ draft: emptyDraft() });
    expect(called).toBe(false);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['text', '{"version":1}'],
    ['a list', [{ version: 1 }]],
    ['a date', new Date(0)],
    ['a map', new Map([['version', 1]])],
    ['a function', Object.assign(() => 1, { version: 1 })],
  ])('refuses %s', (_, value) => {
    expect(reasonFor(value)).toMatch(/^not-a-draft: .*not a JSON object/u);
  });

  it.each([[undefined], [0], [-1], [1.5], ['1'], [null], [Number.NaN], [Infinity]])(
    'refuses version %s',
    (version) => {
      expect(reasonFor(stored({ version }))).toMatch(/^not-a-draft: .*no version number/u);
    },
  );

  it('names a newer version as such', () => {
    expect(reasonFor(stored({ version: 2 }))).toMatch(/^newer-version: .*Reload the page/u);
  });

  it.each([
    ['name', 1],
    ['triggerId', null],
    ['template', ['x']],
    ['eventName', {}],
    ['url', true],
    ['sampleId', 0],
    ['headers', { 0: { name: 'a', value: 'b' } }],
    ['purpose', 'other'],
    ['mode', 'DEFAULT'],
    ['raw', 1],
    ['showOutput', 'true'],
  ])('refuses a wrong %s', (field, value) => {
    const reason = reasonFor(stored({ [field]: value }));
    expect(reason).toMatch(/^not-a-draft: /u);
    expect(reason).toContain(`\`${field}\``);
  });

  it.each<[string, unknown]>([
    ['not-a-draft: This is not a draft: it is not a JSON object.', null],
    ['not-a-draft: This is not a draft: it has no version number.', {}],
    [
      'newer-version: This draft was made with a newer version of Payload Designer. Reload the page to get the newest version, then try again.',
      { version: 2 },
    ],
    ['not-a-draft: This is not a draft: `url` is not text.', { version: 1, url: 1 }],
    [
      'not-a-draft: This is not a draft: `mode` has a value that is not known.',
      { version: 1, mode: 'x' },
    ],
    ['not-a-draft: This is not a draft: `headers` is not a list.', { version: 1, headers: {} }],
    ['not-a-draft: This is not a draft: a header is not an object.', { version: 1, headers: [1] }],
    [
      'not-a-draft: This is not a draft: `value` is not text.',
      { version: 1, headers: [{ value: 1 }] },
    ],
    [
      'too-large: This draft is too large: `url` has 3,000 characters, and 2,048 are allowed.',
      { version: 1, url: 'x'.repeat(3000) },
    ],
    [
      'too-large: This draft is too large: it has 1,234 headers, and 50 are allowed.',
      { version: 1, headers: Array(1234).fill({}) },
    ],
  ])('says what is wrong: %s', (reason, value) => {
    expect(reasonFor(value)).toBe(reason);
  });

  it.each([
    [[null]],
    [['a: b']],
    [[['a', 'b']]],
    [[{ name: 1, value: 'b' }]],
    [[{ name: 'a', value: 1 }]],
    [new Array(1)],
  ])('refuses header rows that are none: %j', (headers) => {
    expect(reasonFor(stored({ headers }))).toMatch(/^not-a-draft: /u);
  });

  it.each(['name', 'triggerId', 'template', 'eventName', 'url', 'sampleId'] as const)(
    'takes a %s of exactly the largest size, and refuses one more',
    (field) => {
      const limit = draftLimits[field];
      expect(reasonFor(stored({ [field]: 'x'.repeat(limit) }))).toBe('a draft');
      const reason = reasonFor(stored({ [field]: 'x'.repeat(limit + 1) }));
      expect(reason).toMatch(/^too-large: /u);
      expect(reason).toContain(field);
    },
  );

  it('limits headers in number and size', () => {
    const { headers, headerName, headerValue } = draftLimits;
    const row = { name: 'n'.repeat(headerName), value: 'v'.repeat(headerValue) };
    expect(reasonFor(stored({ headers: Array(headers).fill(row) }))).toBe('a draft');
    expect(reasonFor(stored({ headers: Array(headers + 1).fill(row) }))).toMatch(
      /^too-large: .*51 headers, and 50/u,
    );
    expect(reasonFor(stored({ headers: [{ ...row, name: `${row.name}n` }] }))).toMatch(
      /^too-large/u,
    );
    expect(reasonFor(stored({ headers: [{ ...row, value: `${row.value}v` }] }))).toMatch(
      /^too-large/u,
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
          fc.record({ version: fc.constant(1), headers: fc.anything(), template: fc.anything() }),
        ),
        (value) => {
          const result = restoreDraft(value);
          expect('draft' in result || result.reason !== '').toBe(true);
        },
      ),
    );
    const hostile = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('trap');
        },
      },
    );
    expect(reasonFor(hostile)).toMatch(/^not-a-draft: .*could not be read/u);
  });
});

describe('restoreVersion', () => {
  const steps = [
    () => ({ version: 2, name: 'from 1' }),
    (value: object) => ({ ...value, version: 3, eventName: 'from 2' }),
  ];

  it('runs each migration from the stored version on, in order', () => {
    expect(restoreVersion({ version: 1 }, 3, steps)).toEqual({
      draft: { ...emptyDraft(), name: 'from 1', eventName: 'from 2' },
    });
    expect(restoreVersion({ version: 2, name: 'two' }, 3, steps)).toEqual({
      draft: { ...emptyDraft(), name: 'two', eventName: 'from 2' },
    });
    expect(restoreVersion({ version: 3, name: 'three' }, 3, steps)).toEqual({
      draft: { ...emptyDraft(), name: 'three' },
    });
    expect(restoreVersion({ version: 4 }, 3, steps)).toMatchObject({ code: 'newer-version' });
    expect(restoreVersion({ version: 1 }, 2, steps)).toEqual({
      draft: { ...emptyDraft(), name: 'from 1' },
    });
  });

  it('refuses when a migration fails or yields no object', () => {
    const failing = () => {
      throw new TypeError('no');
    };
    expect(restoreVersion({ version: 1 }, 2, [failing])).toMatchObject({ code: 'not-a-draft' });
    expect(restoreVersion({ version: 1 }, 2, [() => 'x'])).toMatchObject({ code: 'not-a-draft' });
  });
});
