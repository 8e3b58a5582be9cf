import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { applyModelChanges, type ModelChange, TextPositions, textForModel } from './positions.ts';

/** What Monaco does to a text: lines with one kind of end. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** A change as Monaco makes it, on lines alone. */
function changeLines(lines: readonly string[], { range, text }: ModelChange): string[] {
  const before = lines[range.startLineNumber - 1]?.slice(0, range.startColumn - 1) ?? '';
  const after = lines[range.endLineNumber - 1]?.slice(range.endColumn - 1) ?? '';
  return [
    ...lines.slice(0, range.startLineNumber - 1),
    ...linesOf(before + text + after),
    ...lines.slice(range.endLineNumber),
  ];
}

const anyText = fc.string({
  unit: fc.constantFrom('a', '"', '\r', '\n', '\r\n', '\u2028', '\uFEFF', '\uD800', '\uDC00', '😀'),
  maxLength: 30,
});

describe('TextPositions', () => {
  it.each([
    ['a\nb', 2, { lineNumber: 2, column: 1 }],
    ['a\r\nb', 3, { lineNumber: 2, column: 1 }],
    ['a\rb', 2, { lineNumber: 2, column: 1 }],
    ['a\u2028b', 2, { lineNumber: 1, column: 3 }],
    ['\uFEFFa', 1, { lineNumber: 1, column: 2 }],
    // Between CR and LF there is no place; the line's end is taken.
    ['a\r\nb', 2, { lineNumber: 1, column: 2 }],
    ['ab', 99, { lineNumber: 1, column: 3 }],
    ['ab', -1, { lineNumber: 1, column: 1 }],
  ])('%j at %i', (text, offset, place) => {
    expect(new TextPositions(text).placeAt(offset)).toEqual(place);
  });

  it('gives back every offset that is a place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const positions = new TextPositions(text);
        expect(positions.lineCount).toBe(linesOf(text).length);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          expect(positions.offsetAt(positions.placeAt(offset))).toBe(offset);
        }
      }),
    );
  });

  it('takes places outside the text to its ends', () => {
    const positions = new TextPositions('ab\r\nc');
    expect(positions.offsetAt({ lineNumber: 0, column: 5 })).toBe(0);
    expect(positions.offsetAt({ lineNumber: 9, column: 1 })).toBe(5);
    expect(positions.offsetAt({ lineNumber: 1, column: 9 })).toBe(2);
    expect(positions.lineRange(1)).toEqual({ start: 0, end: 2 });
    expect(positions.lineRange(9)).toEqual({ start: 4, end: 5 });
  });

  it('knows the line end that most lines have', () => {
    expect(new TextPositions('a\r\nb\r\nc\nd').lineEnd).toBe('\r\n');
    expect(new TextPositions('a\rb').lineEnd).toBe('\r');
    expect(new TextPositions('a').lineEnd).toBe('\n');
  });
});

describe('applyModelChanges', () => {
  const change = (text: string, start: number, end: number, inserted: string): string => {
    const positions = new TextPositions(text);
    return applyModelChanges(text, positions, [
      { range: positions.rangeOf(start, end), text: inserted },
    ]);
  };

  it.each([
    // Untouched line ends stay, new ones are like most.
    ['a\r\nb\nc\r\nd', 1, 1, 'x\ny', 'ax\r\ny\r\nb\nc\r\nd'],
    ['a\rb\rc', 1, 1, '\n', 'a\r\rb\rc'],
    // A CR and an LF that were two line ends do not become one.
    ['a\rx\nb\nc', 2, 3, '', 'a\r\r\nb\nc'],
    ['a\rb\nc\nd', 2, 2, '\n', 'a\r\r\nb\nc\nd'],
  ])('%j [%i, %i) -> %j', (text, start, end, inserted, expected) => {
    expect(change(text, start, end, inserted)).toBe(expected);
  });

  it.each([
    ['any text', anyText],
    ['line ends', fc.string({ unit: fc.constantFrom('a', '\r', '\n'), maxLength: 6 })],
  ])('keeps the lines that Monaco has: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), texts, (text, first, second, inserted) => {
        const positions = new TextPositions(text);
        const [start = 0, end = 0] = [first % (text.length + 1), second % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const made = { range: positions.rangeOf(start, end), text: inserted };
        const result = applyModelChanges(text, positions, [made]);
        expect(linesOf(result)).toEqual(changeLines(linesOf(text), made));
      }),
    );
  });

  it('repeats several changes, last in the text first', () => {
    const positions = new TextPositions('abc');
    const at = (offset: number, text: string): ModelChange => ({
      range: positions.rangeOf(offset, offset),
      text,
    });
    expect(applyModelChanges('abc', positions, [at(3, 'z'), at(0, 'x')])).toBe('xabcz');
  });
});

describe('textForModel', () => {
  it('keeps a byte order mark, of which Monaco takes one', () => {
    expect(textForModel('\uFEFF{}')).toBe('\uFEFF\uFEFF{}');
    expect(textForModel('{}')).toBe('{}');
  });
});
