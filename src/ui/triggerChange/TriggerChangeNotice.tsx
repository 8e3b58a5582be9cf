import { ArrowRight } from 'lucide-react';
import { useId, useState } from 'react';
import { remap } from '../../language/compare.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import { useDesigner } from '../app/designerContext.ts';
import { openAssist } from '../assist/assistModule.ts';
import type { AssistProps } from '../assist/page.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../feedback/Notice.tsx';
import { changeWords, contextName } from './changeWords.ts';
import styles from './TriggerChangeNotice.module.css';
import { useTriggerChange } from './useTriggerChange.ts';

/**
 * What a change of the trigger has broken, with a way back and a way on. The change itself has been made
 * already: the text is kept, and the findings show at once.
 */
export function TriggerChangeNotice(props: AssistProps) {
  const change = useTriggerChange(props);
  const designer = useDesigner();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (change === undefined) return null;
  const { from, to, comparison } = change;
  const use = (path: string, newPath: string): void =>
    props.editors.template.run((handle) => {
      const document = recentDocument(designer.store.getState().draft.template);
      handle.applyEdits(remap(document, path, newPath, to.keys));
    });
  return (
    <>
      <Notice
        tone="info"
        actions={
          <>
            <Button
              small
              aria-expanded={open}
              aria-controls={listId}
              onClick={() => setOpen(!open)}
            >
              Review
            </Button>
            <Button small onClick={() => change.undo()}>
              {from.trigger.id === to.trigger.id ? 'Back to the purpose before' : 'Undo switch'}
            </Button>
            <Button small look="plain" onClick={() => openAssist('fits')}>
              Where it fits
            </Button>
            <Button small look="plain" onClick={() => change.dismiss()}>
              Keep it so
            </Button>
          </>
        }
      >
        {changeWords(comparison, contextName(to, from))}
      </Notice>
      {open && (
        <ul id={listId} className={styles.list} aria-label="What the switch changes">
          {comparison.lost.map(({ path, placeholders, equivalents }) => (
            <li key={path} className={styles.row}>
              <code className={styles.path}>{path}</code>
              <span className={styles.note}>
                {placeholders.length > 1 ? `not sent, ${placeholders.length} places` : 'not sent'}
              </span>
              <span className={styles.choices}>
                {equivalents.length === 0 ? (
                  <span className={styles.note}>Nothing similar is sent.</span>
                ) : (
                  equivalents.map((newPath) => (
                    <button
                      key={newPath}
                      type="button"
                      className={styles.choice}
                      aria-label={`Replace ${path} with ${newPath}`}
                      onClick={() => use(path, newPath)}
                    >
                      <ArrowRight size={14} aria-hidden="true" />
                      <code>{newPath}</code>
                    </button>
                  ))
                )}
              </span>
            </li>
          ))}
          {comparison.changed.map(({ path, before, after }) => (
            <li key={path} className={styles.row}>
              <code className={styles.path}>{path}</code>
              <span className={styles.note}>
                {before} before, {after} now
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
