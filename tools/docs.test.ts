/** What the pages for readers name is there: linked files, paths, commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  '.github/pull_request_template.md',
  ...readdirSync(new URL('.github/ISSUE_TEMPLATE', root)).map(
    (name) => `.github/ISSUE_TEMPLATE/${name}`,
  ),
];

/** Names in a page that are not to be found. */
function missing(page: string): readonly string[] {
  const text = readFileSync(new URL(page, root), 'utf8');
  const all = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, found = '']) => found);
  const links = all(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu).map((link) =>
    join(dirname(page), link),
  );
  // A path behind the name of somebody else's repository is one of theirs.
  const paths = all(
    /(?<!`(?!src|docs|tools|e2e|bench|public)[\w.-]+\/[\w.-]+`, )`((?:src|docs|tools|e2e|bench|public|\.github)\/[\w./-]*\w\/?)`/gu,
  );
  const commands = all(/npm run (?:--silent )?([\w:-]+)/gu).filter((name) => !(name in scripts));
  return [
    ...[...links, ...paths].filter((path) => !existsSync(new URL(path, root))),
    ...commands.map((name) => `npm run ${name}`),
  ];
}

it.each(pages)('%s names what is there', (page) => {
  expect(missing(page)).toEqual([]);
});

it('has the pages that somebody needs who carries it on', () => {
  for (const file of ['LICENSE', 'docs/screenshot.png', 'public/_headers'])
    expect(existsSync(new URL(file, root)), file).toBe(true);
  const subjects = [
    'architecture',
    'template-language',
    'catalog',
    'deploy',
    'security',
    'sharing',
  ];
  for (const subject of subjects) expect(pages).toContain(`docs/${subject}.md`);
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  for (const page of pages.filter((name) => !name.startsWith('.github') && name !== 'README.md'))
    expect(readme, page).toContain(`(${page})`);
});
