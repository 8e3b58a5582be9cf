import { describe, expect, it } from 'vitest';
import {
  ariaShortcut,
  commandFor,
  type CommandInfo,
  commands,
  type KeyPress,
  matchesShortcut,
  shortcutLabel,
  shortcutOf,
} from './commands.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('commands', () => {
  it('have an id, a title and keys of their own', () => {
    const all: readonly CommandInfo[] = commands;
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const mac of [false, true]) {
      const keys = all.flatMap((command) => shortcutOf(command, mac) ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each([
    ['palette', press('k', 'KeyK', { ctrlKey: true }), false],
    ['palette', press('k', 'KeyK', { metaKey: true }), true],
    ['format', press('F', 'KeyF', { shiftKey: true, altKey: true }), false],
    ['format', press('Ï', 'KeyF', { shiftKey: true, altKey: true }), true],
    ['keys', press('˚', 'KeyK', { altKey: true, ctrlKey: true }), true],
    ['help', press('?', 'Slash', { shiftKey: true }), false],
    ['help', press('?', 'Minus'), false],
    ['next-problem', press('F8', 'F8'), false],
    ['previous-problem', press('F8', 'F8', { shiftKey: true }), false],
    ['fix-all', press('>', 'Period', { shiftKey: true, altKey: true }), false],
  ] as const)('%s answers to its keys', (id, keyPress, mac) => {
    expect(commandFor(keyPress, mac)).toBe(id);
  });

  it('leaves to the editor what it does by itself, and everything else to the browser', () => {
    expect(commandFor(press('z', 'KeyZ', { ctrlKey: true }), false)).toBeUndefined();
    expect(commandFor(press('k', 'KeyK'), false)).toBeUndefined();
    expect(commandFor(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false)).toBe(
      undefined,
    );
    expect(matchesShortcut('Mod+K', press('k', 'KeyK', { ctrlKey: true }), true)).toBe(false);
  });

  it('writes shortcuts as the keyboard has them', () => {
    expect(shortcutLabel('Shift+Alt+F', false)).toBe('Shift+Alt+F');
    expect(shortcutLabel('Mod+K', false)).toBe('Ctrl+K');
    expect(shortcutLabel('Mod+K', true)).toBe('⌘K');
    expect(ariaShortcut('Mod+K', true)).toBe('Meta+K');
    expect(ariaShortcut('Mod+K', false)).toBe('Control+K');
  });
});
