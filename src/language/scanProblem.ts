/** Something wrong within one token, found while scanning. Offsets in UTF-16 code units. */
import type { JsonSyntaxCode } from './types.ts';

export interface ScanProblem {
  readonly code: JsonSyntaxCode;
  readonly start: number;
  readonly end: number;
  /** Quotes within a string that lack a backslash; then the range goes from the first to the last. */
  readonly quotes?: readonly number[] | undefined;
}

/** More of the same tells nobody more; a megabyte of them would be slow to show. */
export const PROBLEM_LIMIT = 500;
