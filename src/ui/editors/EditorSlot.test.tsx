// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EditorHandle } from '../../editor/types.ts';
import { dismissToast, toastStore } from '../feedback/toast.ts';
import { EditorSlot } from './EditorSlot.tsx';
import { HandleSlot } from './HandleSlot.ts';
import { PlainText } from './PlainText.tsx';

const arrival = vi.hoisted(() => ({ now: (): void => undefined }));

vi.mock('./editorModule.ts', async () => {
  const { lazyModule } = await import('../app/lazyModule.ts');
  return {
    editorModule: lazyModule(
      () =>
        new Promise<object>((resolve) => {
          arrival.now = () => resolve({});
        }),
    ),
  };
});

interface CodeProps {
  readonly value: string;
  onReady(handle: EditorHandle): void;
}

/** Stands for the code editor: it can be typed in some time after it was built. */
let becomeReady: () => void;
let failing: boolean;

function Code({ value, onReady }: CodeProps) {
  const handle = useRef<EditorHandle>(null);
  useEffect(() => {
    becomeReady = () => {
      if (handle.current !== null) onReady(handle.current);
    };
  });
  if (failing) throw new Error('broken');
  return <PlainText ref={handle} value={value} label="Code" onChange={() => undefined} />;
}

let slot: HandleSlot;

function Page() {
  const [value, setValue] = useState('{"a": 1}');
  return (
    <EditorSlot value={value} label="Payload template" slot={slot} onChange={setValue}>
      {(_module, onReady) => <Code value={value} onReady={onReady} />}
    </EditorSlot>
  );
}

function plain(): HTMLTextAreaElement | null {
  return screen.queryByRole('textbox', { name: 'Payload template' });
}

function code(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Code' });
}

beforeEach(() => {
  failing = false;
  slot = new HandleSlot();
});

afterEach(() => {
  cleanup();
  dismissToast();
});

async function open(): Promise<void> {
  render(<Page />);
  await act(async () => arrival.now());
}

it('hands text, selection and focus to the code editor', async () => {
  await open();
  const field = plain();
  field?.focus();
  fireEvent.change(field as Element, { target: { value: '{"a": 12}' } });
  field?.setSelectionRange(7, 8);
  await act(async () => becomeReady());
  expect(plain()).toBeNull();
  expect(code().value).toBe('{"a": 12}');
  expect([code().selectionStart, code().selectionEnd]).toEqual([7, 8]);
  expect(document.activeElement).toBe(code());
});

it('loses no key that is pressed at that very moment', async () => {
  await open();
  const field = plain();
  if (field === null) throw new Error('No field');
  field.focus();
  await act(async () => {
    becomeReady();
    field.setRangeText('2', 7, 7, 'end');
    fireEvent.input(field);
  });
  expect(plain()).toBeNull();
  expect(code().value).toBe('{"a": 12}');
  expect([code().selectionStart, code().selectionEnd]).toEqual([8, 8]);
});

it('is never two fields at once, not even until the next drawing', async () => {
  await open();
  const field = plain();
  const after: (HTMLTextAreaElement | null)[] = [];
  const arrive = slot.arrive.bind(slot);
  slot.arrive = (handle) => {
    arrive(handle);
    // Before anything is drawn anew.
    queueMicrotask(() => after.push(plain()));
  };
  await act(async () => becomeReady());
  expect(field).not.toBeNull();
  expect(after[0]).toBeNull();
});

it('waits for the end of a word from an input method', async () => {
  await open();
  const field = plain() as Element;
  fireEvent.compositionStart(field);
  await act(async () => becomeReady());
  expect(plain()).toBe(field);
  await act(async () => {
    fireEvent.compositionEnd(field);
  });
  expect(plain()).toBeNull();
});

it('leaves the focus where it is', async () => {
  await open();
  await act(async () => becomeReady());
  expect(document.activeElement).toBe(document.body);
});

it('stays plain, and says so, where the code editor fails', async () => {
  failing = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await open();
  expect(plain()?.value).toBe('{"a": 1}');
  expect(toastStore.getState().message?.text).toContain('plain editor');
  slot.run((handle) => handle.focus());
  expect(document.activeElement).toBe(plain());
  vi.restoreAllMocks();
});
