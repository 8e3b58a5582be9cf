import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { type FixAllResult, fixAll } from './fixAll.ts';
import { FixTrial } from './fixTrial.ts';
import { parse } from './parser.ts';
import { fc } from './testing/properties.ts';
import { anyTemplate, soundTemplate } from './testing/templateText.ts';
import { orderKeys } from './testing/orderKeys.ts';
import { applyTextEdits, mapOffset } from './textEdits.ts';
import type { Diagnostic, DiagnosticCode } from './types.ts';

const diagnose = (text: string): readonly Diagnostic[] => check(parse(text), { keys: orderKeys });

const errors = (text: string): readonly Diagnostic[] =>
  diagnose(text).filter(({ severity }) => severity === 'error');

const mend = (text: string): FixAllResult =>
  fixAll({ text, diagnostics: diagnose(text), check: diagnose });

describe('fixAll', () => {
  test.each([
    ["{'a': 'it is'}", '{"a": "it is"}'],
    ['{“a”: “b”}', '{"a": "b"}'],
    ['{a: True, b: None, c: NaN}', '{"a": true, "b": null, "c": null}'],
    ['{"a": 01, "b": .5}', '{"a": 1, "b": 0.5}'],
    ['{"a": 1, // note\n"b": 2,}', '{"a": 1, \n"b": 2}'],
    ['{\n"a": 1\n"b": 2\n"c": 3\n}', '{\n"a": 1,\n"b": 2,\n"c": 3\n}'],
    ['{"a": [1, {"b": 2}', '{"a": [1, {"b": 2}]}'],
    ['{"a": "open,\n"b": 1}', '{"a": "open",\n"b": 1}'],
    ['{"a": {{order.id}}}', '{"a": "{{order.id}}"}'],
    ['{"a": {{order.total_amount, "b": 1}', '{"a": {{order.total_amount}}, "b": 1}'],
    ['{"a": "{{order.id} x"}', '{"a": "{{order.id}} x"}'],
    ['{"a": "{{customer.nmae}}"}', '{"a": "{{customer.name}}"}'],
    // A new key may need quotes, and gets them.
    ['{"a": {{customer.nmae}}}', '{"a": "{{customer.name}}"}'],
    ['\ufeff{"a":\u00a01}', '{"a": 1}'],
    ['{"a": "x\ty"}', '{"a": "x\\ty"}'],
    // Right already.
    ['{"a": "{{order.total_amount}}"}', '{"a": "{{order.total_amount}}"}'],
  ])('%j', (text, expected) => {
    const result = mend(text);
    expect(result.text).toBe(expected);
    expect(result.left).toBe(0);
  });

  test.each([
    // Only the author knows which value, name or key was meant.
    ['{"a": }', 1],
    ['{"a": {{}}}', 1],
    ['{"a": 1} {"b": 2}', 1],
    ['{"a": "{{customer.unheard_of}}"}', 1],
    ['{"a": 1 : 2}', 1],
  ])('leaves %j alone', (text, left) => {
    expect(mend(text)).toEqual({ edits: [], text, fixed: 0, left });
  });

  test('counts what is fixed and what is left', () => {
    expect(mend('{a: 1, "b": }')).toMatchObject({ text: '{"a": 1, "b": }', fixed: 1, left: 1 });
  });

  test('keeps the caret at its place', () => {
    const text = "{'a': {{order.id}}, 'b': 1}";
    const { edits, text: mended } = mend(text);
    const caret = mapOffset(edits, text.indexOf('1'));
    expect(mended.slice(0, caret)).toBe('{"a": "{{order.id}}", "b": ');
  });

  test('one list of edits leads to the mended text, with never more errors than before', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const result = mend(text);
        expect(applyTextEdits(text, result.edits)).toBe(result.text);
        expect(errors(result.text)).toHaveLength(result.left);
        expect(result.left + result.fixed).toBe(errors(text).length);
        expect(result.fixed).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each([
    ['a long list without commas', `[${'\n  1.5'.repeat(400)}\n]`],
    ['a long list of texts that are not closed', `[${'\n  "a,'.repeat(400)}\n  1\n]`],
  ])('%s is mended in a few rounds', (_what, text) => {
    let rounds = 0;
    const result = fixAll({
      text,
      diagnostics: diagnose(text),
      check: (current) => {
        rounds++;
        return diagnose(current);
      },
    });
    expect(result.left).toBe(0);
    expect(rounds).toBeLessThan(5);
  });
});

describe('each fix', () => {
  test.each([
    ['{"a": {{order.id}}, "b": {{order.total_amount}}}', 'unquoted-text'],
    ['{"a": "{{order.total_amount}}"}', 'quoted-number'],
    ['{"a": "{{customer.nmae}} and {{order.statu}}"}', 'unknown-key'],
    ['{"a": 1 "b": 2}', 'json-syntax/missing-comma'],
    ['{"a": 1,}', 'json-syntax/trailing-comma'],
    ['[1,,2]', 'json-syntax/extra-comma'],
    ['{"a" 1}', 'json-syntax/missing-colon'],
    ['{"a": }', 'json-syntax/missing-value'],
    ['{: 1}', 'json-syntax/missing-name'],
    ["{'a': 1}", 'json-syntax/single-quotes'],
    ['{“a”: 1}', 'json-syntax/typographic-quotes'],
    ['{a: 1}', 'json-syntax/unquoted-name'],
    ['{"a": hello}', 'json-syntax/unquoted-text'],
    ['{"a": 1 /* x */}', 'json-syntax/comment'],
    ['{"a": 01}', 'json-syntax/bad-number'],
    ['{"a": undefined}', 'json-syntax/bad-literal'],
    ['{"a": "\\q"}', 'json-syntax/bad-escape'],
    ['{"a": "x\ty"}', 'json-syntax/control-character'],
    ['{"a": "x}', 'json-syntax/unclosed-string'],
    ['{"a": [1}', 'json-syntax/unclosed-bracket'],
    ['[1}', 'json-syntax/mismatched-bracket'],
    ['[1]]', 'json-syntax/extra-bracket'],
    ['\ufeff[1]', 'json-syntax/byte-order-mark'],
    ['[1];', 'json-syntax/unexpected-character'],
    ['{"a": "{{order.id"}', 'placeholder-syntax/unclosed'],
    ['{"a": {{}}}', 'placeholder-syntax/empty'],
  ] satisfies [string, DiagnosticCode][])('of %j removes its diagnostic', (text, code) => {
    const before = diagnose(text);
    const found = before.filter((diagnostic) => diagnostic.code === code && diagnostic.fixes);
    expect(found).not.toHaveLength(0);
    for (const { fixes } of found) {
      const after = diagnose(applyTextEdits(text, fixes?.[0]?.edits ?? []));
      expect(after.filter((one) => one.code === code)).toHaveLength(
        before.filter((one) => one.code === code).length - 1,
      );
    }
  });

  test('in sound JSON removes its diagnostic and adds no error', () => {
    fc.assert(
      fc.property(soundTemplate, (text) => {
        const before = diagnose(text);
        for (const diagnostic of before) {
          for (const { edits } of diagnostic.fixes ?? []) {
            const mended = applyTextEdits(text, edits);
            const after = diagnose(mended);
            const same = (all: readonly Diagnostic[]): number =>
              all.filter(
                ({ code, data }) =>
                  code === diagnostic.code && data?.path === diagnostic.data?.path,
              ).length;
            expect(same(after)).toBe(same(before) - 1);
            const added = after.filter(
              ({ severity, code }) => severity === 'error' && code !== 'unquoted-text',
            );
            expect(added.length).toBeLessThanOrEqual(errors(text).length);
          }
        }
      }),
    );
  });
});

describe('all of one kind', () => {
  const ofKind = (text: string, code: DiagnosticCode): string => {
    const trial = new FixTrial({ text, diagnostics: diagnose(text), check: diagnose });
    return applyTextEdits(text, trial.ofKind(code).edits);
  };

  test('fixes this kind only', () => {
    const text = '{a: {{order.id}}, b: {{customer.name}}, "c": {{customer.id}}}';
    expect(ofKind(text, 'unquoted-text')).toBe(
      '{a: "{{order.id}}", b: "{{customer.name}}", "c": "{{customer.id}}"}',
    );
  });

  test('takes characters side by side', () => {
    expect(ofKind('["\t\t\t"]', 'json-syntax/control-character')).toBe('["\\t\\t\\t"]');
  });

  test('mends more mistakes than are told at once', () => {
    const text = `[${'1 '.repeat(700)}]`;
    const trial = new FixTrial({ text, diagnostics: diagnose(text), check: diagnose });
    const [diagnostic] = trial.diagnostics;
    const fix = diagnostic?.fixes?.[0];
    if (diagnostic === undefined || fix === undefined) throw new Error('Nothing is told.');
    expect(trial.diagnostics.length).toBeLessThan(699);
    // Where one goes, another comes into sight.
    expect(trial.sure({ diagnostic, fix })).toBe(fix);
    expect(ofKind(text, 'json-syntax/missing-comma')).toBe(`[${'1, '.repeat(699)}1 ]`);
  });
});
