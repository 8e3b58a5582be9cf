/** What each command does. */
import type { EditorCommand } from '../../editor/types.ts';
import type { CommandId } from '../../state/commands.ts';
import { problemFrom } from '../../state/problems.ts';
import type { Preferences } from '../../state/preferences.ts';
import { draftFile, type FileContents, templateFile } from '../../share/file.ts';
import { downloadText } from '../app/download.ts';
import type { Layout } from '../app/useMediaQuery.ts';
import type { HandleSlot } from '../editors/HandleSlot.ts';
import { openTriggerList } from '../setup/triggerInput.ts';
import { templateOf } from '../share/sharedTemplate.ts';
import { chooseFile, openHandOver } from '../share/shareModule.ts';
import { focusToast, showToast } from '../feedback/toast.ts';
import { assistStore, openAssist } from './assistModule.ts';
import { controlNamed } from './controlNamed.ts';
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
  'use-plain-editor': ({ setPreferences }) => setPreferences({ plainEditor: true }),
  'use-code-editor': ({ setPreferences }) => setPreferences({ plainEditor: false }),
  keys: openKeys,
  'toggle-keys': (page) => {
    if (page.keysShown) page.setPreferences({ keysOpen: false });
    else openKeys(page);
  },
  // The plain editor has no list at the caret; the keys beside it are searched the same way.
  suggest: (page) => (page.preferences.plainEditor ? openKeys(page) : inEditor('suggest')(page)),
  'show-hover': inEditor('showHover'),
  'next-problem': (page) => showProblem(page, true),
  'previous-problem': (page) => showProblem(page, false),
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
  'choose-trigger': (page) => inSetup(page, openTriggerList),
  fits: () => openAssist('fits'),
  'use-default': ({ designer }) => designer.change({ mode: 'default' }),
  'use-custom': ({ designer, editors }) => {
    designer.change({ mode: 'custom' });
    editors.template.run((handle) => handle.focus());
  },
  'start-full': (page) => {
    page.designer.change({ mode: 'default' });
    onceDrawn(() => press('Start from the full payload'));
  },
  'choose-purpose': (page) => inSetup(page, () => controlNamed('Purpose')?.focus()),
  'event-name': (page) => inSetup(page, () => controlNamed('Event name')?.focus()),
  url: (page) => inSetup(page, () => controlNamed('URL')?.focus()),
  headers: (page) => inSetup(page, () => press('HTTP headers')),
  'toggle-setup': ({ preferences, setPreferences }) =>
    setPreferences({ setupOpen: !preferences.setupOpen }),
  'copy-template': () => press('Copy template'),
  'copy-output': ({ designer }) => {
    designer.change({ showOutput: true });
    onceDrawn(() => press('Copy output'));
  },
  share: () => openHandOver('share'),
  contract: () => openHandOver('contract'),
  'download-template': ({ designer, catalogue }) => {
    const { draft } = designer.store.getState();
    download(templateFile(draft, templateOf(draft, catalogue.context)));
  },
  'download-draft': ({ designer }) => download(draftFile(designer.store.getState().draft)),
  'open-file': chooseFile,
  message: () => {
    if (!focusToast()) showToast('There is no message.');
  },
  save: ({ designer }) => designer.flush(),
  rename: () => controlNamed('Draft name')?.focus(),
  palette: () => openAssist('palette'),
  help: () => openAssist('help'),
  'theme-light': choosing('light'),
  'theme-dark': choosing('dark'),
  'theme-system': choosing('system'),
};

/** What a command has brought onto the page is there with the next frame. */
function onceDrawn(task: () => void): void {
  requestAnimationFrame(task);
}

function inSetup({ setPreferences }: CommandPage, task: () => void): void {
  setPreferences({ setupOpen: true });
  onceDrawn(task);
}

/** Presses a button of the page, so that a command and the button do the same. */
function press(words: string): void {
  const button = controlNamed(words);
  if (button === undefined || button.disabled) {
    showToast(`“${words}” is not possible yet: there is nothing to do it with.`);
  } else button.click();
}

function download({ name, text, notice }: FileContents): void {
  downloadText(name, text);
  if (notice !== undefined) showToast(notice, 'warning');
}

/** The editor in the template's pane. */
function shownEditor({ designer, editors }: CommandPage): HandleSlot {
  return designer.store.getState().draft.mode === 'custom' ? editors.template : editors.data;
}

/** Leads to a problem from where the caret is, whichever editor has it. */
function showProblem({ analysis, designer, editors }: CommandPage, forward: boolean): void {
  if (designer.store.getState().draft.mode !== 'custom') return;
  editors.template.run((handle) => {
    const problem = problemFrom(analysis.diagnostics, handle.getSelection(), forward);
    if (problem !== undefined) handle.reveal(problem, true);
    handle.focus();
  });
}

function openKeys({ layout, setPreferences }: CommandPage): void {
  if (layout === 'columns') setPreferences({ keysOpen: true });
  assistStore.setState(({ keysWanted }) => ({
    keysWanted: keysWanted + 1,
    ...(layout === 'stacked' ? { keysSheet: true } : {}),
  }));
}
