import { describe, expect, it } from 'vitest';
import { iconsOf } from './editorIcons.ts';

describe('iconsOf', () => {
  it('finds icons by the names that Monaco’s code and its class names have', () => {
    const [down] = iconsOf("label.className = 'codicon codicon-chevron-down';");
    expect(down).toMatch(/^[\ue000-\uf8ff]$/u);
    expect([...iconsOf('append(Codicon.chevronDown)')]).toEqual([down]);
  });

  it('takes no other word for an icon', () => {
    const code = "Codicon.noSuchIcon; 'codicon-modifiers'; codicon.chevronDown; 'codicon'";
    expect([...iconsOf(code)]).toEqual([]);
  });
});
