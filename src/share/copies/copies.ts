/** Everything that can be copied, in one list: what the Copy menu offers and what each gives. */
import type { Draft } from '../draft.ts';
import { curlForCmd } from './cmd.ts';
import { fetchCode } from './fetchCode.ts';
import { markdownDocument, markdownLink } from './markdown.ts';
import { curlForPosix } from './posix.ts';
import { requestForPowerShell } from './powershell.ts';
import type { CopyResult, WebhookRequest } from './request.ts';
import { webhookRequest } from './request.ts';

export type CopyKind =
  | 'template'
  | 'output'
  | 'link'
  | 'markdown-link'
  | 'markdown'
  | 'curl-posix'
  | 'powershell'
  | 'curl-cmd'
  | 'fetch';

/** What copies are made from. */
export interface CopySource {
  /** Gives the name, the URL and the headers. */
  readonly draft: Pick<Draft, 'name' | 'url' | 'headers'>;
  /** Trigger and purpose as a person reads them, in one line. */
  readonly subtitle: string;
  /** The payload template: the draft's own, or the full payload in default mode. */
  readonly template: string;
  /** The exact body, as the sample output shows it. */
  readonly output: string;
  /** The body for others to read: its envelope names the target URL only if that is to go along. */
  readonly outputToShare: string;
  /** The share link; undefined where none could be made. */
  readonly link: string | undefined;
}

export interface CopyChoice {
  readonly kind: CopyKind;
  readonly label: string;
}

/** The copies in the order of the menu. */
export const copyChoices: readonly CopyChoice[] = [
  { kind: 'template', label: 'Template' },
  { kind: 'output', label: 'Output' },
  { kind: 'link', label: 'Link' },
  { kind: 'markdown-link', label: 'Markdown link' },
  { kind: 'markdown', label: 'Markdown with template and output' },
  { kind: 'curl-posix', label: 'cURL (bash, zsh, sh)' },
  { kind: 'powershell', label: 'PowerShell' },
  { kind: 'curl-cmd', label: 'cURL (Windows command prompt)' },
  { kind: 'fetch', label: 'fetch (JavaScript, TypeScript)' },
];

/**
 * Makes one copy.
 * @param kind which
 * @param source what it is made from
 * @returns the text for the clipboard; a problem where it cannot be made, told in words that say what
 *   to do. Requests carry the draft's URL and headers, tokens included: say so where they are offered.
 */
export function makeCopy(kind: CopyKind, source: CopySource): CopyResult {
  switch (kind) {
    case 'template':
      return { text: source.template };
    case 'output':
      return { text: source.outputToShare };
    case 'link':
      return withLink(source, (link) => link);
    case 'markdown-link':
      return withLink(source, (link) => markdownLink(source.draft.name, link));
    case 'markdown':
      return {
        text: markdownDocument({
          ...source,
          name: source.draft.name,
          output: source.outputToShare,
        }),
      };
    case 'curl-posix':
      return withRequest(source, curlForPosix);
    case 'powershell':
      return withRequest(source, requestForPowerShell);
    case 'curl-cmd':
      return withRequest(source, curlForCmd);
    case 'fetch':
      return withRequest(source, fetchCode);
  }
}

function withLink({ link }: CopySource, write: (link: string) => string): CopyResult {
  if (link === undefined) {
    return { problem: 'There is no link for this payload. Download the draft and send the file.' };
  }
  return { text: write(link) };
}

function withRequest(
  source: CopySource,
  write: (request: WebhookRequest) => CopyResult,
): CopyResult {
  const built = webhookRequest(source.draft, source.output);
  return 'problem' in built ? built : write(built.request);
}
