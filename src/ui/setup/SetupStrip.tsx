import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useId } from 'react';
import { checkHeaders, checkUrl } from '../../share/http.ts';
import { draftLimits } from '../../share/limits.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState, usePreferences } from '../app/designerContext.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { switchTo } from '../triggerChange/switchTo.ts';
import { HeadersField } from './HeadersField.tsx';
import { noPurposes, purposeOptions } from './purposeOptions.ts';
import styles from './SetupStrip.module.css';
import { TriggerField } from './TriggerField.tsx';

/** What sets the webhook off and where it goes; folds up into one line. */
export const SetupStrip = memo(function SetupStrip({
  catalogue,
}: {
  readonly catalogue: Catalogue;
}) {
  const [{ setupOpen }, setPreferences] = usePreferences();
  const fieldsId = useId();
  return (
    <section className={styles.strip} aria-label="Set-up" data-open={setupOpen}>
      <div id={fieldsId} className={styles.content}>
        {setupOpen ? <Fields catalogue={catalogue} /> : <Summary catalogue={catalogue} />}
      </div>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={setupOpen}
        aria-controls={fieldsId}
        aria-label="Set-up fields"
        title={setupOpen ? 'Fold the set-up into one line' : 'Show the set-up fields'}
        onClick={() => setPreferences({ setupOpen: !setupOpen })}
      >
        {setupOpen ? (
          <ChevronUp size={18} aria-hidden="true" />
        ) : (
          <ChevronDown size={18} aria-hidden="true" />
        )}
      </button>
    </section>
  );
});

function Fields({ catalogue }: { readonly catalogue: Catalogue }) {
  const designer = useDesigner();
  const eventName = useDesignerState(({ draft }) => draft.eventName);
  const url = useDesignerState(({ draft }) => draft.url);
  const { index, trigger, purpose } = catalogue;
  const none = noPurposes(trigger);
  return (
    <div className={styles.fields}>
      <TriggerField catalogue={catalogue} />
      <SelectField
        label="Purpose"
        value={purpose}
        options={purposeOptions(index, trigger)}
        placeholder={
          none ?? (trigger === undefined ? 'Choose a trigger first' : 'Choose a purpose')
        }
        disabled={trigger === undefined || none !== undefined}
        onChange={(chosen) => {
          const found = trigger?.contexts.find((context) => context.purpose === chosen);
          if (trigger === undefined || found?.purpose === undefined) return;
          switchTo(designer, { triggerId: trigger.id, purpose: found.purpose });
        }}
      />
      <TextField
        label="Event name"
        value={eventName}
        placeholder="order-confirmation"
        maxLength={draftLimits.eventName}
        onChange={(value) => designer.change({ eventName: value })}
      />
      <TextField
        label="URL"
        value={url}
        placeholder="https://example.com/hooks"
        inputMode="url"
        maxLength={draftLimits.url}
        problem={checkUrl(url)}
        onChange={(value) => designer.change({ url: value })}
      />
      <div className={styles.headers}>
        <HeadersField />
      </div>
    </div>
  );
}

/** The set-up on one line, with a word on what needs attention in the fields that are folded away. */
function Summary({ catalogue }: { readonly catalogue: Catalogue }) {
  const draft = useDesignerState((state) => state.draft);
  const { index, trigger, purpose } = catalogue;
  const parts = [
    trigger?.label ?? 'No trigger chosen',
    purpose === null ? undefined : index?.purposes[purpose],
    draft.eventName || undefined,
    draft.url || undefined,
  ].filter((part) => part !== undefined);
  const attention = checkUrl(draft.url) !== undefined || checkHeaders(draft.headers).length > 0;
  return (
    <p className={styles.summary}>
      {parts.map((part, at) => (
        <span key={at} className={at === 0 ? styles.main : undefined}>
          {part}
        </span>
      ))}
      {attention && <span className={styles.attention}>URL or headers need attention</span>}
    </p>
  );
}
