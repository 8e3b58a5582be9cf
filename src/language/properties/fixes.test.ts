/** What holds for the fixes that diagnostics carry, and for those that are offered, whatever the text. */
import { describe, expect, test } from 'vitest';
import { check, codeActions, fixAll, FixTrial, parse } from '../index.ts';
import { applyTextEdits } from '../textEdits.ts';
import type { Diagnostic, TextEdit } from '../types.ts';
import { hostileText, mutatedJson } from '../testing/hostileText.ts';
import {
  MISTAKES,
  mistaken,
  mistakenTemplate,
  SOUND_TEMPLATES,
  troubledText,
} from '../testing/mistakes.ts';
import { newsOf } from '../testing/newsOf.ts';
import { orderKeys, orderSample } from '../testing/orderKeys.ts';
import { fc } from '../testing/properties.ts';
import { anyTemplate, brokenTemplate } from '../testing/templateText.ts';

const found = (text: string): readonly Diagnostic[] =>
  check(parse(text), { keys: orderKeys, sample: orderSample });

const trialOf = (text: string): FixTrial =>
  new FixTrial({ text, diagnostics: found(text), check: found });

const textErrors = (text: string): readonly Diagnostic[] =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error');

const news = (
  text: string,
  gone: readonly Diagnostic[],
  edits: readonly TextEdit[],
): readonly string[] => newsOf(found, text, gone, edits);

describe('fixes', () => {
  test('can be applied to any text, and change it', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        for (const { fixes = [] } of found(text))
          for (const { edits } of fixes) expect(applyTextEdits(text, edits)).not.toBe(text);
      }),
    );
  });

  test('of a single mistake leave sound text', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedJson, brokenTemplate, hostileText), (text) => {
        const before = textErrors(text);
        fc.pre(before.length === 1);
        for (const { edits } of before[0]?.fixes ?? []) {
          const after = textErrors(applyTextEdits(text, edits)).filter(
            // Braces that stood outside of strings may be a broken placeholder within one, and a
            // text of which nothing is left is empty.
            ({ code }) => !code.startsWith('placeholder-syntax/') && code !== 'json-syntax/empty',
          );
          expect(after).toEqual([]);
        }
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});

describe('a fix that is offered removes its finding and adds none', () => {
  const count = (all: readonly Diagnostic[], code: string): number =>
    all.filter((one) => one.code === code).length;

  test('in any text, for one finding, for one key in all its places, for all of a kind', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        const trial = trialOf(text);
        for (const place of trial.diagnostics) {
          for (const action of codeActions(trial, place)) {
            if (action.kind !== 'edit' || action.diagnostic !== place) continue;
            const { scope, edits } = action;
            expect(news(text, scope === 'one' ? [place] : [], edits)).toEqual([]);
            if (scope === 'one') continue;
            const after = found(applyTextEdits(text, edits));
            expect(count(after, place.code)).toBeLessThan(count(trial.diagnostics, place.code) - 1);
          }
        }
      }),
    );
  });

  test('after all of a kind no fix of that kind is left that could be made', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        const trial = trialOf(text);
        for (const code of new Set(trial.diagnostics.map((one) => one.code))) {
          const { text: mended } = trial.ofKind(code);
          expect(trialOf(mended).ofKind(code).edits).toEqual([]);
        }
      }),
    );
  });

  test('nor does fixing all, and no certain fix is left that could be made', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        const result = fixAll({ text, diagnostics: found(text), check: found });
        expect(applyTextEdits(text, result.edits)).toBe(result.text);
        expect(news(text, [], result.edits)).toEqual([]);
        const left = found(result.text);
        expect(fixAll({ text: result.text, diagnostics: left, check: found }).edits).toEqual([]);
        expect(left.filter(({ severity }) => severity === 'error')).toHaveLength(result.left);
      }),
    );
  });
});

describe('the mistakes that people make keep their fixes', () => {
  const places = [0, 1, 2, 5, 11];
  const kept = (text: string): readonly [kept: number, all: number] => {
    const trial = trialOf(text);
    const first = trial.diagnostics.flatMap((diagnostic) => {
      const fix = diagnostic.fixes?.[0];
      return fix === undefined ? [] : [{ diagnostic, fix }];
    });
    return [first.filter((one) => trial.sure(one) !== undefined).length, first.length];
  };

  test.each(MISTAKES.map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    for (const sound of SOUND_TEMPLATES) {
      for (const at of places) {
        const text = mistaken(sound, mistake, at);
        const [offered, all] = kept(text);
        expect(offered, text).toBe(all);
      }
    }
  });

  test.each([2, 3])('%i of them at once, nearly always', (count) => {
    let [offered, all] = [0, 0];
    for (const { text } of fc.sample(mistakenTemplate(count), { numRuns: 1000, seed: 1 })) {
      const [some, most] = kept(text);
      offered += some;
      all += most;
    }
    expect(offered / all).toBeGreaterThan(0.998);
  });
});

test('a sound template has sure fixes only', () => {
  fc.assert(
    fc.property(anyTemplate, (text) => {
      fc.pre(textErrors(text).length === 0);
      const trial = trialOf(text);
      for (const diagnostic of trial.diagnostics)
        for (const fix of diagnostic.fixes ?? [])
          expect(trial.sure({ diagnostic, fix })?.edits).toEqual(fix.edits);
    }),
    { maxSkipsPerRun: 1000 },
  );
});
