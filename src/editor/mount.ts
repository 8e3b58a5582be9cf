/** Everything that comes with a mounted editor; goes when Monaco disposes the editor. */
import { askForMenu } from './askForMenu.ts';
import { stepOverClosers } from './closingBrackets.ts';
import { offerInline } from './ghostText.ts';
import { createHandle, selectionOf } from './handle.ts';
import { showMarkers } from './markers.ts';
import { showLightbulb } from './lightbulb.ts';
import { wrapWhenNarrow } from './options.ts';
import { paintPlaceholders } from './placeholderMarks.ts';
import type { CodeEditor, EditorSession } from './session.ts';
import { followTyping } from './suggesting.ts';
import { lineParts } from './lineParts.ts';
import { afterFrame } from '../state/afterFrame.ts';
import { lineEdits, singleEdit } from './textDiff.ts';
import type { Diagnostic, TextEdit } from '../language/types.ts';
import type {
  EditorHandle,
  LanguageContext,
  OutputEditorProps,
  TemplateEditorProps,
} from './types.ts';

/** What a template editor tells; read anew at each event, so that it may change at any time. */
export type TemplateListeners = Pick<
  TemplateEditorProps,
  'onChange' | 'onSelectionChange' | 'onFocusChange' | 'onSwitchContext'
>;

export interface MountedTemplate {
  readonly handle: EditorHandle;
  /** Takes the text of the `value` property, where it is not an echo of what was reported. */
  setText(text: string): void;
  setContext(context: LanguageContext): void;
  /** @param text the text that the diagnostics are about; those of another text are not shown */
  setDiagnostics(diagnostics: readonly Diagnostic[], text: string): void;
}

/** Texts that were reported and have not come back yet; older ones are forgotten. */
const ECHOES = 100;

/** Brings a template editor to life. */
export function mountTemplate(
  editor: CodeEditor,
  session: EditorSession,
  listeners: () => TemplateListeners,
): MountedTemplate {
  const handle = createHandle(editor, session);
  setUpModel(session);
  wrapWhenNarrow(editor);
  const repaint = paintPlaceholders(editor, session);
  stepOverClosers(editor, session);
  followTyping(editor, session);
  offerInline(editor, session, handle.applyEdits);
  askForMenu(editor, session, handle);
  const lightUp = showLightbulb(editor, session);

  let applying = false;
  let value = session.text;
  let reported: string[] = [];
  session.onChange(() => {
    lightUp();
    if (applying) return;
    reported = [...reported.slice(-ECHOES), session.text];
    listeners().onChange(session.text);
  });
  const tellSelection = behindFrame(() => {
    if (editor.getModel() !== null) listeners().onSelectionChange?.(selectionOf(editor, session));
  });
  editor.onDidChangeCursorSelection(tellSelection);
  session.caret = () => selectionOf(editor, session).end;
  session.applyFix = handle.applyFix;
  session.switchContext = (contextId) => listeners().onSwitchContext?.(contextId);
  editor.onDidFocusEditorWidget(() => listeners().onFocusChange?.(true));
  editor.onDidBlurEditorWidget(() => listeners().onFocusChange?.(false));

  return {
    handle,
    setText: (next) => {
      // A person may have typed before the first call, which brings the text of the beginning.
      if (next === value) return;
      value = next;
      const echo = reported.lastIndexOf(value);
      reported = reported.slice(echo + 1);
      // What was typed since it was reported is newer than its echo.
      if (value === session.text || (echo >= 0 && reported.length > 0)) return;
      applying = true;
      try {
        if (session.history?.catchUp(value) !== true)
          replaceText(session, singleEdit(session.text, value), value);
      } finally {
        applying = false;
      }
    },
    setContext: (context) => {
      const { keys, sample } = session.context;
      if (context.keys === keys && context.sample === sample) return;
      session.context = context;
      repaint();
    },
    setDiagnostics: (diagnostics, about) => {
      if (about !== session.text) return;
      session.diagnostics = diagnostics;
      showMarkers(session);
      lightUp();
    },
  };
}

/** Lets a task run once behind the next frame, however often it is asked for until then. */
function behindFrame(task: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    afterFrame(() => {
      waits = false;
      task();
    });
  };
}

export interface MountedOutput {
  readonly handle: EditorHandle;
  setText(text: string): void;
  setHighlights(highlights: OutputEditorProps['highlights']): void;
}

/** Brings an output editor to life. */
export function mountOutput(
  editor: CodeEditor,
  session: EditorSession,
  onClickOffset: (offset: number) => void,
): MountedOutput {
  const handle = createHandle(editor, session);
  setUpModel(session);
  wrapWhenNarrow(editor);
  askForMenu(editor, session, handle);
  const marks = editor.createDecorationsCollection();
  editor.onMouseUp(({ target, event }) => {
    // A click, not the end of a selection.
    const selection = editor.getSelection();
    if (target.position === null || !event.leftButton || selection?.isEmpty() === false) return;
    if (!ON_TEXT.has(target.type)) return;
    onClickOffset(session.positions.offsetAt(target.position));
  });
  return {
    handle,
    setText: (value) => replaceText(session, lineEdits(session.text, value), value, false),
    setHighlights: (highlights) => {
      const { length } = session.text;
      marks.set(
        (highlights ?? [])
          .filter(({ start, end }) => start >= 0 && end <= length)
          .flatMap((range) => lineParts(session.positions, session.text, range))
          .map((range) => ({
            range,
            options: { inlineClassName: 'payload-highlight', stickiness: 1 },
          })),
      );
    },
  };
}

/** `MouseTargetType`: the text, and the empty space behind a line's end. */
const ON_TEXT: ReadonlySet<number> = new Set([6, 7]);

/** Settings of the model; after the editor was made, which sets them anew. */
function setUpModel({ model }: EditorSession): void {
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
}

/** Edits on the model, which a read-only editor allows too. */
function replaceText(
  session: EditorSession,
  edits: readonly TextEdit[],
  after: string,
  undoable = true,
): void {
  const { model } = session;
  session.edit(edits, after, (operations) => {
    if (!undoable) model.applyEdits(operations);
    else {
      model.pushStackElement();
      model.pushEditOperations([], operations, () => null);
      model.pushStackElement();
    }
  });
}
