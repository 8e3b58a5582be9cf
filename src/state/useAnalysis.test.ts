// @vitest-environment jsdom
import { configure, renderHook, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { contexts } from '../catalog/testing/catalog.ts';
import type { Context } from '../catalog/types.ts';
import type { Draft } from '../share/draft.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { type Analysis, createAnalyser } from './analysis.ts';
import { analysisModule, immediateLimit, useAnalysis } from './useAnalysis.ts';

/** A template above the limit, with one thing wrong in it and one placeholder. */
function longTemplate(name: string): string {
  const line = '    { "id": 1, "note": "a line among many" }';
  const lines = Array.from({ length: Math.ceil(immediateLimit / line.length) }, () => line);
  return `{\n  "name": "${name}",\n  "key": "{{customer.name}}",,\n  "rows": [\n${lines.join(',\n')}\n  ]\n}`;
}

function draftOf(template: string): Draft {
  return { ...emptyDraft(), mode: 'custom', template };
}

/** What was drawn, each time, with the template that it was drawn for. */
function follow(first: string) {
  const drawn: { readonly template: string; readonly analysis: Analysis }[] = [];
  const hook = renderHook(
    ({ template }: { readonly template: string }) => {
      const analysis = useAnalysis(draftOf(template), undefined);
      drawn.push({ template, analysis });
      return analysis;
    },
    { initialProps: { template: first } },
  );
  const settled = (template: string): Promise<void> =>
    waitFor(() => {
      // Not the texts themselves: they would be printed.
      expect(hook.result.current.document?.text === template).toBe(true);
    });
  return { ...hook, drawn, settled };
}

// Nothing waits longer than it must; a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

beforeAll(async () => {
  analysisModule.load();
  await analysisModule.settled();
});

/** An analysis with what is worked out only when it is read. */
const read = (analysis: Analysis) => ({
  ...analysis,
  rendering: analysis.rendering?.map,
  diagnostics: analysis.diagnostics.map(({ code, start, end, message, data, fixes }) => ({
    code,
    start,
    end,
    message,
    data,
    fixes,
  })),
});

describe('a long template', () => {
  it('is found to be the same in slices as in one go', async () => {
    const template = longTemplate('one');
    const { result, settled } = follow(template);
    expect(result.current.pending).toBe(true);
    await settled(template);
    const whole = createAnalyser()({ ...draftOf(template), context: undefined });
    expect(result.current.diagnostics.length).toBeGreaterThan(0);
    expect(read(result.current)).toEqual(read(whole));
  });

  it('is never told by the results of another text', async () => {
    const texts = ['one', 'two', 'three'].map(longTemplate);
    const [first = '', second = '', third = ''] = texts;
    const { drawn, rerender, settled } = follow('{"short": true}');
    await settled('{"short": true}');
    rerender({ template: first });
    await settled(first);
    rerender({ template: second });
    rerender({ template: third });
    await settled(third);
    // What was overtaken was not even finished.
    expect(drawn.some(({ analysis }) => analysis.document?.text === second)).toBe(false);
    const waiting = drawn.filter(({ analysis }) => analysis.document?.text === undefined);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { template, analysis } of drawn) {
      if (analysis.document !== undefined) {
        expect(analysis.document.text === template).toBe(true);
        expect(analysis.before).toBeUndefined();
        continue;
      }
      expect(analysis).toMatchObject({ diagnostics: [], output: undefined, bytes: 0 });
      expect(analysis.status.tone).toBe('checking');
      expect(analysis.rendering).toBeUndefined();
      expect(analysis.before?.document?.text === template).toBe(false);
    }
  });
});

describe('an analysis that throws', () => {
  const [context] = contexts;
  const error = new Error('broken on purpose');
  /** Reading its samples fails; of everything else it is like the others. */
  const broken = {
    ...(context as Context),
    get samples(): never {
      throw error;
    },
  };

  it.each([
    ['short', '{"a": 1}'],
    ['long', longTemplate('one')],
  ])('on a %s template is told, and the next one that works is there again', async (_, text) => {
    const { result, rerender } = renderHook((given: Context) => useAnalysis(draftOf(text), given), {
      initialProps: broken as Context,
    });
    await waitFor(() => expect(result.current.failure).toEqual({ error }));
    expect(result.current).toMatchObject({ pending: true, diagnostics: [], output: undefined });
    rerender(context as Context);
    await waitFor(() => expect(result.current.output).toBeDefined());
    expect(result.current.failure).toBeUndefined();
    expect(result.current.document?.text === text).toBe(true);
  });
});

describe('a template up to the limit', () => {
  it('is analysed with the keystroke', () => {
    const { result, rerender } = follow('{"a": 1}');
    expect(result.current.output).toBe('{\n  "a": 1\n}');
    rerender({ template: '{"a": 2}' });
    expect(result.current.output).toBe('{\n  "a": 2\n}');
  });
});
