/**
 * The words that the whole language layer shares. Every offset is in UTF-16 code units and every
 * range is half open: `start` is the first unit, `end` the one after the last.
 */

/** A stretch of a text, `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of a range (an empty range inserts). Edits of one list never overlap. */
export interface TextEdit extends Range {
  readonly newText: string;
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What is wrong with the JSON around the placeholders. */
export type JsonSyntaxCode =
  | 'json-syntax/empty'
  | 'json-syntax/missing-comma'
  | 'json-syntax/trailing-comma'
  | 'json-syntax/extra-comma'
  | 'json-syntax/missing-colon'
  | 'json-syntax/missing-value'
  | 'json-syntax/missing-name'
  | 'json-syntax/single-quotes'
  | 'json-syntax/typographic-quotes'
  | 'json-syntax/unquoted-name'
  | 'json-syntax/unquoted-text'
  | 'json-syntax/comment'
  | 'json-syntax/bad-number'
  | 'json-syntax/bad-literal'
  | 'json-syntax/bad-escape'
  | 'json-syntax/control-character'
  | 'json-syntax/unclosed-string'
  | 'json-syntax/unclosed-bracket'
  | 'json-syntax/mismatched-bracket'
  | 'json-syntax/extra-bracket'
  | 'json-syntax/second-value'
  | 'json-syntax/byte-order-mark'
  | 'json-syntax/unexpected-character'
  | 'json-syntax/too-deep';

export type PlaceholderSyntaxCode =
  'placeholder-syntax/unclosed' | 'placeholder-syntax/empty' | 'placeholder-syntax/bad-path';

export type KeyCode =
  | 'unknown-key'
  | 'unquoted-text'
  | 'quoted-number'
  | 'quoted-boolean'
  | 'may-be-null'
  | 'object-in-text'
  | 'placeholder-in-name'
  | 'duplicate-name';

/** What is wrong with the body that the template makes; see `withBodyLimit`. */
export type BodyCode = 'body-too-long';

export type DiagnosticCode = JsonSyntaxCode | PlaceholderSyntaxCode | KeyCode | BodyCode;

/** One change that mends a diagnostic: a title to click on, and the edits of the template. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Where else a key is sent: another purpose of the same trigger, or another trigger. */
export interface Elsewhere {
  /** The context's id, for switching to it. */
  readonly contextId: string;
  /** The trigger's label. */
  readonly trigger: string;
  /** The purpose's label; absent where the trigger has no purposes. */
  readonly purpose?: string;
  /** True when only the purpose differs from the context that was checked. */
  readonly sameTrigger: boolean;
}

/** What a diagnostic knows beyond its message, as plain data for code actions. */
export interface DiagnosticData {
  /** The key path as written in the template (canonical form, without the braces). */
  readonly path?: string;
  /** Known paths that may have been meant, best first, at most five. */
  readonly candidates?: readonly string[];
  /** Contexts that have the unknown key, this trigger's other purposes first. */
  readonly elsewhere?: readonly Elsewhere[];
}

/**
 * A finding about a template, with its exact range. Read its members by name: words and fixes may be
 * made when they are read, so a copy by spreading, or `JSON.stringify`, does not have them.
 */
export interface Diagnostic extends Range {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One or two sentences: what happened and what to do. Key paths stand in backquotes. */
  readonly message: string;
  readonly data?: DiagnosticData | undefined;
  /** Fixes that are certain enough, best first. */
  readonly fixes?: readonly Fix[] | undefined;
}

/** Where a placeholder stands: as a JSON value, inside a JSON string, or in a property's name. */
export type PlaceholderPosition = 'bare' | 'text' | 'name';
