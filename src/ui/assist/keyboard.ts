/** The person's keyboard. */
import { onMac } from '../app/clipboard.ts';
import { commandOf, type CommandId, shortcutLabel, shortcutOf } from '../../state/commands.ts';

export const isMac = onMac();

/** A command's keys as they are printed on this keyboard: `Ctrl+K`. */
export function keysOf(id: CommandId): string | undefined {
  const shortcut = shortcutOf(commandOf(id), isMac);
  return shortcut === undefined ? undefined : shortcutLabel(shortcut, isMac);
}

/** The keys of what every editor knows, `C` to copy or `V` to paste, as they are printed here: `Ctrl+C`. */
export function editingKeys(letter: string): string {
  return shortcutLabel(`Mod+${letter}`, isMac);
}
