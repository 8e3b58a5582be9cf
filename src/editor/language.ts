/** The two languages of the editors: templates, and their output. Set up once, when this is imported. */
import { completionProvider } from './completionProvider.ts';
import { leavePaletteKeyToPage } from './keybindings.ts';
import { monaco } from './monaco.ts';
import { listFixesWithoutHeadings } from './fixList.ts';
import { showDetailsBesideList } from './suggestDetails.ts';
import { fixProvider, foldingProvider, hoverProvider, registerFixCommands } from './providers.ts';
import { themeData, themeName } from './theme.ts';
import { type LineStart, type LineTokens, outputLine, templateLine } from './tokens.ts';

export const TEMPLATE_LANGUAGE = 'payload-template';
export const OUTPUT_LANGUAGE = 'payload-output';

/** What a line begins in, as Monaco wants it. One object for each, so that states compare by identity. */
class LineState implements monaco.languages.IState {
  readonly start: LineStart;

  constructor(start: LineStart) {
    this.start = start;
  }

  clone(): LineState {
    return this;
  }

  equals(other: monaco.languages.IState): boolean {
    return other === this;
  }
}

const STATES: Readonly<Record<LineStart, LineState>> = {
  json: new LineState('json'),
  empty: new LineState('empty'),
  path: new LineState('path'),
};

function tokensProvider(
  read: (line: string, start: LineStart) => LineTokens,
): monaco.languages.TokensProvider {
  return {
    getInitialState: () => STATES.json,
    tokenize: (line, state) => {
      const { tokens, next } = read(line, state instanceof LineState ? state.start : 'json');
      return { tokens, endState: STATES[next] };
    },
  };
}

const brackets: monaco.languages.CharacterPair[] = [
  ['{', '}'],
  ['[', ']'],
];

const templateConfiguration: monaco.languages.LanguageConfiguration = {
  brackets,
  // In a string only `{{` closes by itself, so that a single brace of text stays one.
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string'] },
    { open: '[', close: ']', notIn: ['string'] },
    { open: '"', close: '"', notIn: ['string'] },
    { open: '{{', close: '}}' },
  ],
  autoCloseBefore: '":;,}] \t\r\n',
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
  // A whole key path: the list of keys stays open behind a dot, instead of closing and opening anew.
  wordPattern: /[\p{L}\p{N}_$@#.[\]-]+/u,
};

function setUp(
  id: string,
  provider: monaco.languages.TokensProvider,
  configuration: monaco.languages.LanguageConfiguration,
): readonly monaco.IDisposable[] {
  monaco.languages.register({ id });
  return [
    monaco.languages.setTokensProvider(id, provider),
    monaco.languages.setLanguageConfiguration(id, configuration),
    monaco.languages.registerFoldingRangeProvider(id, foldingProvider),
  ];
}

/** Everything that is registered, once per language and not per editor, or suggestions would double. */
const registrations: readonly monaco.IDisposable[] = [
  ...setUp(TEMPLATE_LANGUAGE, tokensProvider(templateLine), templateConfiguration),
  ...setUp(OUTPUT_LANGUAGE, tokensProvider(outputLine), { brackets }),
  monaco.languages.registerCompletionItemProvider(TEMPLATE_LANGUAGE, completionProvider),
  monaco.languages.registerHoverProvider(TEMPLATE_LANGUAGE, hoverProvider),
  monaco.languages.registerCodeActionProvider(TEMPLATE_LANGUAGE, fixProvider, {
    providedCodeActionKinds: ['quickfix'],
  }),
  ...registerFixCommands(),
  leavePaletteKeyToPage(),
];

// While developing, this module can be loaded anew into the same page.
import.meta.hot?.dispose(() => {
  for (const registration of registrations) registration.dispose();
});

showDetailsBesideList();
listFixesWithoutHeadings();

for (const theme of ['light', 'dark'] as const)
  monaco.editor.defineTheme(themeName(theme), themeData(theme));

// Monaco measures letters once; a font that arrives later would leave the caret beside them.
void document.fonts.load('13px "JetBrains Mono Variable"').then(
  () => monaco.editor.remeasureFonts(),
  () => undefined,
);
