import { Menu } from '@base-ui/react/menu';
import { ChevronDown, Copy } from 'lucide-react';
import { Fragment, useState } from 'react';
import {
  type CopyChoice,
  copyChoices,
  type CopySource,
  makeCopy,
} from '../../share/copies/copies.ts';
import type { Draft } from '../../share/draft.ts';
import type { Analysis } from '../../state/analysis.ts';
import { notSendable } from '../../state/problems.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { copyToClipboard } from '../app/clipboard.ts';
import { Button } from '../controls/Button.tsx';
import popup from '../controls/popup.module.css';
import { Prose } from '../feedback/Prose.tsx';
import styles from './CopiesSection.module.css';
import { CopyByHand } from './CopyByHand.tsx';
import section from './ShareDialog.module.css';
import { contextLine, templateOf } from './sharedTemplate.ts';
import type { ShareLink } from './useShareLink.ts';

export interface CopiesSectionProps {
  readonly draft: Draft;
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly link: ShareLink;
  /** The body without the target URL, or with it where it is to go along. */
  readonly outputToShare: string | undefined;
}

type Outcome =
  | { readonly kind: 'said'; readonly text: string; readonly bad: boolean }
  /** The clipboard was refused. */
  | { readonly kind: 'by-hand'; readonly label: string; readonly text: string };

/** Copies that carry the URL and the headers. */
const requests: ReadonlySet<CopyChoice['kind']> = new Set([
  'curl-posix',
  'powershell',
  'curl-cmd',
  'fetch',
]);

const groups = [
  { label: 'Texts', choices: copyChoices.filter(({ kind }) => !requests.has(kind)) },
  {
    label: 'The request, with your URL and headers',
    choices: copyChoices.filter(({ kind }) => requests.has(kind)),
  },
];

/** A menu of everything that can be copied. */
export function CopiesSection({
  draft,
  analysis,
  catalogue,
  link,
  outputToShare = '',
}: CopiesSectionProps) {
  // Its list opens inside the dialog: elsewhere it would be on a page that is covered.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const { context } = catalogue;

  const copy = async ({ kind, label }: CopyChoice): Promise<void> => {
    const source: CopySource = {
      draft,
      subtitle: contextLine(context),
      template: templateOf(draft, context),
      output: analysis.output ?? '',
      outputToShare,
      link: link.kind === 'link' ? link.link : undefined,
    };
    const made = makeCopy(kind, source);
    if ('problem' in made) {
      setOutcome({ kind: 'said', text: made.problem, bad: true });
    } else if (made.text === '') {
      setOutcome({ kind: 'said', text: 'There is nothing to copy yet.', bad: true });
    } else if (await copyToClipboard(made.text)) {
      const shown = kind === 'output' || kind === 'markdown';
      const caution = shown || requests.has(kind) ? notSendable(analysis.status) : undefined;
      const without =
        shown && outputToShare !== analysis.output
          ? 'Your URL was left out of it; tick “Include the URL” to have it there.'
          : undefined;
      const text = [`Copied: ${label}.`, without, caution]
        .filter((part) => part !== undefined)
        .join(' ');
      setOutcome({ kind: 'said', text, bad: caution !== undefined });
    } else {
      setOutcome({ kind: 'by-hand', label, text: made.text });
    }
  };
  return (
    <section ref={setPlace} className={section.section}>
      <h3 className={section.heading}>Copies</h3>
      <div className={section.row}>
        <Menu.Root modal={false}>
          <Menu.Trigger render={<Button />}>
            <Copy size={16} aria-hidden="true" />
            Copy as
            <ChevronDown size={16} aria-hidden="true" />
          </Menu.Trigger>
          <Menu.Portal container={place}>
            <Menu.Positioner
              className={popup.positioner}
              positionMethod="fixed"
              align="start"
              sideOffset={4}
              collisionPadding={8}
            >
              <Menu.Popup className={popup.popup}>
                <div className={popup.list}>
                  {groups.map(({ label, choices }) => (
                    <Menu.Group key={label} className={popup.group}>
                      <Menu.GroupLabel className={styles.groupLabel}>{label}</Menu.GroupLabel>
                      {choices.map((choice) => (
                        <Menu.Item
                          key={choice.kind}
                          className={styles.item}
                          onClick={() => void copy(choice)}
                        >
                          {choice.label}
                        </Menu.Item>
                      ))}
                    </Menu.Group>
                  ))}
                </div>
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
        <p className={section.hint}>
          Template, output, Markdown, or the exact request for a shell or a program.
        </p>
      </div>
      <div role="status" className={section.said}>
        {outcome?.kind === 'said' && (
          <p className={outcome.bad ? section.problem : section.hint}>
            <Prose text={outcome.text} />
          </p>
        )}
      </div>
      {outcome?.kind === 'by-hand' && (
        <Fragment key={outcome.label}>
          <CopyByHand label={outcome.label} text={outcome.text} />
        </Fragment>
      )}
    </section>
  );
}
