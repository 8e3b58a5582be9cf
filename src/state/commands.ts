/** Every command of the page, with its words and its keys: for the palette, menus and the help sheet. */

export type CommandGroup =
  'Template' | 'Keys' | 'Problems' | 'Output' | 'Set-up' | 'Hand on' | 'Page';

/** A command as lists show it. What it does is decided where it is carried out. */
export interface CommandInfo {
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /**
   * Keys joined by `+`, the last one by its name on the keyboard: `Mod+K`, `Shift+Alt+F`, `?`. `Mod` is
   * the command key on a Mac and Ctrl elsewhere.
   */
  readonly shortcut?: string;
  /** Where a Mac has other keys. */
  readonly macShortcut?: string;
  /** The editor answers to these keys by itself, while it has the focus. */
  readonly inEditor?: boolean;
  /** Other words that people search it by. */
  readonly words?: string;
}

/**
 * In the order in which they are listed. Option alone writes letters such as œ on a Mac, so Ctrl goes
 * with it there.
 */
export const commands = [
  {
    id: 'format',
    title: 'Format document',
    group: 'Template',
    shortcut: 'Shift+Alt+F',
    words: 'pretty indent layout beautify',
  },
  { id: 'compact', title: 'Compact to one line', group: 'Template', words: 'minify shrink' },
  {
    id: 'gallery',
    title: 'Ready templates',
    group: 'Template',
    words: 'gallery snippets iterable braze klaviyo slack receiver',
  },
  {
    id: 'example',
    title: 'Paste an example',
    group: 'Template',
    words: 'map from json documentation receiver propose',
  },
  {
    id: 'undo',
    title: 'Undo',
    group: 'Template',
    shortcut: 'Mod+Z',
    inEditor: true,
  },
  {
    id: 'redo',
    title: 'Redo',
    group: 'Template',
    shortcut: 'Mod+Y',
    macShortcut: 'Shift+Mod+Z',
    inEditor: true,
  },
  {
    id: 'find',
    title: 'Find in the template',
    group: 'Template',
    shortcut: 'Mod+F',
    inEditor: true,
    words: 'search',
  },
  {
    id: 'select-next-match',
    title: 'Select the next same text too',
    group: 'Template',
    shortcut: 'Mod+D',
    inEditor: true,
    words: 'multiple carets cursors occurrence',
  },
  { id: 'fold-all', title: 'Fold all', group: 'Template', words: 'collapse' },
  { id: 'unfold-all', title: 'Unfold all', group: 'Template', words: 'expand' },
  {
    id: 'focus-template',
    title: 'Go to the template',
    group: 'Template',
    shortcut: 'Alt+T',
    macShortcut: 'Ctrl+Alt+T',
  },
  {
    id: 'toggle-tab-key',
    title: 'Let Tab leave the editor, or keep it inside',
    group: 'Template',
    shortcut: 'Ctrl+M',
    macShortcut: 'Ctrl+Shift+M',
    inEditor: true,
    words: 'keyboard trap focus accessibility',
  },
  {
    id: 'use-plain-editor',
    title: 'Use the plain editor',
    group: 'Template',
    words: 'textarea simple touch phone screen reader accessibility monaco',
  },
  {
    id: 'use-code-editor',
    title: 'Use the code editor',
    group: 'Template',
    words: 'monaco colours completion plain',
  },
  {
    id: 'keys',
    title: 'Search keys',
    group: 'Keys',
    shortcut: 'Alt+K',
    macShortcut: 'Ctrl+Alt+K',
    words: 'panel tree insert variables',
  },
  { id: 'toggle-keys', title: 'Show or hide the keys', group: 'Keys', words: 'panel tree' },
  {
    id: 'suggest',
    title: 'Suggest keys at the caret',
    group: 'Keys',
    shortcut: 'Ctrl+Space',
    inEditor: true,
    words: 'complete completion',
  },
  { id: 'show-hover', title: 'Explain the key at the caret', group: 'Keys', words: 'hover what' },
  {
    id: 'next-problem',
    title: 'Next problem',
    group: 'Problems',
    shortcut: 'F8',
    words: 'error warning',
  },
  {
    id: 'previous-problem',
    title: 'Previous problem',
    group: 'Problems',
    shortcut: 'Shift+F8',
    words: 'error warning',
  },
  {
    id: 'quick-fix',
    title: 'Fixes at the caret',
    group: 'Problems',
    shortcut: 'Mod+.',
    inEditor: true,
    words: 'mend repair lightbulb',
  },
  {
    id: 'fix-all',
    title: 'Fix all that is certain',
    group: 'Problems',
    shortcut: 'Shift+Alt+.',
    words: 'mend repair',
  },
  {
    id: 'origin',
    title: 'Where does this come from?',
    group: 'Output',
    shortcut: 'Alt+O',
    macShortcut: 'Ctrl+Alt+O',
    words: 'source map output template origin',
  },
  { id: 'toggle-output', title: 'Show or hide the output', group: 'Output', words: 'preview' },
  { id: 'toggle-raw', title: 'Send the raw payload, or the envelope', group: 'Output' },
  { id: 'focus-output', title: 'Go to the sample output', group: 'Output' },
  { id: 'choose-trigger', title: 'Choose the trigger', group: 'Set-up', words: 'event' },
  {
    id: 'fits',
    title: 'Where this template fits',
    group: 'Set-up',
    words: 'contexts triggers purposes compare',
  },
  { id: 'use-default', title: 'Send the complete data', group: 'Set-up', words: 'default mode' },
  { id: 'use-custom', title: 'Send a custom template', group: 'Set-up', words: 'custom mode' },
  {
    id: 'start-full',
    title: 'Start from the full payload',
    group: 'Set-up',
    words: 'complete every key',
  },
  { id: 'choose-purpose', title: 'Choose the purpose', group: 'Set-up' },
  { id: 'event-name', title: 'Type the event name', group: 'Set-up' },
  { id: 'url', title: 'Type the URL', group: 'Set-up', words: 'target address' },
  { id: 'headers', title: 'HTTP headers', group: 'Set-up' },
  { id: 'toggle-setup', title: 'Show or hide the set-up fields', group: 'Set-up', words: 'fold' },
  { id: 'copy-template', title: 'Copy template', group: 'Hand on', words: 'clipboard' },
  { id: 'copy-output', title: 'Copy output', group: 'Hand on', words: 'clipboard body' },
  {
    id: 'share',
    title: 'Share link',
    group: 'Hand on',
    words: 'url teammate send copy curl fetch markdown embed',
  },
  {
    id: 'contract',
    title: 'Receiver contract',
    group: 'Hand on',
    words: 'json schema types typescript zod signature',
  },
  { id: 'download-template', title: 'Download template', group: 'Hand on', words: 'save file' },
  { id: 'download-draft', title: 'Download draft', group: 'Hand on', words: 'save file export' },
  { id: 'open-file', title: 'Open file', group: 'Hand on', words: 'import load upload' },
  {
    id: 'message',
    title: 'Go to the message',
    group: 'Page',
    shortcut: 'F6',
    words: 'notice undo',
  },
  { id: 'save', title: 'Save now', group: 'Page', shortcut: 'Mod+S' },
  { id: 'rename', title: 'Name the draft', group: 'Page', words: 'rename title' },
  { id: 'palette', title: 'Search commands', group: 'Page', shortcut: 'Mod+K' },
  { id: 'help', title: 'Keyboard shortcuts', group: 'Page', shortcut: '?', words: 'help keys' },
  { id: 'theme-light', title: 'Light theme', group: 'Page', words: 'colours appearance' },
  { id: 'theme-dark', title: 'Dark theme', group: 'Page', words: 'colours appearance' },
  { id: 'theme-system', title: 'Theme as the system', group: 'Page', words: 'colours appearance' },
] as const satisfies readonly CommandInfo[];

