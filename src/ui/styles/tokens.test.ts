/** Contrast of the page's own colours, computed from the tokens. Monaco's: `src/editor/theme.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tools/contrast.ts';
import { PALETTES } from '../../editor/theme.ts';

const ui = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, ui), 'utf8');
}

/** The colours that a block of a style sheet defines, by their names. */
function colours(css: string, opening: string): ReadonlyMap<string, string> {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', color = '']) => [
      name,
      color,
    ]),
  );
}

const PLACES = ['surface', 'sunken', 'raised', 'canvas', 'hover'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent-text', 'ok', 'warn', 'bad'];

/** Text and what it stands on. */
const text: readonly (readonly [string, string])[] = [
  ...TEXTS.flatMap((color) => PLACES.map((place) => [color, place] as const)),
  ...['ink', 'ink-2', 'ink-3', 'accent-text'].map((color) => [color, 'accent-soft'] as const),
  ...['ok', 'warn', 'bad'].flatMap((tone) =>
    [tone, 'ink', 'ink-2'].map((color) => [color, `${tone}-soft`] as const),
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
];

/** Edges of controls, the ring of the focus, signs. */
const edges = ['line-strong', 'accent', 'bad', 'ok'].flatMap((color) =>
  ['surface', 'sunken', 'raised', 'canvas'].map((place) => [color, place] as const),
);

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = colours(read('styles/tokens.css'), `[data-theme='${theme}']`);
  const worst = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
    pairs.flatMap(([color, place]) => {
      const found = contrast(tokens.get(color) ?? '', tokens.get(place) ?? '');
      return found >= least ? [] : [`${color} on ${place}: ${found.toFixed(2)}`];
    });

  it('keeps text at 4.5:1 on everything that it stands on', () => {
    expect(worst(text, 4.5)).toEqual([]);
  });

  it('keeps edges of controls and the ring of the focus at 3:1', () => {
    expect(worst(edges, 3)).toEqual([]);
  });

  it('has the code editor’s colours in the embedded page', () => {
    const css = read('embed/TextPane.module.css');
    const code = colours(css, theme === 'light' ? ':root {' : `:root[data-theme='${theme}']`);
    const palette = PALETTES[theme];
    expect(Object.fromEntries(code)).toEqual({
      'code-name': palette.name,
      'code-text': palette.text,
      'code-number': palette.number,
      'code-constant': palette.constant,
      'code-placeholder': palette.placeholder,
      'code-placeholder-soft': palette.placeholderSoft,
      'code-bare': palette.bare,
      'code-bare-soft': palette.bareSoft,
    });
  });
});

it('has no colour outside of the tokens', () => {
  const sheets = readdirSync(ui, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.css') && !name.startsWith('styles/tokens'))
    .filter((name) => name !== 'embed/TextPane.module.css');
  expect(sheets.length).toBeGreaterThan(30);
  // Shadows are drawn in black, and nothing is read by them.
  const stray = sheets.filter((name) =>
    /#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch)a?\((?!0 0 0 \/)/iu.test(read(name)),
  );
  expect(stray).toEqual([]);
});
