import { describe, expect, test } from 'vitest';
import { certainFix } from './certainFix.ts';
import { parse } from './parser.ts';
import type { Diagnostic, DiagnosticData } from './types.ts';

test.each([
  ['{"a": 1,}', 'local'],
  ["['a']", 'local'],
  ['[1', 'structural'],
  ['[1}', 'structural'],
  ['[1]]', 'structural'],
  ['["a]', 'structural'],
  ['{"a": }', undefined],
])('how far the fix of %s reaches that needs no decision: %s', (text, reach) => {
  const [diagnostic] = parse(text).diagnostics;
  expect(diagnostic && certainFix(diagnostic)?.reach).toBe(reach);
});

describe('an unknown key', () => {
  const fix = {
    title: 'Use customer.name',
    edits: [{ start: 2, end: 5, newText: 'customer.name' }],
  };
  const unknown = (data?: DiagnosticData): Diagnostic => ({
    code: 'unknown-key',
    severity: 'error',
    message: '',
    start: 0,
    end: 9,
    data,
    fixes: [fix],
  });

  test('is mended where one key that is sent is nearest', () => {
    const data = { path: 'customer.nmae', candidates: ['customer.name', 'customer.email'] };
    expect(certainFix(unknown(data))?.fix).toBe(fix);
  });

  test('is left to its author where two are as near', () => {
    const data = { path: 'customer.a', candidates: ['customer.b', 'customer.c'] };
    expect(certainFix(unknown(data))).toBeUndefined();
  });

  test('is left to its author where nothing is known to be near', () => {
    expect(certainFix(unknown())).toBeUndefined();
    expect(certainFix(unknown({ path: 'customer.nmae' }))).toBeUndefined();
    expect(certainFix(unknown({ candidates: ['customer.name'] }))).toBeUndefined();
  });
});
