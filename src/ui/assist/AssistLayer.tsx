import { useEffect } from 'react';
import { useDesigner } from '../app/designerContext.ts';
import { useLayout } from '../app/useMediaQuery.ts';
import { acceptKeyDrops } from '../keys/keyDrag.ts';
import { KeysSheet } from '../keys/KeysSheet.tsx';
import { useStore } from 'zustand';
import { ExampleDialog } from '../example/ExampleDialog.tsx';
import { GalleryDialog } from '../gallery/GalleryDialog.tsx';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { HelpDialog } from '../palette/HelpDialog.tsx';
import { FitsDialog } from '../triggerChange/FitsDialog.tsx';
import { SwitchQuestion } from '../triggerChange/SwitchQuestion.tsx';
import { assistStore, closeAssist } from './assistModule.ts';
import { EditorMenu } from './EditorMenu.tsx';
import { OriginFollower } from './OriginFollower.tsx';
import type { AssistProps } from './page.ts';
import { useRunCommand, useShortcuts } from './useRunCommand.ts';

export type { AssistProps } from './page.ts';

/** What lies over the page or listens to it. */
export function AssistLayer(props: AssistProps) {
  const { editors } = props;
  const designer = useDesigner();
  const layout = useLayout();
  const run = useRunCommand(props);
  useShortcuts(run);
  const dialog = useStore(assistStore, (state) => state.dialog);
  useEffect(
    () =>
      acceptKeyDrops(
        editors,
        () => designer.store.getState().draft.template,
        () => designer.store.getState().draft.mode === 'custom',
      ),
    [editors, designer],
  );
  return (
    <>
      <OriginFollower {...props} />
      <EditorMenu onRun={run} />
      <CommandPalette open={dialog === 'palette'} onClose={closeAssist} onRun={run} />
      <HelpDialog open={dialog === 'help'} onClose={closeAssist} />
      <GalleryDialog {...props} open={dialog === 'gallery'} onClose={closeAssist} />
      <ExampleDialog {...props} open={dialog === 'example'} onClose={closeAssist} />
      <FitsDialog {...props} open={dialog === 'fits'} onClose={closeAssist} />
      <SwitchQuestion {...props} />
      {layout === 'stacked' && <KeysSheet {...props} />}
    </>
  );
}
