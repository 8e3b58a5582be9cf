/** The commands as the palette lists and searches them. */
import {
  type CommandGroup,
  type CommandId,
  type CommandInfo,
  commands,
} from '../../state/commands.ts';

export interface CommandEntry extends CommandInfo {
  readonly id: CommandId;
}

export interface CommandEntries {
  readonly value: CommandGroup;
  readonly items: CommandEntry[];
}

/** The commands by their groups; without the palette itself, which is open when it is read. */
export function commandGroups(): CommandEntries[] {
  const groups: CommandEntries[] = [];
  for (const command of commands) {
    if (command.id === 'palette') continue;
    const group = groups.find(({ value }) => value === command.group);
    if (group === undefined) groups.push({ value: command.group, items: [command] });
    else group.items.push(command);
  }
  return groups;
}

/** Whether every word of a query occurs in a command's title, group or other words. */
export function commandMatches({ title, group, words = '' }: CommandEntry, query: string): boolean {
  const text = `${title} ${group} ${words}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
