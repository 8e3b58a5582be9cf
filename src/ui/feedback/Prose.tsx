import { Fragment } from 'react';
import styles from './Prose.module.css';

/** A message whose backquoted parts are drawn as code. A sign behind code never begins a line alone. */
export function Prose({ text }: { readonly text: string }) {
  const parts = text.split('`');
  return parts.map((part, index) => {
    const sign = signs(parts[index + 1]);
    return index % 2 === 0 ? (
      <Fragment key={index}>{index === 0 ? part : part.slice(signs(part).length)}</Fragment>
    ) : (
      <span key={index} className={styles.whole}>
        <code className={styles.code}>{part}</code>
        {sign}
      </span>
    );
  });
}

/** The signs of punctuation that a part of a sentence begins with. */
function signs(part = ''): string {
  return /^[.,:;?!)”"]*/.exec(part)?.[0] ?? '';
}
