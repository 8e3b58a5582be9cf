import { Menu } from '@base-ui/react/menu';
import { useEffect, useState } from 'react';
import { type MenuRequest, onMenuRequest } from '../../editor/menuRequest.ts';
import type { CommandId } from '../../state/commands.ts';
import { useAfterClosing } from '../app/useAfterClosing.ts';
import popup from '../controls/popup.module.css';
import { keepPageReadable, popupPlace } from '../controls/popupPlace.ts';
import { editingKeys } from './keyboard.ts';
import styles from './Menu.module.css';
import { copySelected, cutSelected, pasteInto } from './menuActions.ts';
import { CommandItem, MenuItem } from './MenuItem.tsx';

export interface EditorMenuProps {
  onRun(id: CommandId): void;
}

/** The menu of the code editors, at the pointer or the caret. */
export function EditorMenu({ onRun }: EditorMenuProps) {
  const [open, setOpen] = useState(false);
  const [request, setRequest] = useState<MenuRequest>();
  const after = useAfterClosing();
  useEffect(
    () =>
      onMenuRequest((asked) => {
        setRequest(asked);
        setOpen(true);
      }),
    [],
  );
  if (request === undefined) return null;
  return (
    <Menu.Root
      modal={false}
      open={open}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpen) => {
        keepPageReadable(isOpen);
        after.complete(isOpen);
      }}
    >
      <Menu.Portal container={popupPlace()}>
        <Menu.Positioner
          className={popup.positioner}
          anchor={{ getBoundingClientRect: () => new DOMRect(request.x, request.y) }}
          side="bottom"
          align="start"
          collisionPadding={8}
        >
          <Menu.Popup
            className={`${popup.popup} ${styles.menu}`}
            aria-label="Editor"
            // Some systems ask for a menu when the key goes up, which is when this one is open.
            onContextMenu={(event) => event.preventDefault()}
          >
            <Choices request={request} onRun={onRun} onChoose={after.keep} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface ChoicesProps extends EditorMenuProps {
  readonly request: MenuRequest;
  onChoose(task: () => void): void;
}

function Choices({ request, onRun, onChoose }: ChoicesProps) {
  const { readOnly, selected, handle } = request;
  const nothing = selected === '';
  const command = (id: CommandId) => (
    <CommandItem id={id} onChoose={() => onChoose(() => onRun(id))} />
  );
  return (
    <div role="none" className={popup.list}>
      <Menu.Group className={popup.group}>
        {!readOnly && (
          <MenuItem
            words="Cut"
            keys={editingKeys('X')}
            disabled={nothing}
            onChoose={() => onChoose(() => void cutSelected(request))}
          />
        )}
        <MenuItem
          words="Copy"
          keys={editingKeys('C')}
          disabled={nothing}
          onChoose={() => onChoose(() => void copySelected(request))}
        />
        {!readOnly && (
          <MenuItem
            words="Paste"
            keys={editingKeys('V')}
            onChoose={() => onChoose(() => void pasteInto(request))}
          />
        )}
        <MenuItem
          words="Select all"
          keys={editingKeys('A')}
          onChoose={() => onChoose(() => handle.selectAll())}
        />
      </Menu.Group>
      {!readOnly && (
        <Menu.Group className={popup.group}>
          {command('suggest')}
          {command('quick-fix')}
          {command('format')}
        </Menu.Group>
      )}
    </div>
  );
}
