/**
 * One mounted editor's text and what is known about it. The author's text is kept here, beside
 * Monaco's model, because a model has one kind of line end only (see `positions.ts`).
 */
import { check } from '../language/check.ts';
import type { TemplateDocument, TokenList } from '../language/document.ts';
import { FixTrial } from '../language/fixTrial.ts';
import { parse } from '../language/parser.ts';
import { recentDocument } from '../language/recentDocument.ts';
import { scan } from '../language/scanner.ts';
import type { Diagnostic, TextEdit } from '../language/types.ts';
import type { HistoryMirror } from './historyMirror.ts';
import type { monaco } from './monaco.ts';
import { applyModelChanges, TextPositions } from './positions.ts';
import type { LanguageContext } from './types.ts';

export type Model = monaco.editor.ITextModel;
export type CodeEditor = monaco.editor.IStandaloneCodeEditor;

/** A template, read; where reading fails, one of which nothing is known: it can be typed on. */
export function readDocument(text: string): TemplateDocument {
  try {
    return recentDocument(text);
  } catch {
    // The analysis meets the same, and it is told there.
    const tokens = scan('');
    return { text, tokens, placeholders: [], meant: [], diagnostics: [] };
  }
}

export interface SessionChange {
  /** The text before. */
  readonly before: string;
  /** True where `setText` or `edit` of this session was the cause. */
  readonly ownEdit: boolean;
  readonly undoRedo: boolean;
  readonly changes: readonly monaco.editor.IModelContentChange[];
}

/** Texts that undo and redo bring back exactly, whatever their line ends: this many. */
const REMEMBERED = 20;

export class EditorSession {
  readonly model: Model;
  /** What completion and hover know; replaced when the trigger changes. */
  context: LanguageContext = {};
  /** Findings about the present text; empty while those of the new text are on their way. */
  diagnostics: readonly Diagnostic[] = [];
  /** Where the caret stands, in UTF-16 code units; absent where there is no editor. */
  caret: (() => number) | undefined;
  /** Makes a fix's edits; absent where nobody can. */
  applyFix: ((edits: readonly TextEdit[]) => void) | undefined;
  /** Chooses another context; absent where nobody can. */
  switchContext: ((contextId: string) => void) | undefined;
  /** Keeps the model's undo and the history in step; absent where the text is only read. */
  history: HistoryMirror | undefined;
  readonly #placeholders: boolean;
  readonly #listeners = new Set<(change: SessionChange) => void>();
  readonly #remembered = new Map<number, string>();
  readonly #subscription: monaco.IDisposable;
  #text: string;
  #positions: TextPositions;
  #trial: { readonly trial: FixTrial; readonly context: LanguageContext } | undefined;
  /** The text that an edit of this session leads to, while Monaco makes it. */
  #incoming: string | undefined;

  /**
   * Make it before an editor shows the model: listeners are called in their order, and completion asks
   * within the editor's own, when the session must know the new text already.
   * @param model a model that was made from `textForModel(text)`
   * @param placeholders false where `{{` has no meaning (output)
   */
  constructor(model: Model, text: string, placeholders: boolean) {
    this.model = model;
    this.#placeholders = placeholders;
    this.#text = text;
    this.#positions = new TextPositions(text);
    this.#subscription = model.onDidChangeContent((event) => this.#follow(event));
    sessions.set(model.uri.toString(), this);
    model.onWillDispose(() => this.#dispose());
  }

  get text(): string {
    return this.#text;
  }

  /** The template, read when it is asked for. */
  get document(): TemplateDocument {
    return readDocument(this.#text);
  }

  /** The text's tokens. */
  get tokens(): TokenList {
    return this.#placeholders ? this.document.tokens : scan(this.#text, { placeholders: false });
  }

  get positions(): TextPositions {
    return this.#positions;
  }

  /** Tries the fixes of the present findings; it remembers what came of it while they are the same. */
  get trial(): FixTrial {
    const { context, diagnostics } = this;
    if (this.#trial?.context !== context || this.#trial.trial.diagnostics !== diagnostics) {
      const again = (text: string): readonly Diagnostic[] => check(parse(text), context);
      const trial = new FixTrial({ text: this.#text, diagnostics, check: again });
      this.#trial = { trial, context };
    }
    return this.#trial.trial;
  }

  /** Calls back after each change, with text, document and positions up to date. */
  onChange(listener: (change: SessionChange) => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Turns the text into another by edits of the model.
   * @param edits of the present text, in order
   * @param after the text that they lead to, line ends as the author wants them
   * @param make lets Monaco make them: through an editor for undo, or on the model
   */
  edit(
    edits: readonly TextEdit[],
    after: string,
    make: (operations: monaco.editor.IIdentifiedSingleEditOperation[]) => void,
  ): void {
    if (edits.length === 0) return;
    this.#remember();
    this.#incoming = after;
    try {
      make(
        edits.map(({ start, end, newText }) => ({
          range: this.#positions.rangeOf(start, end),
          text: newText,
          forceMoveMarkers: true,
        })),
      );
    } finally {
      this.#incoming = undefined;
    }
    // An edit of line ends alone is none for Monaco, and brings no event.
    if (this.text !== after) this.#read(after);
    this.#remember();
  }

  #dispose(): void {
    this.#subscription.dispose();
    this.#listeners.clear();
    const key = this.model.uri.toString();
    if (sessions.get(key) === this) sessions.delete(key);
  }

  #follow(event: monaco.editor.IModelContentChangedEvent): void {
    const before = this.#text;
    const ownEdit = this.#incoming !== undefined;
    const undoRedo = event.isUndoing || event.isRedoing;
    const known = undoRedo ? this.#remembered.get(this.model.getAlternativeVersionId()) : undefined;
    this.#read(
      this.#incoming ?? known ?? applyModelChanges(this.text, this.#positions, event.changes),
    );
    this.diagnostics = [];
    const change = { before, ownEdit, undoRedo, changes: event.changes };
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        // Whoever fails keeps nobody from hearing of the change, least of all who saves the text.
        reportError(error);
      }
    }
  }

  #read(text: string): void {
    this.#trial = undefined;
    this.#text = text;
    this.#positions = new TextPositions(text);
    // Both sides must agree on the lines, or every offset would be wrong. Monaco's text is then the truth.
    if (this.#positions.lineCount === this.model.getLineCount()) return;
    this.#text = this.model.getValue();
    this.#positions = new TextPositions(this.#text);
  }

  #remember(): void {
    this.#remembered.set(this.model.getAlternativeVersionId(), this.text);
    const oldest = this.#remembered.keys().next();
    if (this.#remembered.size > REMEMBERED && oldest.done !== true)
      this.#remembered.delete(oldest.value);
  }
}

/** Sessions by their model's URI: how providers, registered once per language, find their document. */
const sessions = new Map<string, EditorSession>();

/** The session of a model, while its editor is mounted. */
export function sessionOf(model: Model): EditorSession | undefined {
  return sessions.get(model.uri.toString());
}
