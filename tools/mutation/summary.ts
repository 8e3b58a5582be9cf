/**
 * What the mutation runs told, for docs and readers:
 *
 *   tsx tools/mutation/summary.ts   puts it into docs/mutation.json, for the README's figures
 *   npm run survivors               compares what survived with docs/survivors.md
 *
 * A file that was run replaces its figures; those of the others stay as they were.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notJudged, readRecord, recordOf, without } from './record.ts';
import { changedSince, figuresOf, mutatedFiles, readReports, type Summary } from './reports.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const SUMMARY = 'docs/mutation.json';
const reports = readReports();

if (process.argv[2] === 'judge') judge();
else summarise();

/** Tells what survives unjudged, ready to be put into the record, and what is judged but is gone. */
function judge(): void {
  const found = [...reports.values()].flatMap(({ survivors }) => survivors);
  const page = readFileSync('docs/survivors.md', 'utf8');
  const judged = readRecord(page);
  const open = notJudged(page);
  if (open.length > 0) console.log(`Listed as not judged yet: ${open.join(', ')}\n`);
  const inReports = judged.filter(({ file }) => reports.has(file));
  const unjudged = without(found, inReports);
  const gone = without(inReports, found);
  if (unjudged.length > 0) console.log(`Not judged yet:\n${recordOf(unjudged)}\n`);
  if (gone.length > 0) console.log(`Judged, but no survivor:\n${recordOf(gone)}\n`);
  console.log(
    `${reports.size} files with a report, ${found.length} survivors, ` +
      `${unjudged.length} not judged, ${gone.length} judged in vain`,
  );
  process.exitCode = unjudged.length + gone.length > 0 ? 1 : 0;
}

function summarise(): void {
  const before = existsSync(SUMMARY)
    ? (JSON.parse(readFileSync(SUMMARY, 'utf8')) as Summary).files
    : {};
  const entries = mutatedFiles().flatMap((file) => {
    const figures = reports.get(file)?.figures ?? before[file];
    return figures === undefined ? [] : [[file, figures] as const];
  });
  const total = (key: 'killed' | 'survived'): number =>
    entries.reduce((sum, [, figures]) => sum + figures[key], 0);
  const figures = figuresOf(total('killed'), total('survived'));
  const summary: Summary = { ...figures, files: Object.fromEntries(entries) };
  writeFileSync(SUMMARY, `${JSON.stringify(summary, undefined, 2)}\n`);
  console.log(
    `${figures.score} % of ${figures.killed + figures.survived} mutants in ${entries.length} files`,
  );
  const changed = changedSince(summary);
  const unmeasured = mutatedFiles().filter((file) => summary.files[file] === undefined);
  if (changed.length > 0) console.log(`Measured before a change: ${changed.join(', ')}`);
  if (unmeasured.length > 0) console.log(`Without a mutant that was run: ${unmeasured.join(', ')}`);
}
