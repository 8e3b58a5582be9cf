import { describe, expect, it } from 'vitest';
import { commands } from '../../state/commands.ts';
import { commandGroups, commandMatches } from './commandGroups.ts';

const all = commandGroups().flatMap(({ items }) => items);

describe('the palette', () => {
  it('lists every command but itself, each once', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(
      commands
        .map(({ id }) => id)
        .filter((id) => id !== 'palette')
        .sort(),
    );
  });

  it.each([
    ['format', 'format'],
    ['minify', 'compact'],
    ['dark', 'theme-dark'],
    ['braze', 'gallery'],
    ['problem next', 'next-problem'],
  ])('finds %s', (query, id) => {
    expect(
      all.filter((command) => commandMatches(command, query)).map((found) => found.id),
    ).toContain(id);
  });

  it('finds nothing for other words', () => {
    expect(all.some((command) => commandMatches(command, 'quantum'))).toBe(false);
  });
});
