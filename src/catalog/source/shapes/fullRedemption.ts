/** Redemptions with everything that is kept of them. */
import {
  choice,
  dateTime,
  group,
  list,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { customer } from './customer.ts';
import { fullOrder } from './fullOrder.ts';
import { fullReward } from './fullReward.ts';
import { fullPromotionTier } from './promotion.ts';
import { publishedVoucher } from './publishedVoucher.ts';

export const fullRedemption = shape('fullRedemption', {
  id: text('Placeholder: id.'),
  object: text('Placeholder: object.'),
  created_at: dateTime('Placeholder: created at.'),
  tracking_id: text('Placeholder: tracking id.'),
  metadata: open('Placeholder: metadata.'),
  channel_type: choice('Placeholder: channel type.', ['USER', 'API']),
  channel_id: text('Placeholder: channel id.'),
  failure_code: text('Placeholder: failure code.'),
  failure_message: text('Placeholder: failure message.'),
  order: object(fullOrder, 'Placeholder: order.'),
  previous_order: object(fullOrder, 'Placeholder: previous order.'),
  reward: object(fullReward, 'Placeholder: reward.'),
  amount: whole('Placeholder: amount.'),
  reason: text('Placeholder: reason.'),
  result: choice('Placeholder: result.', ['SUCCESS', 'FAILURE']),
  status: choice('Placeholder: status.', ['SUCCEEDED', 'FAILED']),
  related_redemptions: group('Placeholder: related redemptions.', {
    rollbacks: list(
      'Placeholder: rollbacks.',
      group('Placeholder: rollbacks.', {
        id: text('Placeholder: id.'),
        date: dateTime('Placeholder: date.'),
      }),
    ),
    redemptions: list(
      'Placeholder: redemptions.',
      group('Placeholder: redemptions.', {
        id: text('Placeholder: id.'),
        date: dateTime('Placeholder: date.'),
      }),
    ),
  }),
  parent_redemption_id: text('Placeholder: parent redemption id.'),
  redemption: text('Placeholder: redemption.'),
  customer: object(customer, 'Placeholder: customer.'),
  customer_id: nullable(text('Placeholder: customer id.')),
  related_object_type: choice('Placeholder: related object type.', ['voucher', 'promotion_tier']),
  related_object_id: text('Placeholder: related object id.'),
  related_object_parent_id: text('Placeholder: related object parent id.'),
  campaign_name: text('Placeholder: campaign name.'),
  voucher: object(publishedVoucher, 'Placeholder: voucher.'),
  promotion_tier: object(fullPromotionTier, 'Placeholder: promotion tier.'),
});
