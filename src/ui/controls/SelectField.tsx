import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useLazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from './comfortsModule.ts';
import styles from './SelectField.module.css';
import { useStandIn } from './useStandIn.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** More about the option, under or beside its label. */
  readonly note?: string;
  /** Why it cannot be chosen. */
  readonly unavailable?: string;
}

export interface SelectProps {
  readonly value: string | null;
  readonly options: readonly SelectOption[];
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
  /** The id of an element that says more about the field. */
  readonly describedBy?: string | undefined;
  onChange(value: string): void;
}

export interface SelectFieldProps extends SelectProps {
  /** The words beside the field, and its accessible name. */
  readonly label: string;
  /** Puts the label before the field instead of above it. */
  readonly inline?: boolean;
}

/** A labelled select. Until the list that opens has been fetched, a stand-in looks the same. */
export function SelectField({ label, inline = false, ...select }: SelectFieldProps) {
  const labelId = useId();
  const comforts = useLazyModule(comfortsModule);
  const standIn = useStandIn();
  return (
    <div className={styles.field} data-inline={inline}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      {comforts.kind === 'ready' ? (
        <comforts.module.SelectBox
          {...select}
          labelId={labelId}
          startOpen={standIn.wish.open}
          startFocused={standIn.wish.focused}
        />
      ) : comforts.kind === 'failed' ? (
        <NativeSelect {...select} labelId={labelId} />
      ) : (
        <button
          type="button"
          role="combobox"
          aria-expanded="false"
          aria-labelledby={labelId}
          aria-describedby={select.describedBy}
          className={styles.control}
          data-small={select.small}
          disabled={select.disabled}
          {...standIn.handlers}
        >
          <span className={styles.value} data-placeholder={select.value === null ? '' : undefined}>
            {select.options.find(({ value }) => value === select.value)?.label ??
              select.placeholder}
          </span>
          <span className={styles.icon}>
            <ChevronDown size={16} aria-hidden="true" />
          </span>
        </button>
      )}
    </div>
  );
}

/** The browser's own select, for when the list that opens could not be fetched. */
function NativeSelect({
  labelId,
  value,
  options,
  placeholder,
  disabled,
  small,
  describedBy,
  onChange,
}: SelectProps & { readonly labelId: string }) {
  return (
    <select
      className={styles.control}
      data-small={small}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      disabled={disabled}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {value === null && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.unavailable !== undefined}>
          {option.unavailable === undefined
            ? option.label
            : `${option.label} (${option.unavailable})`}
        </option>
      ))}
    </select>
  );
}
