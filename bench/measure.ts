/**
 * Measures functions side by side: interleaved rounds, medians, so that a noisy machine hits all alike.
 * What is measured is the process's own time on a processor. Time on the clock would also count what
 * other programs do meanwhile, and would do so only for jobs that are longer than a time slice.
 */

export interface Subject {
  readonly name: string;
  /** Does the job on the round's text and returns its result, which is looked at so that it is made. */
  readonly job: (round: number) => string | number;
}

/** The processor's clock counts microseconds; shorter jobs are repeated until they last this long. */
const SHORTEST_MS = 0.5;

let sink = 0;

/** Milliseconds that this process has spent on processors, its garbage collector's threads included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each subject, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

export function measure(subjects: readonly Subject[], rounds: number): Times {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  const repeats = new Map<string, number>();
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    // There and back: what one subject leaves to the garbage collector is paid for by the next.
    const order = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const { name, job } of order) {
      const repeat = repeats.get(name) ?? 1;
      const start = processorTime();
      // Each repetition gets a number of its own, so that no text comes twice.
      for (let time = 0; time < repeat; time++) run(job, round * repeat + time);
      const took = (processorTime() - start) / repeat;
      if (round >= 0) times.get(name)?.push(took);
      else if (took < SHORTEST_MS)
        repeats.set(name, Math.ceil(SHORTEST_MS / Math.max(took, SHORTEST_MS / 100)));
    }
  }
  if (Number.isNaN(sink)) throw new Error('A job gave no result.');
  return times;
}

/**
 * How many times as long one subject takes as another: the median of the rounds' own ratios, so that a
 * change of the machine's pace in mid-run hits both alike.
 */
export function ratio(times: Times, name: string, base: string): number {
  const bases = times.get(base) ?? [];
  return median((times.get(name) ?? []).map((time, round) => time / (bases[round] ?? Number.NaN)));
}

function run(job: Subject['job'], round: number): void {
  const result = job(round);
  // Reading a character in the middle flattens a string that was joined lazily.
  sink += typeof result === 'string' ? result.charCodeAt(result.length >> 1) : result;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
