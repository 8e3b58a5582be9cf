import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { type CodeAction, codeActions, hasActions } from './codeActions.ts';
import { FixTrial } from './fixTrial.ts';
import type { KeySpace } from './keySpace.ts';
import { parse } from './parser.ts';
import { orderKeys } from './testing/orderKeys.ts';
import { applyTextEdits } from './textEdits.ts';
import type { Diagnostic } from './types.ts';

const keys: KeySpace = {
  ...orderKeys,
  purpose: 'Send plain message to customers',
  elsewhere: (path) =>
    path.startsWith('voucher')
      ? [
          {
            contextId: 'paid/codes',
            trigger: 'Order has been paid',
            purpose: 'Codes',
            sameTrigger: true,
          },
          { contextId: 'other/codes', trigger: 'Other', purpose: 'Codes', sameTrigger: false },
        ]
      : [],
};

const found = (text: string): readonly Diagnostic[] => check(parse(text), { keys });

const trialOf = (text: string): FixTrial =>
  new FixTrial({ text, diagnostics: found(text), check: found });

/** The actions at `|`, each as its title and what becomes of the text. */
function offered(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return codeActions(trialOf(text), { start: offset, end: offset }).map((action) =>
    shown(action, text),
  );
}

function shown(action: CodeAction, text: string): string {
  const what = action.kind === 'edit' ? applyTextEdits(text, action.edits) : action.contextId;
  return `${action.title} -> ${what}`;
}

describe('codeActions', () => {
  test.each([
    ['{"a": {{ord|er.id}}}', ['Wrap it in quotes -> {"a": "{{order.id}}"}']],
    ['{"a": "{{order.total_amount}}|"}', ['Take the quotes off -> {"a": {{order.total_amount}}}']],
    ['{"a": 1|, }', ['Remove the comma -> {"a": 1 }']],
    ['{"a": 1  , }|', []],
    ['["{{|voucher.code}}"]', ['Switch purpose to Codes -> paid/codes']],
    [
      '[{{|order.id}}, {{order.id}}]',
      [
        'Wrap it in quotes -> ["{{order.id}}", {{order.id}}]',
        'Wrap it in quotes in all 2 places of this key -> ["{{order.id}}", "{{order.id}}"]',
      ],
    ],
    [
      '[{{|order.id}}, {{customer.name}}]',
      [
        'Wrap it in quotes -> ["{{order.id}}", {{customer.name}}]',
        'Fix all 2 of this kind -> ["{{order.id}}", "{{customer.name}}"]',
      ],
    ],
  ])('%j', (marked, expected) => {
    expect(offered(marked)).toEqual(expected);
  });

  test.each([
    // A key that is text gets quotes, a list gives them up, and inside text it is not offered.
    ['[{{|customer.nmae}}]', 'Use customer.name -> ["{{customer.name}}"]'],
    ['["{{|order.itesm}}"]', 'Use order.items -> [{{order.items}}]'],
    // Below metadata any name is allowed: what is misspelt stands above it.
    [
      '["{{|custmer.metadata.tier}}"]',
      'Use customer.metadata.tier -> ["{{customer.metadata.tier}}"]',
    ],
    ['["{{|order.itemz[1].nmae}}"]', 'Use order.items[1].name -> ["{{order.items[1].name}}"]'],
  ])('the key is written as it must be: %s', (marked, first) => {
    expect(offered(marked)[0]).toBe(first);
  });

  test('a list is not offered inside text', () => {
    expect(offered('["You bought {{|order.itesm}}"]').join()).not.toContain('order.items ');
  });

  test('an unknown key offers its candidates, the first preferred', () => {
    const text = '["{{customer.nmae}}"]';
    const actions = codeActions(trialOf(text), { start: 5, end: 5 });
    expect(actions[0]).toMatchObject({ title: 'Use customer.name', preferred: true });
    expect(actions.filter((action) => action.kind === 'edit' && action.preferred)).toHaveLength(1);
    expect(codeActions(trialOf(text), { start: 0, end: 1 })).toEqual([]);
  });
});

test('a purpose without a label is switched to, too', () => {
  const nameless: KeySpace = {
    ...orderKeys,
    elsewhere: () => [{ contextId: 'paid', trigger: 'Order has been paid', sameTrigger: true }],
  };
  const foundNameless = (text: string): readonly Diagnostic[] =>
    check(parse(text), { keys: nameless });
  const text = '["{{voucher.code}}"]';
  const trial = new FixTrial({ text, diagnostics: foundNameless(text), check: foundNameless });
  expect(codeActions(trial, { start: 4, end: 4 })).toMatchObject([
    { kind: 'switch-context', title: 'Switch purpose to the one that sends it', contextId: 'paid' },
  ]);
});

describe('hasActions', () => {
  test.each([
    ['{"a": {{order.id}}}', [true]],
    ['["{{voucher.code}}"]', [true]],
    ['{"a": 1, "a": 2}', [false]],
  ])('%s', (text, expected) => {
    const trial = trialOf(text);
    expect(trial.diagnostics.map((diagnostic) => hasActions(trial, diagnostic))).toEqual(expected);
  });
});
