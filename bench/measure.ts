/** Measures functions side by side: interleaved rounds, medians, so that a noisy machine hits all alike. */

export interface Subject {
  readonly name: string;
  /** Does the job on the round's text and returns its result, which is looked at so that it is made. */
  readonly job: (round: number) => string | number;
}

let sink = 0;

/** @returns the median milliseconds of each subject */
export function measure(subjects: readonly Subject[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    for (const { name, job } of subjects) {
      const start = performance.now();
      const result = job(round);
      // Reading a character in the middle flattens a string that was joined lazily.
      sink += typeof result === 'string' ? result.charCodeAt(result.length >> 1) : result;
      const took = performance.now() - start;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  if (Number.isNaN(sink)) throw new Error('A job gave no result.');
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
