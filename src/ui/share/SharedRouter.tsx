import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Designer } from '../../state/designer.ts';
import type { PreferenceStore } from '../../state/preferences.ts';
import type { OpenedLink, SharedView } from '../../state/sharedView.ts';
import { ServicesProvider } from '../app/designerContext.ts';
import { RescueEditor } from '../editors/RescueEditor.tsx';
import { showToast } from '../feedback/toast.ts';
import { PaneBoundary } from '../panes/PaneBoundary.tsx';
import { LogoMark } from '../topbar/LogoMark.tsx';
import styles from './SharedRouter.module.css';
import { shareModule } from './shareModule.ts';

export interface SharedRouterProps {
  /** The person's own draft. */
  readonly own: Designer;
  readonly preferences: PreferenceStore;
  readonly sharing: SharedView;
  /** The page, drawn for one draft or the other. */
  readonly children: ReactNode;
}

/** Shows the page with the person's own draft, or with the one that a link brought. */
export function SharedRouter({ own, preferences, sharing, children }: SharedRouterProps) {
  const view = useStore(sharing.store, (state) => state.view);
  const left = useStore(sharing.store, (state) => state.left);
  useEffect(() => own.connect(window), [own]);
  useEffect(() => sharing.connect(), [sharing]);
  useEffect(() => {
    if (view.kind !== 'closed') shareModule.load();
    // The own draft leaves the screen: nothing of it may wait to be saved.
    if (view.kind === 'open') own.flush();
  }, [view, own]);
  useLeaveWarning(view.kind === 'open' ? view : undefined);
  useEffect(() => {
    if (left === undefined) return;
    showToast('You left the shared payload. Your changes to it were not kept.', 'ok', {
      label: 'Open it again',
      run: () => sharing.reopen(left),
    });
  }, [left, sharing]);

  const designer = view.kind === 'open' ? view.designer : own;
  const services = useMemo(
    () => ({ designer, preferences, own, sharing }),
    [designer, preferences, own, sharing],
  );
  if (view.kind === 'opening') {
    return (
      <main className={styles.opening}>
        <div role="status">
          <LogoMark />
          Opening the shared payload
        </div>
      </main>
    );
  }
  return (
    <ServicesProvider value={services}>
      <PaneBoundary
        // Each draft has editors of its own: undo in one never brings back text of the other.
        key={view.kind === 'open' ? view.fragment : 'own'}
        what="The page"
        wholePage
        template={() => designer.store.getState().draft.template}
        instead={<RescueEditor />}
      >
        {children}
      </PaneBoundary>
    </ServicesProvider>
  );
}

/** A shared payload is stored nowhere: the browser asks before changes to it go with the page. */
function useLeaveWarning(opened: OpenedLink | undefined): void {
  useEffect(() => {
    if (opened === undefined) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (opened.designer.edited) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [opened]);
}
