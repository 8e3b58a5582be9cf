/** Trying the fixes that the list of problems shows, when the browser has nothing else to do. */
import type { FixTrial } from '../../language/fixTrial.ts';
import { idle } from '../../state/idle.ts';

/** So long fixes are tried in one go, in milliseconds; one of them always is. */
const AT_ONCE = 5;

/** So much text is read for a whole list, in UTF-16 code units. What is left is tried when it is clicked on. */
const AT_MOST = 8_000_000;

/**
 * Tries the fixes of the first findings.
 * @param first how many findings
 * @param going asked before each step; false ends it
 * @returns whether it came to its end
 */
export async function tryFixes(
  trial: FixTrial,
  first: number,
  going: () => boolean,
): Promise<boolean> {
  let until = 0;
  for (const diagnostic of trial.diagnostics.slice(0, first))
    for (const fix of diagnostic.fixes ?? []) {
      if (trial.read >= AT_MOST) return going();
      if (performance.now() >= until) {
        await idle();
        if (!going()) return false;
        until = performance.now() + AT_ONCE;
      }
      trial.sure({ diagnostic, fix });
    }
  return going();
}
