/** Tiers, earning rules and points of the sample world's loyalty program. */
import { ByAlternative } from '../pick.ts';
import { paidOrderEvent, segment } from './activities.ts';
import { points } from './figures.ts';
import { ids } from './ids.ts';
import { campaignIds } from './names.ts';
import { orderSourceId } from './orders.ts';
import { customer } from './people.ts';
import { days, moments, validity } from './time.ts';
import { voucherIdOf } from './vouchers.ts';

const campaign_id = campaignIds.loyalty;
const banner = 'One point for each pound';

const mapping = new ByAlternative({
  multiplied: { type: 'MULTIPLY', multiplier: 1.5 },
  'a number of its own': { type: 'CUSTOM', points: 50 },
});

function tierOf(id: string, name: string, from: number, to: number): Record<string, unknown> {
  const range = { from, to };
  return {
    id,
    name,
    campaign_id,
    metadata: { badge: `${name.toLowerCase()}-leaf`, perk: 'Early access to kiln sales' },
    created_at: moments.campaignCreated,
    updated_at: moments.campaignChanged,
    earning_rules: { [ids.earningRule]: mapping },
    rewards: { [ids.rewardAssignment]: mapping },
    points: range,
    config: { points: range },
    expiration: {
      customer_id: customer.id,
      campaign_id,
      tier_id: id,
      start_date: moments.tierReached,
      expiration_date: moments.tierEnd,
      created_at: moments.tierReached,
      updated_at: moments.campaignChanged,
    },
    object: 'loyalty_tier',
  };
}

export const lowerTier = tierOf(ids.lowerTier, 'Silver', 500, 1499);
export const tier = tierOf(ids.tier, 'Gold', 1500, 4999);

/** Points for every so much of what is measured. */
const per = (every: number): Record<string, unknown> => ({
  every,
  points: 1,
  object: 'product',
  id: ids.products[0],
  property: 'spent_in_studio',
});

const proportional = (calculation: string, measure: Record<string, unknown>): object => ({
  type: 'PROPORTIONAL',
  calculation_type: calculation,
  ...measure,
});

export const earningRule = {
  id: ids.earningRule,
  created_at: moments.campaignCreated,
  loyalty: new ByAlternative({
    'a fixed number': { type: 'FIXED', points: points.earned },
    'by the order’s amount': proportional('ORDER_AMOUNT', { order: { amount: per(100) } }),
    'by the order’s total': proportional('ORDER_TOTAL_AMOUNT', {
      order: { total_amount: per(100) },
    }),
    'by the order’s metadata': proportional('ORDER_METADATA', { order: { metadata: per(1) } }),
    'by the items’ quantity': proportional('ORDER_ITEMS_QUANTITY', {
      order_items: { quantity: per(1) },
    }),
    'by the items’ amount': proportional('ORDER_ITEMS_AMOUNT', {
      order_items: { amount: per(100) },
    }),
    'by the items’ subtotal': proportional('ORDER_ITEMS_SUBTOTAL_AMOUNT', {
      order_items: { subtotal_amount: per(100) },
    }),
    'by the customer’s metadata': proportional('CUSTOMER_METADATA', {
      customer: { metadata: per(1) },
    }),
    'by a custom event': proportional('CUSTOM_EVENT_METADATA', {
      custom_event: { metadata: per(1) },
    }),
  }),
  event: 'order.paid',
  custom_event: { schema_id: ids.eventSchema },
  segment,
  loyalty_tier: { id: ids.tier },
  pending_points: { period_type: 'DAY', period_value: 14 },
  source: { banner, object_id: campaign_id, object_type: 'campaign' },
  object: 'earning_rule',
  automation_id: ids.automation,
  start_date: moments.campaignCreated,
  expiration_date: moments.campaignEnd,
  ...validity,
  metadata: { shown_in: 'Member area', version: 2 },
  validation_rule_id: ids.validationRule,
  updated_at: moments.campaignChanged,
  active: true,
};

/** Points that are still to be activated. */
export const pendingPoints = {
  id: ids.pendingPoints,
  voucher_id: voucherIdOf('loyalty'),
  campaign_id,
  customer_id: customer.id,
  order_id: ids.order,
  points: points.earned,
  activates_at: days.pointsToBeActive,
  details: {
    loyalty_tier: tier,
    holder_loyalty_tier: tier,
    event: paidOrderEvent,
    earning_rule: { id: ids.earningRule, source: { banner } },
    order: { id: ids.order, source_id: orderSourceId },
  },
  created_at: moments.reward,
  updated_at: moments.published,
};

/** Points whose waiting time is over. */
export const activatedPoints = {
  ...pendingPoints,
  activates_at: days.pointsActive,
};

export const buckets = points.expiredBuckets.map((total, index) => ({
  id: ids.buckets[index],
  voucher_id: voucherIdOf('loyalty'),
  campaign_id,
  bucket: { total_points: total },
  status: 'EXPIRED',
  expires_at: days.pointsExpired,
  created_at: moments.pointsCollected,
  updated_at: moments.redemption,
  object: 'loyalty_points_bucket',
}));
