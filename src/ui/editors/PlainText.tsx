import {
  type CSSProperties,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { EditorHandle } from '../../editor/types.ts';
import { mergeShown, shownText } from './lineEnds.ts';
import styles from './PlainText.module.css';
import { plainHandle } from './plainHandle.ts';

export interface PlainTextProps {
  readonly value: string;
  /** The accessible name, the same as the code editor's. */
  readonly label: string;
  /** Absent: the text is for reading only. */
  readonly onChange?: ((text: string) => void) | undefined;
  readonly ref?: Ref<EditorHandle>;
  /** Gets the field itself. */
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null> | undefined;
}

/**
 * The text in a plain field with line numbers, with the code editor's font and metrics. It stands in
 * until that has loaded, and for good where it cannot.
 */
export function PlainText({ value, label, onChange, ref, fieldRef }: PlainTextProps) {
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const area = fieldRef ?? ownRef;
  const numbers = useRef<HTMLDivElement>(null);
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  useImperativeHandle(ref, () => {
    // Assigned before layout effects run: React fills refs in the same commit.
    if (area.current === null) throw new Error('The text field is not on the page.');
    return plainHandle(area.current, () => latest.current);
  }, [area]);
  const shown = shownText(value);
  const lines = lineNumbers(shown);
  // The code editor's gutter: at least three digits wide, and room for its folding marks.
  const digits = Math.max(3, lines.length - lines.lastIndexOf('\n') - 1);
  return (
    <div className={styles.plain} style={{ '--digits': digits } as CSSProperties}>
      <div className={styles.numbers} aria-hidden="true">
        <div ref={numbers}>{lines}</div>
      </div>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={label}
        value={shown}
        readOnly={onChange === undefined}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        wrap="off"
        onChange={(event) => onChange?.(mergeShown(value, event.currentTarget.value))}
        onScroll={(event) => {
          if (numbers.current === null) return;
          numbers.current.style.transform = `translateY(${-event.currentTarget.scrollTop}px)`;
        }}
      />
    </div>
  );
}

function lineNumbers(text: string): string {
  let numbers = '1';
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    line += 1;
    numbers += `\n${line}`;
  }
  return numbers;
}
