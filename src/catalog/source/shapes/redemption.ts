/** Redemptions and their rollbacks, as voucher events carry them. */
import { dateTime, group, nullable, object, shape, text } from '../keys.ts';
import { customer } from './customer.ts';
import { order } from './order.ts';
import { promotionTier } from './promotion.ts';
import * as keys from './redemptionKeys.ts';
import { reward } from './reward.ts';
import { voucher } from './voucher.ts';

export const redemption = shape(
  'redemption',
  {
    id: keys.id,
    customer_id: keys.customerId,
    tracking_id: keys.trackingId,
    date: dateTime('When the redemption or rollback was made.'),
    amount: keys.amount,
    order: object(order, keys.parts.order),
    reward: object(reward, keys.parts.reward),
    customer: object(customer, keys.parts.customer),
    result: keys.result,
    status: nullable(keys.status(['SUCCEEDED', 'FAILED', 'ROLLED BACK'])),
    voucher: object(voucher, keys.parts.voucher),
    promotion_tier: object(promotionTier, keys.parts.promotionTier),
    redemption: keys.undone,
    metadata: keys.metadata,
    ...keys.failure,
    reason: keys.reason,
    channel: group('Where the redemption came from.', {
      channel_id: keys.channelId,
      channel_type: keys.channelType(['API', 'AUTO_REDEEM', 'USER']),
    }),
    object: text('Kind of object: redemption, or redemption_rollback for a rollback.'),
  },
  { always: ['id', 'date', 'metadata', 'status', 'object'] },
);
