/** The README's table of figures: written between two marks, so that nothing else of the page changes. */

export const BEGIN = '<!-- figures: written by `npm run figures` -->';
export const END = '<!-- end of figures -->';

/** One line: what was measured, how it came out, and what it should be at most. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Empty where there is no target. */
  readonly target: string;
}

/** A page with another table between its marks. */
export function withFigures(page: string, conditions: string, figures: readonly Figure[]): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('The page has no place for the figures.');
  const rows = [
    ['Figure', 'Measured', 'Target'],
    ...figures.map(({ name, value, target }) => [name, value, target]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const table = [line(head), rule, ...body.map(line)].join('\n');
  return `${page.slice(0, begin)}${BEGIN}\n\n${conditions}\n\n${table}\n\n${page.slice(end)}`;
}
