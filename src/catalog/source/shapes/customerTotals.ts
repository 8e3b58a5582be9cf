/** What a customer has done so far, in figures. */
import { dateTime, group, list, mapOf, object, shape, text, whole } from '../keys.ts';

const redemptionTotals = shape(
  'redemptionTotals',
  {
    total_redeemed: whole('How many redemptions the customer made, rolled back ones included.'),
    total_failed: whole('How many attempts to redeem failed.'),
    total_succeeded: whole('How many redemptions succeeded.'),
    total_rolled_back: whole('How many redemptions were to be rolled back.'),
    total_rollback_failed: whole('How many attempts to roll back failed.'),
    total_rollback_succeeded: whole('How many rollbacks succeeded.'),
    gift: group(
      'The customer’s gift cards together.',
      {
        redeemed_amount: whole('Gift credits spent so far, in cents.'),
        amount_to_go: whole('Gift credits that can still be spent, in cents.'),
      },
      { always: ['redeemed_amount', 'amount_to_go'] },
    ),
    loyalty_card: group(
      'The customer’s loyalty cards together.',
      {
        redeemed_points: whole('Loyalty points spent so far.'),
        points_to_go: whole('Loyalty points that can still be spent.'),
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

const orderTotals = shape(
  'orderTotals',
  {
    total_amount: whole('Sum of all the customer’s orders, in cents.'),
    total_count: whole('How many orders the customer placed.'),
    average_amount: whole('Average amount of the customer’s orders, in cents.'),
    last_order_amount: whole('Amount of the latest order, in cents.'),
    last_order_date: dateTime('When the latest order was placed; left out before the first order.'),
  },
  { always: ['total_amount', 'total_count', 'average_amount', 'last_order_amount'] },
);

export const customerSummary = shape(
  'customerSummary',
  {
    redemptions: object(redemptionTotals, 'The customer’s redemptions in figures.'),
    orders: object(orderTotals, 'The customer’s orders in figures.'),
  },
  { always: ['redemptions', 'orders'] },
);

const referredCustomers = 'How many customers this one has referred';

export const customerLoyalty = shape(
  'customerLoyalty',
  {
    points: whole('Loyalty points that the customer has in all programs together.'),
    referred_customers: whole(`${referredCustomers}, in all programs together.`),
    campaigns: mapOf(
      'The same figures for each loyalty program, by the campaign’s name.',
      group('The customer’s figures in one loyalty program.', {
        points: whole('Loyalty points that the customer has in this program.'),
        loyalty_tier: text('Id of the customer’s tier in this program.'),
        referred_customers: whole(`${referredCustomers} within this program.`),
      }),
    ),
  },
  { always: ['points', 'referred_customers', 'campaigns'] },
);

export const customerReferrals = shape(
  'customerReferrals',
  {
    total: whole('How many times the customer was referred by others.'),
    campaigns: list(
      'The referrals, one entry each.',
      group(
        'One time that the customer was referred.',
        {
          campaign_id: text('Id of the referral campaign.'),
          referrer_id: text('Id of the customer who made the referral.'),
          related_object_id: text('Id of the redemption or custom event that counted.'),
          related_object_type: text('What counted as the referral: redemption or custom event.'),
          date: dateTime('When the referral counted.'),
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
