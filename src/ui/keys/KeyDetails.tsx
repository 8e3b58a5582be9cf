import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { explainKey } from '../../language/hover.ts';
import { parseKeyPath } from '../../language/keyPath.ts';
import type { KeySpace } from '../../language/keySpace.ts';
import type { SampleData } from '../../language/sample.ts';
import { Button } from '../controls/Button.tsx';
import { Prose } from '../feedback/Prose.tsx';
import { ItemChoice } from './ItemChoice.tsx';
import { type KeyEntry, pathOf } from './keyEntries.ts';
import {
  answeredKey,
  defaultAnswers,
  type KeyAnswers,
  type KeyPart,
  missingAnswer,
  needsAnswers,
  questionsOf,
} from './keyQuestions.ts';
import styles from './KeyDetails.module.css';

export interface KeyDetailsHandle {
  /** Puts the focus on the first question. */
  ask(): void;
}

export interface KeyDetailsProps {
  readonly entry: KeyEntry;
  readonly keys: KeySpace;
  readonly sample: SampleData | undefined;
  /** Why nothing can be inserted now. */
  readonly blocked: string | undefined;
  readonly ref?: Ref<KeyDetailsHandle>;
  onInsert(entry: KeyEntry, answers: KeyAnswers): void;
  onCancel(): void;
}

const partWords: Readonly<Record<KeyPart, string>> = {
  leaves: 'An object with a placeholder for each key below',
  whole: 'All of it, as it is',
  item: 'One item',
  field: 'One field',
};

/** What a key means, and what must be known before it goes in. Give it the key's id as `key`. */
export function KeyDetails({
  entry,
  keys,
  sample,
  blocked,
  ref,
  onInsert,
  onCancel,
}: KeyDetailsProps) {
  const [answers, setAnswers] = useState(() => defaultAnswers(entry));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  useImperativeHandle(
    ref,
    () => ({
      ask: () =>
        form.current
          ?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), button')
          ?.focus(),
    }),
    [],
  );
  const change = (patch: Partial<KeyAnswers>): void => setAnswers({ ...answers, ...patch });
  const { lists, maps, parts } = questionsOf(entry);
  const path = pathOf(entry);
  const info = explainKey(path, parseKeyPath(path) ?? [], {
    keys,
    ...(sample === undefined ? {} : { sample }),
  });
  const missing = missingAnswer(entry, answers);
  const { key } = answeredKey(entry, answers);
  return (
    <section className={styles.details} aria-label="The key">
      <p className={styles.path}>
        <code>{entry.id}</code> <span className={styles.type}>{entry.typeLabel}</span>
      </p>
      {info !== undefined && info.description !== '' && (
        <p className={styles.text}>
          <Prose text={info.description} />
        </p>
      )}
      {info?.missing !== undefined && (
        <p className={styles.missing}>
          <Prose text={info.missing} />
        </p>
      )}
      {info?.enum !== undefined && (
        <p className={styles.text}>
          <Prose text={`One of ${info.enum.map((allowed) => `\`${allowed}\``).join(', ')}.`} />
        </p>
      )}
      {info?.sampleJson !== undefined && entry.children.length === 0 && (
        <p className={styles.sample} title="The sample event’s value">
          {info.sampleJson}
        </p>
      )}
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing === undefined && blocked === undefined) onInsert(entry, answers);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      >
        {lists.map((list, at) => (
          <ItemChoice
            key={list}
            label={`Which item of ${list}?`}
            value={answers.items[at] ?? 0}
            onChange={(item) =>
              change({ items: answers.items.map((old, other) => (other === at ? item : old)) })
            }
          />
        ))}
        {maps.map((map, at) => (
          <NameField
            key={map}
            label={`Which name in ${map}?`}
            value={answers.names[at] ?? ''}
            onChange={(next) =>
              change({ names: answers.names.map((old, other) => (other === at ? next : old)) })
            }
          />
        ))}
        {parts.length > 0 && (
          <fieldset className={styles.parts}>
            <legend>What goes in?</legend>
            {parts.map((part) => (
              <label key={part} className={styles.part}>
                <input
                  type="radio"
                  name={name}
                  checked={answers.part === part}
                  onChange={() => change({ part })}
                />
                {part === 'whole' && entry.typeLabel === 'list'
                  ? 'The whole list'
                  : partWords[part]}
              </label>
            ))}
          </fieldset>
        )}
        {answers.part === 'item' && (
          <ItemChoice
            label={`Which item of ${entry.id}?`}
            value={answers.item}
            onChange={(item) => change({ item })}
          />
        )}
        {answers.part === 'field' && (
          <NameField
            label="Field’s name"
            value={answers.field}
            onChange={(field) => change({ field })}
          />
        )}
        {tried && missing !== undefined && (
          <p className={styles.problem} role="alert">
            {missing}
          </p>
        )}
        <div className={styles.actions}>
          <Button small look="solid" type="submit" disabled={blocked !== undefined}>
            Insert
          </Button>
          <code className={styles.preview}>
            {missing === undefined && needsAnswers(entry) ? `{{${key.path}}}` : ''}
          </code>
        </div>
        {blocked !== undefined && <p className={styles.text}>{blocked}</p>}
      </form>
    </section>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function NameField({ label, value, onChange }: NameFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        className={styles.input}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
