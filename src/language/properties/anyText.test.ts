/** What holds for every text, however broken. */
import { describe, expect, test } from 'vitest';
import { check, fullPayload, parse, placeholderAt, readSample, render, scan } from '../index.ts';
import { TokenKind } from '../document.ts';
import { hostileSample, hostileText } from '../testing/hostileText.ts';
import { troubledText } from '../testing/mistakes.ts';
import { orderKeys, orderSample } from '../testing/orderKeys.ts';
import { fc } from '../testing/properties.ts';

const envelope = {
  id: 'whs_1',
  projectId: 'proj_1',
  createdAt: '2026-03-14T09:26:53Z',
  type: 'a "name"',
  sourceId: 'distr_1',
  targetUrl: 'https://example.com/$&',
  event: {
    id: 'evcus_1',
    type: 'customer.order.paid',
    createdAt: '2026-03-14T09:26:53Z',
    entityId: 'ord_1',
    groupId: 'grp_1',
    source: { channel: 'API', apiKey: { name: 'key', appId: 'app' } },
  },
};

describe('any text', () => {
  test('tokens cover it exactly', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, placeholders) => {
        const { kinds, starts, count } = scan(text, { placeholders });
        expect(kinds).toHaveLength(count);
        expect(starts).toHaveLength(count + 1);
        expect(count === 0 ? 0 : starts[0]).toBe(0);
        expect(starts[count]).toBe(text.length);
        for (let token = 0; token < count; token++) {
          const length = (starts[token + 1] ?? 0) - (starts[token] ?? 0);
          // Only the tail of an unclosed string with placeholders is empty.
          expect(length).toBeGreaterThanOrEqual(kinds[token] === TokenKind.StringTail ? 0 : 1);
        }
      }),
    );
  });

  test('strings with placeholders are head, parts and tail', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { kinds } = scan(text);
        let inString = false;
        for (const kind of kinds) {
          const part =
            kind === TokenKind.Placeholder ||
            kind === TokenKind.StringMiddle ||
            kind === TokenKind.StringTail;
          if (inString) expect(part).toBe(true);
          else expect(kind === TokenKind.StringMiddle || kind === TokenKind.StringTail).toBe(false);
          if (kind === TokenKind.StringHead) inString = true;
          if (kind === TokenKind.StringTail) inString = false;
        }
        expect(inString).toBe(false);
      }),
    );
  });

  test('every placeholder token has its placeholder, in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = parse(text);
        const { tokens, placeholders } = document;
        const expected = [...tokens.kinds.keys()].filter(
          (token) => tokens.kinds[token] === TokenKind.Placeholder,
        );
        expect(placeholders.map(({ token }) => token)).toEqual(expected);
        for (const placeholder of placeholders) {
          const { start, end, inner, written, index } = placeholder;
          expect([start, end]).toEqual([
            tokens.starts[placeholder.token],
            tokens.starts[placeholder.token + 1],
          ]);
          expect(placeholders[index]).toBe(placeholder);
          expect(inner.start).toBeGreaterThanOrEqual(start + 2);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(text.slice(inner.start, inner.end)).toBe(written);
          expect(placeholderAt(document, start + 1)).toBe(placeholder);
        }
      }),
    );
  });

  test('diagnostics are in order, each told once, within the text, and say something', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        const found = check(parse(text), { keys: orderKeys, sample: orderSample });
        const told = found.map(({ code, start, end }) => `${code} ${start}-${end}`);
        expect(told).toEqual([...new Set(told)]);
        let before = 0;
        for (const { start, end, message, fixes = [] } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(
            text === '' ? 0 : start + (text.trim() === '' ? 0 : 1),
          );
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/\S.*[.?`…]$/s);
          for (const { title, edits } of fixes) {
            expect(title).not.toBe('');
            let from = 0;
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(from);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              expect(edit.end).toBeLessThanOrEqual(text.length);
              from = edit.end;
            }
          }
          before = start;
        }
      }),
    );
  });

  test('it renders, the same each time, and its source map leads back', () => {
    fc.assert(
      fc.property(hostileText, hostileSample, fc.boolean(), (text, data, wrapped) => {
        const read = readSample(data);
        if (!('sample' in read)) throw new Error(read.problem.message);
        const { sample } = read;
        const document = parse(text);
        const context = wrapped ? { sample, envelope } : { sample };
        const body = render(document, context);
        expect(render(document, context).text).toBe(body.text);
        const { segments } = body.map;
        const ends = segments.map(({ end }) => end);
        expect(segments.map(({ start }) => start)).toEqual([0, ...ends].slice(0, segments.length));
        expect(ends.at(-1) ?? 0).toBe(body.text.length);
        const empty = segments.filter(({ start, end }) => start === end);
        expect(empty.filter(({ kind }) => kind !== 'placeholder')).toEqual([]);
        const shown = segments.map(({ start, end }) => body.text.slice(start, end));
        const sources = segments.map((segment, at) =>
          segment.kind === 'source'
            ? text.slice(segment.source.start, segment.source.end)
            : shown[at],
        );
        expect(shown).toEqual(sources);
        const used = segments.flatMap((one) =>
          one.kind === 'placeholder' ? [one.placeholder] : [],
        );
        expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
      }),
    );
  });

  test('it can be offered as sample data', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = readSample(text);
        if ('sample' in read) {
          expect(read.sample.root.kind).toBe('object');
          return;
        }
        expect(read.problem.message).not.toBe('');
        expect(read.problem.start).toBeLessThanOrEqual(read.problem.end);
        expect(read.problem.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('the template of all keys is sound', () => {
  const document = parse(fullPayload(orderKeys.root));
  const errors = check(document, { keys: orderKeys, sample: orderSample }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
});
