/** Monaco's options, as both editors share them. */
import { monaco } from './monaco.ts';
import type { CodeEditor } from './session.ts';

/** Narrower editors wrap long lines; in wider ones a payload reads better unwrapped. CSS pixels. */
const WRAP_BELOW = 700;

/** Said at the caret when somebody types where the text cannot be changed. */
const NOT_A_CUSTOM_TEMPLATE =
  'This payload cannot be changed here. Switch to Custom to write your own.';
const NOT_A_TEMPLATE = 'The output follows from the template. Change the template to change it.';

export const SHARED_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  fontFamily: '"JetBrains Mono Variable", "JetBrains Mono", ui-monospace, monospace',
  fontSize: 13,
  lineHeight: 22,
  fontLigatures: false,
  automaticLayout: true,
  fixedOverflowWidgets: true,
  minimap: { enabled: false },
  // Breaks accessibility rules; the page has one of its own, see `menuRequest.ts`.
  contextmenu: false,
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  renderControlCharacters: true,
  // By default the last line's number fades when the line is empty, to less contrast than text needs.
  renderFinalNewline: 'on',
  unicodeHighlight: {
    ambiguousCharacters: false,
    invisibleCharacters: false,
    nonBasicASCII: false,
  },
  unusualLineTerminators: 'off',
  // A minified payload is one long line; colours cost little, see `tokens.ts`.
  maxTokenizationLineLength: 400_000,
  largeFileOptimizations: false,
  bracketPairColorization: { enabled: false },
  guides: { bracketPairs: false, indentation: true, highlightActiveIndentation: false },
  matchBrackets: 'always',
  folding: true,
  showFoldingControls: 'always',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  renderLineHighlight: 'line',
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  glyphMargin: false,
  padding: { top: 8, bottom: 8 },
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  links: false,
  colorDecorators: false,
  stickyScroll: { enabled: false },
  wordBasedSuggestions: 'off',
  quickSuggestions: false,
  parameterHints: { enabled: false },
  inlayHints: { enabled: 'off' },
  codeLens: false,
  find: { addExtraSpaceOnTop: false, seedSearchStringFromSelection: 'selection' },
};

export const TEMPLATE_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...SHARED_OPTIONS,
  autoClosingBrackets: 'languageDefined',
  autoClosingQuotes: 'languageDefined',
  autoIndent: 'full',
  readOnlyMessage: { value: NOT_A_CUSTOM_TEMPLATE },
  // Pasted text stays as it is.
  formatOnPaste: false,
  acceptSuggestionOnEnter: 'on',
  // `lightbulb.ts` has one that does not cover the text.
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.Off },
  // Typing goes on as typed: no sign but Enter and Tab takes a suggestion.
  acceptSuggestionOnCommitCharacter: false,
  tabCompletion: 'off',
  suggestSelection: 'first',
  suggestOnTriggerCharacters: true,
  suggestLineHeight: 28,
  suggest: {
    // `showWords: false` would hide every item of the kind Text, ours too.
    insertMode: 'replace',
    showSnippets: false,
    showStatusBar: false,
    showInlineDetails: true,
    localityBonus: false,
    shareSuggestSelections: false,
    filterGraceful: false,
    snippetsPreventQuickSuggestions: false,
  },
  hover: { enabled: 'on', delay: 300, sticky: true },
};

export const OUTPUT_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...SHARED_OPTIONS,
  readOnly: true,
  // The text can still be selected and searched; a screen reader is told that it cannot be typed in.
  domReadOnly: true,
  readOnlyMessage: { value: NOT_A_TEMPLATE },
};

/** Wraps long lines while an editor is narrow. */
export function wrapWhenNarrow(editor: CodeEditor): void {
  let wraps: boolean | undefined;
  const adapt = (): void => {
    const { width } = editor.getLayoutInfo();
    const next = width < WRAP_BELOW;
    if (width === 0 || next === wraps) return;
    wraps = next;
    editor.updateOptions({ wordWrap: next ? 'on' : 'off' });
  };
  editor.onDidLayoutChange(adapt);
  adapt();
}
