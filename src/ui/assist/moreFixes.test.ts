import { describe, expect, it } from 'vitest';
import { FixTrial } from '../../language/fixTrial.ts';
import type { KeySpace } from '../../language/keySpace.ts';
import { orderKeys } from '../../language/testing/orderKeys.ts';
import { applyTextEdits } from '../../language/textEdits.ts';
import { checkedText, trialOf } from './checkedText.ts';
import { moreFixes } from './moreFixes.ts';
import { tryFixes } from './tryFixes.ts';

const keys: KeySpace = {
  ...orderKeys,
  elsewhere: (path) =>
    path === 'voucher.code'
      ? [
          { contextId: 'a/codes', trigger: 'A', purpose: 'Codes', sameTrigger: true },
          { contextId: 'b/codes', trigger: 'B', purpose: 'Codes', sameTrigger: false },
        ]
      : [],
};

/** What is offered beyond the findings' own fixes, each with what becomes of the text. */
function offered(text: string): readonly string[] {
  return [...moreFixes(trialOf(text, keys, undefined))].flatMap(([{ start }, offers]) =>
    offers.map((offer) =>
      'contextId' in offer
        ? `${start} ${offer.title}: ${offer.contextId}`
        : `${start} ${offer.title}: ${applyTextEdits(text, offer.edits())}`,
    ),
  );
}

describe('more fixes', () => {
  it('offers all of one kind at the first of them', () => {
    expect(offered('[{{order.id}}, {{customer.name}}, {{customer.id}}]')).toEqual([
      '1 Fix all 3 of this kind: ["{{order.id}}", "{{customer.name}}", "{{customer.id}}"]',
    ]);
  });

  it('offers the same key in all its places, and the kind only where that is more', () => {
    expect(offered('[{{order.id}}, {{order.id}}]')).toEqual([
      '1 Wrap it in quotes in all 2 places: ["{{order.id}}", "{{order.id}}"]',
    ]);
    expect(offered('[{{order.id}}, {{order.id}}, {{customer.name}}]')).toEqual([
      '1 Wrap it in quotes in all 2 places: ["{{order.id}}", "{{order.id}}", {{customer.name}}]',
      '1 Fix all 3 of this kind: ["{{order.id}}", "{{order.id}}", "{{customer.name}}"]',
    ]);
  });

  it('offers nothing where there is one', () => {
    expect(offered('[{{order.id}}]')).toEqual([]);
  });

  it('offers the purposes of the same trigger that send the key', () => {
    expect(offered('["{{voucher.code}}"]')).toEqual(['2 Switch purpose to Codes: a/codes']);
  });
});

describe('trying what a list shows', () => {
  const { text, diagnostics } = checkedText('[{{order.id}}, {{order.id}}]', keys, undefined);
  /** Whatever is done, nothing but another mistake comes of it. */
  const worse = (): FixTrial =>
    new FixTrial({
      text,
      diagnostics,
      check: () => [
        { code: 'json-syntax/too-deep', severity: 'error', start: 0, end: 1, message: 'deep' },
      ],
    });

  it('leaves out what would bring another problem', async () => {
    const trial = worse();
    expect(diagnostics.map((one) => trial.known(one).length)).toEqual([1, 1]);
    expect(await tryFixes(trial, 200, () => true)).toBe(true);
    expect(diagnostics.map((one) => trial.known(one).length)).toEqual([0, 0]);
  });

  it('stops when it is not wanted any more', async () => {
    const trial = worse();
    expect(await tryFixes(trial, 200, () => false)).toBe(false);
    expect(trial.read).toBe(0);
  });
});
