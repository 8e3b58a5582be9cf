import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BEGIN, END, withFigures } from './figures/readme.ts';

const figures = [
  { name: 'First paint', value: '119.7 KB', target: '130 KB' },
  { name: 'Keys', value: '1,245', target: '' },
];

test('the table stands between its marks, and nothing else changes', () => {
  const page = `before\n${BEGIN}\n\nan old table\n\n${END}\nafter`;
  const once = withFigures(page, 'On a machine.', figures);
  expect(once).toBe(`before
${BEGIN}

On a machine.

| Figure      | Measured | Target |
| ----------- | -------- | ------ |
| First paint | 119.7 KB | 130 KB |
| Keys        | 1,245    |        |

${END}
after`);
  expect(withFigures(once, 'On a machine.', figures)).toBe(once);
});

test('a page without the marks is left alone', () => {
  expect(() => withFigures('a page', '', figures)).toThrow('no place');
});

test('the README has the place', () => {
  const page = readFileSync('README.md', 'utf8');
  expect(withFigures(page, '', [])).toContain(END);
});
