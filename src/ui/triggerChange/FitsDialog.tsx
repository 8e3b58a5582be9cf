import { CircleCheck, CircleX } from 'lucide-react';
import { useMemo } from 'react';
import { type ContextFit, fittingContexts } from '../../catalog/triggerChange.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import { counted } from '../../state/problems.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { AssistDialog } from '../assist/AssistDialog.tsx';
import type { AssistProps } from '../assist/page.ts';
import { Button } from '../controls/Button.tsx';
import styles from './FitsDialog.module.css';
import { switchTo } from './switchTo.ts';
import { useAllContexts } from './useAllContexts.ts';

export interface FitsDialogProps extends AssistProps {
  readonly open: boolean;
  onClose(): void;
}

/** The triggers and purposes that send every key of the template, and what the others lack. */
export function FitsDialog({ open, onClose, ...page }: FitsDialogProps) {
  return (
    <AssistDialog open={open} title="Where this template fits" onClose={onClose}>
      <Fits {...page} onClose={onClose} />
    </AssistDialog>
  );
}

/** So many names are read; more are counted. */
const namedAtMost = 4;

function Fits({ catalogue, onClose }: Omit<FitsDialogProps, 'open'>) {
  const designer = useDesigner();
  const template = useDesignerState(({ draft }) => draft.template);
  const { contexts, complete } = useAllContexts(catalogue.index);
  const fits = useMemo(
    () => fittingContexts(recentDocument(template), contexts),
    [template, contexts],
  );
  const { index } = catalogue;
  if (template.trim() === '') return <p>The template is empty, so it fits everywhere.</p>;
  if (!complete || index === undefined) return <p role="status">The triggers are being loaded.</p>;
  const good = fits.filter((fit) => fit.fits);
  const bad = fits.filter((fit) => !fit.fits).sort((one, other) => lacking(one) - lacking(other));
  const row = (fit: ContextFit) => (
    <Row
      key={fit.context.id}
      fit={fit}
      here={fit.context.id === catalogue.context?.id}
      onSwitch={() => {
        onClose();
        const { trigger, purpose } = fit.context;
        switchTo(designer, { triggerId: trigger.id, purpose: purpose ?? null });
      }}
    />
  );
  return (
    <div className={styles.groups}>
      <p className={styles.lead} role="status">
        {`It fits ${good.length} of ${counted(fits.length, 'context')} as it is.`}
      </p>
      {good.length > 0 && <ul aria-label="Fits">{good.map(row)}</ul>}
      {bad.length > 0 && (
        <>
          <h3 className={styles.heading}>Keys would be missing</h3>
          <ul aria-label="Does not fit">{bad.map(row)}</ul>
        </>
      )}
    </div>
  );
}

function lacking({ unknown, unquoted }: ContextFit): number {
  return unknown.length + unquoted.length;
}

interface RowProps {
  readonly fit: ContextFit;
  readonly here: boolean;
  onSwitch(): void;
}

function Row({ fit, here, onSwitch }: RowProps) {
  const { context, fits, unknown, unquoted, maybeMissing } = fit;
  const name = [context.trigger.label, context.purposeLabel]
    .filter((part) => part !== undefined)
    .join(', ');
  const notes = [
    unknown.length > 0 ? `not sent: ${named(unknown)}` : '',
    unquoted.length > 0 ? `text there, needs quotes: ${named(unquoted)}` : '',
    fits && maybeMissing.length > 0 ? `${counted(maybeMissing.length, 'key')} may be null` : '',
  ].filter((note) => note !== '');
  return (
    <li className={styles.row} data-fits={fits}>
      {fits ? (
        <CircleCheck size={16} role="img" aria-label="Fits" />
      ) : (
        <CircleX size={16} role="img" aria-label="Does not fit" />
      )}
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{context.trigger.label}</span>
          {context.purposeLabel !== undefined && (
            <span className={styles.purpose}> {context.purposeLabel}</span>
          )}
        </p>
        {notes.length > 0 && <p className={styles.note}>{notes.join('; ')}</p>}
      </div>
      {here ? (
        <span className={styles.here}>chosen now</span>
      ) : (
        <Button small aria-label={`Switch to ${name}`} onClick={onSwitch}>
          Switch
        </Button>
      )}
    </li>
  );
}

function named(paths: readonly string[]): string {
  const more = paths.length - namedAtMost;
  const shown = paths.slice(0, namedAtMost).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
