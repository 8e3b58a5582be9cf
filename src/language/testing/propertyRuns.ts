/** How often a property is tried: 1,000 times, or as often as PROPERTY_RUNS says. */

interface WithEnvironment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

const wanted = Number((globalThis as WithEnvironment).process?.env?.['PROPERTY_RUNS']);

export const propertyRuns = { numRuns: wanted > 0 ? wanted : 1000 };
