import { useDeferredValue, useMemo, useState } from 'react';
import { applyProposals, proposeFromExample } from '../../language/example.ts';
import { parse } from '../../language/parser.ts';
import { applyTextEdits } from '../../language/textEdits.ts';
import { counted, countProblems } from '../../state/problems.ts';
import { useDesigner } from '../app/designerContext.ts';
import { useAfterClosing } from '../app/useAfterClosing.ts';
import { AssistDialog } from '../assist/AssistDialog.tsx';
import type { AssistProps } from '../assist/page.ts';
import { replaceTemplate } from '../assist/replaceTemplate.ts';
import { Button } from '../controls/Button.tsx';
import { Prose } from '../feedback/Prose.tsx';
import styles from './ExampleDialog.module.css';
import { type Decision, ProposalRow } from './ProposalRow.tsx';

export interface ExampleDialogProps extends AssistProps {
  readonly open: boolean;
  onClose(): void;
}

/** From here on a proposal is ticked by itself. */
const nearlyCertain = 0.8;

/** Turns the example of a receiver's documentation into a template, value by value. */
export function ExampleDialog({ open, onClose, analysis, catalogue, editors }: ExampleDialogProps) {
  const designer = useDesigner();
  const [text, setText] = useState('');
  /** What the person decided, by the value's path; the rest follows the proposals. */
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const after = useAfterClosing();
  const { context } = catalogue;
  const { sample } = analysis;
  const read = useDeferredValue(text);
  const proposals = useMemo(
    () =>
      context === undefined || !open
        ? []
        : proposeFromExample(read, context.keys, sample).proposals,
    [read, context, sample, open],
  );
  const mistakes = useMemo(
    () => (read.trim() === '' ? 0 : countProblems(parse(read).diagnostics).errors),
    [read],
  );
  const decided = proposals.map((proposal) => ({
    proposal,
    decision: decisions.get(proposal.path) ?? {
      accepted: proposal.score >= nearlyCertain,
      choice: 0,
    },
  }));
  const accepted = decided
    .filter(({ decision }) => decision.accepted)
    .map(({ proposal, decision }) => {
      const chosen = [proposal, ...proposal.alternatives][decision.choice] ?? proposal;
      return { range: proposal.range, placeholder: chosen.placeholder, form: chosen.form };
    });
  const decide = (path: string, decision: Decision): void =>
    setDecisions(new Map(decisions).set(path, decision));
  const decideAll = (isAccepted: boolean): void =>
    setDecisions(
      new Map(
        decided.map(({ proposal, decision }) => [
          proposal.path,
          { ...decision, accepted: isAccepted },
        ]),
      ),
    );
  const all = decided.length > 0 && accepted.length === decided.length;
  const use = (): void => {
    after.keep(() =>
      replaceTemplate(
        { designer, editors },
        applyTextEdits(text, applyProposals(accepted)),
        {},
        `The example is the template now, with ${counted(accepted.length, 'key')} put in.`,
      ),
    );
    onClose();
  };
  return (
    <AssistDialog
      open={open}
      title="Paste an example"
      width={880}
      onClose={onClose}
      onComplete={after.complete}
      foot={
        <>
          {decided.length > 0 && (
            <Button look="plain" onClick={() => decideAll(!all)}>
              {all ? 'Accept none' : 'Accept all'}
            </Button>
          )}
          <Button look="solid" disabled={text.trim() === '' || read !== text} onClick={use}>
            {accepted.length === 0
              ? 'Use the example as it is'
              : `Use it with ${counted(accepted.length, 'key')}`}
          </Button>
        </>
      }
    >
      <div className={styles.example}>
        <label className={styles.field}>
          <span className={styles.label}>Example</span>
          <textarea
            data-first
            className={styles.text}
            value={text}
            rows={8}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            placeholder="Paste the JSON that your receiver’s documentation shows."
            onChange={(event) => {
              setText(event.currentTarget.value);
              setDecisions(new Map());
            }}
          />
        </label>
        <p className={styles.state} role="status">
          {stateWords(read, context !== undefined, decided.length, mistakes)}
        </p>
        {decided.length > 0 && (
          <ul className={styles.rows} aria-label="Proposals">
            {decided.map(({ proposal, decision }) => (
              <ProposalRow
                key={proposal.path}
                proposal={proposal}
                decision={decision}
                onDecide={(next) => decide(proposal.path, next)}
              />
            ))}
          </ul>
        )}
        {mistakes > 0 && decided.length > 0 && (
          <p className={styles.state}>
            <Prose text="The example is not quite JSON. Its mistakes come along and are marked in the template, most of them with a fix." />
          </p>
        )}
      </div>
    </AssistDialog>
  );
}

function stateWords(text: string, hasKeys: boolean, found: number, mistakes: number): string {
  if (!hasKeys) return 'Choose a trigger first: its keys are what values are matched with.';
  if (text.trim() === '') {
    return 'Values and names are matched with the keys of your trigger. Nothing is sent anywhere.';
  }
  if (found > 0) return `${counted(found, 'value')} can be replaced by a key. The rest stays.`;
  return mistakes > 0
    ? 'No values can be read from this. Paste the JSON with its braces.'
    : 'None of these values resembles a key of this trigger. The example can be used as it is.';
}
