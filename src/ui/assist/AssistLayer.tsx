import { useEffect } from 'react';
import { useDesigner } from '../app/designerContext.ts';
import { useLayout } from '../app/useMediaQuery.ts';
import { acceptKeyDrops } from '../keys/keyDrag.ts';
import { KeysSheet } from '../keys/KeysSheet.tsx';
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
      {layout === 'stacked' && <KeysSheet {...props} />}
    </>
  );
}
