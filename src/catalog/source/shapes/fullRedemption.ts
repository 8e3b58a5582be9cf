/** Redemptions with everything that is kept of them. */
import { choice, dateTime, group, list, object, shape, text } from '../keys.ts';
import { customer } from './customer.ts';
import { fullOrder } from './fullOrder.ts';
import { fullReward } from './fullReward.ts';
import { fullPromotionTier } from './promotion.ts';
import { publishedVoucher } from './publishedVoucher.ts';
import * as keys from './redemptionKeys.ts';

export const fullRedemption = shape('fullRedemption', {
  id: keys.id,
  object: text('Kind of object: redemption, or redemption_rollback for a rollback.'),
  created_at: dateTime('When the redemption was made.'),
  tracking_id: keys.trackingId,
  metadata: keys.metadata,
  channel_type: keys.channelType(['USER', 'API']),
  channel_id: keys.channelId,
  ...keys.failure,
  order: object(fullOrder, keys.parts.order),
  previous_order: object(fullOrder, 'The order as it was before the redemption.'),
  reward: object(fullReward, keys.parts.reward),
  amount: keys.amount,
  reason: keys.reason,
  result: keys.result,
  status: keys.status(['SUCCEEDED', 'FAILED']),
  related_redemptions: group('Other redemptions and rollbacks that belong to this one.', {
    rollbacks: list(
      'Rollbacks that belong to the redemption.',
      group('One of the rollbacks.', {
        id: text('Id of the rollback; begins with rr_.'),
        date: dateTime('When the rollback was made.'),
      }),
    ),
    redemptions: list(
      'Redemptions that were made together with this one.',
      group('One of the redemptions.', {
        id: text('Id of the redemption; begins with r_.'),
        date: dateTime('When it was made.'),
      }),
    ),
  }),
  parent_redemption_id: text('Id of the redemption that this one is part of, when stacked.'),
  redemption: keys.undone,
  customer: object(customer, keys.parts.customer),
  customer_id: keys.customerId,
  related_object_type: choice('What was redeemed: a voucher or a promotion tier.', [
    'voucher',
    'promotion_tier',
  ]),
  related_object_id: text('Id of the voucher or promotion tier that was redeemed.'),
  related_object_parent_id: text('Id of the campaign that it belongs to.'),
  campaign_name: text('Name of the campaign that it belongs to.'),
  voucher: object(publishedVoucher, keys.parts.voucher),
  promotion_tier: object(fullPromotionTier, keys.parts.promotionTier),
});
