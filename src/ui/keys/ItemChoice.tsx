import { useId, useState } from 'react';
import styles from './KeyDetails.module.css';

export interface ItemChoiceProps {
  readonly label: string;
  /** The item's index, from 0. */
  readonly value: number;
  onChange(value: number): void;
}

/** Lists have this many items at most, as far as paths are concerned. */
const most = 999_999;

/** The first item of a list, the second, or one by its index. */
export function ItemChoice({ label, value, onChange }: ItemChoiceProps) {
  const name = useId();
  const [byIndex, setByIndex] = useState(value > 1);
  const pick = (item: number): void => {
    setByIndex(false);
    onChange(item);
  };
  return (
    <fieldset className={styles.items}>
      <legend>{label}</legend>
      {['First item', 'Second item'].map((words, item) => (
        <label key={words} className={styles.item}>
          <input
            type="radio"
            name={name}
            checked={!byIndex && value === item}
            onChange={() => pick(item)}
          />
          {words}
        </label>
      ))}
      <label className={styles.item}>
        <input
          type="radio"
          name={name}
          checked={byIndex}
          onChange={() => {
            setByIndex(true);
            onChange(Math.max(value, 2));
          }}
        />
        Index
      </label>
      {byIndex && (
        <input
          type="number"
          className={styles.number}
          aria-label="Index, counted from 0"
          title="Counted from 0: 2 is the third item"
          min={0}
          max={most}
          step={1}
          value={value}
          onChange={(event) => {
            const typed = Math.floor(event.currentTarget.valueAsNumber);
            if (typed >= 0 && typed <= most) onChange(typed);
          }}
        />
      )}
    </fieldset>
  );
}
