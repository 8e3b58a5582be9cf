// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { EditorHandle } from '../../editor/types.ts';
import { HandleSlot } from './HandleSlot.ts';
import { PlainText } from './PlainText.tsx';

afterEach(cleanup);

function open(initial: string): { handle: EditorHandle; text: () => string } {
  const ref = createRef<EditorHandle>();
  let present = initial;
  function Page() {
    const [value, setValue] = useState(initial);
    present = value;
    return <PlainText ref={ref} value={value} label="Payload template" onChange={setValue} />;
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
  handle.applyEdits(
    [
      { start: 6, end: 7, newText: '100' },
      { start: 14, end: 15, newText: '' },
    ],
    9,
  );
  expect(text()).toBe('{"a": 100, "b": }');
  expect(handle.getSelection()).toEqual({ start: 9, end: 9 });
});

it('counts offsets in the text as it is, CR LF included', () => {
  const { handle, text } = open('{\r\n"a": 1\r\n}');
  handle.setSelection({ start: 3, end: 6 });
  expect(handle.getSelection()).toEqual({ start: 3, end: 6 });
  handle.insert('"b"');
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
  slot.arrive(handle);
  expect(text()).toBe('{}');
});
