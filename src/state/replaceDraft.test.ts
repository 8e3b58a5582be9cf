// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../share/draft.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { isBlankDraft } from './blankDraft.ts';
import { Designer } from './designer.ts';
import { draftKey } from './draftStorage.ts';
import { MemoryStorage, quotaError } from './testing/memoryStorage.ts';

let memory: MemoryStorage;
let designer: Designer;
const other: Draft = { ...emptyDraft(), name: 'other', mode: 'custom', template: '{"b": 2}' };

beforeEach(() => {
  memory = new MemoryStorage();
  designer = new Designer({ storage: () => memory, now: () => 1 });
});

describe('replacing the draft', () => {
  it('keeps a draft with work in it aside, and takes the replacement back', () => {
    designer.change({ template: '{"a": 1}', mode: 'custom' });
    designer.flush();
    const before = memory.getItem(draftKey);
    const undo = designer.replaceDraft(other);
    expect(designer.store.getState().draft).toEqual(other);
    expect(designer.store.getState().aside.map(({ text }) => text)).toEqual([before]);

    undo?.();
    expect(designer.store.getState().draft.template).toBe('{"a": 1}');
    expect(memory.getItem(draftKey)).toBe(before);
    expect(designer.store.getState().aside).toEqual([]);
  });

  it('keeps no copy of a draft without work', () => {
    designer.change({ triggerId: 'order-has-been-paid', purpose: 'message' });
    expect(designer.replaceDraft(other)).toBeDefined();
    expect(designer.store.getState().aside).toEqual([]);
  });

  it('replaces nothing where there is no room for the copy, unless told to', () => {
    designer.change({ template: '{"a": 1}' });
    memory.writeFault = quotaError();
    expect(designer.replaceDraft(other)).toBeUndefined();
    expect(designer.store.getState().draft.template).toBe('{"a": 1}');

    const undo = designer.replaceDraft(other, true);
    expect(designer.store.getState().draft).toEqual(other);
    undo?.();
    expect(designer.store.getState().draft.template).toBe('{"a": 1}');
  });

  it('leaves the copy where the draft could not be saved again', () => {
    designer.change({ template: '{"a": 1}' });
    designer.flush();
    const undo = designer.replaceDraft(other);
    designer.flush();
    memory.writeFault = quotaError();
    undo?.();
    expect(designer.store.getState().save.kind).toBe('not-saved');
    expect(designer.store.getState().aside).toHaveLength(1);
  });
});

describe('a blank draft', () => {
  it.each<[string, Partial<Draft>, boolean]>([
    ['nothing', {}, true],
    ['a trigger', { triggerId: 'order-has-been-paid' }, true],
    ['white space', { template: ' \n' }, true],
    ['an empty header row', { headers: [{ name: '', value: '' }] }, true],
    ['a template', { template: '{}' }, false],
    ['a name', { name: 'mine' }, false],
    ['an event name', { eventName: 'paid' }, false],
    ['a URL', { url: 'https://example.com' }, false],
    ['a header', { headers: [{ name: 'a', value: '' }] }, false],
  ])('with %s', (_what, patch, blank) => {
    expect(isBlankDraft({ ...emptyDraft(), ...patch })).toBe(blank);
  });
});
