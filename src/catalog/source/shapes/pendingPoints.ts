/** Loyalty points that wait for their activation. */
import { choice, date, dateTime, group, nullable, object, shape, text, whole } from '../keys.ts';

export const eventSource = shape(
  'eventSource',
  {
    channel: choice('Placeholder: channel.', ['USER_PORTAL', 'API', 'CLIENT_API', 'INTERNAL']),
    user: group('Placeholder: user.', { id: text('Placeholder: id.') }, { always: ['id'] }),
    api_key: group(
      'Placeholder: api key.',
      { name: text('Placeholder: name.'), app_id: text('Placeholder: app id.') },
      { always: ['name', 'app_id'] },
    ),
  },
  { always: ['channel'] },
);

export const pendingPointsDetails = shape(
  'pendingPointsDetails',
  {
    loyalty_tier: group(
      'Placeholder: loyalty tier.',
      { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
      { always: ['id', 'name'] },
    ),
    holder_loyalty_tier: group(
      'Placeholder: holder loyalty tier.',
      { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
      { always: ['id', 'name'] },
    ),
    event: group('Placeholder: event.', {
      id: text('Placeholder: id.'),
      type: choice('Placeholder: type.', ['customer.order.paid']),
      group_id: text('Placeholder: group id.'),
      entity_id: text('Placeholder: entity id.'),
      created_at: dateTime('Placeholder: created at.'),
      category: choice('Placeholder: category.', ['ACTION', 'EFFECT']),
      event_source: object(eventSource, 'Placeholder: event source.'),
    }),
    earning_rule: group(
      'Placeholder: earning rule.',
      {
        id: text('Placeholder: id.'),
        source: group(
          'Placeholder: source.',
          { banner: text('Placeholder: banner.') },
          { always: ['banner'] },
        ),
      },
      { always: ['id', 'source'] },
    ),
    order: group(
      'Placeholder: order.',
      { id: text('Placeholder: id.'), source_id: nullable(text('Placeholder: source id.')) },
      { always: ['id', 'source_id'] },
    ),
  },
  { always: ['event', 'earning_rule', 'order'] },
);

export const pendingPoints = shape(
  'pendingPoints',
  {
    id: text('Placeholder: id.'),
    voucher_id: text('Placeholder: voucher id.'),
    campaign_id: text('Placeholder: campaign id.'),
    customer_id: text('Placeholder: customer id.'),
    order_id: text('Placeholder: order id.'),
    points: whole('Placeholder: points.'),
    activates_at: date('Placeholder: activates at.'),
    details: object(pendingPointsDetails, 'Placeholder: details.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
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
