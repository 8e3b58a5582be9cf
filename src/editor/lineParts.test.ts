import { describe, expect, it } from 'vitest';
import { lineParts } from './lineParts.ts';
import { TextPositions } from './positions.ts';

/** The painted parts of the text between the two `|`. */
function painted(marked: string): string[] {
  const text = marked.replaceAll('|', '');
  const lines = text.split(/\r\n|\n/);
  const range = { start: marked.indexOf('|'), end: marked.lastIndexOf('|') - 1 };
  return lineParts(new TextPositions(text), text, range).map(
    ({ startLineNumber, startColumn, endLineNumber, endColumn }) => {
      expect(endLineNumber).toBe(startLineNumber);
      return lines[startLineNumber - 1]?.slice(startColumn - 1, endColumn - 1) ?? '';
    },
  );
}

describe('lineParts', () => {
  it.each([
    ['a|bc|d', ['bc']],
    ['a||d', ['']],
    ['a: |{\r\n  b\r\n\r\n  }| c', ['{', 'b', '}']],
    ['  |  a|', ['  a']],
    ['x|\n  y|', ['y']],
  ])('%j', (marked, parts) => {
    expect(painted(marked)).toEqual(parts);
  });
});
