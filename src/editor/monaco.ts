/**
 * Monaco, with the features that the editors use and no others. Everything is bundled: nothing is
 * loaded from another origin, and `@monaco-editor/react` must never fall back to its CDN, so it is told
 * here, once, before any editor mounts. (A later `loader.config` without `monaco` would undo that.)
 */
import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
// `features/suggest/register` brings no suggest widget; the controller does.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import './emptyLineTokens.ts';

/**
 * None of the features above needs Monaco's worker (it computes links, colours, words and differences),
 * so the 90 KB of it are left out, and the page's policy allows no worker at all. The end-to-end tests
 * fail on the warning that Monaco gives when one is asked for after all.
 */
globalThis.MonacoEnvironment = {
  getWorker: () => Promise.reject(new Error('The editor is built without a worker.')),
};

loader.config({ monaco });

export { monaco };
