/** Completion for Monaco: maps the language's items to Monaco's, and explains the chosen one. */
import { complete, type CompletionItem } from '../language/complete.ts';
import { completionSite } from '../language/completeSite.ts';
import { explainKey } from '../language/hover.ts';
import { parseKeyPath } from '../language/keyPath.ts';
import type { Range, TextEdit } from '../language/types.ts';
import { timeForList } from './listTime.ts';
import { keyHeading, keyText } from './markdown.ts';
import { monaco } from './monaco.ts';
import { type EditorSession, sessionOf } from './session.ts';

type Kind = monaco.languages.CompletionItemKind;
const { CompletionItemKind, CompletionItemInsertTextRule, CompletionTriggerKind } =
  monaco.languages;

const KINDS: Readonly<Record<CompletionItem['kind'], Kind>> = {
  text: CompletionItemKind.Text,
  number: CompletionItemKind.Unit,
  boolean: CompletionItemKind.Constant,
  object: CompletionItemKind.Module,
  list: CompletionItemKind.Enum,
  any: CompletionItemKind.Value,
};

/** An item with the session that it came from, for `resolveCompletionItem`. */
interface SessionItem extends monaco.languages.CompletionItem {
  readonly path: string;
  readonly session: EditorSession;
}

/**
 * So many of the keys that fit what was typed are listed, best first; the next letter finds the others.
 * Monaco builds a row for each with every letter, whether it is seen or not.
 */
const BEST = 100;

const NONE: monaco.languages.CompletionList = { suggestions: [] };

export const completionProvider: monaco.languages.CompletionItemProvider = {
  // Letters, dots and brackets come through `suggesting.ts`; these reopen the list where Monaco would close it.
  triggerCharacters: ['{', '"'],

  async provideCompletionItems(model, position, { triggerKind }, token) {
    const session = sessionOf(model);
    if (session === undefined) return NONE;
    // Outside placeholders the list comes when it is asked for, never by itself.
    if (triggerKind === CompletionTriggerKind.TriggerCharacter) {
      const site = completionSite(session.document, session.positions.offsetAt(position));
      if (site?.kind !== 'placeholder') return NONE;
    }
    // The letter first, its list behind it.
    await timeForList();
    if (token.isCancellationRequested) return NONE;
    const offset = session.positions.offsetAt(position);
    // Who types on before the frame comes is asked about again by Monaco, but not behind a space.
    if (/^[ \t]/.test(session.text.slice(offset, session.caret?.()))) return NONE;
    const list = complete(session.document, offset, session.context, BEST);
    if (list === undefined) return NONE;
    const { typed } = list;
    const word = session.text.slice(typed.start, typed.end);
    return {
      suggestions: list.items.map((item) => toMonaco(session, item, typed, word)),
      // Ranking depends on every letter: ask again instead of filtering.
      incomplete: true,
    };
  },

  resolveCompletionItem(item) {
    if (!isSessionItem(item)) return item;
    const path = parseKeyPath(item.path);
    const info = path === undefined ? undefined : explainKey(item.path, path, item.session.context);
    return info === undefined
      ? item
      : { ...item, detail: keyHeading(info), documentation: keyText(info) };
  },
};

function isSessionItem(item: object): item is SessionItem {
  return 'session' in item;
}

/**
 * What a row of the list would add behind the caret.
 * @param row an item of the provider above, or whatever else the list holds
 * @returns empty where the key does not begin with what was typed
 */
export function restOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || !isSessionItem(row)) return '';
  const { path, filterText = '' } = row;
  return path.toLowerCase().startsWith(filterText.toLowerCase())
    ? path.slice(filterText.length)
    : '';
}

function toMonaco(
  session: EditorSession,
  item: CompletionItem,
  typed: Range,
  word: string,
): SessionItem {
  const { main, others } = splitEdits(session, item.edits, typed);
  // The caret as an offset in the inserted text: what was put in before it moves it along.
  const shift = others.reduce(
    (sum, edit) =>
      edit.end <= main.start ? sum + edit.newText.length - (edit.end - edit.start) : sum,
    0,
  );
  const caret = item.caret - main.start - shift;
  const text = main.newText;
  return {
    label: { label: item.label, description: item.detail },
    kind: KINDS[item.kind],
    insertText: `${snippet(text.slice(0, caret))}$0${snippet(text.slice(caret))}`,
    insertTextRules:
      CompletionItemInsertTextRule.InsertAsSnippet | CompletionItemInsertTextRule.KeepWhitespace,
    range: session.positions.rangeOf(main.start, main.end),
    // What was typed fits by definition; Monaco is not asked for its opinion.
    filterText: word,
    sortText: String(item.sort).padStart(6, '0'),
    path: item.path,
    session,
    ...(others.length > 0 && {
      additionalTextEdits: others.map(({ start, end, newText }) => ({
        range: session.positions.rangeOf(start, end),
        text: newText,
      })),
    }),
    ...(item.reopen && { command: { id: 'editor.action.triggerSuggest', title: 'Keys below' } }),
  };
}

/**
 * The edit at the caret, on the caret's line only (Monaco takes no other), and the rest. A placeholder
 * on several lines loses its other lines by edits of their own.
 */
function splitEdits(
  session: EditorSession,
  edits: readonly TextEdit[],
  typed: Range,
): { readonly main: TextEdit; readonly others: readonly TextEdit[] } {
  const main = edits.find((edit) => edit.start <= typed.start && edit.end >= typed.end);
  if (main === undefined) return { main: { ...typed, newText: '' }, others: edits };
  const others = edits.filter((edit) => edit !== main);
  const { positions } = session;
  const line = positions.lineRange(positions.placeAt(typed.end).lineNumber);
  if (main.start < line.start) others.push({ start: main.start, end: line.start, newText: '' });
  if (main.end > line.end) others.push({ start: line.end, end: main.end, newText: '' });
  return {
    main: { ...main, start: Math.max(main.start, line.start), end: Math.min(main.end, line.end) },
    others,
  };
}

function snippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
