// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TriggerInfo } from '../catalog/types.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { saveDelay } from './autosave.ts';
import { Designer, fittingPurpose, placeOfContext } from './designer.ts';
import { draftKey } from './draftStorage.ts';
import { MemoryStorage, quotaError } from './testing/memoryStorage.ts';

let memory: MemoryStorage;
let disconnect: () => void;

function open(): Designer {
  const designer = new Designer({ storage: () => memory, now: () => 1 });
  disconnect = designer.connect(window);
  return designer;
}

/** What a tab would find that is opened now. */
function reopened(): Designer {
  return new Designer({ storage: () => memory, now: () => 1 });
}

function otherTabSaves(template: string): void {
  const other = reopened();
  other.change({ template });
  other.flush();
  const newValue = memory.getItem(draftKey);
  window.dispatchEvent(new StorageEvent('storage', { key: draftKey, newValue }));
}

beforeEach(() => {
  memory = new MemoryStorage();
  vi.useFakeTimers();
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
});

describe('saving', () => {
  it('saves within the delay however long typing goes on', () => {
    const designer = open();
    designer.change({ template: '{' });
    expect(designer.store.getState().save).toEqual({ kind: 'saving' });
    for (let time = 0; time < saveDelay; time += 50) {
      vi.advanceTimersByTime(50);
      designer.change({ template: `{${time}` });
    }
    expect(memory.getItem(draftKey)).toContain('"template":"{');
    vi.advanceTimersByTime(saveDelay);
    expect(designer.store.getState().save).toEqual({ kind: 'saved' });
    expect(reopened().store.getState().draft.template).toBe('{150');
  });

  it('promises less than 250 ms', () => {
    expect(saveDelay).toBeLessThan(250);
  });

  it.each([
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('saves at once when %s', (_case, leave) => {
    const designer = open();
    designer.change({ template: '{}' });
    leave();
    expect(reopened().store.getState().draft.template).toBe('{}');
  });

  it('writes nothing when nothing changed', () => {
    const designer = open();
    designer.change({ template: '' });
    designer.flush();
    vi.runAllTimers();
    expect(memory.getItem(draftKey)).toBeNull();
  });

  it('says why it is not saved, lets editing go on, and saves when it can again', () => {
    const designer = open();
    memory.writeFault = quotaError();
    designer.change({ template: '{}' });
    vi.runAllTimers();
    expect(designer.store.getState().save).toMatchObject({ kind: 'not-saved' });

    memory.writeFault = undefined;
    designer.change({ template: '{} ' });
    vi.runAllTimers();
    expect(designer.store.getState().save).toEqual({ kind: 'saved' });
    expect(reopened().store.getState().draft.template).toBe('{} ');
  });

  it('tells from the start that storage is refused', () => {
    memory.readFault = new DOMException('denied', 'SecurityError');
    expect(open().store.getState().save).toMatchObject({ kind: 'not-saved' });
  });
});

describe('another tab', () => {
  it('is never overwritten: saving waits for a decision', () => {
    const designer = open();
    otherTabSaves('theirs');
    designer.change({ template: 'mine' });
    vi.runAllTimers();
    const { conflict, save } = designer.store.getState();
    expect(conflict?.theirs).toMatchObject({ draft: { template: 'theirs' } });
    expect(save).toMatchObject({ kind: 'not-saved' });
    expect(reopened().store.getState().draft.template).toBe('theirs');
  });

  it('can be preferred', () => {
    const designer = open();
    designer.change({ template: 'mine' });
    otherTabSaves('theirs');
    designer.loadTheirs();
    const { draft, conflict, save } = designer.store.getState();
    expect([draft.template, conflict, save.kind]).toEqual(['theirs', undefined, 'saved']);
    designer.change({ template: 'theirs, changed' });
    vi.runAllTimers();
    expect(reopened().store.getState().draft.template).toBe('theirs, changed');
  });

  it('can be overruled', () => {
    const designer = open();
    designer.change({ template: 'mine' });
    otherTabSaves('theirs');
    designer.keepMine();
    expect(designer.store.getState().conflict).toBeUndefined();
    expect(reopened().store.getState().draft.template).toBe('mine');
  });

  it('is noticed at the next save where its event never came', () => {
    const designer = open();
    const other = reopened();
    other.change({ template: 'theirs' });
    other.flush();
    designer.change({ template: 'mine' });
    vi.runAllTimers();
    expect(designer.store.getState().conflict?.theirs).toMatchObject({
      draft: { template: 'theirs' },
    });
  });

  it('costs nothing when the page is left undecided: what was typed here is set aside', () => {
    const designer = open();
    otherTabSaves('theirs');
    designer.change({ template: 'mine' });
    window.dispatchEvent(new Event('pagehide'));
    const next = reopened().store.getState();
    expect(next.draft.template).toBe('theirs');
    expect(next.aside.map(({ text }) => text)).toEqual([
      expect.stringContaining('"template":"mine"'),
    ]);
  });

  it('that saved the same is no conflict', () => {
    const designer = open();
    designer.change({ template: 'same' });
    designer.flush();
    const newValue = memory.getItem(draftKey);
    window.dispatchEvent(new StorageEvent('storage', { key: draftKey, newValue }));
    expect(designer.store.getState().conflict).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it('is told, kept, and goes when it is discarded', () => {
    memory.setItem(draftKey, '{"version":1,');
    const designer = open();
    const { draft, aside, loadProblem } = designer.store.getState();
    expect(draft).toEqual(emptyDraft());
    expect(aside).toMatchObject([{ text: '{"version":1,' }]);
    expect(loadProblem).toContain('damaged');

    designer.discardAside();
    expect(designer.store.getState().aside).toEqual([]);
    expect(reopened().store.getState().aside).toEqual([]);
  });
});

describe('choosing', () => {
  const order: TriggerInfo = {
    id: 'order-paid',
    label: 'Order has been paid',
    home: 'distribution',
    category: 'Cart',
    event: 'customer.order.paid',
    contexts: [
      { id: 'order-paid/promotion', purpose: 'promotion', objects: [] },
      { id: 'order-paid/codes', purpose: 'codes', objects: [] },
      { id: 'order-paid/message', purpose: 'message', objects: [] },
    ],
  };
  const gift: TriggerInfo = {
    ...order,
    id: 'gift',
    contexts: [{ id: 'gift/message', purpose: 'message', objects: [] }],
  };
  const campaign: TriggerInfo = { ...order, id: 'c', contexts: [{ id: 'c', objects: [] }] };
  const manual: TriggerInfo = { ...order, contexts: order.contexts.slice(0, 2) };

  it('chooses a fitting purpose', () => {
    expect(fittingPurpose(order, 'codes')).toBe('codes');
    expect(fittingPurpose(order, null)).toBe('message');
    expect(fittingPurpose(gift, 'codes')).toBe('message');
    expect(fittingPurpose(manual, null)).toBe('promotion');
    expect(fittingPurpose(campaign, 'codes')).toBeNull();
  });

  it('finds the place of a context by its id', () => {
    const purposes = { promotion: '', codes: '', message: '' };
    const index = { purposes, triggers: [order, gift, campaign], events: [] };
    expect(placeOfContext(index, 'order-paid/codes')).toEqual({
      triggerId: 'order-paid',
      purpose: 'codes',
    });
    expect(placeOfContext(index, 'c')).toEqual({ triggerId: 'c', purpose: null });
    expect(placeOfContext(index, 'none')).toBeUndefined();
  });
});
