import { type HTMLAttributes, useId } from 'react';
import { Prose } from '../feedback/Prose.tsx';
import styles from './TextField.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** What is wrong with the value; undefined when nothing is. */
  readonly problem?: string | undefined;
  /** Takes the label off the screen where the place makes clear what the field is. */
  readonly labelHidden?: boolean;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly code?: boolean;
  onChange(value: string): void;
}

/** A labelled text field that says under it what is wrong. */
export function TextField({
  label,
  value,
  placeholder,
  maxLength,
  problem,
  labelHidden = false,
  inputMode,
  code = false,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const problemId = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? styles.labelHidden : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={styles.input}
        data-code={code}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={problemId} className={styles.problem}>
          <Prose text={problem} />
        </p>
      )}
    </div>
  );
}
