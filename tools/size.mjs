/**
 * The size budget, exact: gzip at level 9, 1 KB = 1,024 bytes. Fails where the build is over it.
 * Fonts are listed but not counted in the first paint: text is drawn before they arrive. Catalogue
 * data is listed apart for the same reason.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

const BUDGET_KB = { 'First paint': 130, 'Monaco chunk': 900, 'Whole build': 1600 };

const gzipped = new Map();
function sizeOf(file) {
  if (!gzipped.has(file))
    gzipped.set(file, gzipSync(readFileSync(dist + file), { level: 9 }).length);
  return gzipped.get(file);
}

/** The files that a manifest entry needs at once: itself, what it imports statically, and their styles. */
function filesOf(key, seen = new Set()) {
  const files = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(key);
  return files;
}

const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);

const entry = Object.keys(manifest).find((key) => key === 'index.html');
if (entry === undefined) throw new Error('The manifest has no index.html.');
const seen = new Set();
const first = filesOf(entry, seen);
first.add('index.html');
for (const match of readFileSync(`${dist}index.html`, 'utf8').matchAll(
  /<script[^>]* src="\.\/([^"]+)"/g,
)) {
  first.add(match[1]);
}

const editorKey = Object.keys(manifest).find((key) => key.endsWith('src/editor/index.ts'));
if (editorKey === undefined) throw new Error('The editor is not a chunk of its own.');
const editor = filesOf(editorKey, new Set(seen));

const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !file.parentPath.includes('.vite'))
  .map((file) => `${file.parentPath}/${file.name}`.slice(dist.length).replace(/^\/+/, ''));
const fonts = all.filter((file) => file.endsWith('.woff2') || file.endsWith('.ttf'));
const workers = all.filter((file) => /worker/.test(file) && file.endsWith('.js'));
const catalogue = all.filter((file) => file.startsWith('catalog/'));

const rows = [
  ['First paint', sum(first)],
  ['Monaco chunk', sum(editor)],
  ['Whole build', sum(all)],
  ['of it: workers', sum(workers)],
  ['of it: fonts', sum(fonts)],
  ['of it: catalogue', sum(catalogue)],
];
let failed = false;
for (const [name, bytes] of rows) {
  const budget = BUDGET_KB[name];
  const over = budget !== undefined && bytes > budget * 1024;
  failed ||= over;
  const limit = budget === undefined ? '' : ` of ${budget} KB${over ? ', OVER THE BUDGET' : ''}`;
  console.log(`${name.padEnd(18)} ${(bytes / 1024).toFixed(1).padStart(8)} KB${limit}`);
}
if (process.argv.includes('--files')) {
  for (const [name, files] of [
    ['First paint', first],
    ['Monaco chunk', editor],
  ]) {
    console.log(`\n${name}:`);
    for (const file of files)
      console.log(`${(sizeOf(file) / 1024).toFixed(1).padStart(8)} KB  ${file}`);
  }
}
process.exit(failed ? 1 : 0);
