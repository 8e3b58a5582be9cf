/** What a change of trigger or purpose does to a template, in a sentence. */
import type { Context } from '../../catalog/types.ts';
import type { KeyComparison } from '../../language/compare.ts';
import { counted } from '../../state/problems.ts';

/** A context as people call it: the trigger, and the purpose where only that differs. */
export function contextName(to: Context, from?: Context): string {
  return to.purposeLabel !== undefined && from?.trigger.id === to.trigger.id
    ? to.purposeLabel
    : to.trigger.label;
}

/** `14 keys stay, 2 are not sent with “Customer left segment”, 1 changes its type.` */
export function changeWords({ lost, changed, stays }: KeyComparison, name: string): string {
  const parts: string[] = [];
  const add = (count: number, one: string, many: string): void => {
    if (count === 0) return;
    const what = parts.length > 0 ? String(count) : counted(count, 'key');
    parts.push(`${what} ${count === 1 ? one : many}`);
  };
  add(stays.length, 'stays', 'stay');
  add(lost.length, `is not sent with “${name}”`, `are not sent with “${name}”`);
  add(changed.length, 'changes its type', 'change their types');
  return `${parts.join(', ')}.`;
}
