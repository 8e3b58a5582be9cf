/** For tests of what the page does when a check throws: nothing makes one throw that is known of. */
import type * as checks from '../../language/check.ts';

/**
 * The module of the checks, but for templates that hold the words "broken on purpose": over those
 * `check` throws.
 */
export function throwingCheck(actual: typeof checks): typeof checks {
  return {
    ...actual,
    check: (document, context) => {
      if (document.text.includes('broken on purpose')) throw new Error('broken on purpose');
      return actual.check(document, context);
    },
  };
}
