/** Redemptions and their rollbacks, as voucher events carry them. */
import { choice, dateTime, group, nullable, object, open, shape, text, whole } from '../keys.ts';
import { customer } from './customer.ts';
import { order } from './order.ts';
import { promotionTier } from './promotion.ts';
import { reward } from './reward.ts';
import { voucher } from './voucher.ts';

export const redemption = shape(
  'redemption',
  {
    id: text('Placeholder: id.'),
    customer_id: nullable(text('Placeholder: customer id.')),
    tracking_id: text('Placeholder: tracking id.'),
    date: dateTime('Placeholder: date.'),
    amount: whole('Placeholder: amount.'),
    order: object(order, 'Placeholder: order.'),
    reward: object(reward, 'Placeholder: reward.'),
    customer: object(customer, 'Placeholder: customer.'),
    result: choice('Placeholder: result.', ['SUCCESS', 'FAILURE']),
    status: nullable(choice('Placeholder: status.', ['SUCCEEDED', 'FAILED', 'ROLLED BACK'])),
    voucher: object(voucher, 'Placeholder: voucher.'),
    promotion_tier: object(promotionTier, 'Placeholder: promotion tier.'),
    redemption: text('Placeholder: redemption.'),
    metadata: open('Placeholder: metadata.'),
    failure_code: text('Placeholder: failure code.'),
    failure_message: text('Placeholder: failure message.'),
    reason: text('Placeholder: reason.'),
    channel: group('Placeholder: channel.', {
      channel_id: text('Placeholder: channel id.'),
      channel_type: choice('Placeholder: channel type.', ['API', 'AUTO_REDEEM', 'USER']),
    }),
    object: text('Placeholder: object.'),
  },
  { always: ['id', 'date', 'metadata', 'status', 'object'] },
);
