/** Customers: short, full, and as a mere reference. */
import {
  choice,
  date,
  dateTime,
  extend,
  group,
  insertAfter,
  list,
  mapOf,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';

export const contact = shape('contact', {
  name: text('Placeholder: name.'),
  description: text('Placeholder: description.'),
  email: text('Placeholder: email.'),
  phone: text('Placeholder: phone.'),
  birthdate: date('Placeholder: birthdate.'),
  address: nullable(
    group('Placeholder: address.', {
      city: text('Placeholder: city.'),
      state: text('Placeholder: state.'),
      line_1: text('Placeholder: line 1.'),
      line_2: text('Placeholder: line 2.'),
      country: text('Placeholder: country.'),
      postal_code: text('Placeholder: postal code.'),
    }),
  ),
  metadata: open('Placeholder: metadata.'),
});

export const redemptionTotals = shape(
  'redemptionTotals',
  {
    total_redeemed: whole('Placeholder: total redeemed.'),
    total_failed: whole('Placeholder: total failed.'),
    total_succeeded: whole('Placeholder: total succeeded.'),
    total_rolled_back: whole('Placeholder: total rolled back.'),
    total_rollback_failed: whole('Placeholder: total rollback failed.'),
    total_rollback_succeeded: whole('Placeholder: total rollback succeeded.'),
    gift: group(
      'Placeholder: gift.',
      {
        redeemed_amount: whole('Placeholder: redeemed amount.'),
        amount_to_go: whole('Placeholder: amount to go.'),
      },
      { always: ['redeemed_amount', 'amount_to_go'] },
    ),
    loyalty_card: group(
      'Placeholder: loyalty card.',
      {
        redeemed_points: whole('Placeholder: redeemed points.'),
        points_to_go: whole('Placeholder: points to go.'),
      },
      { always: ['redeemed_points', 'points_to_go'] },
    ),
  },
  {
    always: [
      'total_redeemed',
      'total_failed',
      'total_succeeded',
      'total_rolled_back',
      'total_rollback_failed',
      'total_rollback_succeeded',
      'gift',
      'loyalty_card',
    ],
  },
);

export const orderTotals = shape(
  'orderTotals',
  {
    total_amount: whole('Placeholder: total amount.'),
    total_count: whole('Placeholder: total count.'),
    average_amount: whole('Placeholder: average amount.'),
    last_order_amount: whole('Placeholder: last order amount.'),
    last_order_date: dateTime('Placeholder: last order date.'),
  },
  { always: ['total_amount', 'total_count', 'average_amount', 'last_order_amount'] },
);

export const customerSummary = shape(
  'customerSummary',
  {
    redemptions: object(redemptionTotals, 'Placeholder: redemptions.'),
    orders: object(orderTotals, 'Placeholder: orders.'),
  },
  { always: ['redemptions', 'orders'] },
);

export const customerLoyalty = shape(
  'customerLoyalty',
  {
    points: whole('Placeholder: points.'),
    referred_customers: whole('Placeholder: referred customers.'),
    campaigns: mapOf(
      'Placeholder: campaigns.',
      group('Placeholder: *.', {
        points: whole('Placeholder: points.'),
        loyalty_tier: text('Placeholder: loyalty tier.'),
        referred_customers: whole('Placeholder: referred customers.'),
      }),
    ),
  },
  { always: ['points', 'referred_customers', 'campaigns'] },
);

export const customerReferrals = shape(
  'customerReferrals',
  {
    total: whole('Placeholder: total.'),
    campaigns: list(
      'Placeholder: campaigns.',
      group(
        'Placeholder: campaigns.',
        {
          campaign_id: text('Placeholder: campaign id.'),
          referrer_id: text('Placeholder: referrer id.'),
          related_object_id: text('Placeholder: related object id.'),
          related_object_type: text('Placeholder: related object type.'),
          date: dateTime('Placeholder: date.'),
        },
        {
          always: [
            'campaign_id',
            'referrer_id',
            'related_object_id',
            'related_object_type',
            'date',
          ],
        },
      ),
    ),
  },
  { always: ['total', 'campaigns'] },
);

export const customerProfile = extend(
  'customerProfile',
  contact,
  {
    id: text('Placeholder: id.'),
    source_id: text('Placeholder: source id.'),
    summary: nullable(object(customerSummary, 'Placeholder: summary.')),
    loyalty: nullable(object(customerLoyalty, 'Placeholder: loyalty.')),
    referrals: nullable(object(customerReferrals, 'Placeholder: referrals.')),
    system_metadata: open('Placeholder: system metadata.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    assets: group('Placeholder: assets.', { cockpit_url: text('Placeholder: cockpit url.') }),
    object: choice('Placeholder: object.', ['customer']),
  },
  { always: ['summary', 'loyalty', 'referrals', 'object'] },
);

export const customerReference = shape(
  'customerReference',
  { id: text('Placeholder: id.'), object: choice('Placeholder: object.', ['customer']) },
  { always: ['id', 'object'] },
);

export const customer = shape('customer', {
  id: text('Placeholder: id.'),
  name: text('Placeholder: name.'),
  email: text('Placeholder: email.'),
  source_id: text('Placeholder: source id.'),
  metadata: open('Placeholder: metadata.'),
  object: choice('Placeholder: object.', ['customer']),
});

export const eventCustomer = shape(
  'eventCustomer',
  {
    id: text('Placeholder: id.'),
    name: text('Placeholder: name.'),
    email: text('Placeholder: email.'),
    source_id: text('Placeholder: source id.'),
    metadata: open('Placeholder: metadata.'),
    object: text('Placeholder: object.'),
  },
  { always: ['object'] },
);

/** The customer and the holder at the top of an event's data come with their phone number too. */
export const addressee = insertAfter('addressee', customer, 'email', {
  phone: text('Placeholder: phone.'),
});
