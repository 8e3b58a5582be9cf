import { examples } from '../../state/examples.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { usePreferences } from '../app/designerContext.ts';
import { openAssist } from '../assist/assistModule.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Examples.module.css';

export interface ExamplesProps {
  readonly catalogue: Catalogue;
  onInsert(template: string): void;
}

/** What an empty template is waiting for, and three templates to start from. */
export function Examples({ catalogue, onInsert }: ExamplesProps) {
  const { trigger, context } = catalogue;
  const [{ plainEditor }] = usePreferences();
  return (
    <div className={styles.card}>
      <p className={styles.hint}>
        Write or paste JSON.{' '}
        {plainEditor ? (
          'Open Keys to search the keys'
        ) : (
          <>
            Type <kbd>{'{{'}</kbd> to search the keys
          </>
        )}
        {trigger === undefined ? ' of your trigger' : ` of ${trigger.label}`}, or start from an
        example:
      </p>
      <ul className={styles.list}>
        {examples.map(({ id, title, shows, template, needs }) => {
          const lacking =
            context === undefined
              ? []
              : needs.filter((object) => !context.keys.root.children.has(object));
          return (
            <li key={id}>
              <button type="button" className={styles.example} onClick={() => onInsert(template)}>
                <span className={styles.title}>{title}</span>
                <span className={styles.shows}>{shows}</span>
                {lacking.length > 0 && (
                  <span className={styles.lacking}>
                    {`${trigger?.label ?? 'This trigger'} sends no ${lacking.join(' and no ')}: its keys will be marked.`}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.more}>
        <Button small onClick={() => openAssist('gallery')}>
          Ready templates for receivers
        </Button>
        <Button small onClick={() => openAssist('example')}>
          Paste an example
        </Button>
      </div>
    </div>
  );
}
