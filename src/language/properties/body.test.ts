/** What holds for the body that would be sent, whatever the sample data holds. */
import { expect, test } from 'vitest';
import { parse, readSample, render, valueInText } from '../index.ts';
import { outputRanges } from '../sourceMap.ts';
import { hostileSample, isJson } from '../testing/hostileText.ts';
import { troubledText } from '../testing/mistakes.ts';
import { fc } from '../testing/properties.ts';
import { soundTemplate } from '../testing/templateText.ts';

const sampleOf = (
  data: string,
): Extract<ReturnType<typeof readSample>, { sample: unknown }>['sample'] => {
  const read = readSample(data);
  if (!('sample' in read)) throw new Error(read.problem.message);
  return read.sample;
};

test('the body is JSON whenever the text has no error, unknown keys or not', () => {
  fc.assert(
    fc.property(troubledText, hostileSample, (text, data) => {
      const document = parse(text);
      fc.pre(!document.diagnostics.some(({ severity }) => severity === 'error'));
      const body = render(document, { sample: sampleOf(data) }).text;
      expect(isJson(body) ? '' : body).toBe('');
    }),
    { maxSkipsPerRun: 1000 },
  );
});

test('a sound template has no error of its text, and its body is JSON without a sample too', () => {
  fc.assert(
    fc.property(soundTemplate, (text) => {
      const document = parse(text);
      // Two braces that meet in a text open a placeholder, with a key behind them or not.
      fc.pre(document.placeholders.every(({ closed, path }) => closed && path !== undefined));
      expect(document.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(isJson(render(document).text)).toBe(true);
    }),
  );
});

test('a key gives its value bare, and its text in a string', () => {
  fc.assert(
    fc.property(
      hostileSample,
      fc.constantFrom(
        'customer.name',
        'order.total_amount',
        'order.items[1].quantity',
        'order.tags',
        'order',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (data, key, around) => {
        const sample = sampleOf(data);
        const { placeholders } = parse(`{{${key}}}`);
        const value = sample.lookup(placeholders[0]?.path ?? []);
        const literal = JSON.stringify(around).replaceAll('{', '\\u007b').slice(1, -1);
        const bare: unknown = JSON.parse(render(parse(`{{${key}}}`), { sample }).text);
        expect(bare).toEqual(JSON.parse(value?.json ?? 'null'));
        const text: unknown = JSON.parse(
          render(parse(`"${literal}{{${key}}}${literal}"`), { sample }).text,
        );
        const inner: unknown = JSON.parse(`"${valueInText(sample, value)}"`);
        expect(text).toBe(`${around}${String(inner)}${around}`);
      },
    ),
  );
});

test('each stretch of the output leads to the placeholder whose value it shows, and back', () => {
  fc.assert(
    fc.property(troubledText, hostileSample, (text, data) => {
      const sample = sampleOf(data);
      const document = parse(text);
      const body = render(document, { sample });
      for (const segment of body.map.segments) {
        if (segment.kind !== 'placeholder') continue;
        const placeholder = document.placeholders[segment.placeholder];
        if (placeholder?.path === undefined) throw new Error('It leads to no key.');
        const value = sample.lookup(placeholder.path);
        const shown = body.text.slice(segment.start, segment.end);
        if (placeholder.position === 'text') expect(shown).toBe(valueInText(sample, value));
        else expect(JSON.parse(shown)).toEqual(JSON.parse(value?.json ?? 'null'));
        expect(outputRanges(body.map, placeholder, document.placeholders)).toContainEqual({
          start: segment.start,
          end: segment.end,
        });
      }
    }),
  );
});
