/** What holds for accepting a completion, wherever the caret stands and whatever the text. */
import { expect, test } from 'vitest';
import { complete, type CompletionItem } from '../complete.ts';
import { applyTextEdits, formatKeyPath, parse, parseKeyPath } from '../index.ts';
import { fc } from '../testing/properties.ts';
import { troubledText } from '../testing/mistakes.ts';
import { orderKeys, orderSample } from '../testing/orderKeys.ts';
import { soundTemplate } from '../testing/templateText.ts';

const context = { keys: orderKeys, sample: orderSample };

/** The first keys that are offered somewhere in a text, without those that lead on to keys below. */
function offered(text: string, place: number, inPlaceholder = false): readonly CompletionItem[] {
  const list = complete(parse(text), place % (text.length + 1), context);
  if (list === undefined || (inPlaceholder && !list.inPlaceholder)) return [];
  return list.items.filter(({ reopen }) => !reopen).slice(0, 4);
}

const errors = (text: string): readonly string[] =>
  parse(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, start }) => `${code} at ${start}`);

/** Whether a text ends with a placeholder of a key, and with what may stand between it and the caret. */
function endsWithKey(text: string, path: string): boolean {
  const written = /\{\{\s*([^\s{}](?:.*[^\s{}])?)\s*\}\}"?,?$/s.exec(text)?.[1] ?? '';
  return [path, JSON.stringify(path).slice(1, -1)].some((form) => written.endsWith(form));
}

test('the key stands before the caret, in braces', () => {
  fc.assert(
    fc.property(troubledText, fc.nat(), (text, place) => {
      for (const { path, edits, caret } of offered(text, place)) {
        let from = 0;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        const after = applyTextEdits(text, edits);
        expect(caret).toBeLessThanOrEqual(after.length);
        expect(endsWithKey(after.slice(0, caret), path), after).toBe(true);
      }
    }),
  );
});

test('in a placeholder of a sound template it is read as the key, and the template stays sound', () => {
  fc.assert(
    fc.property(soundTemplate, fc.nat(), (text, place) => {
      fc.pre(errors(text).length === 0);
      for (const { path, edits, caret } of offered(text, place, true)) {
        const after = applyTextEdits(text, edits);
        expect(errors(after)).toEqual([]);
        const last = parse(after).placeholders.findLast(({ start }) => start < caret);
        expect(last?.path && formatKeyPath(last.path)).toBe(
          formatKeyPath(parseKeyPath(path) ?? []),
        );
      }
    }),
  );
});
