/** Vouchers, as most events carry them. */
import { choice, dateTime, flag, nullable, object, open, shape, text } from '../keys.ts';
import { categories } from './category.ts';
import { discount } from './discount.ts';
import { gift } from './gift.ts';
import { loyaltyCard } from './loyaltyCard.ts';
import { redemptionLimit } from './redemptionLimit.ts';

export const voucher = shape(
  'voucher',
  {
    id: text('Id of the voucher; begins with v_.'),
    code: text('The code that the customer enters or shows.'),
    gift: object(gift, 'Credits of the voucher; there when it is a gift card.'),
    discount: object(discount, 'Discount of the voucher; there when it gives one.'),
    loyalty_card: object(loyaltyCard, 'Points of the voucher; there when it is a loyalty card.'),
    type: choice('Kind of voucher: discount, loyalty card or gift card.', [
      'DISCOUNT_VOUCHER',
      'LOYALTY_CARD',
      'GIFT_VOUCHER',
    ]),
    campaign: text('Name of the campaign that the voucher belongs to.'),
    campaign_id: text('Id of the campaign that the voucher belongs to.'),
    is_referral_code: flag('True when the code is used to refer other customers.'),
    holder_id: text('Id of the customer whom the voucher was given to.'),
    referrer_id: text('Id of the customer who made the referral, for referral codes.'),
    category_id: nullable(text('Id of the category of the voucher; null when it has none.')),
    categories,
    active: flag('True when the voucher is switched on and can be redeemed.'),
    created_at: dateTime('When the voucher was made.'),
    updated_at: dateTime('When the voucher was last changed.'),
    redemption: redemptionLimit('How often the voucher can be redeemed, and has been.'),
    start_date: dateTime('When the voucher becomes valid.'),
    expiration_date: dateTime('When the voucher stops being valid.'),
    metadata: open('Fields of your own that are kept with the voucher; any names and values.'),
    object: choice('Kind of object: always voucher.', ['voucher']),
  },
  { always: ['type', 'code', 'created_at', 'object'] },
);
