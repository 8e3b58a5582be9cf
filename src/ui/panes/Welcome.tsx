import { Button } from '../controls/Button.tsx';
import { openTriggerList } from '../setup/triggerInput.ts';
import styles from './Welcome.module.css';

const steps = [
  [
    'Choose a trigger',
    'It decides which event sets the webhook off, and what data there is to send.',
  ],
  ['Decide what to send', 'The complete data, or a template of your own with keys from the event.'],
  ['Check and copy', 'The exact body is shown beside it, and what cannot be sent is marked.'],
] as const;

/**
 * What the page is for, while no trigger is chosen.
 * @param unknown the draft names a trigger that the catalogue does not have
 */
export function Welcome({ unknown }: { readonly unknown: boolean }) {
  return (
    <div className={styles.welcome}>
      <ol className={styles.steps}>
        {steps.map(([title, text], at) => (
          <li key={title} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <p className={styles.title}>{title}</p>
              <p className={styles.text}>{text}</p>
              {at === 0 && (
                <Button look="solid" className={styles.start} onClick={openTriggerList}>
                  {unknown ? 'Choose another trigger' : 'Choose a trigger'}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
