// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../share/draft.ts';
import { linkProblem } from '../share/linkProblem.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { SharedDesigner, SharedView, type SharedViewEnvironment } from './sharedView.ts';

type Read = Awaited<ReturnType<SharedViewEnvironment['read']>>;

const draft: Draft = { ...emptyDraft(), mode: 'custom', template: '{"a": 1}' };
let answers: Map<string, (read: Read | Error) => void>;
let disconnect: (() => void) | undefined;

function start(): SharedView {
  const view = new SharedView({
    page: window,
    read: (fragment) =>
      new Promise((resolve, reject) => {
        answers.set(fragment, (read) => (read instanceof Error ? reject(read) : resolve(read)));
      }),
  });
  disconnect = view.connect();
  return view;
}

/** Goes to a fragment as the address bar does. */
function goTo(fragment: string): void {
  history.pushState(null, '', fragment === '' ? '/' : fragment);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

async function answer(fragment: string, read: Read | Error = { draft }): Promise<void> {
  answers.get(fragment)?.(read);
  await Promise.resolve();
  await Promise.resolve();
}

function shown(view: SharedView): SharedDesigner {
  const state = view.store.getState().view;
  if (state.kind !== 'open') throw new Error(`The view is ${state.kind}.`);
  return state.designer;
}

beforeEach(() => {
  answers = new Map();
  history.replaceState(null, '', '/');
});

afterEach(() => {
  disconnect?.();
  localStorage.clear();
});

describe('following the fragment', () => {
  it('is closed for a page without a link', () => {
    history.replaceState(null, '', '#elsewhere');
    const view = start();
    expect(view.store.getState().view).toEqual({ kind: 'closed' });
    expect(answers.size).toBe(0);
  });

  it('opens the link that the page was opened with, without a new history entry', async () => {
    history.replaceState(null, '', '#/t/1.a');
    const entries = history.length;
    const view = start();
    expect(view.store.getState().view).toEqual({ kind: 'opening', fragment: '#/t/1.a' });
    await answer('#/t/1.a');
    expect(shown(view).store.getState().draft).toEqual(draft);
    expect(history.length).toBe(entries);
    expect(localStorage).toHaveLength(0);
  });

  it('tells a bad link, and a reader that did not arrive, which can be tried again', async () => {
    const view = start();
    const problem = linkProblem('truncated');
    goTo('#/t/1.bad');
    await answer('#/t/1.bad', { problem });
    expect(view.store.getState().view).toEqual({ kind: 'bad', fragment: '#/t/1.bad', problem });
    goTo('#/t/1.lost');
    await answer('#/t/1.lost', new Error('offline'));
    expect(view.store.getState().view).toEqual({ kind: 'failed', fragment: '#/t/1.lost' });
    view.retry();
    await answer('#/t/1.lost');
    expect(shown(view).store.getState().draft).toEqual(draft);
  });

  it('shows the last of several links, whichever is read first', async () => {
    const view = start();
    goTo('#/t/1.first');
    goTo('#/t/1.second');
    await answer('#/t/1.second', { draft: { ...draft, name: 'second' } });
    await answer('#/t/1.first', { draft: { ...draft, name: 'first' } });
    expect(shown(view).store.getState().draft.name).toBe('second');
  });

  it('closes when the fragment goes', async () => {
    const view = start();
    goTo('#/t/1.a');
    await answer('#/t/1.a');
    goTo('');
    expect(view.store.getState()).toEqual({ view: { kind: 'closed' }, left: undefined });
  });
});

describe('leaving', () => {
  it('takes the link out of the address without a new history entry', async () => {
    const view = start();
    goTo('#/t/1.a');
    await answer('#/t/1.a');
    const entries = history.length;
    view.close();
    expect(location.hash).toBe('');
    expect(history.length).toBe(entries);
    expect(view.store.getState()).toEqual({ view: { kind: 'closed' }, left: undefined });
  });

  it('remembers changes, so that the link opens with them again', async () => {
    const view = start();
    goTo('#/t/1.a');
    await answer('#/t/1.a');
    shown(view).change({ template: '{"a": 2}' });
    view.close();
    const { left } = view.store.getState();
    expect(left?.fragment).toBe('#/t/1.a');
    if (left !== undefined) view.reopen(left);
    expect(location.hash).toBe('#/t/1.a');
    expect(shown(view).store.getState().draft.template).toBe('{"a": 2}');
    expect(view.store.getState().left).toBeUndefined();
  });

  it('remembers changes also when another link is opened over them', async () => {
    const view = start();
    goTo('#/t/1.a');
    await answer('#/t/1.a');
    shown(view).change({ raw: true });
    goTo('#/t/1.b');
    await answer('#/t/1.b');
    expect(view.store.getState().left?.fragment).toBe('#/t/1.a');
  });

  it('leaves nothing behind once the draft was taken over', async () => {
    const view = start();
    goTo('#/t/1.a');
    await answer('#/t/1.a');
    shown(view).change({ template: '{"a": 2}' });
    view.close(true);
    expect(view.store.getState().left).toBeUndefined();
  });
});

describe('a shared draft', () => {
  it('is edited where it differs in what is sent or where to', () => {
    const designer = new SharedDesigner(draft);
    expect(designer.edited).toBe(false);
    designer.change({ showOutput: false, sampleId: 'other' });
    expect(designer.edited).toBe(false);
    designer.change({ headers: [{ name: 'a', value: 'b' }] });
    expect(designer.edited).toBe(true);
    designer.change({ headers: [] });
    expect(designer.edited).toBe(false);
  });

  it('is stored nowhere', () => {
    const designer = new SharedDesigner(draft);
    const undo = designer.replaceDraft({ ...draft, template: '{"c": 3}' });
    designer.change({ name: 'changed' });
    designer.flush();
    expect(localStorage).toHaveLength(0);
    undo();
    expect(designer.store.getState().draft).toEqual(draft);
    expect(designer.store.getState().aside).toEqual([]);
  });
});
