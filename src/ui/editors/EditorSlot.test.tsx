// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EditorHandle } from '../../editor/types.ts';
import { Designer } from '../../state/designer.ts';
import { createPreferences, type PreferenceStore } from '../../state/preferences.ts';
import { SharedView } from '../../state/sharedView.ts';
import { MemoryStorage } from '../../state/testing/memoryStorage.ts';
import { ServicesProvider } from '../app/designerContext.ts';
import { dismissToast, toastStore } from '../feedback/toast.ts';
import { EditorSlot } from './EditorSlot.tsx';
import { HandleSlot } from './HandleSlot.ts';
import { PlainText } from './PlainText.tsx';

const arrival = vi.hoisted(() => ({ now: (): void => undefined, asked: 0 }));

vi.mock('./editorModule.ts', async () => {
  const { lazyModule } = await import('../app/lazyModule.ts');
  return {
    editorModule: lazyModule(
      () =>
        new Promise<object>((resolve) => {
          arrival.asked += 1;
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
let preferences: PreferenceStore;
let change: (value: string) => void;

function Page() {
  const [value, setValue] = useState('{"a": 1}');
  useEffect(() => {
    change = setValue;
  }, []);
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
  preferences = createPreferences(() => new MemoryStorage());
});

afterEach(() => {
  cleanup();
  dismissToast();
});

function draw(): void {
  const storage = () => new MemoryStorage();
  const designer = new Designer({ storage, now: () => 1 });
  const sharing = new SharedView({ page: window, read: () => new Promise(() => undefined) });
  render(
    <ServicesProvider value={{ designer, own: designer, preferences, sharing }}>
      <Page />
    </ServicesProvider>,
  );
}

async function open(): Promise<void> {
  draw();
  await act(async () => arrival.now());
}

it('does not even fetch the code editor where the plain one is preferred', async () => {
  preferences.set({ plainEditor: true });
  draw();
  expect(plain()?.value).toBe('{"a": 1}');
  expect(arrival.asked).toBe(0);
  // Asked for, it comes after all.
  await act(async () => preferences.set({ plainEditor: false }));
  await act(async () => arrival.now());
  await act(async () => becomeReady());
  expect(arrival.asked).toBe(1);
  expect(plain()).toBeNull();
});

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

it('hands them back where the plain editor is chosen, and forth again', async () => {
  await open();
  await act(async () => becomeReady());
  code().focus();
  code().setSelectionRange(2, 3);
  await act(async () => preferences.set({ plainEditor: true }));
  const field = plain();
  expect(document.activeElement).toBe(field);
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([2, 3]);

  fireEvent.change(field as Element, { target: { value: '{"ab": 1}' } });
  field?.setSelectionRange(4, 4);
  await act(async () => preferences.set({ plainEditor: false }));
  expect(plain()).toBe(field);
  await act(async () => becomeReady());
  expect(plain()).toBeNull();
  expect(code().value).toBe('{"ab": 1}');
  expect(document.activeElement).toBe(code());
  expect(code().selectionStart).toBe(4);
});

it('keeps what undo needs, whichever editor is in front', async () => {
  await open();
  fireEvent.change(plain() as Element, { target: { value: '{"a": 12}' } });
  await act(async () => becomeReady());
  // The code editor notes its changes in the same history.
  slot.history.type('{"a": 123}', 9);
  await act(async () => change('{"a": 123}'));
  await act(async () => preferences.set({ plainEditor: true }));
  await act(async () => slot.run((handle) => handle.run('undo')));
  expect(plain()?.value).toBe('{"a": 1}');
  await act(async () => slot.run((handle) => handle.run('redo')));
  expect(plain()?.value).toBe('{"a": 123}');
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
