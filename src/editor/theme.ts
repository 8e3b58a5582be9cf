/**
 * The editors' colours, from the same tokens as the page. Text keeps a contrast of at least 4.5:1 on
 * every background it can stand on; `theme.test.ts` computes it.
 */
import { TokenType } from './tokens.ts';
import type { EditorTheme } from './types.ts';

/** Colours of one theme, as `#rrggbb`. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentText: string;
  readonly selection: string;
  readonly warn: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly name: string;
  readonly text: string;
  readonly number: string;
  readonly constant: string;
  readonly punctuation: string;
  readonly placeholder: string;
  readonly placeholderSoft: string;
  readonly bare: string;
  readonly bareSoft: string;
}

export const PALETTES: Readonly<Record<EditorTheme, Palette>> = {
  light: {
    surface: '#ffffff',
    sunken: '#f8f9fb',
    raised: '#ffffff',
    line: '#e1e4eb',
    lineStrong: '#848ca1',
    ink: '#161b2c',
    ink2: '#454d63',
    ink3: '#626a81',
    accent: '#3d46d6',
    accentSoft: '#ebecfd',
    accentText: '#343cc0',
    selection: '#d5d8fb',
    warn: '#7f4c00',
    bad: '#b71f2b',
    badSoft: '#fdeaeb',
    name: '#1f3a8a',
    text: '#2c6e49',
    number: '#9a4a00',
    constant: '#8a2a8f',
    punctuation: '#626a81',
    placeholder: '#343cc0',
    placeholderSoft: '#e4e6fd',
    bare: '#7d4300',
    bareSoft: '#ffeed6',
  },
  dark: {
    surface: '#161a24',
    sunken: '#12161f',
    raised: '#1c2130',
    line: '#272d3d',
    lineStrong: '#6d7690',
    ink: '#e8ebf4',
    ink2: '#b0b8cc',
    ink3: '#8b94ab',
    accent: '#8088ff',
    accentSoft: '#232850',
    accentText: '#acb2ff',
    selection: '#2c3363',
    warn: '#f0b65a',
    bad: '#ff8c92',
    badSoft: '#3c171b',
    name: '#9db8ff',
    text: '#8fd6a8',
    number: '#f3b07a',
    constant: '#dc9be6',
    punctuation: '#8b94ab',
    placeholder: '#c3c7ff',
    placeholderSoft: '#2a2f63',
    bare: '#ffd28a',
    bareSoft: '#43300f',
  },
};

/** Monaco's name of a theme. */
export function themeName(theme: EditorTheme): string {
  return `payload-${theme}`;
}

/** A theme as Monaco takes it. */
export function themeData(theme: EditorTheme): {
  base: 'vs' | 'vs-dark';
  inherit: boolean;
  rules: { token: string; foreground: string; fontStyle?: string }[];
  colors: Record<string, string>;
} {
  const palette = PALETTES[theme];
  return {
    base: theme === 'light' ? 'vs' : 'vs-dark',
    inherit: false,
    rules: [
      { token: '', foreground: hex(palette.ink) },
      { token: TokenType.name, foreground: hex(palette.name) },
      { token: TokenType.text, foreground: hex(palette.text) },
      { token: TokenType.placeholder, foreground: hex(palette.placeholder) },
      { token: TokenType.number, foreground: hex(palette.number) },
      { token: TokenType.constant, foreground: hex(palette.constant) },
      { token: TokenType.punctuation, foreground: hex(palette.punctuation) },
      { token: TokenType.comment, foreground: hex(palette.ink3) },
      { token: TokenType.broken, foreground: hex(palette.bad) },
    ],
    colors: colors(palette),
  };
}

function hex(color: string): string {
  return color.slice(1);
}

