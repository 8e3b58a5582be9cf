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

/** `2 keys are not sent with “Customer entered segment”, 1 changes its type; 14 keys stay.` */
export function changeWords({ lost, changed, stays }: KeyComparison, name: string): string {
  const parts: string[] = [];
  if (lost.length > 0) {
    parts.push(`${counted(lost.length, 'key is', 'keys are')} not sent with “${name}”`);
  }
  if (changed.length > 0) {
    const what = parts.length > 0 ? String(changed.length) : counted(changed.length, 'key');
    parts.push(`${what} ${changed.length === 1 ? 'changes its type' : 'change their types'}`);
  }
  const kept = stays.length === 0 ? '' : `; ${counted(stays.length, 'key stays', 'keys stay')}`;
  return `${parts.join(', ')}${kept}.`;
}
