/** Copies for wikis, issues and chats that read Markdown (CommonMark and GitHub's). */
import { draftTitle } from '../title.ts';

/** What a Markdown copy of a payload shows. */
export interface MarkdownPayload {
  /** The draft's name; may be empty. */
  readonly name: string;
  /** What the payload is for, in one line: trigger and purpose. */
  readonly subtitle: string;
  readonly template: string;
  readonly output: string;
}

/**
 * Writes a Markdown link whose text is the draft's title.
 * @param name the draft's name; may be empty
 * @param url the share link
 * @returns one line
 */
export function markdownLink(name: string, url: string): string {
  return `[${escapeMarkdown(draftTitle(name))}](${escapeDestination(url)})`;
}

/**
 * Writes a payload as a Markdown document: title, what it is for, template and sample output.
 * @param payload what to show
 * @returns the document, ending with a line break
 */
export function markdownDocument(payload: MarkdownPayload): string {
  const subtitle = payload.subtitle === '' ? '' : `${escapeMarkdown(payload.subtitle)}\n\n`;
  return `## ${escapeMarkdown(draftTitle(payload.name))}

${subtitle}Payload template:

${fenced(payload.template)}

Sample output:

${fenced(payload.output)}
`;
}

/** Makes one line of text mean itself. A backslash before any ASCII punctuation does that. */
function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_[\]{}()<>#+!|~&$]/gu, '\\$&')
      // At the start of a paragraph these would make a list.
      .replace(/^(\d*)([-.])/u, '$1\\$2')
      // Bare addresses would become links of their own.
      .replace(/:(?=\/\/)/gu, '\\:')
  );
}

/** Parentheses, angle brackets, spaces and backslashes would end a destination or change it. */
function escapeDestination(url: string): string {
  return url.replace(
    /[\s()<>\\]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A fenced block; the fence is longer than any run of backticks in it, so nothing closes it early. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}json\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}
