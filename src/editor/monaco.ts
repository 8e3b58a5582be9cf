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
import workerUrl from 'monaco-editor/editor/editor.worker?worker&url';

/** The policy of the page's Trusted Types, where it demands them: this one script and no other. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

function hasPolicies(scope: object): scope is { trustedTypes: PolicyFactory } {
  return (
    'trustedTypes' in scope && typeof scope.trustedTypes === 'object' && scope.trustedTypes !== null
  );
}

function trustedWorkerUrl(): string {
  const scope: object = globalThis;
  if (!hasPolicies(scope)) return workerUrl;
  const policy = scope.trustedTypes.createPolicy('payload-editor-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the editor’s own worker can be started.');
      return url;
    },
  });
  return policy.createScriptURL(workerUrl);
}

let workerScript: string | undefined;

globalThis.MonacoEnvironment = {
  getWorker: () => new Worker((workerScript ??= trustedWorkerUrl()), { type: 'module' }),
};

loader.config({ monaco });

export { monaco };
