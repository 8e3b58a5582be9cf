/**
 * Writes public/catalog out of src/catalog/source, and the digest that the tests compare with.
 * `--check` writes nothing and fails where a file is not what the source yields.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogFiles } from '../src/catalog/source/catalogFiles.ts';
import { catalogDigest } from './catalogDigest.ts';
import { layOut } from './layOut.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = 'public/catalog';
const DIGEST = 'tools/catalogDigest.json';

const contents = catalogFiles();
const wanted = new Map(
  [...contents].map(([name, content]): [string, string] => [`${FOLDER}/${name}`, layOut(content)]),
);
wanted.set(DIGEST, `${JSON.stringify(catalogDigest(contents), null, 2)}\n`);
const surplus = namesIn(FOLDER).filter((name) => !wanted.has(name));

if (process.argv.includes('--check')) check();
else write();

function write(): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const name of surplus) rmSync(join(root, name));
  for (const [name, text] of wanted) writeFileSync(join(root, name), text);
  console.log(`Catalogue: ${wanted.size} files written.`);
}

function check(): void {
  const stale = [...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => name);
  if (stale.length + surplus.length === 0) return;
  for (const name of stale) console.error(`${name} is not what the source yields.`);
  for (const name of surplus) console.error(`${name} does not belong to the catalogue.`);
  console.error('Run `npm run catalog` and commit what it writes.');
  process.exitCode = 1;
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
