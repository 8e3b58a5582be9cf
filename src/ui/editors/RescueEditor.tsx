import { useState } from 'react';
import { EditHistory } from '../../editor/editHistory.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { PlainText } from './PlainText.tsx';
import styles from './RescueEditor.module.css';

/** The template in a plain field, where the pane or the page around it has failed. */
export function RescueEditor() {
  const designer = useDesigner();
  const template = useDesignerState(({ draft }) => draft.template);
  const [history] = useState(() => new EditHistory());
  return (
    <div className={styles.rescue}>
      <PlainText
        value={template}
        label="Payload template"
        history={history}
        onChange={(text) => designer.change({ template: text })}
      />
    </div>
  );
}
