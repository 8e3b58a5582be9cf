import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useId, useRef, useState } from 'react';
import { endKeyDrag, startKeyDrag } from './keyDrag.ts';
import type { KeyEntry } from './keyEntries.ts';
import { type KeyRow, rowName } from './keyRows.ts';
import styles from './KeyTree.module.css';

/** Of one line, in CSS pixels; the styles have the same. */
const rowHeight = 28;
/** Lines drawn above and below what is seen, so that scrolling shows no gaps. */
const margin = 8;

export interface KeyTreeHandle {
  focus(): void;
}

export interface KeyTreeProps {
  readonly rows: readonly KeyRow[];
  /** The id of the key that the keyboard acts on. */
  readonly active: string | undefined;
  readonly ticked: ReadonlySet<string>;
  /** How often each key is used, by its id; those above a used key too. */
  readonly usage: ReadonlyMap<string, number>;
  readonly ref?: Ref<KeyTreeHandle>;
  onActive(entry: KeyEntry): void;
  onOpen(entry: KeyEntry, open: boolean): void;
  onInsert(entry: KeyEntry): void;
  onTick(entry: KeyEntry): void;
  /** A letter was typed: it belongs into the search field. */
  onType(letter: string): void;
  /** The keyboard wants to go up from the first line, or out with Escape. */
  onLeave(to: 'search' | 'template'): void;
}

/**
 * The keys, one line each. Only the lines that are seen are on the page, so that a thousand cost no more
 * than thirty; the keyboard's line is marked by `aria-activedescendant`.
 */
export function KeyTree(props: KeyTreeProps) {
  const { rows, active, ticked, usage, ref, onActive, onOpen, onInsert, onTick } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const [view, setView] = useState({ top: 0, height: 600 });
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);
  const found = rows.findIndex(({ entry }) => entry.id === active);
  const at = found < 0 ? 0 : found;

  const first = Math.max(0, Math.floor(view.top / rowHeight) - margin);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + margin);
  const shown = rows.slice(first, last).map((row, index) => ({ row, index: first + index }));
  const activeRow = rows[at];
  // Always there, because the focus points to it.
  if (activeRow !== undefined && (at < first || at >= last)) {
    shown.push({ row: activeRow, index: at });
  }

  const goTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row === undefined) return;
    onActive(row.entry);
    scrollTo(scroller.current, rows.indexOf(row));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    if (row === undefined) return;
    if (!pressed(event.key, row, at, goTo, rows, props)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles.tree}
      role="tree"
      aria-label="Keys"
      tabIndex={0}
      aria-activedescendant={activeRow === undefined ? undefined : lineId(base, activeRow)}
      onKeyDown={press}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <div role="none" className={styles.lines} style={{ height: rows.length * rowHeight }}>
        {shown.map(({ row, index }) => (
          <Line
            key={row.entry.id}
            id={lineId(base, row)}
            row={row}
            top={index * rowHeight}
            active={index === at}
            ticked={ticked.has(row.entry.id)}
            used={usage.get(row.entry.id) ?? 0}
            onActive={onActive}
            onOpen={onOpen}
            onInsert={onInsert}
            onTick={onTick}
          />
        ))}
      </div>
    </div>
  );
}

/** An element's id has no spaces; a name in the sample may. */
function lineId(base: string, { entry }: KeyRow): string {
  return `${base}-${encodeURIComponent(entry.id)}`;
}

/** @returns whether the key meant something here */
function pressed(
  key: string,
  row: KeyRow,
  at: number,
  goTo: (index: number) => void,
  rows: readonly KeyRow[],
  { onOpen, onInsert, onTick, onType, onLeave, onActive }: KeyTreeProps,
): boolean {
  const { entry, expanded } = row;
  switch (key) {
    case 'ArrowDown':
      goTo(at + 1);
      return true;
    case 'ArrowUp':
      if (at === 0) onLeave('search');
      else goTo(at - 1);
      return true;
    case 'PageDown':
      goTo(at + 10);
      return true;
    case 'PageUp':
      goTo(at - 10);
      return true;
    case 'Home':
      goTo(0);
      return true;
    case 'End':
      goTo(rows.length - 1);
      return true;
    case 'ArrowRight':
      if (expanded === false) onOpen(entry, true);
      else if (expanded === true) goTo(at + 1);
      return true;
    case 'ArrowLeft':
      if (expanded === true) onOpen(entry, false);
      else if (entry.parent !== undefined && row.level > 1) {
        const above = rows.findIndex((other) => other.entry === entry.parent);
        if (above >= 0) goTo(above);
      }
      return true;
    case 'Enter':
      onActive(entry);
      onInsert(entry);
      return true;
    case ' ':
      onActive(entry);
      onTick(entry);
      return true;
    case 'Escape':
      onLeave('template');
      return true;
    default:
      if (key.length !== 1) return false;
      onType(key);
      return true;
  }
}

function scrollTo(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const top = index * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + rowHeight - scroller.clientHeight;
}

interface LineProps extends Pick<KeyTreeProps, 'onActive' | 'onOpen' | 'onInsert' | 'onTick'> {
  readonly id: string;
  readonly row: KeyRow;
  readonly top: number;
  readonly active: boolean;
  readonly ticked: boolean;
  readonly used: number;
}

function Line({ id, row, top, active, ticked, used, ...on }: LineProps) {
  const { entry, label, level, expanded } = row;
  // In a list of hits the label is the whole path.
  const lastAt = label === entry.id ? label.lastIndexOf('.') + 1 : 0;
  const Twist = expanded === true ? ChevronDown : ChevronRight;
  return (
    <div
      id={id}
      role="treeitem"
      className={styles.line}
      style={{ top, paddingInlineStart: 4 + (level - 1) * 14 }}
      aria-label={rowName(row, used)}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={expanded}
      aria-selected={active}
      aria-checked={ticked}
      data-active={active}
      draggable
      title={label === entry.id ? undefined : entry.id}
      onClick={() => {
        on.onActive(entry);
        on.onInsert(entry);
      }}
      onDragStart={(event) => startKeyDrag(event.dataTransfer, entry)}
      onDragEnd={endKeyDrag}
    >
      <span
        className={styles.twist}
        data-kind="twist"
        onClick={(event) => {
          if (expanded === undefined) return;
          event.stopPropagation();
          on.onActive(entry);
          on.onOpen(entry, !expanded);
        }}
      >
        {expanded !== undefined && <Twist size={14} aria-hidden="true" />}
      </span>
      <span
        className={styles.tick}
        data-kind="tick"
        data-ticked={ticked}
        title={ticked ? 'Take the tick away' : 'Tick to insert several at once'}
        onClick={(event) => {
          event.stopPropagation();
          on.onActive(entry);
          on.onTick(entry);
        }}
      />
      <span className={styles.name}>
        {lastAt > 0 && <span className={styles.above}>{label.slice(0, lastAt)}</span>}
        <span className={styles.last}>{label.slice(lastAt)}</span>
      </span>
      {used > 0 && (
        <span className={styles.used} title={used === 1 ? 'Used once' : `Used ${used} times`}>
          {used}
        </span>
      )}
      <span className={styles.sample}>{entry.sampleText}</span>
      {entry.mayBeMissing && (
        <span className={styles.null} title="May be null or absent">
          null
        </span>
      )}
      <span className={styles.type}>{shortType(entry.typeLabel)}</span>
    </div>
  );
}

/** The type in the room that a line has; the details say it in full. */
function shortType(label: string): string {
  return label === 'true or false' ? 'bool' : label === 'whole number' ? 'number' : label;
}
