import { useStore } from 'zustand';
import type { Range } from '../../language/types.ts';
import type { Analysis } from '../../state/analysis.ts';
import { notSendable } from '../../state/problems.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { assistModule } from '../assist/assistModule.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { EditorSlot } from '../editors/EditorSlot.tsx';
import type { Editors } from '../editors/editors.ts';
import styles from './OutputPane.module.css';
import { Pane } from './Pane.tsx';
import { Placeholder } from './Placeholder.tsx';
import { Skeleton } from './Skeleton.tsx';

export interface OutputPaneProps {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly editors: Editors;
  readonly theme: 'light' | 'dark';
}

const noRanges: readonly Range[] = [];

/** The body that would be sent, with the values of a sample event. */
export function OutputPane({ analysis, catalogue, editors, theme }: OutputPaneProps) {
  // While a long template is looked at, the output of the text before stays in sight, not to be copied.
  const seen = analysis.before ?? analysis;
  const { form, bytes } = seen;
  const chosen = useDesignerState(({ draft }) => draft.triggerId !== '');
  // Without values it would be a body that is never sent: better to wait for them.
  const waiting = analysis.pending || (chosen && catalogue.status.kind === 'loading');
  const output = waiting ? undefined : seen.output;
  const unsendable = notSendable(seen.status);
  const assist = useLazyModule(assistModule);
  const marks = useStore(editors.origin, (state) => state.marks);
  const what = form === 'envelope' ? 'envelope' : 'payload alone';
  return (
    <Pane
      heading="Sample output"
      busy={seen !== analysis}
      detail={output === undefined ? undefined : `${what}, ${bytes.toLocaleString('en-GB')} bytes`}
      tools={
        <>
          <SampleChoice analysis={analysis} catalogue={catalogue} />
          <CopyButton
            small
            compact
            label="Copy output"
            noun="output"
            text={waiting ? undefined : analysis.output}
            caution={unsendable}
            selectText={() =>
              editors.output.run((handle) => {
                handle.focus();
                handle.selectAll();
              })
            }
          />
        </>
      }
      footer={
        <>
          {assist.kind === 'ready' && output !== undefined && (
            <assist.module.OriginLine editors={editors} output={output} />
          )}
          <Footer
            unsendable={unsendable}
            loud={seen.status.tone === 'error'}
            catalogue={catalogue}
            hasOutput={output !== undefined}
          />
        </>
      }
    >
      {output === undefined ? (
        <Placeholder catalogue={catalogue}>
          <Skeleton
            still
            caption="The body that would be sent appears here, with the values of a sample event."
          />
        </Placeholder>
      ) : (
        <EditorSlot value={output} label="Sample output" slot={editors.output}>
          {({ OutputEditor }, onReady) => (
            <OutputEditor
              value={output}
              label="Sample output"
              theme={theme}
              highlights={marks?.output === output ? marks.ranges : noRanges}
              onReady={onReady}
              onClickOffset={(offset) => editors.origin.setState({ click: { offset, output } })}
            />
          )}
        </EditorSlot>
      )}
    </Pane>
  );
}

function SampleChoice({ analysis, catalogue }: Pick<OutputPaneProps, 'analysis' | 'catalogue'>) {
  const designer = useDesigner();
  const samples = catalogue.context?.samples ?? [];
  if (samples.length < 2 || analysis.sampleEvent === undefined) return null;
  return (
    <SelectField
      label="Sample event"
      inline
      small
      value={analysis.sampleEvent.id}
      placeholder="Choose a sample"
      options={samples.map(({ id, label, description }) => ({
        value: id,
        label,
        note: description,
      }))}
      onChange={(sampleId) => designer.change({ sampleId })}
    />
  );
}

interface FooterProps {
  readonly unsendable: string | undefined;
  readonly loud: boolean;
  readonly catalogue: Catalogue;
  readonly hasOutput: boolean;
}

/** What to know about the output before it is relied on. */
function Footer({ unsendable, loud, catalogue, hasOutput }: FooterProps) {
  const raw = useDesignerState(({ draft }) => draft.raw);
  const incomplete =
    hasOutput && catalogue.context === undefined
      ? `Without a trigger’s keys, placeholders stay empty${raw ? '' : ' and the envelope is left out'}.`
      : undefined;
  const text = [unsendable, incomplete].filter((part) => part !== undefined).join(' ');
  if (text === '') return null;
  return (
    <p className={styles.footer} data-bad={loud}>
      {text}
    </p>
  );
}
