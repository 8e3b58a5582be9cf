import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { codeActions, hasActions } from './codeActions.ts';
import { FixTrial } from './fixTrial.ts';
import type { OfferedFix } from './fixesTogether.ts';
import { parse } from './parser.ts';
import { orderKeys } from './testing/orderKeys.ts';
import { applyTextEdits } from './textEdits.ts';
import type { Diagnostic, TextEdit } from './types.ts';

/** A trial of a text, its fixes in their order, and the texts that are checked for it. */
function trialOf(text: string): {
  readonly trial: FixTrial;
  readonly fixes: readonly OfferedFix[];
  readonly checked: readonly string[];
} {
  const found = (current: string): readonly Diagnostic[] =>
    check(parse(current), { keys: orderKeys });
  const checked: string[] = [];
  const trial = new FixTrial({
    text,
    diagnostics: found(text),
    check: (current) => {
      checked.push(current);
      return found(current);
    },
  });
  const fixes = trial.diagnostics.flatMap((diagnostic) =>
    (diagnostic.fixes ?? []).map((fix) => ({ diagnostic, fix })),
  );
  return { trial, fixes, checked };
}

/** The first finding of a text, with its first fix. */
function firstOf(fixes: readonly OfferedFix[]): OfferedFix {
  const [first] = fixes;
  if (first === undefined) throw new Error('Nothing is offered.');
  return first;
}

const shown = (text: string, edits: readonly TextEdit[]): string => applyTextEdits(text, edits);

describe('a fix is tried once', () => {
  // Made with another one, not made at all, and made by itself.
  test.each(['""\\"', '{{"', '{"a": 1,}'])('and so is what came of it, in %s', (text) => {
    const { trial, fixes, checked } = trialOf(text);
    for (const one of fixes) {
      const sure = trial.sure(one);
      const times = checked.length;
      expect(trial.sure(one)).toBe(sure);
      if (sure !== undefined) expect(trial.sure({ ...one, fix: sure })).toBe(sure);
      expect(checked).toHaveLength(times);
    }
    expect(checked).not.toHaveLength(0);
  });

  test('and of different keys in one place the first, as one is read like another', () => {
    const { trial, fixes, checked } = trialOf('["{{id}}", "{{campaign.name}}"]');
    expect(fixes.map((one) => trial.sure(one)?.title)).toEqual([
      'Use order.id',
      'Use customer.id',
      'Use customer.name',
      'Use order.items[0].name',
    ]);
    expect(checked).toEqual([
      '["{{order.id}}", "{{campaign.name}}"]',
      '["{{id}}", "{{customer.name}}"]',
      '["{{id}}", "{{order.items[0].name}}"]',
    ]);
  });

  test('but each by itself where it writes something else than a key', () => {
    const { trial, fixes, checked } = trialOf('{"a": 1,234}');
    expect(fixes.map((one) => trial.sure(one)?.title)).toEqual(['Write 1.234', 'Write 1234']);
    expect(checked).toEqual(['{"a": 1.234}', '{"a": 1234}']);
  });

  test('and so are those of a key in all its places, and those of a kind', () => {
    const { trial, fixes, checked } = trialOf('[{{order.id}}, {{order.id}}]');
    const alike = trial.alike(firstOf(fixes));
    const ofKind = trial.ofKind('unquoted-text');
    const times = checked.length;
    expect(trial.alike(firstOf(fixes))).toBe(alike);
    expect(trial.ofKind('unquoted-text')).toBe(ofKind);
    expect(checked).toHaveLength(times);
  });
});

test('fixes are known as they are until they are tried, then as they can be made', () => {
  const { trial, fixes } = trialOf('""\\"');
  const { diagnostic, fix } = firstOf(fixes);
  expect(trial.known(diagnostic)).toEqual([fix]);
  const sure = trial.sure({ diagnostic, fix });
  expect(sure).not.toBe(fix);
  expect(trial.known(diagnostic)).toEqual([sure]);
});

test('a fix that cannot be made is not known once it was tried', () => {
  const { trial, fixes } = trialOf('{{"');
  const { diagnostic, fix } = firstOf(fixes);
  expect(trial.known(diagnostic)).toEqual([fix]);
  expect(trial.sure({ diagnostic, fix })).toBeUndefined();
  expect(trial.known(diagnostic)).toEqual([]);
  expect(hasActions(trial, diagnostic)).toBe(false);
});

test('a finding without fixes has none that are known', () => {
  const { trial } = trialOf('{"a": 1, "a": 2}');
  expect(trial.diagnostics.map((diagnostic) => trial.known(diagnostic))).toEqual([[]]);
});

describe('the same fix in all places', () => {
  test('is made for one key, not for another', () => {
    const text = '[{{order.id}}, {{order.id}}, {{customer.id}}, {{customer.id}}]';
    const { trial, fixes } = trialOf(text);
    expect(fixes.map((one) => shown(text, trial.alike(one).edits))).toEqual([
      '["{{order.id}}", "{{order.id}}", {{customer.id}}, {{customer.id}}]',
      '["{{order.id}}", "{{order.id}}", {{customer.id}}, {{customer.id}}]',
      '[{{order.id}}, {{order.id}}, "{{customer.id}}", "{{customer.id}}"]',
      '[{{order.id}}, {{order.id}}, "{{customer.id}}", "{{customer.id}}"]',
    ]);
  });

  test('is the one that was chosen', () => {
    const text = '["{{campaign.name}}", "{{campaign.name}}"]';
    const { trial, fixes } = trialOf(text);
    expect(fixes.slice(0, 2).map((one) => shown(text, trial.alike(one).edits))).toEqual([
      '["{{customer.name}}", "{{customer.name}}"]',
      '["{{order.items[0].name}}", "{{order.items[0].name}}"]',
    ]);
  });

  test('is made for findings of one kind where they are about no key', () => {
    const text = "['a', “b”, 'c']";
    const { trial, fixes } = trialOf(text);
    expect(fixes.map((one) => shown(text, trial.alike(one).edits))).toEqual([
      '["a", “b”, "c"]',
      "['a', \"b\", 'c']",
      '["a", “b”, "c"]',
    ]);
  });

  test('is left out where the same key has another one or none', () => {
    const text = '["{{order.itesm}}", "x {{order.itesm}}"]';
    const { trial, fixes } = trialOf(text);
    expect(shown(text, trial.alike(firstOf(fixes)).edits)).toBe(
      '[{{order.items}}, "x {{order.itesm}}"]',
    );
  });
});

describe('what would need much reading is not offered', () => {
  const actionsIn = (text: string): readonly string[] => {
    const { trial } = trialOf(text);
    return codeActions(trial, { start: 1, end: 1 }).map(({ title }) => title);
  };
  const spaces = ' '.repeat(1_300_000);

  test('at one place after the first', () => {
    const offered = ['Replace it with 1', 'Wrap it in quotes', 'Fix all 2 of this kind'];
    expect(actionsIn('[01, 02]')).toEqual(offered);
    expect(actionsIn(`[01, 02${spaces}]`)).toEqual(offered.slice(0, 1));
  });

  test('for one key in all its places', () => {
    const offered = ['Wrap it in quotes', 'Wrap it in quotes in all 2 places of this key'];
    expect(actionsIn('[{{order.id}}, {{order.id}}]')).toEqual(offered);
    expect(actionsIn(`[{{order.id}}, {{order.id}}${spaces}]`)).toEqual(offered.slice(0, 1));
  });
});
