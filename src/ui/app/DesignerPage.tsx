import { Fragment, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Diagnostic } from '../../language/types.ts';
import { countProblems } from '../../state/problems.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { AssistSlot } from '../assist/AssistSlot.tsx';
import { assistModule } from '../assist/assistModule.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { popupPlaceId } from '../controls/popupPlace.ts';
import { createEditors } from '../editors/editors.ts';
import { RescueEditor } from '../editors/RescueEditor.tsx';
import { Notices } from '../feedback/Notices.tsx';
import { StatusAnnouncer } from '../feedback/StatusAnnouncer.tsx';
import { Toast } from '../feedback/Toast.tsx';
import { OutputPane } from '../panes/OutputPane.tsx';
import { PaneBoundary } from '../panes/PaneBoundary.tsx';
import { ProblemList } from '../panes/ProblemList.tsx';
import { Raise } from '../panes/Raise.tsx';
import { TemplatePane } from '../panes/TemplatePane.tsx';
import { Workbench } from '../panes/Workbench.tsx';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { PayloadBar } from '../payload/PayloadBar.tsx';
import { SetupStrip } from '../setup/SetupStrip.tsx';
import { HandOverButtons } from '../share/HandOverButtons.tsx';
import { ShareSlot } from '../share/ShareSlot.tsx';
import { ThemeButton } from '../topbar/ThemeButton.tsx';
import { TopBar } from '../topbar/TopBar.tsx';
import { useDesigner, useDesignerState } from './designerContext.ts';
import { useLazyModule } from './lazyModule.ts';
import styles from './DesignerPage.module.css';
import { useTheme } from './useTheme.ts';

/** The whole page. */
export function DesignerPage() {
  const designer = useDesigner();
  const draft = useDesignerState((state) => state.draft);
  const theme = useTheme();
  const catalogue = useCatalogue(draft.triggerId, draft.purpose);
  const analysis = useAnalysis(draft, catalogue.context);
  const [editors] = useState(createEditors);
  const custom = draft.mode === 'custom';
  const shown = custom ? editors.template : editors.data;

  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // Saving happens by itself; the browser's "save page" is never what is meant here.
      event.preventDefault();
      designer.flush();
    };
    window.addEventListener('keydown', save, { capture: true });
    return () => window.removeEventListener('keydown', save, { capture: true });
  }, [designer]);

  const showProblem = useCallback(
    (diagnostic: Diagnostic): void =>
      editors.template.run((handle) => {
        handle.reveal(diagnostic, true);
        handle.focus();
      }),
    [editors],
  );
  const panes = { analysis, catalogue, editors, theme: theme.shown };
  const assist = useLazyModule(assistModule);
  // While a long template is looked at, what was found before stays in sight, out of reach.
  const seen = analysis.before ?? analysis;
  const busy = seen !== analysis;
  const { errors, warnings } = countProblems(seen.diagnostics);
  const empty = seen.status.tone === 'empty';
  // "Valid" is not said before there is something to judge by.
  const known =
    !analysis.pending &&
    (custom ? catalogue.status.kind !== 'loading' : analysis.data !== undefined);
  const status = known || seen.status.tone !== 'ok' ? seen.status : undefined;
  const template = (): string => designer.store.getState().draft.template;
  /** Keeps a failure in one part of the page. */
  const guarded = (what: string, part: ReactNode, instead?: ReactNode) => (
    <PaneBoundary what={what} template={template} instead={instead}>
      {part}
    </PaneBoundary>
  );
  const { failure } = analysis;
  /** A pane that lives on the analysis: it fails with it, and is there again with the next one that works. */
  const analysed = (what: string, part: ReactNode) => (
    <Fragment key={failure === undefined ? 'sound' : 'failed'}>
      {guarded(what, failure === undefined ? part : <Raise failure={failure} />)}
    </Fragment>
  );
  return (
    <div className={styles.page}>
      {guarded(
        'The bar at the top',
        <TopBar>
          <PaletteButton />
          <ThemeButton theme={theme} />
          <HandOverButtons>
            <CopyButton
              compact
              label="Copy template"
              noun="template"
              text={custom ? draft.template : analysis.data}
              selectText={() =>
                shown.run((handle) => {
                  handle.focus();
                  handle.selectAll();
                })
              }
            />
          </HandOverButtons>
        </TopBar>,
      )}
      <main className={styles.main}>
        {guarded('Sharing', <ShareSlot {...panes} />)}
        {guarded('What is told above the template', <Notices catalogue={catalogue} />)}
        {guarded('The help for writing', <AssistSlot {...panes} />)}
        {guarded('The set-up', <SetupStrip catalogue={catalogue} />)}
        {guarded(
          'The choice of the payload',
          <PayloadBar
            status={status}
            busy={busy}
            onShowFirst={() => {
              if (analysis.status.first !== undefined) showProblem(analysis.status.first);
              else shown.run((handle) => handle.focus());
            }}
          />,
        )}
        <div id={popupPlaceId} />
        <Workbench
          template={guarded('The template’s pane', <TemplatePane {...panes} />, <RescueEditor />)}
          keys={
            assist.kind === 'ready'
              ? (close, done) =>
                  guarded(
                    'The keys’ panel',
                    <assist.module.KeysPanel {...panes} onClose={close} onDone={done} />,
                  )
              : undefined
          }
          problemCount={empty ? 0 : errors + warnings}
          problems={
            custom && !empty && (failure ?? seen.document) !== undefined
              ? analysed(
                  'The list of problems',
                  <ProblemList {...panes} seen={seen} busy={busy} onShow={showProblem} />,
                )
              : undefined
          }
          output={
            draft.showOutput ? analysed('The sample output', <OutputPane {...panes} />) : undefined
          }
        />
      </main>
      <StatusAnnouncer status={busy ? analysis.status : status} text={draft.template} />
      <Toast />
    </div>
  );
}
