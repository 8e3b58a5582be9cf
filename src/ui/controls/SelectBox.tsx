import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { SelectProps } from './SelectField.tsx';
import popup from './popup.module.css';
import { keepPageReadable, popupPlace } from './popupPlace.ts';
import styles from './SelectField.module.css';

export interface SelectBoxProps extends SelectProps {
  readonly labelId: string;
  /** What the person did to the stand-in before this arrived. */
  readonly startOpen: boolean;
  readonly startFocused: boolean;
}

/** A select whose options can say why they are not available. */
export function SelectBox({
  labelId,
  value,
  options,
  placeholder,
  disabled = false,
  small = false,
  describedBy,
  onChange,
  startOpen,
  startFocused,
}: SelectBoxProps) {
  return (
    <Select.Root
      value={value}
      disabled={disabled}
      defaultOpen={startOpen}
      modal={false}
      onOpenChangeComplete={keepPageReadable}
      items={options.map(({ value: own, label }) => ({ value: own, label }))}
      onValueChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      <Select.Trigger
        className={styles.control}
        data-small={small}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        autoFocus={startFocused}
      >
        <Select.Value className={styles.value} placeholder={placeholder} />
        <Select.Icon className={styles.icon}>
          <ChevronDown size={16} aria-hidden="true" />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal container={popupPlace()}>
        <Select.Positioner
          className={popup.positioner}
          align="start"
          sideOffset={4}
          alignItemWithTrigger={false}
          collisionPadding={8}
        >
          <Select.Popup className={popup.popup}>
            <Select.List className={popup.list}>
              {options.map((option) => (
                <Select.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.unavailable !== undefined}
                  className={popup.item}
                >
                  <Select.ItemIndicator className={popup.tick}>
                    <Check size={16} aria-hidden="true" />
                  </Select.ItemIndicator>
                  <span className={popup.words}>
                    <Select.ItemText>{option.label}</Select.ItemText>
                    {(option.unavailable ?? option.note) !== undefined && (
                      <small className={popup.note}>{option.unavailable ?? option.note}</small>
                    )}
                  </span>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
