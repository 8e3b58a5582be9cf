/** The redemption of the sample world and its rollback. */
import { amounts, points } from './figures.ts';
import { ids } from './ids.ts';
import { type CampaignKind, campaignIds, campaignNames } from './names.ts';
import { type OrderStatus, orderOf } from './orders.ts';
import { customer } from './people.ts';
import { promotionTierOf } from './promotions.ts';
import { reward } from './rewards.ts';
import { moments } from './time.ts';
import { voucherIdOf, voucherOf } from './vouchers.ts';

/** The redemption with everything that events tell of it, in their short and their full form. */
export function redemptionOf(
  kind: CampaignKind,
  status: OrderStatus,
): Readonly<Record<string, unknown>> {
  return {
    id: ids.redemption,
    object: 'redemption',
    created_at: moments.redemption,
    date: moments.redemption,
    tracking_id: ids.tracking,
    metadata: { till: 'web', campaign_link: 'newsletter-12' },
    channel_type: 'API',
    channel_id: ids.app,
    channel: { channel_id: ids.app, channel_type: 'API' },
    failure_code: 'quantity_exceeded',
    failure_message: 'The code was used up.',
    order: orderOf(status, kind),
    previous_order: {
      ...orderOf('CREATED', kind),
      updated_at: moments.earlierRollback,
    },
    reward,
    amount: redeemedAmount(kind),
    reason: 'Order sent back',
    result: 'SUCCESS',
    status: 'SUCCEEDED',
    related_redemptions: {
      rollbacks: ids.earlierRollbacks.map((id) => ({ id, date: moments.earlierRollback })),
      redemptions: ids.earlierRedemptions.map((id) => ({ id, date: moments.earlierRedemption })),
    },
    parent_redemption_id: ids.earlierRedemptions[0],
    // For a rollback, the redemption that it undoes.
    redemption: ids.redemption,
    customer,
    customer_id: customer.id,
    related_object_type: kind === 'promotion' ? 'promotion_tier' : 'voucher',
    related_object_id: kind === 'promotion' ? ids.promotionTier : voucherIdOf(kind),
    related_object_parent_id: campaignIds[kind],
    campaign_name: campaignNames[kind],
    voucher: voucherOf(kind),
    promotion_tier: promotionTierOf(kind),
  };
}

/** Credits of a gift card, points of a loyalty card, or the discount. */
function redeemedAmount(kind: CampaignKind): number {
  if (kind === 'gift') return amounts.giftSpent;
  return kind === 'loyalty' ? points.rewardPrice : amounts.discount;
}

/** The redemption after its rollback, and the rollback. */
export function rolledBack(
  kind: CampaignKind,
  status: OrderStatus,
): Readonly<Record<string, unknown>> {
  const redemption = redemptionOf(kind, status);
  return {
    redemption: { ...redemption, status: 'ROLLED BACK' },
    redemption_rollback: {
      ...redemption,
      id: ids.rollback,
      object: 'redemption_rollback',
      date: moments.rollback,
    },
  };
}
