import {
  type CSSProperties,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { EditHistory } from '../../editor/editHistory.ts';
import type { EditorHandle } from '../../editor/types.ts';
import { shownText } from './lineEnds.ts';
import { PlainField } from './plainField.ts';
import { plainHandle } from './plainHandle.ts';
import styles from './PlainText.module.css';

export interface PlainTextProps {
  readonly value: string;
  /** The accessible name, the same as the code editor's. */
  readonly label: string;
  /** Absent: the text is for reading only. */
  readonly onChange?: ((text: string) => void) | undefined;
  /** What was done to the text so far; undo and redo go by it. */
  readonly history?: EditHistory | undefined;
  readonly ref?: Ref<EditorHandle>;
  /** Gets the field itself. */
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null> | undefined;
}

/**
 * The text in a plain field with line numbers, with the code editor's font and metrics. It stands in
 * until that has loaded, for good where it cannot, and where a person prefers it.
 */
export function PlainText({ value, label, onChange, history, ref, fieldRef }: PlainTextProps) {
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const area = fieldRef ?? ownRef;
  const numbers = useRef<HTMLDivElement>(null);
  const field = useRef<PlainField>(null);
  const latest = useRef({ value, onChange });
  useLayoutEffect(() => {
    latest.current = { value, onChange };
    field.current?.follow(value);
  }, [value, onChange]);
  useLayoutEffect(() => {
    if (area.current === null) return undefined;
    const mounted = new PlainField(area.current, latest.current.value, history, (text) =>
      latest.current.onChange?.(text),
    );
    mounted.follow(latest.current.value);
    field.current = mounted;
    return mounted.listen();
  }, [area, history]);
  useImperativeHandle(ref, () => {
    // Made by the effect before, in the same commit.
    if (field.current === null) throw new Error('The text field is not on the page.');
    return plainHandle(field.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new field comes with these
  }, [area, history]);
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
        onChange={({ nativeEvent }) =>
          field.current?.typed('isComposing' in nativeEvent && nativeEvent.isComposing === true)
        }
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
