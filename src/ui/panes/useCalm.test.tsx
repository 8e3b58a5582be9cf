// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCalm } from './useCalm.ts';

function Page({ latest }: { readonly latest: string }) {
  return (
    <>
      <textarea aria-label="Template" />
      <input aria-label="Name" />
      <output>{useCalm(latest)}</output>
    </>
  );
}

let show: (latest: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  const { rerender } = render(<Page latest="first" />);
  show = (latest) => rerender(<Page latest={latest} />);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = (where: string, key: object): void => {
  fireEvent.keyDown(screen.getByLabelText(where), key);
};
const pass = (time: number): void => act(() => void vi.advanceTimersByTime(time));
const shown = (): string | null => screen.getByRole('status').textContent;

it('stays while somebody types, and is the latest 300 ms after the last key', () => {
  for (const letter of ['a', 'b', 'c', 'd']) {
    press('Template', { key: letter });
    pass(20);
    show(letter);
    expect(shown()).toBe('first');
    pass(180);
  }
  // 200 ms have passed since the last key.
  pass(99);
  expect(shown()).toBe('first');
  pass(1);
  expect(shown()).toBe('d');
});

it.each([
  ['no key', () => undefined],
  ['a command', () => press('Template', { key: 'v', ctrlKey: true })],
  ['a key elsewhere', () => press('Name', { key: 'a' })],
  [
    'a key of some time ago',
    () => {
      press('Template', { key: 'a' });
      pass(300);
    },
  ],
])('is the latest at once after %s', (_, before) => {
  before();
  show('second');
  expect(shown()).toBe('second');
});
