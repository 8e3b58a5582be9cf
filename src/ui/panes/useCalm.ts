import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** In milliseconds without a key. */
const PAUSE = 300;

/**
 * A value that stays what it was while somebody types in an editor: what is half written is full of
 * mistakes, and a list of them that comes and goes moves what is beside it with every letter.
 * @param latest what follows from the present text
 * @returns the latest after a pause, and at once where no key was pressed: a paste, a fix, another trigger
 */
export function useCalm<Value>(latest: Value): Value {
  const [calm, setCalm] = useState(latest);
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const note = ({ ctrlKey, metaKey, target }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || !(target instanceof Element)) return;
      if (target.closest('.monaco-editor, textarea') !== null) pressed.current = performance.now();
    };
    document.addEventListener('keydown', note, { capture: true });
    return () => document.removeEventListener('keydown', note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (calm === latest) return undefined;
    const wait = pressed.current + PAUSE - performance.now();
    if (wait <= 0) {
      setCalm(latest);
      return undefined;
    }
    const timer = setTimeout(() => setCalm(latest), wait);
    return () => clearTimeout(timer);
  }, [calm, latest]);
  return calm;
}
