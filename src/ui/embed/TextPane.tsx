import { useId, useMemo } from 'react';
import { highlight } from './highlight.ts';
import styles from './TextPane.module.css';

export interface TextPaneProps {
  readonly heading: string;
  readonly text: string;
  /** Whether placeholders have a meaning in the text. */
  readonly template?: boolean;
  /** Shown where there is no text. */
  readonly empty: string;
}

/** A text for reading, in colours, with line numbers that are not copied along. */
export function TextPane({ heading, text, template = false, empty }: TextPaneProps) {
  const id = useId();
  const pieces = useMemo(() => highlight(text, template), [text, template]);
  const lines = text.split('\n').length;
  return (
    <div className={styles.pane}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {text === '' ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <div className={styles.scroller} tabIndex={0} role="region" aria-labelledby={id}>
          <pre className={styles.numbers} aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => line + 1).join('\n')}
          </pre>
          <pre className={styles.text}>
            {pieces.map(({ text: piece, colour }, at) =>
              colour === 'plain' ? (
                piece
              ) : (
                <span key={at} className={styles[colour]}>
                  {piece}
                </span>
              ),
            )}
          </pre>
        </div>
      )}
    </div>
  );
}
