import { Menu } from '@base-ui/react/menu';
import { commandOf, type CommandId } from '../../state/commands.ts';
import { keysOf } from './keyboard.ts';
import styles from './Menu.module.css';

export interface MenuItemProps {
  readonly words: string;
  /** As they are printed on the keyboard. */
  readonly keys: string | undefined;
  readonly disabled?: boolean;
  onChoose(): void;
}

/** A line of a menu: what it does, and the keys that do the same. */
export function MenuItem({ words, keys, disabled = false, onChoose }: MenuItemProps) {
  return (
    <Menu.Item className={styles.item} disabled={disabled} onClick={onChoose}>
      {words}
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </Menu.Item>
  );
}

export interface CommandItemProps extends Pick<MenuItemProps, 'disabled' | 'onChoose'> {
  readonly id: CommandId;
}

/** One of the page's commands, by the same words as in the palette. */
export function CommandItem({ id, ...rest }: CommandItemProps) {
  return <MenuItem words={commandOf(id).title} keys={keysOf(id)} {...rest} />;
}
