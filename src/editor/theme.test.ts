import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../tools/contrast.ts';
import { type Palette, PALETTES, themeData } from './theme.ts';

/** Each text colour with what it can stand on. */
function pairs(palette: Palette): [string, string][] {
  const plain = [
    palette.name,
    palette.text,
    palette.number,
    palette.constant,
    palette.punctuation,
    palette.ink,
    palette.bad,
  ];
  const places = [palette.surface, palette.sunken];
  return [
    ...plain.flatMap((color) => places.map((place): [string, string] => [color, place])),
    ...[palette.ink, palette.ink2, palette.accentText].map((color): [string, string] => [
      color,
      palette.raised,
    ]),
    ...[palette.ink, palette.accentText].map((color): [string, string] => [
      color,
      palette.accentSoft,
    ]),
    [palette.ink3, palette.surface],
    // A suggestion stands on the line and in a placeholder alike.
    ...[palette.surface, palette.sunken, palette.placeholderSoft, palette.bareSoft].map(
      (place): [string, string] => [palette.ink2, place],
    ),
    [palette.placeholder, palette.placeholderSoft],
    [palette.bare, palette.bareSoft],
    [palette.bad, palette.badSoft],
    [palette.ink, palette.selection],
  ];
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('keeps text at 4.5:1', () => {
    for (const [color, place] of pairs(PALETTES[theme])) {
      expect(contrast(color, place), `${color} on ${place}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('paints the caret, and squiggles, at 3:1', () => {
    const { accent, bad, warn, surface } = PALETTES[theme];
    for (const color of [accent, bad, warn])
      expect(contrast(color, surface)).toBeGreaterThanOrEqual(3);
  });

  it('has the colours of the decorations', () => {
    const css = readFileSync(new URL('editor.css', import.meta.url), 'utf8');
    const block = css.slice(
      css.indexOf(theme === 'light' ? '.monaco-editor.vs {' : '.monaco-editor.vs-dark {'),
    );
    const value = (name: string): string | undefined =>
      new RegExp(`--payload-${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    const palette = PALETTES[theme];
    expect(['text', 'text-soft', 'bare', 'bare-soft'].map(value)).toEqual([
      palette.placeholder,
      palette.placeholderSoft,
      palette.bare,
      palette.bareSoft,
    ]);
  });

  it('has the colours of the page', () => {
    const css = readFileSync(new URL('../ui/styles/tokens.css', import.meta.url), 'utf8');
    const [, block = ''] = css.split(`[data-theme='${theme}'] {`);
    const token = (name: string): string | undefined =>
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    const { surface, sunken, raised, line, lineStrong, ink, ink2, ink3, ...rest } = PALETTES[theme];
    const { accent, accentSoft, accentText, warn, bad, badSoft } = rest;
    expect({
      ...{ surface, sunken, raised, line, 'line-strong': lineStrong },
      ...{ ink, 'ink-2': ink2, 'ink-3': ink3 },
      ...{ accent, 'accent-soft': accentSoft, 'accent-text': accentText },
      ...{ warn, bad, 'bad-soft': badSoft },
    }).toEqual(
      Object.fromEntries(
        [
          ...['surface', 'sunken', 'raised', 'line', 'line-strong', 'ink', 'ink-2', 'ink-3'],
          ...['accent', 'accent-soft', 'accent-text', 'warn', 'bad', 'bad-soft'],
        ].map((name) => [name, token(name)]),
      ),
    );
  });

  it('gives Monaco colours as it reads them', () => {
    const { colors, rules } = themeData(theme);
    for (const color of Object.values(colors))
      expect(color).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
    for (const { foreground } of rules) expect(foreground).toMatch(/^[0-9a-f]{6}$/);
  });
});
