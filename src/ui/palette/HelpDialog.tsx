import { shortcutKeys, shortcutOf } from '../../state/commands.ts';
import { AssistDialog } from '../assist/AssistDialog.tsx';
import { isMac } from '../assist/keyboard.ts';
import { commandGroups } from './commandGroups.ts';
import styles from './HelpDialog.module.css';

/** What has keys and is no command: it happens where the caret is. */
const writing: readonly (readonly [words: string, keys: string])[] = [
  ['Search keys while writing', '{{'],
  ['Take the suggestion', 'Tab'],
  ['Put a list or a suggestion away', 'Escape'],
  ['Open the menu at the caret', 'Shift+F10'],
  ['Insert the key of the tree', 'Enter'],
  ['Tick a key of the tree', 'Space'],
  ['Search commands', 'Mod+K'],
];

export interface HelpDialogProps {
  readonly open: boolean;
  onClose(): void;
}

/** Every command that has keys, and the keys. */
export function HelpDialog({ open, onClose }: HelpDialogProps) {
  const groups = [
    { title: 'Writing', rows: writing },
    ...commandGroups().map(({ value, items }) => ({
      title: value,
      rows: items.flatMap((command) => {
        const keys = shortcutOf(command, isMac);
        return keys === undefined ? [] : [[command.title, keys] as const];
      }),
    })),
  ];
  return (
    <AssistDialog open={open} title="Keyboard shortcuts" onClose={onClose}>
      {/* Nothing in it can be pressed: it is reached by Tab to be scrolled where it is longer than the screen. */}
      <div className={styles.groups} role="group" aria-label="Shortcuts" tabIndex={0}>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <section key={title} className={styles.group}>
              <h3 className={styles.heading}>{title}</h3>
              <dl className={styles.rows}>
                {rows.map(([words, keys]) => (
                  <div key={words} className={styles.row}>
                    <dt>{words}</dt>
                    <dd>
                      {shortcutKeys(keys, isMac).map((key) => (
                        <kbd key={key} className={styles.key}>
                          {key}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </AssistDialog>
  );
}
