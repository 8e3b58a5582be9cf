import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import type { CommandId } from '../../state/commands.ts';
import { useAfterClosing } from '../app/useAfterClosing.ts';
import dialog from '../assist/Dialog.module.css';
import { keysOf } from '../assist/keyboard.ts';
import popup from '../controls/popup.module.css';
import styles from './CommandPalette.module.css';
import { type CommandEntry, commandGroups, commandMatches } from './commandGroups.ts';

export interface CommandPaletteProps {
  readonly open: boolean;
  onClose(): void;
  onRun(id: CommandId): void;
}

const groups = commandGroups();

/** Every command, searched by its words and carried out with Enter. */
export function CommandPalette({ open, onClose, onRun }: CommandPaletteProps) {
  const after = useAfterClosing();
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onOpenChangeComplete={after.complete}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={`${dialog.dialog} ${styles.palette}`} aria-label="Search commands">
          <Autocomplete.Root
            inline
            open
            items={groups}
            autoHighlight="always"
            keepHighlight
            filter={commandMatches}
            itemToStringValue={(command: CommandEntry) => command.title}
          >
            <div className={styles.search}>
              <Search size={18} aria-hidden="true" />
              <Autocomplete.Input
                className={styles.input}
                aria-label="Search commands"
                placeholder="Search commands"
                autoComplete="off"
                spellCheck={false}
              />
            </div>
            <Autocomplete.Empty className={popup.empty}>
              No command is called like this.
            </Autocomplete.Empty>
            <Autocomplete.List className={`${popup.list} ${styles.list}`}>
              {(group: (typeof groups)[number]) => (
                <Autocomplete.Group key={group.value} items={group.items} className={popup.group}>
                  <Autocomplete.GroupLabel className={styles.group}>
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(command: CommandEntry) => (
                      <Autocomplete.Item
                        key={command.id}
                        value={command}
                        className={styles.item}
                        onClick={() => {
                          after.keep(() => onRun(command.id));
                          onClose();
                        }}
                      >
                        {command.title}
                        {keysOf(command.id) !== undefined && (
                          <kbd className={styles.keys}>{keysOf(command.id)}</kbd>
                        )}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
