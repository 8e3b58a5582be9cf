/** What a run of the benchmark tells. */
export interface BenchReport {
  readonly sizes: readonly SizeResult[];
  readonly help: readonly Timing[];
}

/** The pipeline and its peers on templates of one size. */
export interface SizeResult {
  readonly label: string;
  /** Milliseconds of `JSON.parse` and `JSON.stringify(…, null, 2)`, the unit of what follows. */
  readonly json: number;
  /** How many times as long each subject takes; absent where it was left out. */
  readonly multiples: Readonly<Partial<Record<string, number>>>;
}

/** One thing that the editor does while a person types. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  /** The most milliseconds that it should take. */
  readonly target: number;
}
