/** Triggers as the list shows and searches them. */
import type { TriggerInfo } from '../../catalog/types.ts';

export interface TriggerGroup {
  readonly value: string;
  readonly items: TriggerInfo[];
}

/** Groups triggers by category, categories and triggers in the catalogue's order. */
export function groupTriggers(triggers: readonly TriggerInfo[]): TriggerGroup[] {
  const groups = new Map<string, TriggerInfo[]>();
  for (const trigger of triggers) {
    const heading =
      trigger.home === 'distribution' ? `Distributions: ${trigger.category}` : trigger.category;
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [trigger]);
    else group.push(trigger);
  }
  return [...groups].map(([value, items]) => ({ value, items }));
}

/**
 * Whether a trigger fits what was typed: each word of it stands in the label, the event's name or the
 * category, in any order.
 */
export function triggerMatches(trigger: TriggerInfo, typed: string): boolean {
  const text = plain(`${trigger.label} ${trigger.event} ${trigger.category}`);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

// The reference system writes both "canceled" and "cancelled".
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/cancell/gu, 'cancel')
    .trim();
}
