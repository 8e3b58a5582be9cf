import { type KeyboardEvent, useRef } from 'react';
import styles from './Tabs.module.css';

export interface TabInfo<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps<Value extends string> {
  /** Tabs get the id `base-value-tab`; their panels are expected at `base-value-panel`. */
  readonly base: string;
  readonly label: string;
  readonly tabs: readonly TabInfo<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A row of tabs: arrow keys move and choose, as the ARIA pattern for tabs has it. */
export function Tabs<Value extends string>({
  base,
  label,
  tabs,
  value,
  onChange,
}: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    onChange(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${base}-${tab.value}-tab`}
          aria-controls={`${base}-${tab.value}-panel`}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
