/** Events, their schemas, and segments. */
import { choice, dateTime, group, object, open, shape, text } from '../keys.ts';
import { eventCustomer } from './customer.ts';

export const eventSchema = shape('eventSchema', {
  id: text('Placeholder: id.'),
  name: text('Placeholder: name.'),
});

export const customEvent = shape(
  'customEvent',
  {
    id: text('Placeholder: id.'),
    object: choice('Placeholder: object.', ['event']),
    type: text('Placeholder: type.'),
    customer: object(eventCustomer, 'Placeholder: customer.'),
    referral: group('Placeholder: referral.', {
      referrer_id: text('Placeholder: referrer id.'),
      code: text('Placeholder: code.'),
      id: text('Placeholder: id.'),
    }),
    loyalty: group('Placeholder: loyalty.', { code: text('Placeholder: code.') }),
    metadata: open('Placeholder: metadata.'),
    created_at: dateTime('Placeholder: created at.'),
  },
  { always: ['object', 'type', 'customer', 'referral', 'loyalty'] },
);

export const activity = shape('activity', {
  id: text('Placeholder: id.'),
  type: text('Placeholder: type.'),
  category: choice('Placeholder: category.', ['EFFECT', 'ACTION']),
  entity_id: text('Placeholder: entity id.'),
  created_at: dateTime('Placeholder: created at.'),
  group_id: text('Placeholder: group id.'),
});

export const segment = shape(
  'segment',
  {
    id: text('Placeholder: id.'),
    name: text('Placeholder: name.'),
    object: choice('Placeholder: object.', ['segment']),
  },
  { always: ['id', 'name', 'object'] },
);
