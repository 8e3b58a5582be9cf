/**
 * A rehearsal: while nothing else is to do, the template is read with mistakes in it, and an editor that
 * nobody sees is typed in, so that the engine has compiled what the first letters and the first list of
 * keys need before a person waits for them. Without it they take about twice as long.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { check } from '../language/check.ts';
import { complete } from '../language/complete.ts';
import { parse } from '../language/parser.ts';
import { recentDocument } from '../language/recentDocument.ts';
import { render } from '../language/render.ts';
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
const TYPED = '"a": "{{cu.n}}",';
const BEFORE = '{\n  \n}\n';
const CARET = { lineNumber: 2, column: 3 };
const PATH = 'payload://rehearsal';

/** What the template is read with: the stages of a property that is being written. */
const UNFINISHED = ['""', '"a"', '"a":', '"a": 1,', '"a": "{{', '"a": "{{c}}'];
/** In UTF-16 code units; longer texts would take long, too, for nobody. */
const LONGEST = 150_000;

/** So long nobody has typed when the rehearsal goes on, in milliseconds. */
const QUIET = 1_000;

/** What has run once on this page stays compiled. */
let rehearsed = false;

/**
 * Rehearses once an editor has come, and ranks the keys again for each context.
 * @param ready whether an editor is there in which can be typed
 * @param text gives its text
 */
export function useRehearsal(ready: boolean, context: LanguageContext, text: () => string): void {
  const { keys, sample } = context;
  const latest = useRef({ context, text });
  useLayoutEffect(() => {
    latest.current = { context, text };
  });
  const known = ready && keys !== undefined;
  useEffect(
    () => (known && !rehearsed ? play(wholeRehearsal(() => latest.current)) : undefined),
    [known],
  );
  useEffect(
    () => (known ? play(rankings({ keys, ...(sample !== undefined && { sample }) })) : undefined),
    [known, keys, sample],
  );
}

type Steps = Generator<undefined, void>;

/**
 * Makes steps of a few milliseconds while the browser has nothing else to do, and nobody types: a
 * typing hand needs the processor.
 * @returns ends it
 */
function play(steps: Steps): () => void {
  let typed = -QUIET;
  let ended = false;
  const pressed = ({ key }: KeyboardEvent): void => {
    if (key.length === 1) typed = performance.now();
  };
  document.addEventListener('keydown', pressed, { capture: true });
  const end = (): void => {
    if (ended) return;
    ended = true;
    document.removeEventListener('keydown', pressed, { capture: true });
    steps.return();
  };
  const step = (): void => {
    if (ended) return;
    const wait = typed + QUIET - performance.now();
    if (wait > 0) {
      setTimeout(soon, wait);
      return;
    }
    try {
      if (steps.next().done === true) end();
      else soon();
    } catch {
      // The person's own text meets the same, and there it is told.
      end();
    }
  };
  const soon = (): void => void idle().then(step);
  soon();
  return end;
}

/** What ranks the keys of a context. */
function* rankings(context: LanguageContext): Steps {
  for (const query of QUERIES) {
    const document = parse(`{"a": "{{${query}}}"}`);
    complete(document, document.text.length - 4, context);
    yield;
  }
}

/** What the first letters and the first list need. */
function* wholeRehearsal(
  latest: () => { readonly context: LanguageContext; readonly text: () => string },
): Steps {
  rehearsed = true;
  let whole = false;
  try {
    const { context, text } = latest();
    yield* readUnfinished(context, text());
    yield* typeUnseen(context);
    whole = true;
  } finally {
    rehearsed = whole;
  }
}

/** Types in an editor that nobody sees. */
function* typeUnseen(context: LanguageContext): Steps {
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
function* readUnfinished(context: LanguageContext, text: string): Steps {
  if (text.length > LONGEST) return;
  const middle = text.indexOf('\n', text.length / 2) + 1;
  for (const written of UNFINISHED) {
    const document = recentDocument(text.slice(0, middle) + written + text.slice(middle));
    check(document, context);
    render(document, context);
    yield;
  }
}
