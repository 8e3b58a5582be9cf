/** What is shipped is pinned, and `docs/security.md` speaks of those very versions. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

type Versions = Readonly<Record<string, string>>;

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
};
const { packages } = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string }>
  >;
};
const page = read('docs/security.md');

it('pins every package to one version, with its fingerprint in the lock file', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  const unsealed = Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && integrity === undefined)
    .map(([place]) => place);
  expect(unsealed).toEqual([]);
});

it('judges every package that is shipped, in the version that is shipped', () => {
  const judged = [...page.matchAll(/(?<=[|,] )(@?[a-z][a-z/-]*) (\d+\.\d+\.\d+)/gu)].map(
    ([, name = '', version = '']) => [name, version],
  );
  const inside = (file: string, version: RegExp): string =>
    version.exec(read(`node_modules/monaco-editor/esm/vs/base/${file}`))?.[1] ?? '';
  const shipped = {
    ...dependencies,
    // Monaco carries its own copies of these two; the packages of the same names are not used.
    marked: inside('common/marked/marked.js', /marked v(\d+\.\d+\.\d+)/u),
    dompurify: inside('browser/dompurify/dompurify.js', /DOMPurify (\d+\.\d+\.\d+)/u),
  };
  expect(Object.fromEntries(judged)).toEqual(shipped);
});
