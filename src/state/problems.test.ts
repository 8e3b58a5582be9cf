import { expect, it } from 'vitest';
import { parse } from '../language/parser.ts';
import type { Diagnostic, Severity } from '../language/types.ts';
import { countProblems, notSendable, problemFrom, statusOf } from './problems.ts';

function finding(severity: Severity, start: number): Diagnostic {
  return { code: 'duplicate-name', severity, message: '', start, end: start + 1 };
}

it('counts by severity', () => {
  const found = [finding('error', 0), finding('hint', 1), finding('info', 2), finding('info', 3)];
  expect(countProblems(found)).toEqual({ errors: 1, warnings: 0, hints: 1, infos: 2 });
});

it.each([
  [[], 'ok', 'JSON is valid'],
  [[finding('info', 0), finding('hint', 1)], 'ok', 'JSON is valid'],
  [[finding('warning', 0)], 'warning', '1 warning'],
  [[finding('warning', 0), finding('error', 1)], 'error', '1 error'],
  [[finding('error', 0), finding('error', 1)], 'error', '2 errors'],
] as const)('sums %j up', (found, tone, text) => {
  expect(statusOf(found)).toMatchObject({ tone, text });
});

it('leads to the first error before any warning', () => {
  const error = finding('error', 9);
  expect(statusOf([finding('warning', 1), error]).first).toBe(error);
});

it.each(['', ' \n\t'])('calls the template %j empty, not wrong', (text) => {
  const status = statusOf(parse(text).diagnostics);
  expect(status).toMatchObject({ tone: 'empty', text: 'Template is empty' });
  expect(notSendable(status)).toBe('Not sendable yet: the template is empty.');
});

it('says why something cannot be sent', () => {
  expect(notSendable(statusOf([finding('error', 0), finding('error', 3)]))).toBe(
    'Not sendable yet: 2 errors in the template.',
  );
  expect(notSendable(statusOf([finding('warning', 0)]))).toBeUndefined();
});

it('leads from problem to problem, around the end, past hints', () => {
  const found = [finding('error', 2), finding('hint', 4), finding('warning', 6)];
  const at = (start: number, forward: boolean): number | undefined =>
    problemFrom(found, { start, end: start }, forward)?.start;
  expect([at(0, true), at(2, true), at(6, true)]).toEqual([2, 6, 2]);
  expect([at(0, false), at(6, false), at(7, false)]).toEqual([6, 2, 6]);
  expect(problemFrom([finding('info', 1)], { start: 0, end: 0 }, true)).toBeUndefined();
});
