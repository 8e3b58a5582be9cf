/** What holds for the fixes that diagnostics carry. */
import { describe, expect, test } from 'vitest';
import { check, parse } from '../index.ts';
import { fc } from '../testing/properties.ts';
import { applyTextEdits } from '../textEdits.ts';
import type { Diagnostic } from '../types.ts';
import { hostileText, mutatedJson } from '../testing/hostileText.ts';
import { orderKeys, orderSample } from '../testing/orderKeys.ts';
import { anyTemplate, brokenTemplate, soundTemplate } from '../testing/templateText.ts';

const found = (text: string): readonly Diagnostic[] =>
  check(parse(text), { keys: orderKeys, sample: orderSample });

const textErrors = (text: string): readonly Diagnostic[] =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error');

const count = (all: readonly Diagnostic[], code: string): number =>
  all.filter((one) => one.code === code).length;

const errors = (all: readonly Diagnostic[]): number =>
  all.filter(({ severity }) => severity === 'error').length;

const warnings = (all: readonly Diagnostic[]): number =>
  all.filter(({ severity }) => severity === 'warning').length;

describe('fixes', () => {
  test('can be applied to any text, and change it', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, anyTemplate), (text) => {
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

  test('in a sound template remove their finding and add no error or warning', () => {
    fc.assert(
      fc.property(soundTemplate, (text) => {
        const before = found(text);
        fc.pre(textErrors(text).length === 0);
        for (const { code, severity, fixes = [] } of before) {
          for (const { edits } of fixes) {
            const after = found(applyTextEdits(text, edits));
            expect(count(after, code)).toBe(count(before, code) - 1);
            expect(errors(after)).toBe(errors(before) - (severity === 'error' ? 1 : 0));
            expect(warnings(after)).toBe(warnings(before) - (severity === 'warning' ? 1 : 0));
          }
        }
      }),
    );
  });
});
