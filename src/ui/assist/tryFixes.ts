/** Trying the fixes that the list of problems shows, when the browser has nothing else to do. */
import type { FixTrial } from '../../language/fixTrial.ts';
import { idle } from '../../state/idle.ts';

/** So much text is read in one go, in UTF-16 code units: a few milliseconds. */
const AT_ONCE = 400_000;

/** And so much for a whole list. What is left is tried when it is clicked on. */
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
  let pause = 0;
  for (const diagnostic of trial.diagnostics.slice(0, first)) {
    if (trial.read >= pause) {
      await idle();
      if (!going()) return false;
      pause = trial.read + AT_ONCE;
    }
    for (const fix of diagnostic.fixes ?? [])
      if (trial.read < AT_MOST) trial.sure({ diagnostic, fix });
  }
  return going();
}
