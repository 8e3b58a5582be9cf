/** How far a link of a given length travels. */
import { maxFragmentLength } from './link.ts';

/** Discord refuses messages above this many characters. */
const discordLimit = 2_000;
/** Slack splits messages above this many characters, and a split link is a broken one. */
const slackLimit = 4_000;

export interface LinkLength {
  /** The whole link's length, in characters. */
  readonly characters: number;
  /** `short` fits everywhere, `long` not in Discord, `very-long` not in Slack either, `file` nowhere. */
  readonly level: 'short' | 'long' | 'very-long' | 'file';
  /** A sentence or two to show beside the link. */
  readonly message: string;
}

/**
 * Tells what will happen to a link that is pasted into a message.
 * @param link the whole link, from the scheme to the end of the fragment
 * @returns its length, how far it fits, and the words for that
 */
export function linkLength(link: string): LinkLength {
  const characters = link.length;
  const used = `${characters.toLocaleString('en-GB')} characters`;
  const fragment = link.length - Math.max(link.indexOf('#'), 0);
  if (fragment > maxFragmentLength) {
    return {
      characters,
      level: 'file',
      message: `${used}: too long for a link. Send the draft as a file instead.`,
    };
  }
  if (characters > slackLimit) {
    return {
      characters,
      level: 'very-long',
      message: `${used}: Slack splits and Discord refuses messages of this length. Send the link by mail, or the draft as a file.`,
    };
  }
  if (characters > discordLimit) {
    return {
      characters,
      level: 'long',
      message: `${used}: Discord refuses messages above 2,000. Slack and mail take the link.`,
    };
  }
  return { characters, level: 'short', message: `${used}: fits into any message.` };
}

/**
 * Puts a fragment behind a page's address.
 * @param pageUrl the page that opens the link (`location.href`, or that of the embedding page)
 * @param fragment what `encodeLink` gave, with its `#`
 * @returns the whole link; the page's own query and fragment are left out
 */
export function linkTo(pageUrl: string, fragment: string): string {
  const page = new URL(pageUrl);
  page.search = '';
  page.hash = fragment;
  return page.href;
}
