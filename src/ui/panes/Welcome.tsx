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

export interface WelcomeProps {
  /** The draft names a trigger that the catalogue does not have. */
  readonly unknown: boolean;
  /** Puts an example into the draft; undefined where there is something in it already. */
  readonly onExample: (() => void) | undefined;
}

/** What the page is for, while no trigger is chosen. */
export function Welcome({ unknown, onExample }: WelcomeProps) {
  return (
    <div className={styles.welcome}>
      <p className={styles.lead}>Design what a distribution webhook sends</p>
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
                <div className={styles.start}>
                  <Button look="solid" onClick={openTriggerList}>
                    {unknown ? 'Choose another trigger' : 'Choose a trigger'}
                  </Button>
                  {onExample !== undefined && (
                    <Button onClick={onExample}>See an example first</Button>
                  )}
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
