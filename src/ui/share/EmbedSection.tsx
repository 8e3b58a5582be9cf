import { useId, useRef } from 'react';
import { linkTo } from '../../share/linkLength.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { selectWhole } from '../controls/selectWhole.ts';
import { embedSnippet } from './embedSnippet.ts';
import styles from './ShareDialog.module.css';
import type { ShareLink } from './useShareLink.ts';

export interface EmbedSectionProps {
  readonly name: string;
  readonly link: ShareLink;
}

/** The payload inside another page. */
export function EmbedSection({ name, link }: EmbedSectionProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  if (link.kind !== 'link') return null;
  const page = new URL('embed.html', document.baseURI).href;
  const snippet = embedSnippet(name, linkTo(page, link.fragment));
  return (
    <section className={styles.section}>
      <details>
        <summary className={styles.summary}>Show it in a wiki page</summary>
        <div className={styles.unfolded}>
          <label htmlFor={id} className={styles.label}>
            HTML for the wiki
          </label>
          <textarea
            id={id}
            ref={area}
            readOnly
            rows={4}
            spellCheck={false}
            className={styles.area}
            value={snippet}
            onFocus={(event) => selectWhole(event.currentTarget)}
          />
          <div className={styles.row}>
            <CopyButton
              label="Copy HTML"
              noun="HTML"
              text={snippet}
              selectText={() => area.current?.focus()}
            />
            <p className={styles.hint}>
              Template and output, for reading, with a link that opens them here.
            </p>
          </div>
        </div>
      </details>
    </section>
  );
}
