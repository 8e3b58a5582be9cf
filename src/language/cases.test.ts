/** The golden cases of `cases/<what>/*.txt`; their form is described in `cases/README.md`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, findingsOf, tokensOf } from './testing/told.ts';

const folder = new URL('./cases/', import.meta.url);
const update = process.env['UPDATE_CASES'] === '1';

/** What comes of a template, by the folder of the cases that show it. */
const SHOWN: Readonly<Record<string, (template: string) => string>> = {
  bodies: bodyOf,
  findings: findingsOf,
  tokens: tokensOf,
};

/** What no editor shows, or would break the line, is written with a sign of its own. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['⏎', '\n'],
  ['␠', ' '],
  ['␀', '\0'],
  ['␍', '\r'],
  ['␉', '\t'],
  ['␣', '\u00a0'],
  ['⯑', '\ufeff'],
];

const hidden = (text: string): string =>
  SIGNS.reduce((all, [sign, real]) => all.replaceAll(sign, real), text);
const shown = (text: string): string =>
  SIGNS.slice(2)
    .reduce((all, [sign, real]) => all.replaceAll(real, sign), text)
    .replace(/ +$/gm, (spaces) => '␠'.repeat(spaces.length));

/** A heading, or a case: the template behind `> `, and the lines that are expected of it. */
interface Block {
  readonly first: string;
  readonly rest: string;
}

const isCase = ({ first }: Block): boolean => first.startsWith('>');
const templateOf = (first: string): string => hidden(first.slice(2));

function readBlocks(text: string): readonly Block[] {
  return text.split(/^(?=> |=== )/m).map((block) => {
    const [first = '', ...rest] = block.replace(/\n+$/, '').split('\n');
    return { first, rest: rest.join('\n') };
  });
}

describe.each(Object.entries(SHOWN))('%s', (what, show) => {
  const home = new URL(`${what}/`, folder);
  describe.each(readdirSync(home))('%s', (file) => {
    const place = new URL(file, home);
    let blocks = readBlocks(readFileSync(place, 'utf8'));
    if (update) {
      blocks = blocks.map((block) =>
        isCase(block) ? { ...block, rest: shown(show(templateOf(block.first))) } : block,
      );
      const written = blocks.map(({ first, rest }, at) => {
        const gap = first.startsWith('=== ') && at > 0 ? '\n' : '';
        return `${gap}${first}\n${rest === '' ? '' : `${rest}\n`}`;
      });
      writeFileSync(place, written.join(''));
    }
    for (const { first, rest } of blocks.filter(isCase))
      it(first, () => {
        expect(shown(show(templateOf(first)))).toBe(rest);
      });
  });
});
