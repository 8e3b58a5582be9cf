import { Download } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import {
  bodyTypeOf,
  CONTRACT_KINDS,
  type ContractKind,
  defaultBodyType,
  writeContract,
} from '../../contract/index.ts';
import { draftTitle } from '../../share/title.ts';
import type { Analysis } from '../../state/analysis.ts';
import { counted, countProblems } from '../../state/problems.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesignerState } from '../app/designerContext.ts';
import { downloadText } from '../app/download.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Tabs } from '../panes/Tabs.tsx';
import { Choice } from './Choice.tsx';
import { CodeView } from './CodeView.tsx';
import styles from './ContractPanel.module.css';

export interface ContractPanelProps {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
}

type Tab = 'json-schema' | 'typescript' | 'zod' | 'receiver';
type Receiver = Exclude<ContractKind, Tab>;

const tabs = [
  { value: 'json-schema', label: 'JSON Schema' },
  { value: 'typescript', label: 'TypeScript' },
  { value: 'zod', label: 'Zod' },
  { value: 'receiver', label: 'Receiver' },
] as const satisfies readonly { value: Tab; label: string }[];

const bodies = [
  { value: 'envelope', label: 'With envelope' },
  { value: 'alone', label: 'Payload alone' },
] as const;

const receivers = [
  { value: 'node-http', label: 'Node' },
  { value: 'node-express', label: 'Express' },
  { value: 'python', label: 'Python' },
  { value: 'php', label: 'PHP' },
] as const satisfies readonly { value: Receiver; label: string }[];

const words = {
  'json-schema': 'JSON Schema 2020-12 of the body.',
  typescript: 'Types of the body, for strict TypeScript.',
  zod: 'A Zod schema that checks the body when it arrives.',
  receiver:
    'Verifies x-voucherify-signature before it reads anything. The secret comes from the environment variable VOUCHERIFY_SECRET.',
} as const satisfies Record<Tab, string>;

/** The contract in all its forms, each to copy and to download. */
export function ContractPanel({ analysis, catalogue }: ContractPanelProps) {
  const base = useId();
  const draft = useDesignerState((state) => state.draft);
  const [tab, setTab] = useState<Tab>('json-schema');
  const [receiver, setReceiver] = useState<Receiver>('node-http');
  const [raw, setRaw] = useState(draft.raw);
  const code = useRef<HTMLPreElement>(null);
  const { context } = catalogue;
  const { document } = analysis;
  const { name, eventName } = draft;

  const type = useMemo(() => {
    if (context === undefined) return undefined;
    const options = { raw, envelope: { eventName, eventType: context.trigger.event } };
    return document === undefined
      ? defaultBodyType(context.keys, options)
      : bodyTypeOf(document, context.keys, options);
  }, [context, document, raw, eventName]);
  const kind = tab === 'receiver' ? receiver : tab;
  const file = useMemo(
    () =>
      type === undefined
        ? undefined
        : writeContract(kind, type, name === '' ? '' : draftTitle(name)),
    [type, kind, name],
  );
  if (file === undefined) {
    return (
      <p className={styles.nothing}>
        {catalogue.status.kind === 'loading'
          ? 'Loading the keys of the event.'
          : 'The contract follows from the keys of a trigger. Choose a trigger first.'}
      </p>
    );
  }
  const what = CONTRACT_KINDS.find((choice) => choice.kind === kind)?.label ?? file.fileName;
  return (
    <div className={styles.panel}>
      <Tabs<Tab>
        base={base}
        label="Form of the contract"
        tabs={tabs}
        value={tab}
        onChange={setTab}
      />
      <div
        role="tabpanel"
        id={`${base}-${tab}-panel`}
        aria-labelledby={`${base}-${tab}-tab`}
        className={styles.content}
      >
        <TemplateErrors analysis={analysis} />
        <div className={styles.bar}>
          <Choice
            label="Body"
            options={bodies}
            value={raw ? 'alone' : 'envelope'}
            onChange={(chosen) => setRaw(chosen === 'alone')}
          />
          {tab === 'receiver' && (
            <Choice<Receiver>
              label="Language"
              options={receivers}
              value={receiver}
              onChange={setReceiver}
            />
          )}
          <div className={styles.actions}>
            <CopyButton
              small
              label="Copy"
              noun={what}
              text={file.source}
              selectText={() => selectAll(code.current)}
            />
            <Button small onClick={() => downloadText(file.fileName, file.source)}>
              <Download size={16} aria-hidden="true" />
              Download
            </Button>
          </div>
        </div>
        <p className={styles.words}>
          {words[tab]}
          {raw !== draft.raw &&
            ` This draft sends ${draft.raw ? 'the payload alone' : 'the envelope'}.`}
        </p>
        <CodeView ref={code} label={`${what}, ${file.fileName}`} text={file.source} />
      </div>
    </div>
  );
}

function TemplateErrors({ analysis }: { readonly analysis: Analysis }) {
  const { errors } = countProblems(analysis.diagnostics);
  if (errors === 0) return null;
  return (
    <p className={styles.errors} role="status">
      {analysis.status.tone === 'empty'
        ? 'The template is empty, so nothing is known of the payload yet.'
        : `The template has ${counted(errors, 'error')}. What cannot be read is of unknown type here; mend it before you hand the contract on.`}
    </p>
  );
}

function selectAll(element: HTMLElement | null): void {
  if (element === null) return;
  element.focus();
  getSelection()?.selectAllChildren(element);
}
