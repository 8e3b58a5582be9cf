/** Events, their definitions, and segments. */
import { choice, dateTime, group, object, open, shape, text } from '../keys.ts';
import { eventCustomer } from './customer.ts';

export const eventSchema = shape('eventSchema', {
  id: text('Id of the custom event’s definition; begins with ms_.'),
  name: text('Name of the custom event.'),
});

export const customEvent = shape(
  'customEvent',
  {
    id: text('Id of this occurrence of the custom event.'),
    object: choice('Kind of object: always event.', ['event']),
    type: text('Name of the custom event, as its definition has it.'),
    customer: object(eventCustomer, 'The customer whom the custom event was tracked for.'),
    referral: group('The referral that the custom event counts for, where it counts for one.', {
      referrer_id: text('Id of the customer who made the referral.'),
      code: text('The referral code that was used.'),
      id: text('Id of the referral.'),
    }),
    loyalty: group('The loyalty card that the custom event counts for, where it does.', {
      code: text('The code of the loyalty card.'),
    }),
    metadata: open('The fields that were sent with the custom event; any names and values.'),
    created_at: dateTime('When the custom event was tracked.'),
  },
  { always: ['object', 'type', 'customer', 'referral', 'loyalty'] },
);

/** An event as other objects mention it. */
export const activity = shape('activity', {
  id: text('Id of the event.'),
  type: text('Type of the event, for example customer.order.paid.'),
  category: choice('Whether the event is the effect of another or an action of its own.', [
    'EFFECT',
    'ACTION',
  ]),
  entity_id: text('Id of what the event is about, for example the customer.'),
  created_at: dateTime('When the event took place.'),
  group_id: text('Id that all events of the same request share; begins with v-.'),
});

export const segment = shape(
  'segment',
  {
    id: text('Id of the segment; begins with seg_.'),
    name: text('Name of the segment.'),
    object: choice('Kind of object: always segment.', ['segment']),
  },
  { always: ['id', 'name', 'object'] },
);
