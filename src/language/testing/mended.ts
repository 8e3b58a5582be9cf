/** What is offered for a template's findings, and what comes of it: the golden cases' form. */
import { check } from '../check.ts';
import { type CodeAction, codeActions } from '../codeActions.ts';
import { fixAll } from '../fixAll.ts';
import type { CheckedText } from '../fixAttempt.ts';
import { FixTrial } from '../fixTrial.ts';
import { parse } from '../parser.ts';
import { applyTextEdits } from '../textEdits.ts';
import { inLines, unmark } from './marks.ts';
import { orderSample } from './orderKeys.ts';
import { toldKeys } from './told.ts';

function checkedText(text: string): CheckedText {
  const found = (current: string): CheckedText['diagnostics'] =>
    check(parse(current), { keys: toldKeys, sample: orderSample });
  return { text, diagnostics: found(text), check: found };
}

/**
 * Everything that is offered at a place, a line each: `*` before what Enter takes, `-` before the rest,
 * and the text that comes of it or the context that is switched to.
 * @param marked a template with `|` at the caret, or with a selection between `⟦` and `⟧`
 */
export function actionsOf(marked: string): string {
  const { text, range } = unmark(marked);
  const actions = codeActions(new FixTrial(checkedText(text)), range);
  return inLines(actions.map((action) => actionLine(text, action)));
}

function actionLine(text: string, action: CodeAction): string {
  const { start, end } = action.diagnostic;
  const place = `${start}-${end}`;
  if (action.kind === 'switch-context')
    return `- ${action.title} (${place}) → context ${action.contextId}`;
  const { title, edits, preferred, scope } = action;
  const reach = scope === 'one' ? place : `${scope} at ${place}`;
  return `${preferred ? '*' : '-'} ${title} (${reach}) → ${applyTextEdits(text, edits)}`;
}

/** What fixing all makes of a template, and how many errors are gone and left. */
export function fixedOf(template: string): string {
  const { edits, text, fixed, left } = fixAll(checkedText(template));
  const made = applyTextEdits(template, edits);
  return inLines([`${fixed} fixed, ${left} left → ${made}`, ...(made === text ? [] : [text])]);
}
