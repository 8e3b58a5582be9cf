import { type ReactNode, useEffect, useRef } from 'react';
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels';
import styles from './Workbench.module.css';

export interface SplitPanesProps {
  readonly orientation: 'horizontal' | 'vertical';
  /** The first pane's share, in percent. */
  readonly share: number;
  /** The share that a double click on the divider brings back. */
  readonly usualShare: number;
  readonly first: ReactNode;
  /** Undefined: the first pane has all the room. */
  readonly second: ReactNode;
  /** Called when a person has moved the divider. */
  onShareChange(share: number): void;
}

/** Two panes with a divider that can be dragged, moved by arrow keys, and reset by double click. */
export function SplitPanes({
  orientation,
  share,
  usualShare,
  first,
  second,
  onShareChange,
}: SplitPanesProps) {
  const group = useGroupRef();
  const both = second !== undefined;
  const applied = useRef(share);
  useEffect(() => {
    // New panes bring their size along; this is for panes that stay while the arrangement changes.
    if (applied.current === share) return;
    applied.current = share;
    const present = group.current?.getLayout() ?? {};
    if (firstId in present && secondId in present) {
      group.current?.setLayout({ [firstId]: share, [secondId]: 100 - share });
    }
  }, [group, share]);
  return (
    <Group
      groupRef={group}
      className={styles.group}
      orientation={orientation}
      // The divider is 14 wide: half of the scrollbar beside it is left to a mouse.
      resizeTargetMinimumSize={{ coarse: 24, fine: 24 }}
      onLayoutChanged={(sizes, { isUserInteraction }) => {
        const size = sizes[firstId];
        if (isUserInteraction && size !== undefined) onShareChange(size);
      }}
    >
      <Panel id={firstId} className={styles.panel} defaultSize={`${share}%`} minSize="20%">
        {first}
      </Panel>
      {both && (
        <Separator
          className={styles.divider}
          aria-label="Resize panes"
          // The library's own brings back what the panes began with, and tells nobody.
          disableDoubleClick
          onDoubleClick={() => onShareChange(usualShare)}
        />
      )}
      {both && (
        <Panel id={secondId} className={styles.panel} defaultSize={`${100 - share}%`} minSize="20%">
          {second}
        </Panel>
      )}
    </Group>
  );
}

const firstId = 'template-pane';
const secondId = 'output-pane';
