/** The code editor: large, so it is fetched after the first paint, and replaced while it is away. */
import type * as editor from '../../editor/index.ts';
import { lazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';

export type EditorModule = typeof editor;

/**
 * It waits for the comforts, which are small and arrive first: they put the divider between the
 * panes, which builds the panes anew.
 */
export const editorModule = lazyModule<EditorModule>(async () => {
  comfortsModule.load();
  const [module] = await Promise.all([import('../../editor/index.ts'), comfortsModule.settled()]);
  return module;
});
