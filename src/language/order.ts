/** The order in which diagnostics are told. */
import type { Diagnostic } from './types.ts';

/** By where they start, then by where they end. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end;
}

/** Puts a list into the order of its places. Mostly it is in order already, and looking costs less. */
export function inOrder(list: Diagnostic[]): Diagnostic[] {
  for (let at = 1; at < list.length; at++)
    if (byPlace(list[at - 1] as Diagnostic, list[at] as Diagnostic) > 0) return list.sort(byPlace);
  return list;
}
