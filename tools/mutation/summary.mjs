/**
 * Puts what the mutation runs told into docs/mutation.json, for the README's figures, and lists what
 * survived. Of a file that was run more than once the last run counts.
 *
 *   node tools/mutation/summary.mjs             writes the summary
 *   node tools/mutation/summary.mjs survivors   lists the survivors, file by file
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const folder = '.stryker/reports';
const reports = readdirSync(folder)
  .map((name) => join(folder, name))
  .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

const mutants = new Map();
for (const { files } of reports)
  for (const [file, told] of Object.entries(files))
    if (told.mutants.length > 0) mutants.set(file, told.mutants);

const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

function figuresOf(all) {
  const killed = all.filter(({ status }) => CAUGHT.includes(status)).length;
  const survived = all.filter(({ status }) => MISSED.includes(status)).length;
  return { score: Math.round((10_000 * killed) / (killed + survived)) / 100, killed, survived };
}

const files = [...mutants.keys()].sort();
if (process.argv[2] === 'survivors') {
  for (const file of files) {
    const missed = mutants.get(file).filter(({ status }) => MISSED.includes(status));
    for (const { location, mutatorName, replacement, status } of missed) {
      const { line, column } = location.start;
      const shown = replacement.replace(/\s+/g, ' ').slice(0, 80);
      console.log(`${file}:${line}:${column} ${status} ${mutatorName}: ${shown}`);
    }
  }
} else {
  const summary = {
    ...figuresOf([...mutants.values()].flat()),
    files: Object.fromEntries(files.map((file) => [file, figuresOf(mutants.get(file))])),
  };
  writeFileSync('docs/mutation.json', `${JSON.stringify(summary, undefined, 2)}\n`);
  console.log(`${summary.score} % of ${summary.killed + summary.survived} mutants`);
}
