/** Hover, fixes and folding for Monaco. Registered once per language (see `language.ts`). */
import { TokenKind } from '../language/document.ts';
import { hover } from '../language/hover.ts';
import { keyMarkdown } from './markdown.ts';
import type { monaco } from './monaco.ts';
import { sessionOf } from './session.ts';

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
    const actions: monaco.languages.CodeAction[] = [];
    for (const diagnostic of session.diagnostics) {
      if (diagnostic.start > end || diagnostic.end < start) continue;
      for (const [index, fix] of (diagnostic.fixes ?? []).entries()) {
        actions.push({
          title: fix.title,
          kind: 'quickfix',
          isPreferred: index === 0,
          edit: {
            edits: fix.edits.map((edit) => ({
              resource: model.uri,
              textEdit: { range: positions.rangeOf(edit.start, edit.end), text: edit.newText },
              versionId: model.getVersionId(),
            })),
          },
        });
      }
    }
    return { actions, dispose: () => undefined };
  },
};

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
