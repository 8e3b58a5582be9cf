/** Vouchers, as publications and full redemptions carry them. */
import {
  choice,
  dateTime,
  flag,
  group,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { categories } from './category.ts';
import { discount } from './discount.ts';
import { publishedGift } from './gift.ts';
import { publishedLoyaltyCard } from './loyaltyCard.ts';
import { ruleAssignments } from './rule.ts';
import { validity } from './timing.ts';

const assets = shape('voucherAssets', {
  qr: group('The code as a QR code.', {
    id: text('Id of the QR code’s picture.'),
    url: text('Address of the QR code’s picture.'),
  }),
  barcode: group('The code as a barcode.', {
    id: text('Id of the barcode’s picture.'),
    url: text('Address of the barcode’s picture.'),
  }),
});

export const publishedVoucher = shape('publishedVoucher', {
  id: text('Id of the voucher; begins with v_.'),
  code: text('The code that the customer enters or shows.'),
  campaign: text('Name of the campaign that the voucher belongs to.'),
  campaign_id: text('Id of the campaign that the voucher belongs to.'),
  category: text('Name of the category of the voucher.'),
  category_id: text('Id of the category of the voucher.'),
  categories,
  type: choice('Kind of voucher: gift card, discount or loyalty card.', [
    'GIFT_VOUCHER',
    'DISCOUNT_VOUCHER',
    'LOYALTY_CARD',
  ]),
  discount: object(discount, 'Discount of the voucher; there when it gives one.'),
  gift: object(publishedGift, 'Credits of the voucher; there when it is a gift card.'),
  loyalty_card: object(
    publishedLoyaltyCard,
    'Points of the voucher; there when it is a loyalty card.',
  ),
  start_date: dateTime('When the voucher becomes valid.'),
  expiration_date: dateTime('When the voucher stops being valid.'),
  ...validity,
  active: nullable(flag('True when the voucher is switched on and can be redeemed.')),
  additional_info: text('Further information about the voucher, in free text.'),
  metadata: open('Fields of your own that are kept with the voucher; any names and values.'),
  assets: object(assets, 'Pictures of the code, to print or to show.'),
  is_referral_code: nullable(flag('True when the code is used to refer other customers.')),
  created_at: dateTime('When the voucher was made.'),
  updated_at: dateTime('When the voucher was last changed.'),
  holder_id: text('Id of the customer whom the voucher was given to.'),
  validation_rules_assignments: object(
    ruleAssignments,
    'The validation rules that decide whether the voucher can be redeemed.',
  ),
  referrer_id: text('Id of the customer who made the referral, for referral codes.'),
  object: text('Kind of object: voucher.'),
  publish: group('How the voucher was handed out so far.', {
    object: text('Kind of object: list.'),
    count: whole('How many times the voucher was published.'),
    url: text('Path in the API under which the publications are listed.'),
  }),
  redemption: group('How the voucher was redeemed so far.', {
    quantity: whole('How often the voucher can be redeemed.'),
    redeemed_quantity: whole('How often the voucher has been redeemed.'),
    redeemed_amount: whole('Gift credits spent so far, in cents, for a gift card.'),
    redeemed_points: whole('Points spent so far, for a loyalty card.'),
    object: text('Kind of object: list.'),
    url: text('Path in the API under which the redemptions are listed.'),
  }),
});
