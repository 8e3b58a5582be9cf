/**
 * Share links. The draft stands in the URL's fragment, which browsers never send to a server:
 * `#/t/1.` and the base64url of a zlib stream of JSON text. The `1` names this codec; a change of the
 * codec takes the next number, and every number that was ever written stays readable. The JSON ends
 * with a seal: it and zlib's checksum together tell a changed link, however little was changed, from
 * another draft. Links without a seal, as the first ones were, are read too.
 */
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { parseBoundedJson } from './boundedJson.ts';
import type { Draft } from './draft.ts';
import { isShareFragment, shareRoute } from './fragment.ts';
import { checkHeaders, checkUrl } from './http.ts';
import type { LinkProblem } from './linkProblem.ts';
import { linkProblem } from './linkProblem.ts';
import { draftLimits } from './limits.ts';
import { draftToJson, emptyDraft, restoreDraft } from './restoreDraft.ts';
import { checkSeal, holdsSeal, seal } from './seal.ts';
import { draftTitle } from './title.ts';
import { decodeUtf8 } from './utf8.ts';
import { deflate, inflate } from './zlib.ts';

const route = shareRoute;
const codecTag = '1.';

export { isShareFragment };

/** The largest fragment, in characters. */
export const maxFragmentLength = 32 * 1024;

/** The most bytes of JSON text that a link may hold. */
export const maxLinkContent = 1024 * 1024;

/** What to hand on beyond the template and its set-up. Each is left out unless it is asked for. */
export interface LinkOptions {
  /** The target URL, which may hold a secret in its path or query. */
  readonly includeUrl?: boolean;
  /** The HTTP headers, names and values, which often hold a token. */
  readonly includeHeaders?: boolean;
}

/** Why no link was made. */
export interface EncodeProblem {
  readonly kind: 'url' | 'headers' | 'not-a-draft' | 'too-large' | 'unsupported';
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

export interface SharedDraft {
  readonly draft: Draft;
  /** The draft's name as one safe line; never empty. */
  readonly title: string;
}

/**
 * Puts a draft into a link's fragment.
 * @param draft the draft to share
 * @param options whether the target URL and the headers go along; by default neither does
 * @returns the fragment, `#` included; or a problem: a URL or header that is to go along does not pass
 *   the checks, a part is over its size limit, or the link would be too long. Never rejects.
 */
export async function encodeLink(
  draft: Draft,
  options: LinkOptions = {},
): Promise<{ readonly fragment: string } | { readonly problem: EncodeProblem }> {
  if (typeof CompressionStream === 'undefined') {
    const { message, advice } = linkProblem('unsupported');
    return { problem: { kind: 'unsupported', message: `${message} ${advice}` } };
  }
  const includeUrl = options.includeUrl ?? false;
  const includeHeaders = options.includeHeaders ?? false;
  const urlMessage = includeUrl ? checkUrl(draft.url) : undefined;
  if (urlMessage !== undefined) return { problem: { kind: 'url', message: urlMessage } };
  const headerProblem = includeHeaders ? checkHeaders(draft.headers)[0] : undefined;
  if (headerProblem !== undefined) {
    return {
      problem: {
        kind: 'headers',
        message: `Header ${headerProblem.index + 1}: ${headerProblem.message}`,
      },
    };
  }
  const empty = emptyDraft();
  const shared: Draft = {
    ...draft,
    url: includeUrl ? draft.url : empty.url,
    headers: includeHeaders ? draft.headers : empty.headers,
  };
  const restored = restoreDraft(draftToJson(shared));
  if (!('draft' in restored)) {
    const kind = restored.code === 'too-large' ? 'too-large' : 'not-a-draft';
    return { problem: { kind, message: restored.reason } };
  }
  // JSON.stringify escapes lone surrogates, so that UTF-8 keeps them.
  const bytes = new TextEncoder().encode(
    seal(JSON.stringify(withoutDefaults(draftToJson(shared)))),
  );
  if (bytes.length > maxLinkContent) return { problem: tooLong('This payload is') };
  const fragment = route + codecTag + encodeBase64url(await deflate(bytes));
  if (fragment.length > maxFragmentLength) {
    return {
      problem: tooLong(`A link of ${fragment.length.toLocaleString('en-GB')} characters is`),
    };
  }
  return { fragment };
}

/**
 * Reads a share link's fragment. The draft is rebuilt through the one door for drafts; whether its
 * trigger exists is for the caller to judge (`linkProblem('unknown-trigger')`).
 * @param fragment `location.hash`, with its `#`
 * @returns the draft, unsaved, and a title to show; or what is wrong with the link. Never rejects.
 */
export async function decodeLink(
  fragment: string,
): Promise<SharedDraft | { readonly problem: LinkProblem }> {
  if (fragment.length > maxFragmentLength) return { problem: linkProblem('too-large') };
  const packed = readTag(fragment);
  if (typeof packed !== 'string') return packed;
  if (typeof DecompressionStream === 'undefined') return { problem: linkProblem('unsupported') };
  const decoded = decodeBase64url(packed);
  if (decoded === undefined) return { problem: linkProblem('altered') };
  const content = await inflate(decoded.bytes, maxLinkContent);
  if (content === 'damaged') return { problem: linkProblem('altered') };
  if (typeof content === 'string') return { problem: linkProblem(content) };
  if (!decoded.canonical) return { problem: linkProblem('altered') };
  return readContent(content);
}

function readTag(fragment: string): string | { readonly problem: LinkProblem } {
  const prefix = route + codecTag;
  if (fragment.startsWith(prefix)) return fragment.slice(prefix.length);
  if (!isShareFragment(fragment)) return { problem: linkProblem('not-a-link') };
  if (prefix.startsWith(fragment)) return { problem: linkProblem('truncated') };
  const newer = /^[1-9][0-9]{0,3}\./u.test(fragment.slice(route.length));
  return { problem: linkProblem(newer ? 'newer-version' : 'altered') };
}

function readContent(content: Uint8Array): SharedDraft | { readonly problem: LinkProblem } {
  const text = decodeUtf8(content) ?? '';
  const state = checkSeal(text);
  if (state === 'broken') return { problem: linkProblem('altered') };
  const json = parseBoundedJson(text, draftLimits.depth);
  if (json === undefined) return { problem: linkProblem('not-a-draft') };
  // A seal that is no longer in its place or form was changed, as little as what it stands for.
  if (state === 'none' && holdsSeal(json.value)) return { problem: linkProblem('altered') };
  const restored = restoreDraft(json.value);
  if ('draft' in restored) {
    return { draft: restored.draft, title: draftTitle(restored.draft.name) };
  }
  // A newer version has nothing to add to the standing words; the other reasons name a field.
  return {
    problem:
      restored.code === 'newer-version'
        ? linkProblem('newer-version')
        : linkProblem(restored.code, restored.reason),
  };
}

/** Leaves out what reading fills in again: a shorter link. */
function withoutDefaults(stored: unknown): unknown {
  const defaults = new Map(
    Object.entries(Object(draftToJson(emptyDraft()))).map(([field, value]) => [
      field,
      JSON.stringify(value),
    ]),
  );
  return Object.fromEntries(
    Object.entries(Object(stored)).filter(
      ([field, value]) => field === 'version' || defaults.get(field) !== JSON.stringify(value),
    ),
  );
}

function tooLong(subject: string): EncodeProblem {
  return {
    kind: 'too-large',
    message: `${subject} too long to be sent safely. Download the draft and send the file instead.`,
  };
}