function colors(palette: Palette): Record<string, string> {
  const clear = '#00000000';
  return {
    foreground: palette.ink,
    focusBorder: palette.accent,
    'editor.background': palette.surface,
    'editor.foreground': palette.ink,
    'editorCursor.foreground': palette.accent,
    'editorLineNumber.foreground': palette.ink3,
    'editorLineNumber.activeForeground': palette.ink,
    'editor.lineHighlightBackground': palette.sunken,
    'editor.lineHighlightBorder': clear,
    'editor.selectionBackground': palette.selection,
    'editor.inactiveSelectionBackground': palette.accentSoft,
    'editor.selectionHighlightBackground': palette.accentSoft,
    'editor.findMatchBackground': palette.bareSoft,
    'editor.findMatchBorder': palette.bare,
    'editor.findMatchHighlightBackground': palette.bareSoft,
    'editorBracketMatch.background': palette.accentSoft,
    'editorBracketMatch.border': palette.lineStrong,
    // Brackets coloured by depth say nothing here. Monaco turns them on again with some settings.
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [
        `editorBracketHighlight.foreground${depth}`,
        palette.punctuation,
      ]),
    ),
    'editorBracketHighlight.unexpectedBracket.foreground': palette.punctuation,
    'editorIndentGuide.background1': palette.line,
    'editorIndentGuide.activeBackground1': palette.lineStrong,
    'editorGutter.background': palette.surface,
    'editorGutter.foldingControlForeground': palette.ink3,
    'editor.foldBackground': clear,
    'editorError.foreground': palette.bad,
    'editorWarning.foreground': palette.warn,
    'editorInfo.foreground': palette.accent,
    'editorHint.foreground': palette.lineStrong,
    'editorOverviewRuler.border': clear,
    'scrollbarSlider.background': `${palette.lineStrong}40`,
    'scrollbarSlider.hoverBackground': `${palette.lineStrong}80`,
    'scrollbarSlider.activeBackground': `${palette.lineStrong}a0`,
    'scrollbar.shadow': clear,
    'editorWidget.background': palette.raised,
    'editorWidget.foreground': palette.ink,
    'editorWidget.border': palette.line,
    'widget.shadow': shadowOf(palette),
    'editorHoverWidget.background': palette.raised,
    'editorHoverWidget.foreground': palette.ink,
    'editorHoverWidget.border': palette.line,
    'editorHoverWidget.statusBarBackground': palette.sunken,
    'textCodeBlock.background': palette.sunken,
    'textLink.foreground': palette.accentText,
    'textLink.activeForeground': palette.accentText,
    'textPreformat.foreground': palette.accentText,
    'textPreformat.background': palette.placeholderSoft,
    'editorSuggestWidget.background': palette.raised,
    'editorSuggestWidget.foreground': palette.ink,
    'editorSuggestWidget.border': palette.line,
    'editorSuggestWidget.selectedBackground': palette.accentSoft,
    'editorSuggestWidget.selectedForeground': palette.ink,
    'editorSuggestWidget.selectedIconForeground': palette.ink2,
    'editorSuggestWidget.highlightForeground': palette.accentText,
    'editorSuggestWidget.focusHighlightForeground': palette.accentText,
    'list.hoverBackground': palette.sunken,
    'list.hoverForeground': palette.ink,
    'menu.background': palette.raised,
    'menu.foreground': palette.ink,
    'menu.selectionBackground': palette.accentSoft,
    'menu.selectionForeground': palette.ink,
    'editorActionList.background': palette.raised,
    'editorActionList.foreground': palette.ink,
    'editorActionList.focusBackground': palette.accentSoft,
    'editorActionList.focusForeground': palette.ink,
    'input.background': palette.surface,
    'input.foreground': palette.ink,
    'input.border': palette.lineStrong,
    'input.placeholderForeground': palette.ink3,
    'inputOption.activeBackground': palette.accentSoft,
    'inputOption.activeForeground': palette.accentText,
    'inputOption.activeBorder': palette.accent,
    'icon.foreground': palette.ink2,
    descriptionForeground: palette.ink2,
    errorForeground: palette.bad,
    ...symbolColors(palette),
  };
}

function shadowOf(palette: Palette): string {
  return palette.surface === '#ffffff' ? '#161b2c26' : '#00000073';
}

/** Icons of the completion list, coloured like the values they stand for. */
function symbolColors(palette: Palette): Record<string, string> {
  return {
    'symbolIcon.textForeground': palette.text,
    'symbolIcon.unitForeground': palette.number,
    'symbolIcon.constantForeground': palette.constant,
    'symbolIcon.moduleForeground': palette.name,
    'symbolIcon.enumeratorForeground': palette.name,
    'symbolIcon.valueForeground': palette.ink3,
  };
}
