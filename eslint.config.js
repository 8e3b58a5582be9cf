import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
].flatMap((name) => [
  {
    selector: `MemberExpression[property.name='${name}']`,
    message: `${name} parses text as HTML. Render text nodes instead.`,
  },
  {
    selector: `JSXAttribute[name.name='${name}']`,
    message: `${name} parses text as HTML. Render text nodes instead.`,
  },
]);

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
      'public',
      '.stryker',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...htmlSinks],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Playwright's fixtures have a `use` that is no hook.
    files: ['src/**/*.{ts,tsx}'],
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