export type CommandId = (typeof commands)[number]['id'];

/** A command by its id. */
export function commandOf(id: CommandId): CommandInfo {
  const found: CommandInfo | undefined = commands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`There is no command ${id}.`);
  return found;
}

/**
 * The keys of a command.
 * @param mac whether the keyboard is a Mac's
 */
export function shortcutOf(command: CommandInfo, mac: boolean): string | undefined {
  return mac ? (command.macShortcut ?? command.shortcut) : command.shortcut;
}

const MAC_NAMES: ReadonlyMap<string, string> = new Map([
  ['Mod', '⌘'],
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
]);

/** The keys of a shortcut as they are printed, one after the other: `Ctrl`, `K`. */
export function shortcutKeys(shortcut: string, mac: boolean): readonly string[] {
  return shortcut
    .split('+')
    .map((key) => (mac ? (MAC_NAMES.get(key) ?? key) : key === 'Mod' ? 'Ctrl' : key));
}

/** The shortcut in one piece: `Ctrl+K`, `⌘K`. */
export function shortcutLabel(shortcut: string, mac: boolean): string {
  return shortcutKeys(shortcut, mac).join(mac ? '' : '+');
}

/** The shortcut as `aria-keyshortcuts` has it. */
export function ariaShortcut(shortcut: string, mac: boolean): string {
  return shortcut
    .split('+')
    .map((key) => (key === 'Mod' ? (mac ? 'Meta' : 'Control') : key === 'Ctrl' ? 'Control' : key))
    .join('+');
}

/** What is read of a key press. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: `KeyF`, whatever Option or Shift make of it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is a shortcut's. */
export function matchesShortcut(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const keys = shortcut.split('+');
  const key = keys.pop() ?? '';
  const wants = (name: string): boolean => keys.includes(name);
  const ctrl = wants('Ctrl') || (!mac && wants('Mod'));
  if (press.ctrlKey !== ctrl || press.metaKey !== (mac && wants('Mod'))) return false;
  if (press.altKey !== wants('Alt')) return false;
  // A sign such as `?` may need Shift on one keyboard and none on another.
  const sign = /^[^A-Za-z0-9]$/u.test(key) && keys.length === 0;
  if (sign) return press.key === key;
  if (press.shiftKey !== wants('Shift')) return false;
  return press.key.toUpperCase() === key.toUpperCase() || press.code === codeOf(key);
}

function codeOf(key: string): string {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`;
  return key === '.' ? 'Period' : key;
}

/** The command that a key press asks the page for; what the editor answers to by itself is left out. */
export function commandFor(press: KeyPress, mac: boolean): CommandId | undefined {
  return commands.find((command: CommandInfo) => {
    const shortcut = shortcutOf(command, mac);
    return (
      shortcut !== undefined && command.inEditor !== true && matchesShortcut(shortcut, press, mac)
    );
  })?.id;
}
