import { draftLimits } from '../../share/limits.ts';
import { draftTitle } from '../../share/title.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import styles from './DraftName.module.css';

/** What the draft is called, to be changed in place; also the page's title. */
export function DraftName() {
  const designer = useDesigner();
  const name = useDesignerState(({ draft }) => draft.name);
  return (
    <>
      <title>{`${draftTitle(name)} · Payload Designer`}</title>
      <div className={styles.name} data-text={name === '' ? 'Untitled payload' : name}>
        <input
          type="text"
          size={1}
          aria-label="Draft name"
          placeholder="Untitled payload"
          autoComplete="off"
          maxLength={draftLimits.name}
          value={name}
          onChange={(event) => designer.change({ name: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </div>
    </>
  );
}
