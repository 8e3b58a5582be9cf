/** Mentions of other objects by id and a word. */
import { type Key, type ObjectKey, group, text } from '../keys.ts';

/** `id` and `name`, both always there. */
export function named(description: string, id: string, name: string): ObjectKey {
  return group(description, { id: text(id), name: text(name) }, { always: ['id', 'name'] });
}

/** `id` and `type`, both always there. */
export function typed(description: string, id: string, type: string): ObjectKey {
  return group(description, { id: text(id), type: text(type) }, { always: ['id', 'type'] });
}

/** `id` alone, always there. */
export function byId(description: string, id: string): ObjectKey {
  return group(description, { id: text(id) }, { always: ['id'] });
}

/** An order, by its id here and in the shop. */
export function orderReference(description: string, sourceId: Key): ObjectKey {
  return group(
    description,
    { id: text('Id of the order; begins with ord_.'), source_id: sourceId },
    { always: ['id', 'source_id'] },
  );
}

const tierId = 'Id of the tier; begins with ltr_.';
const tierName = 'Name of the tier, such as Gold.';

/** The tiers that points can be connected with. */
export const tiers = {
  loyalty_tier: named('The tier that the earning rule was applied for.', tierId, tierName),
  holder_loyalty_tier: named('The tier of the member who holds the card.', tierId, tierName),
};

/** An earning rule, by its id and the words that tell members about it. */
export const earningRuleReference = group(
  'The earning rule that granted the points.',
  {
    id: text('Id of the earning rule; begins with ern_.'),
    source: group(
      'Where the earning rule belongs.',
      { banner: text('Words that tell members what they earn points for.') },
      { always: ['banner'] },
    ),
  },
  { always: ['id', 'source'] },
);
