/** Lint refuses whatever turns text into markup or code, written in any of the usual ways. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** The rules that a piece of the page breaks. */
async function broken(code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: 'src/ui/app/sample.tsx' });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule !== '@typescript-eslint/no-unused-expressions');
}

const SYNTAX = 'no-restricted-syntax';

it.each([
  ['node.innerHTML = text;', SYNTAX],
  ["node['innerHTML'] = text;", SYNTAX],
  ['node.outerHTML = text;', SYNTAX],
  ["node.insertAdjacentHTML('beforeend', text);", SYNTAX],
  ['Object.assign(node, { innerHTML: text });', SYNTAX],
  ['document.write(text);', SYNTAX],
  ['document.writeln(text);', SYNTAX],
  ["document['write'](text);", SYNTAX],
  ['window.document.write(text);', SYNTAX],
  ['frame.contentDocument.write(text);', SYNTAX],
  ['frame.srcdoc = text;', SYNTAX],
  ["frame.setAttribute('srcdoc', text);", SYNTAX],
  ["node.setAttribute('onclick', text);", SYNTAX],
  ['export const a = <iframe srcDoc={text} />;', SYNTAX],
  ['export const a = <div dangerouslySetInnerHTML={{ __html: text }} />;', SYNTAX],
  ["export const a = createElement('div', { dangerouslySetInnerHTML: { __html: text } });", SYNTAX],
  ['document.createRange().createContextualFragment(text);', SYNTAX],
  ["new DOMParser().parseFromString(text, 'text/html');", SYNTAX],
  ['node.setHTMLUnsafe(text);', SYNTAX],
  ['Document.parseHTMLUnsafe(text);', SYNTAX],
  ["document.execCommand('insertHTML', false, text);", SYNTAX],
  ["document.createElement('script');", SYNTAX],
  ['export const a = <script>{text}</script>;', SYNTAX],
  ["window.trustedTypes.createPolicy('mine', {});", SYNTAX],
  ['show({ value: text, isTrusted: true });', SYNTAX],
  ['show({ value: text, supportHtml: true });', SYNTAX],
  ['eval(text);', 'no-eval'],
  ['window.eval(text);', 'no-eval'],
  ["setTimeout('run()', 1);", 'no-implied-eval'],
  ['new Function(text);', 'no-new-func'],
  ['Function(text);', 'no-new-func'],
  ["location.href = 'javascript:run()';", 'no-script-url'],
  ['export const a = <a href="javascript:run()">x</a>;', 'no-script-url'],
])('refuses %s', async (code, rule) => {
  expect(await broken(code)).toContain(rule);
});

it.each([
  'node.textContent = text;',
  'node.append(text);',
  "document.createElement('a');",
  'await navigator.clipboard.write([item]);',
  'process.stdout.write(text);',
  'show({ value: text, isTrusted: false });',
  "node.setAttribute('aria-label', text);",
  'export const a = <p title="innerHTML">innerHTML</p>;',
])('allows %s', async (code) => {
  expect(await broken(code)).toEqual([]);
});
