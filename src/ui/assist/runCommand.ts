/** What each command does. */
import type { EditorCommand } from '../../editor/types.ts';
import type { CommandId } from '../../state/commands.ts';
import type { Preferences } from '../../state/preferences.ts';
import type { Layout } from '../app/useMediaQuery.ts';
import type { HandleSlot } from '../editors/HandleSlot.ts';
import { triggerInputId } from '../setup/triggerInput.ts';
import { assistStore, openAssist } from './assistModule.ts';
import { showOrigin } from './origin.ts';
import type { PageAccess } from './page.ts';
import { fixAllInPage, formatPage } from './templateActions.ts';

export interface CommandPage extends PageAccess {
  readonly preferences: Preferences;
  readonly layout: Layout;
  /** Whether the keys stand beside the template. */
  readonly keysShown: boolean;
  setPreferences(patch: Partial<Preferences>): void;
}

/** Carries a command out. */
export function runCommand(id: CommandId, page: CommandPage): void {
  commandActions[id](page);
}

const inEditor =
  (command: EditorCommand) =>
  (page: CommandPage): void =>
    shownEditor(page).run((handle) => handle.run(command));

const choosing =
  (theme: Preferences['theme']) =>
  ({ setPreferences }: CommandPage): void =>
    setPreferences({ theme });

const commandActions: Readonly<Record<CommandId, (page: CommandPage) => void>> = {
  format: (page) => formatPage(page, 'pretty'),
  compact: (page) => formatPage(page, 'compact'),
  gallery: () => openAssist('gallery'),
  example: () => openAssist('example'),
  undo: inEditor('undo'),
  redo: inEditor('redo'),
  find: inEditor('find'),
  'select-next-match': inEditor('selectNextMatch'),
  'fold-all': inEditor('foldAll'),
  'unfold-all': inEditor('unfoldAll'),
  'focus-template': (page) => shownEditor(page).run((handle) => handle.focus()),
  'toggle-tab-key': inEditor('toggleTabKey'),
  keys: openKeys,
  'toggle-keys': (page) => {
    if (page.keysShown) page.setPreferences({ keysOpen: false });
    else openKeys(page);
  },
  suggest: inEditor('suggest'),
  'show-hover': inEditor('showHover'),
  'next-problem': inEditor('nextProblem'),
  'previous-problem': inEditor('previousProblem'),
  'quick-fix': inEditor('quickFix'),
  'fix-all': fixAllInPage,
  origin: showOrigin,
  'toggle-output': ({ designer }) =>
    designer.change({ showOutput: !designer.store.getState().draft.showOutput }),
  'toggle-raw': ({ designer }) => designer.change({ raw: !designer.store.getState().draft.raw }),
  'focus-output': ({ designer, editors }) => {
    designer.change({ showOutput: true });
    editors.output.run((handle) => handle.focus());
  },
  'choose-trigger': ({ setPreferences }) => {
    setPreferences({ setupOpen: true });
    // The field may only now come onto the page.
    requestAnimationFrame(() => document.getElementById(triggerInputId)?.focus());
  },
  fits: () => openAssist('fits'),
  'use-default': ({ designer }) => designer.change({ mode: 'default' }),
  'use-custom': ({ designer, editors }) => {
    designer.change({ mode: 'custom' });
    editors.template.run((handle) => handle.focus());
  },
  'toggle-setup': ({ preferences, setPreferences }) =>
    setPreferences({ setupOpen: !preferences.setupOpen }),
  palette: () => openAssist('palette'),
  help: () => openAssist('help'),
  'theme-light': choosing('light'),
  'theme-dark': choosing('dark'),
  'theme-system': choosing('system'),
};

/** The editor in the template's pane. */
function shownEditor({ designer, editors }: CommandPage): HandleSlot {
  return designer.store.getState().draft.mode === 'custom' ? editors.template : editors.data;
}

function openKeys({ layout, setPreferences }: CommandPage): void {
  if (layout === 'columns') setPreferences({ keysOpen: true });
  assistStore.setState(({ keysWanted }) => ({
    keysWanted: keysWanted + 1,
    ...(layout === 'stacked' ? { keysSheet: true } : {}),
  }));
}
