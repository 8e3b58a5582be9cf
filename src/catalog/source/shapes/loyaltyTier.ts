/** Loyalty tiers. */
import {
  choice,
  dateTime,
  extend,
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

export const multipliedPoints = shape('multipliedPoints', {
  type: choice('Placeholder: type.', ['MULTIPLY']),
  multiplier: number('Placeholder: multiplier.'),
});

export const fixedPoints = shape('fixedPoints', {
  type: choice('Placeholder: type.', ['CUSTOM']),
  points: whole('Placeholder: points.'),
});

export const tierPoints = union('tierPoints', 'points of a tier', [
  { label: 'multiplied', when: '`type` is MULTIPLY', of: multipliedPoints },
  { label: 'of its own', when: '`type` is CUSTOM', of: fixedPoints },
]);

export const loyaltyTierExpiration = shape(
  'loyaltyTierExpiration',
  {
    customer_id: text('Placeholder: customer id.'),
    campaign_id: text('Placeholder: campaign id.'),
    tier_id: text('Placeholder: tier id.'),
    start_date: text('Placeholder: start date.'),
    expiration_date: text('Placeholder: expiration date.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
  },
  { always: ['customer_id', 'campaign_id', 'tier_id', 'created_at'] },
);

export const loyaltyTierBase = shape(
  'loyaltyTierBase',
  {
    name: text('Placeholder: name.'),
    earning_rules: mapOf('Placeholder: earning rules.', object(tierPoints, 'Placeholder: *.')),
    rewards: mapOf('Placeholder: rewards.', object(tierPoints, 'Placeholder: *.')),
    points: group('Placeholder: points.', {
      from: whole('Placeholder: from.'),
      to: whole('Placeholder: to.'),
    }),
  },
  { always: ['name', 'points', 'earning_rules', 'rewards'] },
);

export const loyaltyTier = extend(
  'loyaltyTier',
  loyaltyTierBase,
  {
    id: text('Placeholder: id.'),
    campaign_id: text('Placeholder: campaign id.'),
    metadata: nullable(open('Placeholder: metadata.')),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: nullable(dateTime('Placeholder: updated at.')),
    config: group(
      'Placeholder: config.',
      {
        points: group('Placeholder: points.', {
          from: whole('Placeholder: from.'),
          to: whole('Placeholder: to.'),
        }),
      },
      { always: ['points'] },
    ),
    expiration: object(loyaltyTierExpiration, 'Placeholder: expiration.'),
    object: choice('Placeholder: object.', ['loyalty_tier']),
  },
  { always: ['id', 'campaign_id', 'metadata', 'created_at', 'config', 'object'] },
);
