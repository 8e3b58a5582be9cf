import styles from './TabHint.module.css';

/** The code editor's own key for it (`toggle-tab-key` of the commands). */
const keys = /Mac|iPhone|iPad/u.test(navigator.userAgent) ? 'Ctrl+Shift+M' : 'Ctrl+M';

/** The way out of an editor that keeps the Tab key to itself, shown while it has the focus. */
export function TabHint() {
  return (
    <p className={styles.hint}>
      Tab indents. <kbd>{keys}</kbd> lets it leave the editor.
    </p>
  );
}
