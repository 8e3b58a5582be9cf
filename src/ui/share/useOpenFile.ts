import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from '../../share/draft.ts';
import { type OpenedFile, readFileText } from '../../share/file.ts';
import { draftTitle } from '../../share/title.ts';
import { isBlankDraft } from '../../state/blankDraft.ts';
import { useDesigner } from '../app/designerContext.ts';
import type { Editors } from '../editors/editors.ts';
import { showToast } from '../feedback/toast.ts';
import { replaceSafely } from './replaceSafely.ts';

/** What is asked before a file takes the place of work. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  onConfirm(): void;
  onClose(): void;
}

export interface FileOpening {
  readonly question: Question | undefined;
  open(file: File): Promise<void>;
  /** Opens the first of several files, and says that the others were not opened. */
  openFirst(files: readonly File[]): void;
}

/** Above this a file is refused before it is read. */
const readAtMost = 16 * 1024 * 1024;

/** Opens files as the template or the draft on the screen; asks first where work would go. */
export function useOpenFile(editors: Editors): FileOpening {
  const designer = useDesigner();
  const [question, setQuestion] = useState<Question>();

  const placeTemplate = useCallback(
    (text: string, said: string): void => {
      const { draft: before } = designer.store.getState();
      // At once, because an editor that is still hidden cannot be typed into.
      flushSync(() => designer.change({ mode: 'custom' }));
      // Through the editor, so that its undo takes the change back too.
      editors.template.run((handle) => {
        const { template } = designer.store.getState().draft;
        handle.applyEdits([{ start: 0, end: template.length, newText: text }], 0);
        handle.setScrollTop(0);
      });
      showToast(said, 'ok', {
        label: 'Undo',
        run: () => designer.change({ template: before.template, mode: before.mode }),
      });
    },
    [designer, editors],
  );

  const placeDraft = useCallback(
    (draft: Draft, said: string): void => {
      const { undo, downloaded } = replaceSafely(designer, draft);
      showToast(`${said}${downloaded}`, 'ok', { label: 'Undo', run: undo });
    },
    [designer],
  );

  const take = useCallback(
    (opened: Exclude<OpenedFile, { problem: string }>, name: string, note: string): void => {
      const { draft } = designer.store.getState();
      const ask = (title: string, text: string, replace: () => void): void =>
        setQuestion({
          title,
          text,
          action: 'Replace',
          onClose: () => setQuestion(undefined),
          onConfirm: () => {
            setQuestion(undefined);
            replace();
          },
        });
      if (opened.kind === 'template') {
        const replace = (): void =>
          placeTemplate(opened.text, `“${name}” is the template now.${note}`);
        if (draft.template.trim() === '' || draft.template === opened.text) replace();
        else {
          ask(
            'Replace your template?',
            `“${name}” would take the place of the template in “${draftTitle(draft.name)}”. You can undo this afterwards.`,
            replace,
          );
        }
        return;
      }
      const replace = (): void => placeDraft(opened.draft, `“${name}” is open.${note}`);
      if (isBlankDraft(draft)) replace();
      else {
        ask(
          'Replace your draft?',
          `“${name}” would take the place of “${draftTitle(draft.name)}”, which is kept aside. You can undo this afterwards.`,
          replace,
        );
      }
    },
    [designer, placeTemplate, placeDraft],
  );

  const open = useCallback(
    async (file: File, note = ''): Promise<void> => {
      const bytes = await readBytes(file);
      if (bytes === undefined) {
        showToast(
          `“${file.name}” could not be read. Check that it is a file that you may open.`,
          'warning',
        );
        return;
      }
      const opened = readFileText(bytes, file.name);
      if ('problem' in opened) showToast(`“${file.name}”: ${opened.problem}`, 'warning');
      else take(opened, file.name, joined(opened.notice, note));
    },
    [take],
  );
  const openFirst = useCallback(
    (files: readonly File[]): void => {
      const [first] = files;
      if (first !== undefined)
        void open(first, files.length > 1 ? 'Only the first file was opened.' : '');
    },
    [open],
  );
  return { question, open: (file) => open(file), openFirst };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => (part === undefined || part === '' ? '' : ` ${part}`)).join('');
}

/** The file's bytes, at least as many as it takes to see that there are too many. */
async function readBytes(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, readAtMost).arrayBuffer());
  } catch {
    // A folder, or a file that has gone or may not be read.
    return undefined;
  }
}
