import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Names of properties and methods that make markup, or a document, of a text. */
const SINKS =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|srcDoc|setHTML|setHTMLUnsafe|parseHTML|parseHTMLUnsafe|createContextualFragment|parseFromString|dangerouslySetInnerHTML|createPolicy)$/';
const AS_TEXT = 'parses text as HTML. Render text nodes instead.';

/** What turns text into markup or code. `tools/htmlSinks.test.ts` tries each of them. */
const htmlSinks = [
  ...['name', 'value'].flatMap((named) => [
    { selector: `MemberExpression[property.${named}=${SINKS}]`, message: `This ${AS_TEXT}` },
    { selector: `Property[key.${named}=${SINKS}]`, message: `This ${AS_TEXT}` },
    {
      selector: `MemberExpression[property.${named}=/^write(ln)?$/]:matches([object.name=/^(document|doc)$/], [object.property.name=/^(document|ownerDocument|contentDocument)$/])`,
      message: `Writing into a document ${AS_TEXT}`,
    },
  ]),
  { selector: `JSXAttribute[name.name=${SINKS}]`, message: `This attribute ${AS_TEXT}` },
  { selector: "NewExpression[callee.name='DOMParser']", message: `DOMParser ${AS_TEXT}` },
  {
    selector:
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(on.+|srcdoc)$/i]',
    message: 'This attribute holds code or markup. Set properties and listeners instead.',
  },
  {
    selector: "CallExpression[callee.property.name='execCommand'] > Literal[value=/^insertHTML$/i]",
    message: `insertHTML ${AS_TEXT}`,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^createElement(NS)?$/] > Literal[value=/^(script|iframe|frame|object|embed|base)$/i], JSXOpeningElement[name.name=/^(script|iframe|frame|object|embed|base)$/]',
    message: 'This element runs or loads something. The page needs none of them.',
  },
  {
    selector:
      'Property[key.name=/^(isTrusted|supportHtml)$/]:not([value.value=false])[value.type="Literal"]',
    message: 'Hovers show text of templates and links: neither HTML nor commands.',
  },
];

const monaco = {
  group: ['monaco-editor', 'monaco-editor/*', '@monaco-editor/*'],
  message: 'Only src/editor imports Monaco.',
};

const fastCheck = {
  name: 'fast-check',
  message: 'Import it from src/language/testing/properties.ts, which says how often to try.',
};

function imports(restrictions) {
  return { 'no-restricted-imports': ['error', restrictions] };
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.tsbuild',
      'node_modules',
      'test-results',
      'playwright-report',
      'public/catalog',
      '.stryker',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}', 'public/*.js'],
    rules: {
      'no-restricted-syntax': ['error', ...htmlSinks],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['public/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  {
    // Hostile texts are what they are tested with.
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'no-script-url': 'off' },
  },
  {
    // Playwright's fixtures have a `use` that is no hook.
    files: ['src/**/*.{ts,tsx}'],
    // Without their names the rules about eval see only the ones of the language itself.
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs['recommended-latest'].rules,
  },
  {
    files: ['src/cli/**', 'tools/**', 'bench/**', 'e2e/**', '*.config.{ts,js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: imports({ paths: [fastCheck], patterns: [monaco] }) },
  { files: ['src/editor/**'], rules: imports({ paths: [fastCheck] }) },
  { files: ['src/language/testing/properties.ts'], rules: imports({ patterns: [monaco] }) },
);
