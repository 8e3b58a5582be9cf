import { useState } from 'react';

export interface AfterClosing {
  /** Keeps a task until the dialog or menu is gone. */
  keep(task: () => void): void;
  /** For the library to call when opening or closing is done. */
  complete(open: boolean): void;
}

/**
 * For what a choice in a dialog or menu does: it is done when the page has the focus back, so that it can take
 * the focus further. Sooner, the closing dialog would take it away again.
 */
export function useAfterClosing(): AfterClosing {
  const [after] = useState(createAfterClosing);
  return after;
}

function createAfterClosing(): AfterClosing {
  let kept: (() => void) | undefined;
  return {
    keep: (task) => {
      kept = task;
    },
    complete: (open) => {
      const task = kept;
      kept = undefined;
      // The focus is given back as the popup goes, which would close what opens at the caret.
      if (!open && task !== undefined) requestAnimationFrame(task);
    },
  };
}
