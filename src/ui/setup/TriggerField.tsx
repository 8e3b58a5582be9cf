import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { TriggerInfo } from '../../catalog/types.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { fittingPurpose } from '../../state/designer.ts';
import { useDesigner } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import { useStandIn } from '../controls/useStandIn.ts';
import { switchTo } from '../triggerChange/switchTo.ts';
import { NativeTriggerSelect } from './NativeTriggerSelect.tsx';
import styles from './TriggerField.module.css';
import { triggerInputId } from './triggerInput.ts';

/** Which event sets the webhook off. */
export function TriggerField({ catalogue }: { readonly catalogue: Catalogue }) {
  const designer = useDesigner();
  const comforts = useLazyModule(comfortsModule);
  const standIn = useStandIn();
  const problemId = useId();
  const { index, trigger, status } = catalogue;
  const unknown = status.kind === 'unknown-trigger';
  const choose = (chosen: TriggerInfo): void => {
    const { purpose } = designer.store.getState().draft;
    switchTo(designer, { triggerId: chosen.id, purpose: fittingPurpose(chosen, purpose) });
  };
  const placeholder =
    index !== undefined
      ? 'Search triggers and events'
      : status.kind === 'failed'
        ? 'Triggers could not be loaded'
        : 'Loading triggers';
  return (
    <div className={styles.field}>
      <label htmlFor={triggerInputId} className={styles.label}>
        Trigger
      </label>
      {comforts.kind === 'ready' && index !== undefined ? (
        <comforts.module.TriggerCombobox
          inputId={triggerInputId}
          triggers={index.triggers}
          value={trigger}
          placeholder={placeholder}
          describedBy={unknown ? problemId : undefined}
          invalid={unknown}
          startOpen={standIn.wish.open}
          startFocused={standIn.wish.focused}
          onChange={choose}
        />
      ) : comforts.kind === 'failed' && index !== undefined ? (
        <NativeTriggerSelect
          inputId={triggerInputId}
          triggers={index.triggers}
          value={trigger}
          onChange={choose}
        />
      ) : (
        <div className={styles.control}>
          <input
            id={triggerInputId}
            type="text"
            role="combobox"
            aria-expanded="false"
            aria-busy="true"
            className={styles.input}
            readOnly
            placeholder={placeholder}
            value={trigger?.label ?? ''}
            {...standIn.handlers}
          />
          <span className={styles.open}>
            <ChevronDown size={16} aria-hidden="true" />
          </span>
        </div>
      )}
      {unknown && (
        <p id={problemId} className={styles.problem}>
          This draft’s trigger is not in the catalogue. Choose another.
        </p>
      )}
    </div>
  );
}
