/** The campaigns of the sample world, one of each kind. */
import { discount } from './discounts.ts';
import { amounts, points } from './figures.ts';
import { ids } from './ids.ts';
import { type CampaignKind, campaignIds, campaignNames } from './names.ts';
import { moments } from './time.ts';

export const categories = [
  {
    id: ids.category,
    name: 'Seasonal',
    hierarchy: 1,
    created_at: moments.categoryCreated,
    updated_at: moments.campaignChanged,
    object: 'category',
    stacking_rules_type: 'JOINT',
  },
  {
    id: ids.secondCategory,
    name: 'Web shop',
    hierarchy: 2,
    created_at: moments.categoryCreated,
    updated_at: moments.campaignChanged,
    object: 'category',
    stacking_rules_type: 'EXCLUSIVE',
  },
];

export const gift = {
  amount: amounts.gift,
  balance: amounts.giftBalance,
  effect: 'APPLY_TO_ORDER',
};

const kinds: Readonly<
  Record<CampaignKind, { campaignType: string; voucherType: string; prefix: string; about: string }>
> = {
  discount: {
    campaignType: 'DISCOUNT_COUPONS',
    voucherType: 'DISCOUNT_VOUCHER',
    prefix: 'GLAZE-',
    about: 'One coupon as a thank-you for each returning customer.',
  },
  promotion: {
    campaignType: 'PROMOTION',
    voucherType: 'DISCOUNT_VOUCHER',
    prefix: 'KILN-',
    about: 'Automatic discount during the week of the open kiln.',
  },
  gift: {
    campaignType: 'GIFT_VOUCHERS',
    voucherType: 'GIFT_VOUCHER',
    prefix: 'GIFT-',
    about: 'Gift cards for the web shop and the studio.',
  },
  loyalty: {
    campaignType: 'LOYALTY_PROGRAM',
    voucherType: 'LOYALTY_CARD',
    prefix: 'FERN-',
    about: 'One point for each pound spent.',
  },
  referral: {
    campaignType: 'REFERRAL_PROGRAM',
    voucherType: 'DISCOUNT_VOUCHER',
    prefix: 'FRIEND-',
    about: 'Both friends get a discount on the first order.',
  },
};

/** The kind of voucher that a campaign hands out. */
export function voucherType(kind: CampaignKind): string {
  return kinds[kind].voucherType;
}

/** The beginning of the codes that a campaign hands out. */
export function codePrefix(kind: CampaignKind): string {
  return kinds[kind].prefix;
}

const expiry = {
  period_type: 'MONTH',
  period_value: 12,
  rounding_type: 'END_OF_YEAR',
  rounding_value: 1,
  fixed_month: 12,
  fixed_day: 31,
};

/** A campaign with everything that events tell of it. */
export function campaignOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  const { campaignType, prefix, about } = kinds[kind];
  return {
    id: campaignIds[kind],
    name: campaignNames[kind],
    campaign_type: campaignType,
    type: 'AUTO_UPDATE',
    is_referral_code: kind === 'referral',
    voucher: {
      type: voucherType(kind),
      discount,
      gift,
      loyalty_card: { points: points.collected, expiration_rules: expiry },
      redemption: { quantity: 3, redeemed_quantity: 1 },
      code_config: {
        length: 8,
        charset: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ',
        prefix,
        postfix: '-UK',
        pattern: `${prefix}####-####-UK`,
        initial_count: 500,
      },
    },
    referral_program: {
      conversion_event_type: 'redemption',
      custom_event: { id: ids.eventSchema, name: 'workshop_booked' },
      referee_reward: {
        related_object_parent: {
          id: campaignIds.discount,
          name: campaignNames.discount,
          object: 'CAMPAIGN',
        },
        type: 'DISCOUNT_VOUCHER',
        amount: String(amounts.discount),
      },
    },
    auto_join: true,
    join_once: true,
    active: true,
    category_id: categories[0]?.id,
    category: categories[0]?.name,
    categories,
    metadata: { season: 'All year', budget_owner: 'Marketing' },
    start_date: moments.campaignStart,
    expiration_date: moments.campaignEnd,
    description: about,
    created_at: moments.campaignCreated,
    updated_at: moments.campaignChanged,
    object: 'campaign',
  };
}
