import { Braces } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Context } from '../../catalog/types.ts';
import { analysisModule } from '../../state/useAnalysis.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { Button } from '../controls/Button.tsx';
import { comfortsModule } from '../controls/comfortsModule.ts';
import type { Editors } from '../editors/editors.ts';

export interface StartFromFullProps {
  readonly context: Context;
  readonly editors: Editors;
}

/** Turns the complete data into a custom template with a placeholder for every key. */
export function StartFromFull({ context, editors }: StartFromFullProps) {
  const designer = useDesigner();
  const template = useDesignerState(({ draft }) => draft.template);
  const [asking, setAsking] = useState(false);
  const comforts = useLazyModule(comfortsModule);
  const language = useLazyModule(analysisModule);

  const replace = (): void => {
    if (language.kind !== 'ready') return;
    const newText = language.module.fullPayload(context.keys.root);
    // At once, because an editor that is still hidden cannot take the focus.
    flushSync(() => {
      setAsking(false);
      designer.change({ mode: 'custom' });
    });
    // Through the editor, so that its undo takes the change back.
    editors.template.run((handle) => {
      const { template: present } = designer.store.getState().draft;
      handle.applyEdits([{ start: 0, end: present.length, newText }], 0);
      handle.setScrollTop(0);
      handle.focus();
    });
  };
  return (
    <>
      <Button
        small
        onClick={() => {
          if (template.trim() === '') replace();
          else if (comforts.kind === 'ready') setAsking(true);
          else if (window.confirm(`${question} ${consequence}`)) replace();
        }}
      >
        <Braces size={16} aria-hidden="true" />
        Start from the full payload
      </Button>
      {comforts.kind === 'ready' && (
        <comforts.module.ConfirmDialog
          open={asking}
          title={question}
          text={consequence}
          action="Replace"
          onClose={() => setAsking(false)}
          onConfirm={replace}
        />
      )}
    </>
  );
}

const question = 'Replace your template?';
const consequence =
  'Your custom template is not empty. It will be replaced by one with a placeholder for every key. Undo in the editor takes this back.';
