import styles from './Checkbox.module.css';

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly title?: string;
  onChange(checked: boolean): void;
}

/** A labelled checkbox. */
export function Checkbox({ label, checked, title, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox} title={title}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
