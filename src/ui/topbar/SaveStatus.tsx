import { useDesignerState, useSharing } from '../app/designerContext.ts';
import styles from './SaveStatus.module.css';

const words = { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved' } as const;

/** Whether the draft is safe in this browser. */
export function SaveStatus() {
  const save = useDesignerState((state) => state.save);
  const { isShared } = useSharing();
  if (isShared) {
    return (
      <span
        className={styles.status}
        data-kind="shared"
        title="This payload came by a link. It is not stored until you keep a copy."
      >
        <span className={styles.dot} aria-hidden="true" />
        <span className={styles.word}>Shared</span>
      </span>
    );
  }
  return (
    <span
      className={styles.status}
      data-kind={save.kind}
      title={
        save.kind === 'not-saved' ? save.reason : 'Drafts are kept in this browser, on this device.'
      }
    >
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.word}>{words[save.kind]}</span>
    </span>
  );
}
