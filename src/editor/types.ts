/**
 * What the rest of the app knows of the editors. Offsets and ranges are UTF-16 code units of the
 * text given as `value`, whatever line ends it has; nothing here is Monaco's.
 */
import type { EditHistory } from './editHistory.ts';
import type { KeySpace } from '../language/keySpace.ts';
import type { SampleData } from '../language/sample.ts';
import type { Diagnostic, Range, TextEdit } from '../language/types.ts';

/** What completion and hover know beyond the text. Without keys they offer nothing. */
export interface LanguageContext {
  readonly keys?: KeySpace;
  /** The sample event that values are shown from. */
  readonly sample?: SampleData;
}

/** What can be asked of an editor by name, for menus and the command palette. */
export type EditorCommand =
  | 'undo'
  | 'redo'
  | 'find'
  /** Opens the list of keys at the caret. */
  | 'suggest'
  /** Opens the fixes at the caret. */
  | 'quickFix'
  /** Explains what is under the caret. */
  | 'showHover'
  | 'foldAll'
  | 'unfoldAll'
  /** Adds the next occurrence of the selected text to the selection. */
  | 'selectNextMatch'
  /** Lets Tab leave the editor, or keeps it inside again. */
  | 'toggleTabKey';

/** One mounted editor. After it is unmounted every method does nothing, and getters give zeros. */
export interface EditorHandle {
  focus(): void;
  hasFocus(): boolean;
  selectAll(): void;
  /**
   * Scrolls a range into view, with its folds opened.
   * @param select also selects it; otherwise the caret goes to its start
   */
  reveal(range: Range, select?: boolean): void;
  /**
   * Changes the text in one undo step. `onChange` reports the outcome.
   * @param edits ranges of the present text; they must not overlap
   * @param caret where the caret goes, an offset of the text after the edits; without it the caret
   *   stays with the text that it stands in
   */
  applyEdits(edits: readonly TextEdit[], caret?: number): void;
  /**
   * Makes a fix's edits, ordered by position, in one undo step. What was selected, often the mistake
   * itself, is selected no more, so that typing on does not overwrite it: the caret is behind it.
   */
  applyFix(edits: readonly TextEdit[]): void;
  /** Puts text in the place of the selection, in one undo step, and the caret after it. */
  insert(text: string): void;
  getSelection(): Range;
  setSelection(range: Range): void;
  /**
   * The offset of the text under a point of the window, in CSS pixels.
   * @returns undefined where the point is outside of the editor
   */
  offsetAtPoint(x: number, y: number): number | undefined;
  /** In CSS pixels. */
  getScrollTop(): number;
  setScrollTop(pixels: number): void;
  /** Also for a read-only editor, where commands that would change the text do nothing. */
  run(command: EditorCommand): void;
}

export type EditorTheme = 'light' | 'dark';

export interface TemplateEditorProps {
  /** The template. When it differs from what the editor holds, the difference is put in (undoable). */
  readonly value: string;
  readonly readOnly?: boolean;
  /** The accessible name. */
  readonly label: string;
  readonly theme: EditorTheme;
  readonly context?: LanguageContext;
  /** The text that `diagnostics` are about; they are shown when it is the text that the editor holds. */
  readonly about: string | undefined;
  /** Findings: squiggles, and fixes behind the lightbulb and Ctrl+. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was done to the text before the editor came; it goes on with what is done in it. */
  readonly history?: EditHistory;
  readonly initialSelection?: Range;
  readonly initialScrollTop?: number;
  readonly autoFocus?: boolean;
  /** Called at once with the whole text when a person or the handle changes it. */
  onChange(text: string): void;
  /** Called once, when the editor can be typed in. */
  onReady?(handle: EditorHandle): void;
  onSelectionChange?(selection: Range): void;
  onFocusChange?(focused: boolean): void;
  /** A fix was chosen that switches to another context, which sends an unknown key. */
  onSwitchContext?(contextId: string): void;
}

export interface OutputEditorProps {
  readonly value: string;
  /** The accessible name. */
  readonly label: string;
  readonly theme: EditorTheme;
  /** Ranges of `value` to mark, for instance what the caret in the template produces. */
  readonly highlights?: readonly Range[];
  onReady?(handle: EditorHandle): void;
  /** A click on the text: the offset in `value` that was clicked. */
  onClickOffset?(offset: number): void;
}
