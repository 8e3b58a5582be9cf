import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { Draft } from '../../share/draft.ts';
import { fullPayload } from '../../language/fullPayload.ts';
import { linkTo } from '../../share/linkLength.ts';
import { createAnalyser } from '../../state/analysis.ts';
import { notSendable } from '../../state/problems.ts';
import { SilentBoundary } from '../editors/SilentBoundary.tsx';
import { LogoMark } from '../topbar/LogoMark.tsx';
import styles from './EmbedPage.module.css';
import { TextPane } from './TextPane.tsx';
import { useEventContext } from './useEventContext.ts';
import { useFragment, useSharedDraft } from './useFragment.ts';

/** A payload inside another page: for reading only, with a way to open it in full. */
export function EmbedPage() {
  const fragment = useFragment();
  const shared = useSharedDraft(fragment);
  if (shared.kind === 'reading') return null;
  const full = linkTo(new URL('./', document.baseURI).href, fragment);
  if (shared.kind === 'bad') return <NotShown {...shared.problem} full={full} />;
  return <Payload key={fragment} draft={shared.draft} title={shared.title} full={full} />;
}

interface NotShownProps {
  readonly message: string;
  readonly advice: string;
  /** The link that opens the payload in full. */
  readonly full: string;
}

function NotShown({ message, advice, full }: NotShownProps) {
  return (
    <main className={styles.bad}>
      <title>Payload Designer</title>
      <LogoMark />
      <h1>This payload cannot be shown</h1>
      <p>{message}</p>
      <p>{advice}</p>
      <FullLink href={full} />
    </main>
  );
}

/** Opens what this page shows in full, or tells more about why it cannot be shown. */
function FullLink({ href }: { readonly href: string }) {
  return (
    <a className={styles.open} href={href} target="_blank" rel="noopener">
      Open in Payload Designer
      <ExternalLink size={14} aria-hidden="true" />
    </a>
  );
}

interface PayloadProps {
  readonly draft: Draft;
  readonly title: string;
  /** The link that opens the payload in full. */
  readonly full: string;
}

/** The payload, or why it cannot be shown where something throws over it. */
function Payload(props: PayloadProps) {
  const [failed, setFailed] = useState(false);
  if (failed)
    return (
      <NotShown
        message="Something in this page stopped working over it."
        advice="Open it in full: there the template stays within reach, whatever fails."
        full={props.full}
      />
    );
  return (
    <SilentBoundary onError={() => setFailed(true)}>
      <Panes {...props} />
    </SilentBoundary>
  );
}

function Panes({ draft, title, full }: PayloadProps) {
  const { context, loading, problem } = useEventContext(draft);
  const [analyse] = useState(createAnalyser);
  const analysis = analyse({ ...draft, context });
  const custom = draft.mode === 'custom';
  const template = custom ? draft.template : context ? fullPayload(context.keys.root) : '';
  const facts = [
    context?.trigger.label,
    context?.purposeLabel,
    draft.raw ? 'payload alone' : 'with envelope',
  ].filter((fact) => fact !== undefined);
  const caution = problem ?? notSendable(analysis.status);
  return (
    <div className={styles.page}>
      <title>{`${title} · Payload Designer`}</title>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </div>
        <FullLink href={full} />
      </header>
      <main className={styles.panes}>
        <TextPane
          heading="Payload template"
          template
          text={template}
          empty={loading ? 'Loading' : 'The template is empty.'}
        />
        <TextPane
          heading="Sample output"
          text={loading ? '' : (analysis.output ?? '')}
          empty={loading ? 'Loading' : 'There is no output.'}
        />
      </main>
      {caution !== undefined && <p className={styles.caution}>{caution}</p>}
    </div>
  );
}
