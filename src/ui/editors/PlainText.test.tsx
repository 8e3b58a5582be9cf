// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { EditHistory } from '../../editor/editHistory.ts';
import type { EditorHandle } from '../../editor/types.ts';
import { HandleSlot } from './HandleSlot.ts';
import { PlainText } from './PlainText.tsx';

afterEach(cleanup);

/** Changes the text from outside of the field. */
let set: (text: string) => void;

function open(initial: string): { handle: EditorHandle; text: () => string } {
  const ref = createRef<EditorHandle>();
  let present = initial;
  function Page() {
    const [value, setValue] = useState(initial);
    present = value;
    const [history] = useState(() => new EditHistory());
    set = setValue;
    return (
      <PlainText
        ref={ref}
        value={value}
        label="Payload template"
        history={history}
        onChange={setValue}
      />
    );
  }
  render(<Page />);
  if (ref.current === null) throw new Error('No handle');
  return { handle: ref.current, text: () => present };
}

it('is typed in under the code editor’s name', async () => {
  const { text } = open('');
  await userEvent.type(screen.getByRole('textbox', { name: 'Payload template' }), '{{"a": 1}');
  expect(text()).toBe('{"a": 1}');
});

it('changes text through its handle, from the last edit to the first', () => {
  const { handle, text } = open('{"a": 1, "b": 2}');
  act(() =>
    handle.applyEdits(
      [
        { start: 6, end: 7, newText: '100' },
        { start: 14, end: 15, newText: '' },
      ],
      9,
    ),
  );
  expect(text()).toBe('{"a": 100, "b": }');
  expect(handle.getSelection()).toEqual({ start: 9, end: 9 });
});

it('counts offsets in the text as it is, CR LF included', () => {
  const { handle, text } = open('{\r\n"a": 1\r\n}');
  handle.setSelection({ start: 3, end: 6 });
  expect(handle.getSelection()).toEqual({ start: 3, end: 6 });
  act(() => handle.insert('"b"'));
  expect(text()).toBe('{\r\n"b": 1\r\n}');
});

it('is for reading only without a way to change it', () => {
  const ref = createRef<EditorHandle>();
  render(<PlainText ref={ref} value="{}" label="Sample output" />);
  ref.current?.applyEdits([{ start: 0, end: 2, newText: 'x' }]);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sample output' });
  expect(field.readOnly).toBe(true);
  expect(field.value).toBe('{}');
});

it('numbers its lines', () => {
  const { container } = render(<PlainText value={'a\nb\r\nc'} label="Sample output" />);
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe('1\n2\n3');
});

it('hands selection and focus to the editor that takes its place', () => {
  const slot = new HandleSlot();
  const { handle: first } = open('{"a": 1}');
  slot.arrive(first);
  first.setSelection({ start: 2, end: 4 });
  first.focus();
  slot.leave(first);
  cleanup();
  const { handle: second } = open('{"a": 1}');
  slot.arrive(second);
  expect(second.getSelection()).toEqual({ start: 2, end: 4 });
  expect(second.hasFocus()).toBe(true);
});

it('does what was asked for before it was there', () => {
  const slot = new HandleSlot();
  slot.run((handle) => handle.insert('{}'));
  const { handle, text } = open('');
  act(() => slot.arrive(handle));
  expect(text()).toBe('{}');
});

describe('undo', () => {
  const field = (): HTMLTextAreaElement =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Payload template' });
  const press = (key: string, more: KeyboardEventInit = { ctrlKey: true }): boolean =>
    fireEvent.keyDown(field(), { key, ...more });

  it('goes back through typing, fixes and changes from outside, and forth', async () => {
    const { handle, text } = open('');
    await userEvent.type(field(), 'one two');
    act(() => handle.applyEdits([{ start: 0, end: 3, newText: '1' }]));
    act(() => set('else'));
    expect(press('z')).toBe(false);
    expect(text()).toBe('1 two');
    press('z');
    expect(text()).toBe('one two');
    expect(field().selectionStart).toBe(3);
    press('z');
    expect(text()).toBe('one ');
    press('Z', { ctrlKey: true, shiftKey: true });
    expect(text()).toBe('one two');
    press('y');
    expect(text()).toBe('1 two');
    await userEvent.type(field(), '!');
    expect(text()).toBe('1 two!');
    press('z', { metaKey: true });
    expect(text()).toBe('1 two');
  });

  it('is one step for a word of an input method', () => {
    const { text } = open('');
    fireEvent.compositionStart(field());
    for (const [value, isComposing] of [
      ['k', true],
      ['か', true],
      ['漢', false],
    ] as const)
      fireEvent.input(field(), { target: { value }, isComposing });
    expect(text()).toBe('漢');
    press('z', { ctrlKey: true, isComposing: true });
    expect(text()).toBe('漢');
    press('z');
    expect(text()).toBe('');
  });

  it('answers to a menu of the browser, and keeps line ends as they are', async () => {
    const { text } = open('{\r\n}');
    field().setSelectionRange(1, 1);
    await userEvent.type(field(), '"a"', { initialSelectionStart: 1 });
    expect(text()).toBe('{"a"\r\n}');
    fireEvent(
      field(),
      new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true, bubbles: true }),
    );
    expect(text()).toBe('{\r\n}');
  });

  it('leaves other keys, and a text for reading, alone', () => {
    open('{}');
    expect(press('x')).toBe(true);
    expect(press('z', { ctrlKey: true, altKey: true })).toBe(true);
    cleanup();
    render(<PlainText value="{}" label="Payload template" />);
    expect(press('z')).toBe(true);
  });
});
