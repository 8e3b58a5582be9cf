import { expect, it } from 'vitest';
import { fc } from '../../language/testing/properties.ts';
import { fromShown, mergeShown, shownText, toShown } from './lineEnds.ts';

const text = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'b', '{', ' '))
  .map((parts) => parts.join(''));

it('shows what a textarea shows', () => {
  expect(shownText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});

it('leads back from every offset that a caret can have', () => {
  fc.assert(
    fc.property(text, (given) => {
      const shown = shownText(given);
      for (let offset = 0; offset <= shown.length; offset += 1) {
        expect(toShown(given, fromShown(given, offset))).toBe(offset);
      }
    }),
  );
});

it('takes over exactly what was typed, and keeps every other line end', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (given, typed, one, other) => {
      const shown = shownText(given);
      const [start, end] = [one % (shown.length + 1), other % (shown.length + 1)].sort(
        (first, second) => first - second,
      ) as [number, number];
      const after = shown.slice(0, start) + shownText(typed) + shown.slice(end);
      const merged = mergeShown(given, after);
      expect(shownText(merged)).toBe(after);
    }),
  );
});

it('leaves a text with CR LF alone but for the change', () => {
  expect(mergeShown('{\r\n  "a": 1\r\n}', '{\n  "a": 12\n}')).toBe('{\r\n  "a": 12\r\n}');
});
