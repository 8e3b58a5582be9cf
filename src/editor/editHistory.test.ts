import { beforeEach, describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { EditHistory } from './editHistory.ts';

let history: EditHistory;

/** Types key by key at a place; `<` deletes the sign before the caret. */
function keys(at: number, typed: string): void {
  let caret = at;
  for (const key of typed) {
    const { text } = history;
    if (key === '<') {
      caret -= 1;
      history.type(text.slice(0, caret) + text.slice(caret + 1), caret);
    } else {
      history.type(text.slice(0, caret) + key + text.slice(caret), caret + key.length);
      caret += key.length;
    }
  }
}

/** The texts that undo leads through, from the present one to the first. */
function backwards(): string[] {
  const texts = [];
  for (let back = history.undo(); back !== undefined; back = history.undo()) texts.push(back.text);
  return texts;
}

beforeEach(() => {
  history = new EditHistory();
  history.follow('{}');
});

describe('steps', () => {
  it('are words, with the space before which they begin', () => {
    keys(1, 'one two  x');
    expect(backwards()).toEqual(['{one two  }', '{one }', '{}']);
  });

  it('end with the line', () => {
    keys(1, 'a\nb');
    expect(backwards()).toEqual(['{a}', '{}']);
  });

  it('are runs of deletions, and what is typed after them', () => {
    history.follow('{"abc"}');
    keys(5, '<<<xy');
    expect(backwards()).toEqual(['{""}', '{"abc"}', '{}']);
  });

  it('end where the caret goes elsewhere', () => {
    keys(1, 'ab');
    keys(1, 'c');
    expect(backwards()).toEqual(['{ab}', '{}']);
  });

  it('know which of two same letters is the new one', () => {
    keys(1, 'll');
    keys(2, 'll');
    expect(history.text).toBe('{llll}');
    expect(history.undo()).toEqual({ text: '{ll}', caret: 2 });
  });

  it('are whole pastes, and whole changes from elsewhere', () => {
    keys(1, 'a');
    history.type('{a, pasted}', 10);
    keys(10, 'b');
    history.follow('{"other": 1}');
    expect(backwards()).toEqual(['{a, pastedb}', '{a, pasted}', '{a}', '{}']);
  });

  it('hold together what an input method writes', () => {
    history.type('{k}', 2);
    history.type('{か}', 2, true);
    history.type('{かんじ}', 4, true);
    history.type('{漢字}', 3, true);
    expect(backwards()).toEqual(['{}']);
  });
});

describe('undo and redo', () => {
  it('bring texts back with the caret where the change was', () => {
    keys(1, 'ab cd');
    expect(history.undo()).toEqual({ text: '{ab }', caret: 4 });
    expect(history.undo()).toEqual({ text: '{}', caret: 1 });
    expect(history.undo()).toBeUndefined();
    expect(history.redo()).toEqual({ text: '{ab }', caret: 4 });
    expect(history.redo()).toEqual({ text: '{ab cd}', caret: 6 });
    expect(history.redo()).toBeUndefined();
  });

  it('forget what was undone once something else is written', () => {
    keys(1, 'a b');
    history.undo();
    keys(2, 'c');
    expect(history.redo()).toBeUndefined();
    expect(backwards()).toEqual(['{a }', '{}']);
  });

  it('lead back through any texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\r', '\n', '😀', '"') });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (texts, carets) => {
          history = new EditHistory();
          history.follow('start');
          for (const next of texts)
            history.type(next, Math.min(carets.next().value ?? 0, next.length));
          const last = history.text;
          const steps = backwards();
          expect(steps.at(-1) ?? last).toBe('start');
          for (let step = 0; step < steps.length; step++) history.redo();
          expect(history.text).toBe(last);
        },
      ),
    );
  });
});

describe('an editor that undoes by itself', () => {
  const place = (): number => history.forgotten + history.done;

  it('is followed to a place that was noted', () => {
    keys(1, 'ab');
    const middle = place();
    keys(3, 'cd');
    history.goTo(middle, '{ab}');
    expect(history.redo()).toEqual({ text: '{abcd}', caret: 5 });
    history.goTo(place() - 4, '{}');
    expect(history.undo()).toBeUndefined();
  });

  it('begins a new history where it holds another text, or nobody knows the place', () => {
    keys(1, 'ab');
    const end = place();
    history.goTo(end - 1, '{else}');
    expect(history).toMatchObject({ text: '{else}', first: '{else}', done: 0 });
    keys(1, 'x');
    history.goTo(undefined, '{y}');
    expect(history.undo()).toBeUndefined();
    history.goTo(end, '{ab}');
    expect(history.text).toBe('{ab}');
  });
});

it('keeps the last thousand changes, by whole steps', () => {
  for (let word = 0; word < 300; word++) keys(history.text.length - 1, 'abc ');
  const { text, entries, forgotten } = history;
  expect(entries.length).toBeLessThanOrEqual(1000);
  expect(entries.length + forgotten).toBe(1200);
  expect(entries[0]?.opens).toBe(true);
  expect(backwards().at(-1)).toBe(history.first);
  while (history.redo() !== undefined);
  expect(history.text).toBe(text);
});

it('keeps few large texts, but always the last change', () => {
  const large = 'x'.repeat(1_500_000);
  for (const letter of 'abcd')
    history.follow(large.replace('x', letter) + letter.repeat(1_000_000));
  history.follow('');
  expect(history.entries.length).toBeLessThan(5);
  expect(history.undo()?.text.startsWith('d')).toBe(true);
});
