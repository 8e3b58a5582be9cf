/** The shapes that scanning and parsing yield, and that everything else reads. */
import type { KeyPath } from './keyPath.ts';
import type { Diagnostic, PlaceholderPosition, Range } from './types.ts';

/**
 * Token kinds. A string without placeholders is one token (`String`). One with placeholders is
 * `StringHead` (from the opening quote), then placeholders with `StringMiddle` text between them,
 * then `StringTail` (up to and with the closing quote, or up to where an unclosed string ends).
 */
export const TokenKind = {
  Whitespace: 0,
  ObjectOpen: 1,
  ObjectClose: 2,
  ArrayOpen: 3,
  ArrayClose: 4,
  Colon: 5,
  Comma: 6,
  String: 7,
  StringHead: 8,
  StringMiddle: 9,
  StringTail: 10,
  Placeholder: 11,
  Number: 12,
  True: 13,
  False: 14,
  Null: 15,
  /** Letters, digits and signs that are no JSON literal or number: `NaN`, `01`, `name`. */
  Word: 16,
  Comment: 17,
  /** Text in single or typographic quotes. */
  ForeignString: 18,
  ByteOrderMark: 19,
  /** Anything else, one stretch of characters that have no meaning in JSON. */
  Unknown: 20,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, flat for speed. Token `i` has kind `kinds[i]` and covers
 * `starts[i] .. starts[i + 1]`; `starts[count]` is the text's length, so tokens cover the text exactly.
 */
export interface TokenList {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  /**
   * Whether all white space is a line feed with spaces behind it, or spaces alone: then its length and
   * its first code unit tell all of it.
   */
  readonly tidy: boolean;
}

/** One `{{…}}` of a template, also when it is broken. The range covers the braces. */
export interface Placeholder extends Range {
  /** Its place among the document's placeholders, from 0. */
  readonly index: number;
  /** The index of its token. */
  readonly token: number;
  readonly position: PlaceholderPosition;
  /** The range between the braces without white space around it; empty where nothing stands there. */
  readonly inner: Range;
  /** The text of that range. */
  readonly written: string;
  /** The path, where what stands between the braces is one. */
  readonly path?: KeyPath | undefined;
  /** Whether `}}` ends it. */
  readonly closed: boolean;
  /** For `text` and `name`: the whole string literal, with its quotes. Absent in text without quotes. */
  readonly string?: Range | undefined;
  /** True where a string holds this placeholder and nothing else. */
  readonly wholeString: boolean;
}

/**
 * A key that the text means where what is written is no sound placeholder: one that is broken, one in
 * quotes that JSON does not know, or one of another language.
 */
export interface MeantKey {
  /** As it will be read once the text is mended; its ranges are those of the text as it is. */
  readonly placeholder: Placeholder;
  readonly path: KeyPath;
  /** What another key takes the place of: what stands between the braces, all of it, or nothing. */
  readonly replaces: 'key' | 'all' | 'nothing';
}

/** A template, read. Everything else (checks, rendering, completion, formatting) starts from it. */
export interface TemplateDocument {
  readonly text: string;
  readonly tokens: TokenList;
  readonly placeholders: readonly Placeholder[];
  /** Keys of what is no sound placeholder, in the order of their position. */
  readonly meant: readonly MeantKey[];
  /** What is wrong with the text itself, in the order of its position; keys are not looked at. */
  readonly diagnostics: readonly Diagnostic[];
}
