import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useLazyModule } from '../app/lazyModule.ts';
import { showToast } from '../feedback/toast.ts';
import type { AssistProps } from './AssistLayer.tsx';
import { assistModule, assistStore, closeAssist, loadAssistLater } from './assistModule.ts';

/** Where the help for writing comes in once it has been fetched. */
export function AssistSlot(props: AssistProps) {
  const module = useLazyModule(assistModule);
  const wanted = useStore(assistStore, ({ dialog }) => dialog !== undefined);
  useEffect(loadAssistLater, []);
  useEffect(() => {
    if (module.kind !== 'failed' || !wanted) return;
    closeAssist();
    showToast(
      'This part of the page could not be loaded. Try again, or reload the page.',
      'warning',
    );
  }, [module.kind, wanted]);
  return module.kind === 'ready' ? <module.module.AssistLayer {...props} /> : null;
}
