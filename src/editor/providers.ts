/** Hover, fixes and folding for Monaco. Registered once per language (see `language.ts`). */
import { codeActions } from '../language/codeActions.ts';
import { TokenKind } from '../language/document.ts';
import { hover } from '../language/hover.ts';
import type { TextEdit } from '../language/types.ts';
import { keyMarkdown } from './markdown.ts';
import { monaco } from './monaco.ts';
import { type Model, sessionOf } from './session.ts';

/** Makes a fix's edits, as the problems list does. */
const APPLY_FIX = 'payload.applyFix';

/** Chooses another context, which sends a key that is unknown in this one. */
const SWITCH_CONTEXT = 'payload.switchContext';

export const hoverProvider: monaco.languages.HoverProvider = {
  provideHover(model, position) {
    const session = sessionOf(model);
    if (session === undefined) return undefined;
    const info = hover(session.document, session.positions.offsetAt(position), session.context);
    if (info === undefined) return undefined;
    // Neither `isTrusted` nor `supportHtml`: names and values come from data.
    return {
      range: session.positions.rangeOf(info.range.start, info.range.end),
      contents: [{ value: keyMarkdown(info, info.sent) }],
    };
  },
};

export const fixProvider: monaco.languages.CodeActionProvider = {
  provideCodeActions(model, range, context) {
    const none = { actions: [], dispose: () => undefined };
    const session = sessionOf(model);
    if (session === undefined) return none;
    if (context.only !== undefined && !'quickfix'.startsWith(context.only)) return none;
    const { positions } = session;
    const start = positions.offsetAt({
      lineNumber: range.startLineNumber,
      column: range.startColumn,
    });
    const end = positions.offsetAt({ lineNumber: range.endLineNumber, column: range.endColumn });
    const actions = codeActions(session.trial, { start, end }).map(
      (action): monaco.languages.CodeAction =>
        action.kind === 'edit'
          ? {
              title: action.title,
              kind: 'quickfix',
              isPreferred: action.preferred,
              command: {
                id: APPLY_FIX,
                title: action.title,
                arguments: [model, session.text, action.edits],
              },
            }
          : {
              title: action.title,
              kind: 'quickfix',
              command: {
                id: SWITCH_CONTEXT,
                title: action.title,
                arguments: [model, action.contextId],
              },
            },
    );
    return { actions, dispose: () => undefined };
  },
};

/** Registers what the fixes call. Once, like the providers. */
export function registerFixCommands(): readonly monaco.IDisposable[] {
  return [
    monaco.editor.registerCommand(
      APPLY_FIX,
      (_services, model: Model, text: string, edits: readonly TextEdit[]) => {
        const session = sessionOf(model);
        // The edits are of the text that they were offered for.
        if (session?.text === text) session.applyFix?.(edits);
      },
    ),
    monaco.editor.registerCommand(SWITCH_CONTEXT, (_services, model: Model, contextId: string) => {
      sessionOf(model)?.switchContext?.(contextId);
    }),
  ];
}

export const foldingProvider: monaco.languages.FoldingRangeProvider = {
  provideFoldingRanges(model) {
    const session = sessionOf(model);
    if (session === undefined) return [];
    const { tokens, positions } = session;
    const found: monaco.languages.FoldingRange[] = [];
    const open: number[] = [];
    for (let token = 0; token < tokens.count; token++) {
      const kind = tokens.kinds[token];
      if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) open.push(token);
      else if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) {
        const opening = open.pop();
        if (opening === undefined) continue;
        const start = positions.placeAt(tokens.starts[opening] ?? 0).lineNumber;
        // The closing bracket's line stays in sight.
        const end = positions.placeAt(tokens.starts[token] ?? 0).lineNumber - 1;
        if (end > start) found.push({ start, end });
      }
    }
    return found.sort((first, second) => first.start - second.start);
  },
};
