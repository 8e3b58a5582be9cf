import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TriggerInfo } from '../../catalog/types.ts';
import popup from '../controls/popup.module.css';
import { keepPageReadable, popupPlace } from '../controls/popupPlace.ts';
import { groupTriggers, type TriggerGroup, triggerMatches } from './triggerGroups.ts';
import styles from './TriggerField.module.css';

export interface TriggerComboboxProps {
  readonly inputId: string;
  readonly triggers: readonly TriggerInfo[];
  readonly value: TriggerInfo | undefined;
  readonly placeholder: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly startOpen: boolean;
  readonly startFocused: boolean;
  onChange(trigger: TriggerInfo): void;
}

/** The list of triggers, searched by typing a label or an event's name. */
export function TriggerCombobox({
  inputId,
  triggers,
  value,
  placeholder,
  describedBy,
  invalid,
  startOpen,
  startFocused,
  onChange,
}: TriggerComboboxProps) {
  const groups = useMemo(() => groupTriggers(triggers), [triggers]);
  const [open, setOpen] = useState(startOpen);
  /** What is searched for. Once something is chosen the field tells the draft's trigger, asked about or not. */
  const [typed, setTyped] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const shown = typed ?? value?.label ?? '';
  // Whatever put it there, the next letter searches anew.
  useEffect(() => {
    const { current } = input;
    if (typed === undefined && current === document.activeElement) current?.select();
  }, [typed, shown]);
  return (
    <Combobox.Root
      items={groups}
      value={value ?? null}
      inputValue={shown}
      onInputValueChange={(text, { reason }) =>
        setTyped(reason === 'input-change' || reason === 'input-clear' ? text : undefined)
      }
      open={open}
      onOpenChange={setOpen}
      autoHighlight
      onOpenChangeComplete={keepPageReadable}
      itemToStringLabel={(trigger: TriggerInfo) => trigger.label}
      itemToStringValue={(trigger: TriggerInfo) => trigger.id}
      isItemEqualToValue={(one: TriggerInfo, other: TriggerInfo) => one.id === other.id}
      filter={triggerMatches}
      onValueChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      <Combobox.InputGroup className={styles.control}>
        <Combobox.Input
          ref={input}
          id={inputId}
          className={styles.input}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          autoFocus={startFocused}
          onFocus={(event) => event.currentTarget.select()}
          // The library opens at the press of a mouse; a click from elsewhere on the page has none.
          onClick={() => setOpen(true)}
        />
        {value !== undefined && <span className={styles.event}>{value.event}</span>}
        <Combobox.Trigger className={styles.open} aria-label="Show all triggers" tabIndex={-1}>
          <ChevronDown size={16} aria-hidden="true" />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal container={popupPlace()}>
        <Combobox.Positioner
          className={popup.positioner}
          sideOffset={4}
          align="start"
          collisionPadding={8}
        >
          <Combobox.Popup className={`${popup.popup} ${styles.popup}`}>
            <Combobox.Empty className={popup.empty}>
              No trigger or event is called like this.
            </Combobox.Empty>
            <Combobox.List className={popup.list}>
              {(group: TriggerGroup) => (
                <Combobox.Group key={group.value} items={group.items} className={popup.group}>
                  <Combobox.GroupLabel className={popup.groupLabel}>
                    {group.value}
                  </Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(trigger: TriggerInfo) => (
                      <Combobox.Item key={trigger.id} value={trigger} className={popup.item}>
                        <Combobox.ItemIndicator className={popup.tick}>
                          <Check size={16} aria-hidden="true" />
                        </Combobox.ItemIndicator>
                        <span className={styles.option}>
                          <span>{trigger.label}</span>
                          <span className={styles.optionEvent}>{trigger.event}</span>
                        </span>
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
