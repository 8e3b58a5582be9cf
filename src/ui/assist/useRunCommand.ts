import { useEffect, useMemo, useRef } from 'react';
import { commandFor, type CommandId } from '../../state/commands.ts';
import { useDesigner, usePreferences } from '../app/designerContext.ts';
import { useKeysShown } from '../app/useKeysShown.ts';
import { useLayout } from '../app/useMediaQuery.ts';
import { toastStore } from '../feedback/toast.ts';
import { isMac } from './keyboard.ts';
import type { AssistProps } from './page.ts';
import { type CommandPage, runCommand } from './runCommand.ts';

/** A function that carries out commands on the page as it is when it is called. */
export function useRunCommand(props: AssistProps): (id: CommandId) => void {
  const designer = useDesigner();
  const [preferences, setPreferences] = usePreferences();
  const layout = useLayout();
  const keysShown = useKeysShown();
  const page = useRef<CommandPage>(undefined);
  useEffect(() => {
    page.current = { ...props, designer, preferences, setPreferences, layout, keysShown };
  });
  return useMemo(
    () => (id) => {
      if (page.current !== undefined) runCommand(id, page.current);
    },
    [],
  );
}

/** Answers to the shortcuts of the page's commands, wherever the focus is. */
export function useShortcuts(run: (id: CommandId) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const id = commandFor(event, isMac);
      if (id === undefined) return;
      // A question mark that is typed is a question mark; and dialogs keep the page to themselves.
      if (id === 'help' && isTextField(event.target)) return;
      if (id !== 'palette' && dialogIsOpen()) return;
      // Without a message the key is the browser's.
      if (id === 'message' && toastStore.getState().message === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run(id);
    };
    // Before the editor, which has meanings of its own for some of these keys.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [run]);
}

/** The editor's own search box calls itself a dialog too; it is none that covers the page. */
function dialogIsOpen(): boolean {
  const dialogs = document.querySelectorAll('[role=dialog], [role=alertdialog]');
  return [...dialogs].some((dialog) => dialog.closest('.monaco-editor') === null);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
  );
}
