/** Earning rules of loyalty campaigns. */
import {
  choice,
  dateTime,
  flag,
  group,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { earning } from './earning.ts';
import { daysAndHours, duration, interval } from './timing.ts';

export const earningRule = shape(
  'earningRule',
  {
    id: text('Id of the earning rule; begins with ern_.'),
    created_at: dateTime('When the earning rule was set up.'),
    loyalty: object(earning, 'How the points are calculated.'),
    event: choice('What points are earned for.', [
      'order.paid',
      'customer.segment.entered',
      'custom_event',
      'customer.loyalty.tier.upgraded',
      'customer.loyalty.tier.downgraded',
      'customer.loyalty.tier.prolonged',
      'customer.loyalty.tier.joined',
      'customer.loyalty.tier.left',
    ]),
    custom_event: group(
      'The custom event that earns points, where it is one.',
      { schema_id: text('Id of the custom event’s definition; begins with ms_.') },
      { always: ['schema_id'] },
    ),
    segment: group(
      'The segment that earns points when it is entered, where it is one.',
      { id: text('Id of the segment; begins with seg_.') },
      { always: ['id'] },
    ),
    loyalty_tier: group('The tier that earns points when it is reached, where it is one.', {
      id: text('Id of the tier; begins with ltr_.'),
    }),
    pending_points: group('How long earned points wait for their activation.', {
      period_type: choice('Unit of the waiting time: always DAY.', ['DAY']),
      period_value: whole('How many days the points wait.'),
    }),
    source: group(
      'Where the earning rule belongs.',
      {
        banner: text('Words that tell members what they earn points for.'),
        object_id: text('Id of the loyalty campaign.'),
        object_type: choice('Kind of object that it belongs to: always campaign.', ['campaign']),
      },
      { always: ['object_id', 'object_type'] },
    ),
    object: choice('Kind of object: always earning_rule.', ['earning_rule']),
    automation_id: text('Id of the automation that carries out the rule.'),
    start_date: text('When the earning rule becomes valid.'),
    expiration_date: text('When the earning rule stops being valid.'),
    validity_timeframe: group(
      'A time frame that recurs while the dates allow it.',
      { duration, interval },
      { always: ['duration', 'interval'] },
    ),
    ...daysAndHours,
    metadata: open('Fields of your own that are kept with the rule; any names and values.'),
    validation_rule_id: nullable(
      text('Id of the validation rule that must be met; null when there is none.'),
    ),
    updated_at: nullable(dateTime('When the rule was last changed; null when it never was.')),
    active: flag('True when the earning rule is switched on.'),
  },
  {
    always: [
      'id',
      'created_at',
      'loyalty',
      'source',
      'object',
      'automation_id',
      'metadata',
      'validation_rule_id',
      'updated_at',
    ],
  },
);
