/** The template with its findings, for trying fixes: each is checked with what the page knows. */
import { check, type CheckContext } from '../../language/check.ts';
import type { CheckedText } from '../../language/fixAttempt.ts';
import { FixTrial } from '../../language/fixTrial.ts';
import type { KeySpace } from '../../language/keySpace.ts';
import { parse } from '../../language/parser.ts';
import type { SampleData } from '../../language/sample.ts';
import type { Diagnostic } from '../../language/types.ts';

/**
 * @param keys what the trigger sends, where one is chosen
 * @param sample the sample event that the page shows
 * @param diagnostics where they are known already: of this text, with these keys and this sample
 */
export function checkedText(
  text: string,
  keys: KeySpace | undefined,
  sample: SampleData | undefined,
  diagnostics?: readonly Diagnostic[],
): CheckedText {
  const known: CheckContext = {
    ...(keys === undefined ? {} : { keys }),
    ...(sample === undefined ? {} : { sample }),
  };
  const again = (other: string): readonly Diagnostic[] => check(parse(other), known);
  return { text, diagnostics: diagnostics ?? again(text), check: again };
}

/** Tries the fixes of a text's findings; the same arguments as `checkedText`. */
export function trialOf(...given: Parameters<typeof checkedText>): FixTrial {
  return new FixTrial(checkedText(...given));
}
