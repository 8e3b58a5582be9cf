import { Wrench } from 'lucide-react';
import { certainFix } from '../../language/certainFix.ts';
import { Button } from '../controls/Button.tsx';
import type { AssistProps } from './page.ts';
import { fixAllInPage } from './templateActions.ts';
import { keysOf } from './keyboard.ts';
import { useDesigner } from '../app/designerContext.ts';
import styles from './FixTools.module.css';

/** Everything that can be mended without a decision, at once. Nothing where that is at most one. */
export function FixTools(props: AssistProps) {
  const designer = useDesigner();
  let fixable = 0;
  for (const diagnostic of props.analysis.diagnostics) {
    if (certainFix(diagnostic) === undefined) continue;
    fixable += 1;
    if (fixable > 1) break;
  }
  if (fixable < 2) return null;
  return (
    <div className={styles.tools}>
      <span>Several of these have a certain fix.</span>
      <Button
        small
        title={`Apply every fix that is certain (${keysOf('fix-all') ?? ''}). Undo takes all of them back.`}
        onClick={() => fixAllInPage({ ...props, designer })}
      >
        <Wrench size={14} aria-hidden="true" />
        Fix all
      </Button>
    </div>
  );
}
