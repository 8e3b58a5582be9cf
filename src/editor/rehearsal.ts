/**
 * A rehearsal: while nothing else is to do, an editor that nobody sees is typed in, and the template is
 * read with mistakes in it, so that the engine has compiled what the first letters and the first list of
 * keys need before a person waits for them. Without it they take about twice as long.
 */
import { useEffect } from 'react';
import { check } from '../language/check.ts';
import { complete } from '../language/complete.ts';
import { parse } from '../language/parser.ts';
import { recentDocument } from '../language/recentDocument.ts';
import { render } from '../language/render.ts';
import { afterFrame } from '../state/afterFrame.ts';
import { idle } from '../state/idle.ts';
import { TEMPLATE_LANGUAGE } from './language.ts';
import { prepareModel, sessionAt } from './models.ts';
import { monaco } from './monaco.ts';
import { mountTemplate } from './mount.ts';
import { TEMPLATE_OPTIONS } from './options.ts';
import { SUGGEST } from './suggesting.ts';
import type { LanguageContext } from './types.ts';

/** Queries that find much and little: after them the engine has compiled what ranks the keys. */
const QUERIES = ['', 'c', 'cu', 'n', 'name', 'o.i'];

/** What is typed in the hidden editor; the list of keys opens with a brace and narrows with each letter. */
const TYPED = '"name": "Dear {{customer.name}}",';
const BEFORE = '{\n  \n}\n';
const CARET = { lineNumber: 2, column: 3 };
const PATH = 'payload://rehearsal';

/** What the template is read with: the stages of a property that is being written. */
const UNFINISHED = ['""', '"a"', '"a":', '"a": 1,', '"a": "{{', '"a": "{{c}}'];
/** In UTF-16 code units; longer texts would take long, too, for nobody. */
const LONGEST = 150_000;

/** What has run once on this page stays compiled. */
let rehearsed = false;

/**
 * Rehearses once an editor has come, and what concerns the keys again for each context.
 * @param ready whether an editor is there in which can be typed
 * @param text gives its text
 */
export function useRehearsal(
  ready: boolean,
  { keys, sample }: LanguageContext,
  text: () => string,
): void {
  useEffect(() => {
    if (!ready || keys === undefined) return undefined;
    const steps = rehearsal({ keys, ...(sample !== undefined && { sample }) }, text);
    const pressed = ({ key }: KeyboardEvent): void => {
      // Who types already needs the processor, and the engine compiles the same by it.
      if (key.length === 1) afterFrame(() => steps.return());
    };
    document.addEventListener('keydown', pressed, { capture: true });
    void play(steps);
    return () => {
      steps.return();
      document.removeEventListener('keydown', pressed, { capture: true });
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text is asked for when it is needed
  }, [ready, keys, sample]);
}

/** Makes steps while the browser has nothing else to do. */
async function play(steps: Generator<undefined, void>): Promise<void> {
  try {
    do await idle();
    while (steps.next().done !== true);
  } catch {
    // The person's own text meets the same, and there it is told.
  }
}

/** The whole rehearsal in steps of a few milliseconds. */
function* rehearsal(context: LanguageContext, text: () => string): Generator<undefined, void> {
  for (const query of QUERIES) {
    const document = parse(`{"a": "{{${query}}}"}`);
    complete(document, document.text.length - 4, context);
    yield;
  }
  if (rehearsed) return;
  rehearsed = true;
  let whole = false;
  try {
    yield* typeUnseen(context);
    yield* readUnfinished(context, text());
    whole = true;
  } finally {
    rehearsed = whole;
  }
}

/** Types in an editor that nobody sees. */
function* typeUnseen(context: LanguageContext): Generator<undefined, void> {
  prepareModel(PATH, TEMPLATE_LANGUAGE, BEFORE, true);
  const session = sessionAt(PATH);
  if (session === undefined) return;
  const { model } = session;
  const stage = document.createElement('div');
  stage.className = 'payload-rehearsal';
  stage.inert = true;
  document.body.append(stage);
  const editor = monaco.editor.create(stage, { ...TEMPLATE_OPTIONS, model });
  try {
    const template = mountTemplate(editor, session, () => ({ onChange: () => undefined }));
    template.setContext(context);
    editor.setPosition(CARET);
    yield;
    for (const text of TYPED) {
      editor.trigger('keyboard', 'type', { text });
      // It opens by itself only where the focus is.
      if (text === '{') editor.trigger('rehearsal', SUGGEST, { auto: true });
      yield;
    }
    for (const text of [session.text.replace('\n', '\n"list": [\n1\n],\n'), BEFORE]) {
      template.setText(text);
      yield;
      template.setDiagnostics(check(session.document, context), text);
      yield;
    }
  } finally {
    editor.dispose();
    model.dispose();
    stage.remove();
  }
}

/** Reads the template as it is while a property is written in its middle. */
function* readUnfinished(context: LanguageContext, text: string): Generator<undefined, void> {
  if (text.length > LONGEST) return;
  const middle = text.indexOf('\n', text.length / 2) + 1;
  for (const written of UNFINISHED) {
    const document = recentDocument(text.slice(0, middle) + written + text.slice(middle));
    check(document, context);
    render(document, context);
    yield;
  }
}
