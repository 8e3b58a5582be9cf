import { describe, expect, it } from 'vitest';
import { scan } from './scanner.ts';

describe('white space', () => {
  it.each([
    ['none', '{"a":1}'],
    ['spaces', '  { "a": 1 }  '],
    ['a line feed', '[\n]'],
    ['line feeds with spaces behind them', '{\n  "a": [\n    1\n  ]\n}\n'],
    ['whatever it is, within a text', '["a\\n\u00a0"]'],
  ])('is tidy: %s', (_what, text) => {
    expect(scan(text).tidy).toBe(true);
  });

  it.each([
    ['a tab', '{\t}'],
    ['a tab behind spaces', '{  \t}'],
    ['a tab behind a line feed', '[\n\t1]'],
    ['carriage returns', '{\r\n}'],
    ['a line feed behind spaces', '{ \n}'],
    ['an empty line', '[\n\n1]'],
  ])('is not tidy: %s', (_what, text) => {
    expect(scan(text).tidy).toBe(false);
  });
});
