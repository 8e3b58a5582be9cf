// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EditorHandle } from '../../editor/types.ts';
import { type MenuRequest, requestMenu } from '../../editor/menuRequest.ts';
import { dismissToast, toastStore } from '../feedback/toast.ts';
import { EditorMenu } from './EditorMenu.tsx';

let user: UserEvent;
let events: string[];

/** An editor with a word selected; what is asked of it is noted. */
function ask(given: Partial<MenuRequest> = {}): void {
  const handle = new Proxy({} as EditorHandle, {
    get: (_target, name) => () => events.push(String(name)),
  });
  const request: MenuRequest = {
    x: 10,
    y: 20,
    handle,
    readOnly: false,
    selected: 'word',
    removeSelected: () => events.push('removed'),
    paste: (text) => events.push(`pasted ${text}`),
    ...given,
  };
  act(() => {
    expect(requestMenu(request)).toBe(true);
  });
}

async function choose(name: RegExp): Promise<void> {
  await user.click(await screen.findByRole('menuitem', { name }));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
}

beforeEach(() => {
  events = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  user = userEvent.setup();
  render(<EditorMenu onRun={(id) => events.push(id)} />);
});

afterEach(() => {
  cleanup();
  dismissToast();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('leaves the browser’s own menu where nobody listens', () => {
  cleanup();
  const request = { x: 0, y: 0, readOnly: true, selected: '' } as MenuRequest;
  expect(requestMenu(request)).toBe(false);
});

it('cuts what the clipboard has taken', async () => {
  ask();
  await choose(/^Cut/);
  await waitFor(() => expect(events).toEqual(['removed']));
  expect(await navigator.clipboard.readText()).toBe('word');
});

it('leaves what could not be copied, and says which keys copy it', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  ask();
  await choose(/^Cut/);
  await waitFor(() => expect(toastStore.getState().message?.text).toMatch(/Press Ctrl\+C/));
  expect(events).toEqual([]);
});

it('pastes, and says which keys do where the browser refuses', async () => {
  await navigator.clipboard.writeText('from elsewhere');
  ask({ selected: '' });
  await choose(/^Paste/);
  await waitFor(() => expect(events).toEqual(['pasted from elsewhere']));
  vi.spyOn(navigator.clipboard, 'readText').mockRejectedValue(new Error('refused'));
  ask();
  await choose(/^Paste/);
  await waitFor(() => expect(toastStore.getState().message?.text).toMatch(/Press Ctrl\+V/));
  expect(events).toEqual(['pasted from elsewhere']);
});

it('offers what can be done: nothing to copy without a selection, no changes where text is only read', async () => {
  ask({ selected: '' });
  const words = (): (string | null)[] =>
    screen
      .getAllByRole('menuitem')
      .filter((item) => item.getAttribute('aria-disabled') !== 'true')
      .map(({ firstChild }) => firstChild?.textContent ?? null);
  await screen.findByRole('menu');
  expect(words()).toEqual([
    'Paste',
    'Select all',
    'Suggest keys at the caret',
    'Fixes at the caret',
    'Format document',
  ]);
  await choose(/^Format document/);
  await waitFor(() => expect(events).toEqual(['format']));
  ask({ readOnly: true });
  await screen.findByRole('menu');
  expect(words()).toEqual(['Copy', 'Select all']);
  await choose(/^Select all/);
  await waitFor(() => expect(events).toEqual(['format', 'selectAll']));
});
