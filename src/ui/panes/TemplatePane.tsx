import { useState } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import { fittingPurpose } from '../../state/designer.ts';
import { examples } from '../../state/examples.ts';
import { counted } from '../../state/problems.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { assistModule } from '../assist/assistModule.ts';
import { EditorSlot } from '../editors/EditorSlot.tsx';
import type { Editors } from '../editors/editors.ts';
import { switchToContext } from '../triggerChange/switchTo.ts';
import { Examples } from './Examples.tsx';
import { Pane } from './Pane.tsx';
import { Placeholder } from './Placeholder.tsx';
import { StartFromFull } from './StartFromFull.tsx';
import styles from './TemplatePane.module.css';
import { Welcome } from './Welcome.tsx';

export interface TemplatePaneProps {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly editors: Editors;
  readonly theme: 'light' | 'dark';
}

/** What is sent: the event's complete data, or the person's own template. */
export function TemplatePane({ analysis, catalogue, editors, theme }: TemplatePaneProps) {
  const mode = useDesignerState(({ draft }) => draft.mode);
  // The template's editor is built when it is first needed, and then kept, with its undo history.
  const [needed, setNeeded] = useState(mode === 'custom');
  if (mode === 'custom' && !needed) setNeeded(true);
  return (
    <>
      {needed && (
        <div className={styles.layer} hidden={mode !== 'custom'}>
          <CustomPane analysis={analysis} catalogue={catalogue} editors={editors} theme={theme} />
        </div>
      )}
      {mode === 'default' && (
        <DefaultPane analysis={analysis} catalogue={catalogue} editors={editors} theme={theme} />
      )}
    </>
  );
}

function CustomPane({ analysis, catalogue, editors, theme }: TemplatePaneProps) {
  const designer = useDesigner();
  const template = useDesignerState(({ draft }) => draft.template);
  const { keys } = catalogue.context ?? {};
  const { sample } = analysis;
  const assist = useLazyModule(assistModule);
  const count = (analysis.before ?? analysis).document?.placeholders.length ?? 0;
  return (
    <Pane
      heading="Payload template"
      busy={analysis.before !== undefined}
      detail={count === 0 ? undefined : counted(count, 'key')}
      tools={
        assist.kind === 'ready' && (
          <assist.module.TemplateTools
            analysis={analysis}
            catalogue={catalogue}
            editors={editors}
          />
        )
      }
    >
      <EditorSlot
        value={template}
        label="Payload template"
        slot={editors.template}
        onChange={(text) => designer.change({ template: text })}
      >
        {({ TemplateEditor }, onReady) => (
          <TemplateEditor
            value={template}
            label="Payload template"
            theme={theme}
            history={editors.template.history}
            context={{
              ...(keys === undefined ? {} : { keys }),
              ...(sample === undefined ? {} : { sample }),
            }}
            about={analysis.document?.text}
            diagnostics={analysis.status.tone === 'empty' ? [] : analysis.diagnostics}
            onChange={(text) => designer.type(text)}
            onReady={onReady}
            onSelectionChange={(selection) => editors.origin.setState({ selection })}
            onSwitchContext={(contextId) => switchToContext(designer, catalogue.index, contextId)}
          />
        )}
      </EditorSlot>
      {template.trim() === '' && (
        <Examples
          catalogue={catalogue}
          onInsert={(example) =>
            editors.template.run((handle) => {
              handle.applyEdits([{ start: 0, end: template.length, newText: example }], 0);
              handle.setScrollTop(0);
              handle.focus();
            })
          }
        />
      )}
    </Pane>
  );
}

function DefaultPane({ analysis, catalogue, editors, theme }: TemplatePaneProps) {
  const { data } = analysis;
  const showExample = useExample(catalogue, editors);
  const { context } = catalogue;
  return (
    <Pane
      heading="Complete data"
      detail={data === undefined ? undefined : 'read-only'}
      tools={
        context === undefined ? undefined : <StartFromFull context={context} editors={editors} />
      }
    >
      {data === undefined ? (
        <Placeholder catalogue={catalogue}>
          <Welcome unknown={catalogue.status.kind === 'unknown-trigger'} onExample={showExample} />
        </Placeholder>
      ) : (
        <EditorSlot value={data} label="Payload template" slot={editors.data}>
          {({ OutputEditor }, onReady) => (
            <OutputEditor value={data} label="Payload template" theme={theme} onReady={onReady} />
          )}
        </EditorSlot>
      )}
    </Pane>
  );
}

/** Puts a worked example into a draft that has no template yet. */
function useExample({ index }: Catalogue, editors: Editors): (() => void) | undefined {
  const designer = useDesigner();
  const empty = useDesignerState(({ draft }) => draft.template.trim() === '');
  const example = examples.find(({ shownFirst }) => shownFirst !== undefined);
  const trigger = index?.triggers.find(({ event }) => event === example?.shownFirst);
  if (!empty || example === undefined || trigger === undefined) return undefined;
  return () => {
    const place = { triggerId: trigger.id, purpose: fittingPurpose(trigger, null) };
    designer.change({ ...place, mode: 'custom', template: example.template });
    editors.template.run((handle) => handle.focus());
  };
}
