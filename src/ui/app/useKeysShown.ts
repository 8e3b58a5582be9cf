import { useDesignerState, usePreferences } from './designerContext.ts';
import { useLayout, useMediaQuery } from './useMediaQuery.ts';

/**
 * Whether the keys stand beside the template: as the person has arranged it, else where a template is
 * being written and there is room for three panes.
 */
export function useKeysShown(): boolean {
  const [{ keysOpen }] = usePreferences();
  const columns = useLayout() === 'columns';
  const wide = useMediaQuery('(min-width: 1280px)');
  const custom = useDesignerState(({ draft }) => draft.mode === 'custom');
  return columns && (keysOpen ?? (wide && custom));
}
