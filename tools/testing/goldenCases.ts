/**
 * The golden cases of `src/language/cases/<what>/*.txt`, as tests; their form is described in the README
 * beside them. It stands here because the language itself is compiled without Node's types.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hidden, shown } from './signs.ts';

const update = process.env['UPDATE_CASES'] === '1';

/** A case: the template behind `> `, and the lines that are expected of it. */
interface Case {
  readonly template: string;
  readonly expected: string;
}

/** Cases below one heading. */
interface Section {
  readonly heading: string;
  readonly cases: readonly Case[];
}

function readSections(text: string): readonly Section[] {
  return text.split(/^(?==== )/m).map((section) => {
    const [heading = '', ...blocks] = section.replace(/\n+$/, '').split(/\n(?=> )/);
    const cases = blocks.map((block) => {
      const [template = '', ...lines] = block.slice(2).split('\n');
      return { template, expected: lines.join('\n') };
    });
    return { heading, cases };
  });
}

function write({ heading, cases }: Section): string {
  const blocks = cases.map(({ template, expected }) => `> ${template}\n${expected}`.trimEnd());
  return `${[heading, ...blocks].join('\n')}\n`;
}

/**
 * Makes a test of each heading of the cases in some folders.
 * @param folders what comes of a template, by the folder of the cases that show it
 */
export function testCases(folders: Readonly<Record<string, (template: string) => string>>): void {
  describe.each(Object.entries(folders))('%s', testFolder);
}

function testFolder(what: string, show: (template: string) => string): void {
  const home = new URL(`../../src/language/cases/${what}/`, import.meta.url);
  describe.each(readdirSync(home))('%s', (file) => {
    const place = new URL(file, home);
    let sections = readSections(readFileSync(place, 'utf8'));
    if (update) {
      sections = sections.map(({ heading, cases }) => ({
        heading,
        cases: cases.map(({ template }) => ({ template, expected: shown(show(hidden(template))) })),
      }));
      writeFileSync(place, sections.map(write).join('\n'));
    }
    // A test for each heading: one for each case would take longer to register than to run.
    for (const { heading, cases } of sections)
      it(heading, () => {
        expect(cases).not.toHaveLength(0);
        for (const { template, expected } of cases)
          expect(shown(show(hidden(template))), template).toBe(expected);
      });
  });
}
