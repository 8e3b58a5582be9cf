/** The reward of the sample world, and what leads to it. */
import { ByAlternative, ByChoice } from '../pick.ts';
import { rewardParameters } from '../shapes/rewardParameters.ts';
import { amounts, points } from './figures.ts';
import { ids } from './ids.ts';
import { type CampaignKind, campaignIds } from './names.ts';
import { customer } from './people.ts';
import { product, sku } from './products.ts';
import { moments } from './time.ts';
import { voucherIdOf, voucherOf } from './vouchers.ts';

/** A reward hands out a code of another campaign than the one that grants it. */
const given: CampaignKind = 'gift';

export const reward = {
  id: ids.reward,
  object: 'reward',
  name: 'Gift card for the studio',
  customer,
  assignment_id: ids.rewardAssignment,
  voucher: voucherOf(given),
  product,
  sku,
  loyalty_tier_id: ids.tier,
  created_at: moments.campaignCreated,
  updated_at: moments.campaignChanged,
  parameters: new ByAlternative({
    'a code': {
      campaign: new ByAlternative({
        'discount coupon': { id: campaignIds.discount, type: 'DISCOUNT_COUPONS' },
        'gift voucher': {
          id: campaignIds.gift,
          balance: amounts.giftAdded,
          type: 'GIFT_VOUCHERS',
        },
        'loyalty card': {
          id: campaignIds.loyalty,
          balance: points.earned,
          type: 'LOYALTY_PROGRAM',
        },
      }),
    },
    'credits or points': { coin: { exchange_ratio: 100, points_ratio: 1 } },
    'a product': { product: { id: product.id, sku_id: sku.id } },
  }),
  metadata: { shown_in: 'Member area', limited: false },
  type: new ByChoice(rewardParameters, {
    'a code': 'CAMPAIGN',
    'credits or points': 'COIN',
    'a product': 'MATERIAL',
  }),
} as const;

/** What the reward costs in a campaign. */
export function rewardAssignmentOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.rewardAssignment,
    reward_id: ids.reward,
    created_at: moments.campaignCreated,
    updated_at: moments.campaignChanged,
    object: 'reward_assignment',
    related_object_id: campaignIds[kind],
    related_object_type: 'campaign',
    parameters: { loyalty: { points: points.rewardPrice } },
  };
}

export function rewardRedemptionOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.rewardRedemption,
    state: 'COMPLETED',
    created_at: moments.redemption,
    updated_at: moments.reward,
    voucher_id: voucherIdOf(kind),
    campaign_id: campaignIds[kind],
    customer_id: customer.id,
    reward_assignment_id: ids.rewardAssignment,
    source_id: voucherIdOf(kind),
    source_type: 'voucher',
  };
}

export function referralTierOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.referralTier,
    campaign_id: campaignIds[kind],
    banner: 'A gift card for the first friend',
    parameters: {
      event_type: 'redemption',
      segment: { id: ids.segment },
      custom_event: { id: ids.eventSchema },
      distribution: { id: ids.distribution },
    },
  };
}
