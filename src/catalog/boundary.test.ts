import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every file that a file imports, directly or not; types alone leave no trace in the app. */
function imports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm,
  )) {
    imports(join(dirname(file), path), found);
  }
  return found;
}

it('ships nothing of its source or its tests with the app', () => {
  const files = [...imports(join(folder, 'index.ts'))].map((file) => relative(folder, file));
  expect(files).toContain('readEvent.ts');
  expect(files.filter((file) => /^(source|testing)\/|\.test\.ts$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith('..') && !file.startsWith('../language/'))).toEqual(
    [],
  );
});
