import { Fragment } from 'react';
import styles from './Prose.module.css';

/** A message whose backquoted parts are drawn as code. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <code key={index} className={styles.code}>
        {part}
      </code>
    ),
  );
}
