/**
 * Keys that belong to the page. Ctrl+K (Cmd+K) opens the command palette; in Monaco it starts chords,
 * and an editor would swallow it. What the chords do is found by other keys or in the palette.
 */
import { monaco } from './monaco.ts';

const CHORD_COMMANDS: readonly string[] = [
  'editor.unfoldRecursively',
  'editor.toggleFold',
  'editor.foldRecursively',
  'editor.toggleFoldRecursively',
  'editor.foldAllBlockComments',
  'editor.foldAllMarkerRegions',
  'editor.unfoldAllMarkerRegions',
  'editor.foldAllExcept',
  'editor.unfoldAllExcept',
  'editor.foldAll',
  'editor.unfoldAll',
  'editor.createFoldingRangeFromSelection',
  'editor.removeManualFoldingRanges',
  ...[1, 2, 3, 4, 5, 6, 7].map((level) => `editor.foldLevel${level}`),
  'editor.action.moveSelectionToNextFindMatch',
  'editor.action.showHover',
  'workbench.action.showHover',
  'editor.action.revealDefinitionAside',
  'togglePeekWidgetFocus',
];

/** Takes all chords that begin with Ctrl+K out of Monaco. */
export function leavePaletteKeyToPage(): monaco.IDisposable {
  // A rule with a minus removes every binding of the command that begins with these keys.
  return monaco.editor.addKeybindingRules(
    CHORD_COMMANDS.map((command) => ({
      keybinding: monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyK,
      command: `-${command}`,
    })),
  );
}
