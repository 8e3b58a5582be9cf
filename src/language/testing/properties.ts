/**
 * fast-check, with how often every property is tried: 1,000 times, or as often as PROPERTY_RUNS says.
 * PROPERTY_SEED makes the tries the same each time. Properties are imported from here only, so that
 * none is tried less often because its test forgot to say so.
 */
import fc from 'fast-check';

interface WithEnvironment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

const environment = (globalThis as WithEnvironment).process?.env;
const wanted = Number(environment?.['PROPERTY_RUNS']);
const seed = Number(environment?.['PROPERTY_SEED'] ?? NaN);

/** How often a property is tried. */
export const RUNS = wanted > 0 ? wanted : 1000;
/** How many values go through what takes them all at once: ten times as many. */
export const MANY = 10 * RUNS;

fc.configureGlobal({
  numRuns: RUNS,
  ...(Number.isInteger(seed) && { seed }),
});

export { fc };
