/** Vouchers, as most events carry them. */
import {
  choice,
  dateTime,
  flag,
  group,
  list,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { category } from './category.ts';
import { discount } from './discount.ts';
import { gift } from './gift.ts';

export const loyaltyCard = shape(
  'loyaltyCard',
  {
    points: whole('Placeholder: points.'),
    balance: whole('Placeholder: balance.'),
    next_expiration_date: text('Placeholder: next expiration date.'),
    next_expiration_points: whole('Placeholder: next expiration points.'),
    pending_points: whole('Placeholder: pending points.'),
    expired_points: whole('Placeholder: expired points.'),
    subtracted_points: whole('Placeholder: subtracted points.'),
  },
  { always: ['points'] },
);

export const voucher = shape(
  'voucher',
  {
    id: text('Placeholder: id.'),
    code: text('Placeholder: code.'),
    gift: object(gift, 'Placeholder: gift.'),
    discount: object(discount, 'Placeholder: discount.'),
    loyalty_card: object(loyaltyCard, 'Placeholder: loyalty card.'),
    type: choice('Placeholder: type.', ['DISCOUNT_VOUCHER', 'LOYALTY_CARD', 'GIFT_VOUCHER']),
    campaign: text('Placeholder: campaign.'),
    campaign_id: text('Placeholder: campaign id.'),
    is_referral_code: flag('Placeholder: is referral code.'),
    holder_id: text('Placeholder: holder id.'),
    referrer_id: text('Placeholder: referrer id.'),
    category_id: nullable(text('Placeholder: category id.')),
    categories: list('Placeholder: categories.', object(category, 'Placeholder: categories.')),
    active: flag('Placeholder: active.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    redemption: group(
      'Placeholder: redemption.',
      {
        quantity: nullable(whole('Placeholder: quantity.')),
        redeemed_quantity: whole('Placeholder: redeemed quantity.'),
      },
      { always: ['quantity', 'redeemed_quantity'] },
    ),
    start_date: dateTime('Placeholder: start date.'),
    expiration_date: dateTime('Placeholder: expiration date.'),
    metadata: open('Placeholder: metadata.'),
    object: choice('Placeholder: object.', ['voucher']),
  },
  { always: ['type', 'code', 'created_at', 'object'] },
);
