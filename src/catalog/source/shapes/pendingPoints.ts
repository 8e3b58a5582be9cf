/** Loyalty points that wait for their activation. */
import { choice, date, dateTime, group, nullable, object, shape, text, whole } from '../keys.ts';
import { earningRuleReference, orderReference, tiers } from './reference.ts';

const eventSource = shape(
  'eventSource',
  {
    channel: choice('Where the event came from.', ['USER_PORTAL', 'API', 'CLIENT_API', 'INTERNAL']),
    user: group(
      'The user who caused the event, when the channel is USER_PORTAL.',
      { id: text('Id of the user; begins with user_.') },
      { always: ['id'] },
    ),
    api_key: group(
      'The API key that caused the event, when it came through the API.',
      {
        name: text('Name of the API key in the project’s settings.'),
        app_id: text('Application id of the API key.'),
      },
      { always: ['name', 'app_id'] },
    ),
  },
  { always: ['channel'] },
);

const details = shape(
  'pendingPointsDetails',
  {
    ...tiers,
    event: group('The event that the points were earned with.', {
      id: text('Id of the event.'),
      type: choice('Type of the event: always customer.order.paid.', ['customer.order.paid']),
      group_id: text('Id that all events of the same request share; begins with v-.'),
      entity_id: text('Id of what the event is about, for example the customer.'),
      created_at: dateTime('When the event took place.'),
      category: choice('Whether the event is an action of its own or the effect of another.', [
        'ACTION',
        'EFFECT',
      ]),
      event_source: object(eventSource, 'Who or what caused the event.'),
    }),
    earning_rule: earningRuleReference,
    order: orderReference(
      'The order that the points were earned with.',
      nullable(text('Id of the order in your own shop; null when it has none.')),
    ),
  },
  { always: ['event', 'earning_rule', 'order'] },
);

export const pendingPoints = shape(
  'pendingPoints',
  {
    id: text('Id of the entry of pending points; begins with lopp_.'),
    voucher_id: text('Id of the loyalty card; begins with v_.'),
    campaign_id: text('Id of the loyalty campaign.'),
    customer_id: text('Id of the member who earned the points.'),
    order_id: text('Id of the order that the points were earned with.'),
    points: whole('How many points are waiting.'),
    activates_at: date('Day on which the points become active.'),
    details: object(details, 'How the points were earned.'),
    created_at: dateTime('When the points were earned.'),
    updated_at: dateTime('When the entry was last changed; left out when it never was.'),
  },
  {
    always: [
      'id',
      'voucher_id',
      'campaign_id',
      'customer_id',
      'order_id',
      'points',
      'activates_at',
      'details',
      'created_at',
    ],
  },
);
