/** The ways in which a link can be bad, and what each is called. */

/** `unknown-trigger` is for the caller to find, who has the catalogue. */
export type LinkProblemKind =
  | 'not-a-link'
  | 'truncated'
  | 'altered'
  | 'newer-version'
  | 'too-large'
  | 'not-a-draft'
  | 'timeout'
  | 'unsupported'
  | 'unknown-trigger';

export interface LinkProblem {
  readonly kind: LinkProblemKind;
  /** What happened, in a sentence. */
  readonly message: string;
  /** What the person can do about it, in a sentence. */
  readonly advice: string;
}

const words = {
  'not-a-link': [
    'This address is not a link to a payload.',
    'Check that the whole link was copied, or ask for it again.',
  ],
  truncated: [
    'The end of this link is missing. It was probably cut off when it was copied or sent.',
    'Ask for the link again, or for the payload as a file.',
  ],
  altered: [
    'This link was changed on its way, so what it held cannot be trusted.',
    'Ask for the link again, or for the payload as a file.',
  ],
  'newer-version': [
    'This link was made with a newer version of Payload Designer.',
    'Reload the page to get the newest version, then open the link again.',
  ],
  'too-large': [
    'This link holds more than a link may hold.',
    'Ask for the payload as a file instead.',
  ],
  'not-a-draft': [
    'This link is intact, but it does not hold a payload.',
    'Ask the person who sent it for a new link.',
  ],
  timeout: [
    'Reading this link took too long and was stopped.',
    'Open the link again, or ask for the payload as a file.',
  ],
  unsupported: [
    'This browser cannot read or write share links.',
    'Use a current version of the browser, or exchange the payload as a file.',
  ],
  'unknown-trigger': [
    'This payload is for a trigger that this version does not know.',
    'Reload the page to get the newest version, or ask which trigger it is for.',
  ],
} satisfies Record<LinkProblemKind, readonly [string, string]>;

/**
 * Describes a problem with a link.
 * @param kind which problem
 * @param detail a sentence that follows the message, where more is known
 * @returns the problem in words
 */
export function linkProblem(kind: LinkProblemKind, detail?: string): LinkProblem {
  const [message, advice] = words[kind];
  return { kind, message: detail === undefined ? message : `${message} ${detail}`, advice };
}
