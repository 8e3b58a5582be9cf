import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Draft } from '../../share/draft.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { selectWhole } from '../controls/selectWhole.ts';
import { Prose } from '../feedback/Prose.tsx';
import styles from './ShareDialog.module.css';
import type { ShareLink } from './useShareLink.ts';

export interface LinkSectionProps {
  readonly draft: Draft;
  readonly link: ShareLink;
  readonly includeUrl: boolean;
  readonly includeHeaders: boolean;
  onIncludeUrl(include: boolean): void;
  onIncludeHeaders(include: boolean): void;
}

/** The link, how far it travels, and what goes along in it. */
export function LinkSection({
  draft,
  link,
  includeUrl,
  includeHeaders,
  onIncludeUrl,
  onIncludeHeaders,
}: LinkSectionProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const text = link.kind === 'link' ? link.link : '';
  // The dialog opens with the focus in the field, and the link comes a moment later.
  useEffect(() => {
    const { current } = field;
    if (current !== null && current === document.activeElement) selectWhole(current);
  }, [text]);
  const headers = draft.headers.filter(({ name, value }) => name !== '' || value !== '').length;
  return (
    <section className={styles.section}>
      <label htmlFor={id} className={styles.label}>
        Share link
      </label>
      <div className={styles.field}>
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          data-first
          spellCheck={false}
          className={styles.input}
          value={text}
          placeholder={link.kind === 'making' ? 'Making the link' : 'No link'}
          onFocus={(event) => selectWhole(event.currentTarget)}
        />
        <CopyButton
          look="solid"
          label="Copy link"
          noun="link"
          text={link.kind === 'link' ? text : undefined}
          selectText={() => {
            field.current?.focus();
            if (field.current !== null) selectWhole(field.current);
          }}
        />
      </div>
      <div role="status">
        {link.kind === 'link' && (
          <p className={styles.length} data-level={link.length.level}>
            {link.length.message}
          </p>
        )}
        {link.kind === 'problem' && (
          <p className={styles.problem}>
            <Prose text={link.message} />
          </p>
        )}
      </div>
      <p className={styles.hint}>
        The payload is in the link itself and on no server: the link shows it as it is now, and
        opening it changes nobody’s draft.
      </p>
      <div className={styles.ticks}>
        {draft.url !== '' && (
          <Tick
            label="Include the URL"
            checked={includeUrl}
            why="Left out unless ticked, because an address can hold a secret. Who has the link can read it."
            onChange={onIncludeUrl}
          />
        )}
        {headers > 0 && (
          <Tick
            label={
              headers === 1 ? 'Include the HTTP header' : `Include the ${headers} HTTP headers`
            }
            checked={includeHeaders}
            why="Left out unless ticked, because header values are often tokens. Who has the link can use them."
            onChange={onIncludeHeaders}
          />
        )}
      </div>
    </section>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly why: ReactNode;
  onChange(checked: boolean): void;
}

function Tick({ label, checked, why, onChange }: TickProps) {
  return (
    <div className={styles.tick}>
      <Checkbox label={label} checked={checked} onChange={onChange} />
      <p className={styles.hint}>{why}</p>
    </div>
  );
}
