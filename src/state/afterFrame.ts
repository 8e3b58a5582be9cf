/** A page that is not shown draws no frames; then this much later, in milliseconds. */
const WITHOUT_FRAME = 100;

/** Runs a task once the browser has drawn the next frame: behind the letter that was just typed. */
export function afterFrame(task: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    task();
  };
  const timer = setTimeout(once, WITHOUT_FRAME);
  if (typeof requestAnimationFrame !== 'function') return;
  requestAnimationFrame(() => {
    // A frame's callbacks run before it is drawn; a task of their own runs behind it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(undefined);
  });
}
