/** The purposes as the select offers them. */
import { type CatalogIndex, PURPOSES, type TriggerInfo } from '../../catalog/index.ts';
import type { SelectOption } from '../controls/SelectField.tsx';

/**
 * All purposes, each with a word on why it cannot be chosen where it cannot.
 * @param index absent while it is loading
 * @param trigger absent while none is chosen
 */
export function purposeOptions(
  index: CatalogIndex | undefined,
  trigger: TriggerInfo | undefined,
): readonly SelectOption[] {
  if (index === undefined) return [];
  return PURPOSES.map((purpose) => {
    const option = { value: purpose, label: index.purposes[purpose] };
    if (trigger === undefined) return { ...option, unavailable: 'Choose a trigger first' };
    return trigger.contexts.some((context) => context.purpose === purpose)
      ? option
      : { ...option, unavailable: `Not available for ${trigger.label}` };
  });
}

/** Why there is no purpose to choose at all; undefined where there is. */
export function noPurposes(trigger: TriggerInfo | undefined): string | undefined {
  if (trigger === undefined || trigger.contexts.some(({ purpose }) => purpose !== undefined)) {
    return undefined;
  }
  return trigger.home === 'loyalty campaign'
    ? 'Loyalty campaigns have no purposes'
    : 'Referral campaigns have no purposes';
}
