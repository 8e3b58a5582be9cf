/**
 * How often a property is tried: 1,000 times, or as often as PROPERTY_RUNS says. PROPERTY_SEED makes
 * the tries the same each time.
 */

interface WithEnvironment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

const environment = (globalThis as WithEnvironment).process?.env;
const wanted = Number(environment?.['PROPERTY_RUNS']);
const seed = Number(environment?.['PROPERTY_SEED'] ?? NaN);

export const propertyRuns = {
  numRuns: wanted > 0 ? wanted : 1000,
  ...(Number.isInteger(seed) && { seed }),
};
