import { type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import { defaultPreferences } from '../../state/preferences.ts';
import { usePreferences } from '../app/designerContext.ts';
import { useKeysShown } from '../app/useKeysShown.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { useLayout } from '../app/useMediaQuery.ts';
import { assistStore } from '../assist/assistModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import { type TabInfo, Tabs } from './Tabs.tsx';
import styles from './Workbench.module.css';

export interface WorkbenchProps {
  readonly template: ReactNode;
  /** Under the template; undefined where there is nothing to tell. */
  readonly problems: ReactNode;
  /** How many problems there are, for the tab. */
  readonly problemCount: number;
  /** Undefined while the output is switched off. */
  readonly output: ReactNode;
  /**
   * The keys, beside the template or in a tab of their own; undefined while they are not there yet.
   * @param close puts them away, where they can be
   * @param done leads to the template, where the keys are in its place
   */
  readonly keys: ((close: (() => void) | undefined, done: () => void) => ReactNode) | undefined;
}

type Tab = 'template' | 'keys' | 'output' | 'problems';

/**
 * Template and output, side by side with a divider, stacked on narrow screens, and one at a time on
 * phones. The panes stay mounted through all of that, so that editors keep their undo history.
 */
export function Workbench({ template, problems, problemCount, output, keys }: WorkbenchProps) {
  const [{ templateWidth, templateHeight }, setPreferences] = usePreferences();
  const keysShown = useKeysShown();
  const layout = useLayout();
  const comforts = useLazyModule(comfortsModule);
  const base = useId();
  const [wanted, setWanted] = useState<Tab>('template');
  const keysWanted = useStore(assistStore, (state) => state.keysWanted);
  const [keysSeen, setKeysSeen] = useState(keysWanted);
  if (keysSeen !== keysWanted) {
    setKeysSeen(keysWanted);
    setWanted('keys');
  }
  const columns = layout === 'columns';
  const share = columns ? templateWidth : templateHeight;
  const usualShare = defaultPreferences[columns ? 'templateWidth' : 'templateHeight'];
  const tabs: readonly TabInfo<Tab>[] = [
    { value: 'template', label: 'Template' },
    ...(keys === undefined ? [] : [{ value: 'keys', label: 'Keys' } as const]),
    ...(output === undefined ? [] : [{ value: 'output', label: 'Output' } as const]),
    { value: 'problems', label: 'Problems', ...(problemCount > 0 ? { count: problemCount } : {}) },
  ];
  const tab = tabs.some(({ value }) => value === wanted) ? wanted : 'template';

  const panelOf = (own: Tab) =>
    layout === 'tabs'
      ? ({
          role: 'tabpanel',
          id: `${base}-${own}-panel`,
          'aria-labelledby': `${base}-${own}-tab`,
        } as const)
      : {};
  const first = (
    <div className={styles.left}>
      <div className={styles.template} {...panelOf('template')}>
        {template}
      </div>
      <div className={styles.problems} {...panelOf('problems')}>
        {problems ?? (layout === 'tabs' && <p className={styles.none}>No problems found.</p>)}
      </div>
    </div>
  );
  const second =
    output === undefined ? undefined : (
      <div className={styles.output} {...panelOf('output')}>
        {output}
      </div>
    );
  return (
    <div
      className={styles.workbench}
      data-layout={layout}
      data-shown={tab === 'output' ? 'second' : 'first'}
      data-tab={tab}
      data-keys={keysShown}
    >
      {layout === 'tabs' && (
        <Tabs<Tab> base={base} label="Panes" tabs={tabs} value={tab} onChange={setWanted} />
      )}
      {keysShown && (
        <div className={styles.keys}>
          {keys?.(
            () => setPreferences({ keysOpen: false }),
            () => undefined,
          )}
        </div>
      )}
      {layout === 'tabs' && tab === 'keys' && (
        <div className={styles.keys} {...panelOf('keys')}>
          {keys?.(undefined, () => setWanted('template'))}
        </div>
      )}
      {comforts.kind === 'ready' ? (
        <comforts.module.SplitPanes
          orientation={columns ? 'horizontal' : 'vertical'}
          share={share}
          usualShare={usualShare}
          first={first}
          second={second}
          onShareChange={(size) =>
            setPreferences(columns ? { templateWidth: size } : { templateHeight: size })
          }
        />
      ) : (
        <FixedPanes share={share} first={first} second={second} />
      )}
    </div>
  );
}

interface FixedPanesProps {
  readonly share: number;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** The same two panes, in the same places, while there is no divider to drag. */
function FixedPanes({ share, first, second }: FixedPanesProps) {
  return (
    <div className={styles.fixed}>
      <div data-panel="" style={{ flexGrow: share }}>
        {first}
      </div>
      {second !== undefined && <div className={styles.divider} />}
      {second !== undefined && (
        <div data-panel="" style={{ flexGrow: 100 - share }}>
          {second}
        </div>
      )}
    </div>
  );
}
