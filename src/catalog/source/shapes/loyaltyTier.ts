/** Loyalty tiers. */
import {
  type Key,
  choice,
  dateTime,
  group,
  mapOf,
  nullable,
  number,
  object,
  open,
  shape,
  text,
  union,
  whole,
} from '../keys.ts';

function type(value: string): ReturnType<typeof choice> {
  return choice('Whether the tier multiplies the points or has a number of its own (CUSTOM).', [
    value,
  ]);
}

const multiplied = shape('multipliedPoints', {
  type: type('MULTIPLY'),
  multiplier: number('Factor by which the points are multiplied in this tier: 1.5.'),
});

const own = shape('ownPoints', {
  type: type('CUSTOM'),
  points: whole('How many points apply in this tier.'),
});

const tierPoints = union('tierPoints', 'points in the tier', [
  { label: 'multiplied', when: '`type` is MULTIPLY', of: multiplied },
  { label: 'a number of its own', when: '`type` is CUSTOM', of: own },
]);

const customerId = text('Id of the member whose stay in the tier it is.');

const expiration = shape(
  'loyaltyTierExpiration',
  {
    customer_id: customerId,
    campaign_id: text('Id of the loyalty campaign.'),
    tier_id: text('Id of the tier; begins with ltr_.'),
    start_date: text('When the stay in the tier began.'),
    expiration_date: text('When the stay in the tier ends.'),
    created_at: dateTime('When the stay was recorded.'),
    updated_at: dateTime('When the stay was last changed, for example prolonged.'),
  },
  { always: ['customer_id', 'campaign_id', 'tier_id', 'created_at'] },
);

/** From how many points to how many the tier reaches. */
function range(description: string): Key {
  return group(description, {
    from: whole('Fewest points that a member needs for the tier.'),
    to: whole('Most points that a member can have in the tier.'),
  });
}

export const loyaltyTier = shape(
  'loyaltyTier',
  {
    name: text('Name of the tier, such as Gold.'),
    earning_rules: mapOf(
      'How the tier changes what is earned, by the earning rule’s id.',
      object(tierPoints, 'What the tier does to the points of one earning rule.'),
    ),
    rewards: mapOf(
      'How the tier changes what rewards cost, by the reward assignment’s id.',
      object(tierPoints, 'What the tier does to the price of one reward.'),
    ),
    points: range('The points that the tier reaches from and to.'),
    id: text('Id of the tier; begins with ltr_.'),
    campaign_id: text('Id of the loyalty campaign that the tier belongs to.'),
    metadata: nullable(
      open('Fields of your own that are kept with the tier; any names and values.'),
    ),
    created_at: dateTime('When the tier was set up.'),
    updated_at: nullable(dateTime('When the tier was last changed; null when it never was.')),
    config: group(
      'How the tier was set up.',
      { points: range('The points that the tier was set up to reach from and to.') },
      { always: ['points'] },
    ),
    expiration: object(expiration, 'How long the member stays in the tier.'),
    object: choice('Kind of object: always loyalty_tier.', ['loyalty_tier']),
  },
  {
    always: [
      'name',
      'points',
      'earning_rules',
      'rewards',
      'id',
      'campaign_id',
      'metadata',
      'created_at',
      'config',
      'object',
    ],
  },
);
