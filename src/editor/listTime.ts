/** When a list of keys is made: behind the frame that shows the letter, or at once for who answers it. */
import { afterFrame } from '../state/afterFrame.ts';

/** The keys that an open list answers to. */
const ANSWERS: ReadonlySet<string> = new Set([
  'Enter',
  'Tab',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
]);

/** True while such a key is handled: a list that is asked for then comes before the key's turn. */
let answering = false;

/**
 * Resolves behind the next frame; before that where a key comes that the list should be there for, as
 * when somebody types faster than the page draws. The list is then open when the editor gets the key.
 */
export function timeForList(): Promise<void> {
  if (answering) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      document.removeEventListener('keydown', pressed, { capture: true });
      resolve();
    };
    const pressed = ({ key }: KeyboardEvent): void => {
      if (!ANSWERS.has(key)) return;
      answering = true;
      setTimeout(() => {
        answering = false;
      });
      end();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    afterFrame(end);
  });
}
