import { Menu } from '@base-ui/react/menu';
import { Braces, Ellipsis, ListTree } from 'lucide-react';
import type { CommandId } from '../../state/commands.ts';
import { commandOf } from '../../state/commands.ts';
import { usePreferences } from '../app/designerContext.ts';
import { useAfterClosing } from '../app/useAfterClosing.ts';
import { useKeysShown } from '../app/useKeysShown.ts';
import { useLayout } from '../app/useMediaQuery.ts';
import { Button } from '../controls/Button.tsx';
import popup from '../controls/popup.module.css';
import { keepPageReadable, popupPlace } from '../controls/popupPlace.ts';
import { useStore } from 'zustand';
import { assistStore } from './assistModule.ts';
import { CommandItem } from './MenuItem.tsx';
import { keysOf } from './keyboard.ts';
import type { AssistProps } from './page.ts';
import menu from './Menu.module.css';
import styles from './TemplateTools.module.css';
import { useRunCommand } from './useRunCommand.ts';

const groupsFor = (plainEditor: boolean): readonly (readonly CommandId[])[] => [
  ['format', 'compact', 'fix-all'],
  ['gallery', 'example', 'fits'],
  [plainEditor ? 'use-code-editor' : 'use-plain-editor', 'palette', 'help'],
];

/** What can be done to the template, at the end of its heading. */
export function TemplateTools(props: AssistProps) {
  const run = useRunCommand(props);
  const layout = useLayout();
  const keysShown = useKeysShown();
  const after = useAfterClosing();
  const [{ plainEditor }] = usePreferences();
  const sheet = useStore(assistStore, ({ keysSheet }) => keysSheet);
  return (
    <div className={styles.tools}>
      {/* On phones the keys are a tab of their own. */}
      {layout !== 'tabs' && (
        <Button
          small
          look="plain"
          className={styles.tool}
          aria-pressed={layout === 'columns' ? keysShown : sheet}
          title={titleOf('toggle-keys')}
          onClick={() => run('toggle-keys')}
        >
          <ListTree size={16} aria-hidden="true" />
          <span className={styles.word}>Keys</span>
        </Button>
      )}
      <Button
        small
        look="plain"
        className={styles.tool}
        title={titleOf('format')}
        onClick={() => run('format')}
      >
        <Braces size={16} aria-hidden="true" />
        <span className={styles.word}>Format</span>
      </Button>
      <Menu.Root
        modal={false}
        onOpenChangeComplete={(open) => {
          keepPageReadable(open);
          after.complete(open);
        }}
      >
        <Menu.Trigger
          render={<Button small look="plain" className={styles.more} />}
          aria-label="More for the template"
          title="More for the template"
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal container={popupPlace()}>
          <Menu.Positioner
            className={popup.positioner}
            align="end"
            sideOffset={4}
            collisionPadding={8}
          >
            <Menu.Popup className={`${popup.popup} ${menu.menu}`}>
              <div role="none" className={popup.list}>
                {groupsFor(plainEditor).map((ids) => (
                  <Menu.Group key={ids[0]} className={popup.group}>
                    {ids.map((id) => (
                      <CommandItem key={id} id={id} onChoose={() => after.keep(() => run(id))} />
                    ))}
                  </Menu.Group>
                ))}
              </div>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

function titleOf(id: CommandId): string {
  const keys = keysOf(id);
  const { title } = commandOf(id);
  return keys === undefined ? title : `${title} (${keys})`;
}
