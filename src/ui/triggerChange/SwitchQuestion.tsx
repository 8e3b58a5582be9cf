import { type ReactNode, useEffect, useState } from 'react';
import type { Context } from '../../catalog/types.ts';
import { remap } from '../../language/compare.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import type { TextEdit } from '../../language/types.ts';
import { counted } from '../../state/problems.ts';
import { AssistDialog } from '../assist/AssistDialog.tsx';
import type { AssistProps } from '../assist/page.ts';
import { Button } from '../controls/Button.tsx';
import { BrokenKeys } from './BrokenKeys.tsx';
import { changeWords, contextName } from './changeWords.ts';
import { dropWish, type SwitchWish } from './switchTo.ts';
import { switchWithUndo } from './switchWithUndo.ts';
import { type SwitchQuestion as Question, useSwitchQuestion } from './useSwitchQuestion.ts';

/** Asks before another trigger or purpose is taken with which a part of the template would not be sent. */
export function SwitchQuestion(page: AssistProps) {
  const question = useSwitchQuestion(page.catalogue);
  if (question === undefined) return null;
  const { trigger, wish, change } = question;
  return change === undefined ? (
    <Waiting key={trigger.id} {...page} name={trigger.label} wish={wish} />
  ) : (
    <Decision key={change.to.id} {...page} change={change} wish={wish} />
  );
}

/** In milliseconds. What comes sooner is not announced. */
const soon = 300;

interface WaitingProps extends AssistProps {
  readonly name: string;
  readonly wish: SwitchWish;
}

/** While a file is on its way; nobody has to wait for it. */
function Waiting({ editors, name, wish }: WaitingProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), soon);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <AssistDialog
      open
      title={`Switch to ${name}?`}
      width={560}
      onClose={dropWish}
      foot={<Buttons onSwitch={() => switchWithUndo(wish, editors, name)} />}
    >
      <p role="status">What it sends is being loaded, to compare it with your template.</p>
    </AssistDialog>
  );
}

interface ButtonsProps {
  readonly children?: ReactNode;
  onSwitch(): void;
}

function Buttons({ onSwitch, children }: ButtonsProps) {
  return (
    <>
      <Button look="plain" onClick={dropWish}>
        Cancel
      </Button>
      <Button data-first="" look={children === undefined ? 'solid' : 'outline'} onClick={onSwitch}>
        Switch
      </Button>
      {children}
    </>
  );
}

interface DecisionProps extends AssistProps {
  readonly change: NonNullable<Question['change']>;
  readonly wish: SwitchWish;
}

function Decision({ editors, change: { from, to, comparison }, wish }: DecisionProps) {
  /** The keys that take another's place, by the path that goes. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const name = contextName(to, from);
  const replace = (): void => {
    const { template } = wish.designer.store.getState().draft;
    const count = counted(chosen.size, 'key');
    const edits = editsFor(template, chosen, to);
    switchWithUndo(wish, editors, name, edits, `, with ${count} replaced`);
  };
  return (
    <AssistDialog
      open
      title={`Switch to ${name}?`}
      width={680}
      onClose={dropWish}
      foot={
        <Buttons onSwitch={() => switchWithUndo(wish, editors, name)}>
          <Button look="solid" disabled={chosen.size === 0} onClick={replace}>
            {chosen.size > 1 ? `Switch and replace ${chosen.size} keys` : 'Switch and replace'}
          </Button>
        </Buttons>
      }
    >
      <p>{changeWords(comparison, name)} Your text stays; what is not sent is marked in it.</p>
      <BrokenKeys comparison={comparison} chosen={chosen} onChoose={setChosen} />
    </AssistDialog>
  );
}

/** What the chosen replacements change in the text. */
function editsFor(
  template: string,
  chosen: ReadonlyMap<string, string>,
  { keys }: Context,
): readonly TextEdit[] {
  const document = recentDocument(template);
  return [...chosen]
    .flatMap(([path, newPath]) => remap(document, path, newPath, keys))
    .sort((one, other) => one.start - other.start);
}
