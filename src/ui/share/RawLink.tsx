import { type ReactNode, useId, useRef } from 'react';
import { CopyButton } from '../controls/CopyButton.tsx';
import { selectWhole } from '../controls/selectWhole.ts';
import styles from './RawLink.module.css';
import form from './ShareDialog.module.css';

export interface RawLinkProps {
  /** The share link's fragment, with its `#`. */
  readonly fragment: string;
  readonly rows: number;
  /** Further buttons, after the one that copies. */
  readonly children?: ReactNode;
}

/** A link exactly as it arrived, for passing on to who can tell what is wrong with it. */
export function RawLink({ fragment, rows, children }: RawLinkProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const link = location.href.split('#', 1)[0] + fragment;
  return (
    <div className={styles.raw}>
      <label htmlFor={id} className={form.label}>
        The link as it arrived
      </label>
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={rows}
        spellCheck={false}
        className={form.area}
        value={link}
        onFocus={(event) => selectWhole(event.currentTarget)}
      />
      <div className={styles.actions}>
        <CopyButton
          label="Copy link"
          noun="link"
          text={link}
          selectText={() => area.current?.focus()}
        />
        {children}
      </div>
    </div>
  );
}
