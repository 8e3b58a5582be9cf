import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../share/draft.ts';
import { draftLimits } from '../share/limits.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { asidePrefix, draftKey, DraftStorage } from './draftStorage.ts';
import { MemoryStorage, quotaError } from './testing/memoryStorage.ts';

let memory: MemoryStorage;
const draft: Draft = { ...emptyDraft(), name: 'Order', template: '{"a": {{order.id}}}\r\n' };

function tab(): DraftStorage {
  return new DraftStorage({ storage: () => memory, now: () => 1000 });
}

beforeEach(() => {
  memory = new MemoryStorage();
});

describe('loading', () => {
  it('finds nothing in an empty storage', () => {
    expect(tab().load()).toEqual({ kind: 'none' });
  });

  it('gives back exactly what was saved', () => {
    const first = tab();
    first.load();
    expect(first.save(draft)).toEqual({ kind: 'saved' });
    expect(tab().load()).toEqual({ kind: 'draft', draft });
  });

  it.each(['', 'not JSON', '[]', '{"version":1,"template":7}', '{"version":99}'])(
    'keeps %j aside, byte for byte, before anything is saved',
    (text) => {
      memory.setItem(draftKey, text);
      const storage = tab();
      expect(storage.load()).toMatchObject({ kind: 'unreadable', keptAside: true });
      expect(storage.save(draft)).toEqual({ kind: 'saved' });
      expect(storage.listAside()).toEqual([{ key: `${asidePrefix}1000`, text }]);
    },
  );

  it('keeps the same text aside once, however often it is found', () => {
    memory.setItem(draftKey, 'broken');
    tab().load();
    tab().load();
    expect(tab().listAside()).toHaveLength(1);
  });

  it('never overwrites what it could neither read nor set aside', () => {
    memory.setItem(draftKey, 'broken');
    memory.writeFault = quotaError();
    const storage = tab();
    expect(storage.load()).toMatchObject({ kind: 'unreadable', keptAside: false });
    memory.writeFault = undefined;
    expect(storage.save(draft)).toMatchObject({ kind: 'refused' });
    expect(memory.getItem(draftKey)).toBe('broken');
    expect(storage.unreadable()).toEqual({ key: draftKey, text: 'broken' });

    storage.discardAside([{ key: draftKey, text: 'broken' }]);
    expect(storage.save(draft)).toEqual({ kind: 'saved' });
  });

  it('reports a storage that may not be read', () => {
    memory.readFault = new DOMException('denied', 'SecurityError');
    expect(tab().load()).toMatchObject({ kind: 'refused' });
  });

  it('reports a storage that may not even be asked for', () => {
    const storage = new DraftStorage({
      storage: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      now: () => 0,
    });
    expect(storage.load()).toMatchObject({ kind: 'refused' });
    expect(storage.save(draft)).toMatchObject({ kind: 'refused' });
    expect(storage.listAside()).toEqual([]);
  });
});

describe('saving', () => {
  it('tells a full storage from a refused one', () => {
    const storage = tab();
    storage.load();
    memory.writeFault = quotaError();
    const full = storage.save(draft);
    memory.writeFault = new DOMException('denied', 'SecurityError');
    const refused = storage.save(draft);
    expect(full).toMatchObject({ kind: 'refused' });
    expect(refused).toMatchObject({ kind: 'refused' });
    expect(full).not.toEqual(refused);
  });

  it('refuses a template that could not be read again, and leaves what is stored', () => {
    const storage = tab();
    storage.load();
    storage.save(draft);
    const stored = memory.getItem(draftKey);
    const tooLong = { ...draft, template: 'x'.repeat(draftLimits.template + 1) };
    expect(storage.save(tooLong)).toMatchObject({ kind: 'refused' });
    expect(memory.getItem(draftKey)).toBe(stored);
  });

  it('reports what another tab saved instead of overwriting it', () => {
    const mine = tab();
    const other = tab();
    mine.load();
    other.load();
    mine.save(draft);
    const conflict = other.save({ ...draft, name: 'Other' });
    expect(conflict).toEqual({ kind: 'conflict', theirs: memory.getItem(draftKey) });
    expect(tab().load()).toEqual({ kind: 'draft', draft });

    expect(other.save({ ...draft, name: 'Other' }, true)).toEqual({ kind: 'saved' });
    expect(tab().load()).toMatchObject({ draft: { name: 'Other' } });
  });

  it('sees no conflict where both tabs saved the same, or the storage was cleared', () => {
    const mine = tab();
    const other = tab();
    mine.load();
    other.load();
    mine.save(draft);
    expect(other.save(draft)).toEqual({ kind: 'saved' });
    memory.clear();
    expect(mine.save({ ...draft, name: 'New' })).toEqual({ kind: 'saved' });
  });
});

describe('keeping aside', () => {
  it('replaces its own earlier copy', () => {
    const storage = tab();
    const first = storage.keepAside(draft);
    const second = storage.keepAside({ ...draft, name: 'Later' }, first);
    expect(storage.listAside().map(({ key }) => key)).toEqual([second]);
  });

  it('gives texts of the same moment places of their own', () => {
    const storage = tab();
    storage.keepAside(draft);
    storage.keepAside({ ...draft, name: 'Later' });
    expect(storage.listAside()).toHaveLength(2);
  });
});
