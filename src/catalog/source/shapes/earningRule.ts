/** Earning rules of loyalty campaigns. */
import {
  choice,
  dateTime,
  extend,
  flag,
  group,
  list,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
  wholeChoice,
} from '../keys.ts';
import { earning } from './earning.ts';
import { validityHours } from './timing.ts';

const earningRuleEvent = [
  'order.paid',
  'customer.segment.entered',
  'custom_event',
  'customer.loyalty.tier.upgraded',
  'customer.loyalty.tier.downgraded',
  'customer.loyalty.tier.prolonged',
  'customer.loyalty.tier.joined',
  'customer.loyalty.tier.left',
];

export const earningRuleBase = shape(
  'earningRuleBase',
  {
    id: text('Placeholder: id.'),
    created_at: dateTime('Placeholder: created at.'),
    loyalty: object(earning, 'Placeholder: loyalty.'),
    event: choice('Placeholder: event.', earningRuleEvent),
    custom_event: group(
      'Placeholder: custom event.',
      { schema_id: text('Placeholder: schema id.') },
      { always: ['schema_id'] },
    ),
    segment: group('Placeholder: segment.', { id: text('Placeholder: id.') }, { always: ['id'] }),
    loyalty_tier: group('Placeholder: loyalty tier.', { id: text('Placeholder: id.') }),
    pending_points: group('Placeholder: pending points.', {
      period_type: choice('Placeholder: period type.', ['DAY']),
      period_value: whole('Placeholder: period value.'),
    }),
    source: group(
      'Placeholder: source.',
      {
        banner: text('Placeholder: banner.'),
        object_id: text('Placeholder: object id.'),
        object_type: choice('Placeholder: object type.', ['campaign']),
      },
      { always: ['object_id', 'object_type'] },
    ),
    object: choice('Placeholder: object.', ['earning_rule']),
    automation_id: text('Placeholder: automation id.'),
    start_date: text('Placeholder: start date.'),
    expiration_date: text('Placeholder: expiration date.'),
    validity_timeframe: group(
      'Placeholder: validity timeframe.',
      { duration: text('Placeholder: duration.'), interval: text('Placeholder: interval.') },
      { always: ['duration', 'interval'] },
    ),
    validity_day_of_week: list(
      'Placeholder: validity day of week.',
      wholeChoice('Placeholder: validity day of week.', [0, 1, 2, 3, 4, 5, 6]),
    ),
    validity_hours: object(validityHours, 'Placeholder: validity hours.'),
    metadata: open('Placeholder: metadata.'),
  },
  { always: ['id', 'created_at', 'loyalty', 'source', 'object', 'automation_id', 'metadata'] },
);

export const earningRule = extend(
  'earningRule',
  earningRuleBase,
  {
    validation_rule_id: nullable(text('Placeholder: validation rule id.')),
    updated_at: nullable(dateTime('Placeholder: updated at.')),
    active: flag('Placeholder: active.'),
  },
  { always: ['validation_rule_id', 'updated_at'] },
);
