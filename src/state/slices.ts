/**
 * Long work in slices: between two of them the browser handles what a person does. The newest work
 * wins; what it replaces is left where it stands, and its result is never told.
 */

/** Work that pauses where it yields. */
export type Steps<Result> = Iterator<unknown, Result, undefined>;

/**
 * Runs steps, each in a task of its own.
 * @param done is called once, unless the run is stopped before
 * @param pause calls back when the next step may run; given in tests
 * @returns stops the run: no further step is made, and `done` is not called
 */
export function runInSlices<Result>(
  steps: Steps<Result>,
  done: (result: Result) => void,
  pause: (next: () => void) => void = afterOthers,
): () => void {
  let stopped = false;
  const next = (): void => {
    if (stopped) return;
    const step = steps.next();
    if (step.done === true) done(step.value);
    else pause(next);
  };
  pause(next);
  return () => {
    stopped = true;
  };
}

/** Behind the tasks that wait already; input and painting come first in any browser. */
function afterOthers(next: () => void): void {
  // Not a timer: those wait for four milliseconds once they follow each other.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(undefined);
}
