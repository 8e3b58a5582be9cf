/** Vouchers, as publications and full redemptions carry them. */
import {
  choice,
  date,
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
  wholeChoice,
} from '../keys.ts';
import { category } from './category.ts';
import { discount } from './discount.ts';
import { ruleAssignmentList } from './rule.ts';
import { validityHours } from './timing.ts';

export const voucherAssets = shape('voucherAssets', {
  qr: group('Placeholder: qr.', { id: text('Placeholder: id.'), url: text('Placeholder: url.') }),
  barcode: group('Placeholder: barcode.', {
    id: text('Placeholder: id.'),
    url: text('Placeholder: url.'),
  }),
});

export const publishedVoucher = shape('publishedVoucher', {
  id: text('Placeholder: id.'),
  code: text('Placeholder: code.'),
  campaign: text('Placeholder: campaign.'),
  campaign_id: text('Placeholder: campaign id.'),
  category: text('Placeholder: category.'),
  category_id: text('Placeholder: category id.'),
  categories: list('Placeholder: categories.', object(category, 'Placeholder: categories.')),
  type: choice('Placeholder: type.', ['GIFT_VOUCHER', 'DISCOUNT_VOUCHER', 'LOYALTY_CARD']),
  discount: object(discount, 'Placeholder: discount.'),
  gift: group('Placeholder: gift.', {
    amount: whole('Placeholder: amount.'),
    balance: whole('Placeholder: balance.'),
    effect: choice('Placeholder: effect.', ['APPLY_TO_ORDER', 'APPLY_TO_ITEMS']),
  }),
  loyalty_card: group('Placeholder: loyalty card.', {
    points: whole('Placeholder: points.'),
    balance: whole('Placeholder: balance.'),
    next_expiration_date: date('Placeholder: next expiration date.'),
    next_expiration_points: whole('Placeholder: next expiration points.'),
    pending_points: whole('Placeholder: pending points.'),
    expired_points: whole('Placeholder: expired points.'),
    subtracted_points: whole('Placeholder: subtracted points.'),
  }),
  start_date: dateTime('Placeholder: start date.'),
  expiration_date: dateTime('Placeholder: expiration date.'),
  validity_timeframe: group('Placeholder: validity timeframe.', {
    interval: text('Placeholder: interval.'),
    duration: text('Placeholder: duration.'),
  }),
  validity_day_of_week: list(
    'Placeholder: validity day of week.',
    wholeChoice('Placeholder: validity day of week.', [0, 1, 2, 3, 4, 5, 6]),
  ),
  validity_hours: object(validityHours, 'Placeholder: validity hours.'),
  active: nullable(flag('Placeholder: active.')),
  additional_info: text('Placeholder: additional info.'),
  metadata: open('Placeholder: metadata.'),
  assets: object(voucherAssets, 'Placeholder: assets.'),
  is_referral_code: nullable(flag('Placeholder: is referral code.')),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: dateTime('Placeholder: updated at.'),
  holder_id: text('Placeholder: holder id.'),
  validation_rules_assignments: object(
    ruleAssignmentList,
    'Placeholder: validation rules assignments.',
  ),
  referrer_id: text('Placeholder: referrer id.'),
  object: text('Placeholder: object.'),
  publish: group('Placeholder: publish.', {
    object: text('Placeholder: object.'),
    count: whole('Placeholder: count.'),
    url: text('Placeholder: url.'),
  }),
  redemption: group('Placeholder: redemption.', {
    quantity: whole('Placeholder: quantity.'),
    redeemed_quantity: whole('Placeholder: redeemed quantity.'),
    redeemed_amount: whole('Placeholder: redeemed amount.'),
    redeemed_points: whole('Placeholder: redeemed points.'),
    object: text('Placeholder: object.'),
    url: text('Placeholder: url.'),
  }),
});
