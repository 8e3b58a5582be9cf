/**
 * How large the parts of a draft may be. Lengths of text are in UTF-16 code units, as fields count
 * them (`maxLength`). Input fields must hold to these figures too: what is longer is refused when it
 * is read again, never cut.
 */
export const draftLimits = {
  name: 200,
  triggerId: 200,
  template: 1_048_576,
  eventName: 200,
  url: 2_048,
  headers: 50,
  headerName: 100,
  headerValue: 4_000,
  sampleId: 200,
  /** Objects and lists inside each other in the stored form: two, and as many to spare. */
  depth: 4,
} as const;
