import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { notJudged, readRecord, recordOf, without } from './record.ts';
import { digestOf, mutatedFiles, type FileFigures } from './reports.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const page = [
  '# Survivors',
  '',
  '- a list above the first file',
  '',
  '## The end',
  '',
  '### `src/a.ts`',
  '',
  '- ``while (`${i}` < n)``: nothing stands there',
  '  - `` `${i}` < n `` → `true`',
  '  - `n` → `""`',
  '  - `` `n` `` → ` `` `',
  '',
].join('\n');
const told = { kind: 'The end', reason: 'nothing stands there' };
const line = { file: 'src/a.ts', line: 'while (`${i}` < n)' };
const rows = [
  { ...told, ...line, from: '`${i}` < n', to: 'true' },
  { ...told, ...line, from: 'n', to: '""' },
  { ...told, ...line, from: '`n`', to: '``' },
];

describe('the record of survivors', () => {
  it('is read, and written as it is read', () => {
    expect(readRecord(page)).toEqual(rows);
    expect(readRecord(`## The end\n${recordOf(rows)}`)).toEqual(rows);
  });

  it.each([
    ['- `a`', 'has no reason'],
    ['- `a`:', 'has no reason'],
    ['  - `a` → `b`', 'is no change of a line'],
    ['- `a`: why\n  - `a` to `b`', 'is no change of a line'],
    ['- `a`: why\n  - `a` → `b` or so', 'has more behind the change'],
    ['words', 'is neither heading, line nor change'],
  ])('refuses %j', (text, message) => {
    expect(() => readRecord(`## A kind\n\n### \`a.ts\`\n\n${text}\n`)).toThrow(message);
  });

  it('tells which files are still open', () => {
    expect(notJudged(`${page}\n## Not judged yet\n\n- \`src/b.ts\`\n- \`src/c.ts\`\n`)).toEqual([
      'src/b.ts',
      'src/c.ts',
    ]);
    expect(notJudged(page)).toEqual([]);
  });

  it('counts what is there twice', () => {
    const [row] = rows;
    expect(without([...rows, ...rows], rows)).toEqual(rows);
    expect(without(rows, [...rows, ...rows])).toEqual([]);
    expect(without(rows, row ? [row] : [])).toEqual(rows.slice(1));
  });
});

describe('docs/survivors.md', () => {
  const text = readFileSync('docs/survivors.md', 'utf8');
  const record = readRecord(text);
  const open = notJudged(text);
  const { files } = JSON.parse(readFileSync('docs/mutation.json', 'utf8')) as {
    files: Record<string, FileFigures>;
  };

  it('lists as not judged only files that have survivors and no judgement', () => {
    expect(open.filter((file) => (files[file]?.survived ?? 0) === 0)).toEqual([]);
    expect(record.filter(({ file }) => open.includes(file))).toEqual([]);
  });

  it('speaks of files that were measured, and says of which kind each survivor is', () => {
    const names = [...new Set(record.map(({ file }) => file))];
    expect(names.filter((file) => files[file] === undefined)).toEqual([]);
    expect(record.filter(({ kind }) => kind === '')).toEqual([]);
  });

  it('judges every survivor of the files that are still as they were measured', () => {
    const judgedFiles = mutatedFiles().filter((file) => !open.includes(file));
    const measured = judgedFiles.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const figures = files[file];
      return figures?.digest === digestOf(source) ? [{ file, source, figures }] : [];
    });
    for (const { file, source, figures } of measured) {
      const judged = record.filter((row) => row.file === file);
      expect(judged.length, file).toBe(figures.survived);
      const lines = new Set(source.split('\n').map((text) => text.trim()));
      expect(
        judged.filter((row) => !lines.has(row.line)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the mutation score', () => {
  const { files } = JSON.parse(readFileSync('docs/mutation.json', 'utf8')) as {
    files: Record<string, FileFigures>;
  };
  it.each([
    ['the template language', /^src\/language\//],
    ['links and drafts from outside', /^src\/share\/[^/]+$/],
    ['the quoting of copies', /^src\/share\/copies\//],
  ])('is at least 85 %% for %s', (_part, path) => {
    const all = Object.entries(files).filter(([file]) => path.test(file));
    const sum = (key: 'killed' | 'survived'): number =>
      all.reduce((total, [, figures]) => total + figures[key], 0);
    expect(sum('killed') / (sum('killed') + sum('survived'))).toBeGreaterThanOrEqual(0.85);
  });
});
