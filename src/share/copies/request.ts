/** The request that a webhook makes, as every copy of it (shell commands, code) sends it. */
import type { Draft } from '../draft.ts';
import { checkHeaders, checkUrl } from '../http.ts';

/** A checked POST request. */
export interface WebhookRequest {
  /** The URL as the URL parser writes it: ASCII only, so that every program reads it alike. */
  readonly url: string;
  /** Names in lowercase, each once; `content-type` comes first unless the draft sets it. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body, well-formed: sent as UTF-8. */
  readonly body: string;
}

/** Text for the clipboard, or why there is none, in a sentence or two that say what to do. */
export type CopyResult = { readonly text: string } | { readonly problem: string };

/** A body of JSON is announced as such; this is the one place that says so. */
const contentType: readonly [string, string] = ['content-type', 'application/json'];

/**
 * Builds the request from a draft and the body that is rendered for it.
 * @param draft gives the target URL and the headers; empty header rows are left out
 * @param body the rendered body; half surrogate pairs become U+FFFD, as UTF-8 makes of them anyway
 * @returns the request; or a problem when the URL is not given or the URL or a header does not pass
 *   the checks
 */
export function webhookRequest(
  draft: Pick<Draft, 'url' | 'headers'>,
  body: string,
): { readonly request: WebhookRequest } | { readonly problem: string } {
  if (draft.url === '') return { problem: 'Enter the target URL first.' };
  const urlMessage = checkUrl(draft.url);
  if (urlMessage !== undefined) return { problem: urlMessage };
  const headerProblem = checkHeaders(draft.headers)[0];
  if (headerProblem !== undefined) {
    return { problem: `Header ${headerProblem.index + 1}: ${headerProblem.message}` };
  }
  const own = draft.headers
    .filter(({ name }) => name !== '')
    .map(({ name, value }) => [name, value] as const);
  const headers = own.some(([name]) => name === contentType[0]) ? own : [contentType, ...own];
  return {
    request: {
      url: new URL(draft.url).href,
      headers,
      body: body.replace(/\p{Surrogate}/gu, '\ufffd'),
    },
  };
}
