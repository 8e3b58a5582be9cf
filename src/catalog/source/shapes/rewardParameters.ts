/** What a reward consists of. */
import { choice, group, nullable, object, shape, text, union, whole } from '../keys.ts';

const id = text('Id of the campaign that the code comes from; begins with camp_.');
const balance = whole('What the code is worth: gift credits in cents, or loyalty points.');

function type(value: string): ReturnType<typeof choice> {
  return choice('Kind of the campaign that the code comes from.', [value]);
}

const couponCampaign = shape(
  'couponCampaignReward',
  { id, type: type('DISCOUNT_COUPONS') },
  { always: ['id', 'type'] },
);

const giftCampaign = shape(
  'giftCampaignReward',
  { id, balance, type: type('GIFT_VOUCHERS') },
  { always: ['id', 'balance', 'type'] },
);

const loyaltyCampaign = shape(
  'loyaltyCampaignReward',
  { id, balance, type: type('LOYALTY_PROGRAM') },
  { always: ['id', 'balance', 'type'] },
);

const campaign = union('campaignReward', 'code of the reward', [
  { label: 'discount coupon', when: '`type` is DISCOUNT_COUPONS', of: couponCampaign },
  { label: 'gift voucher', when: '`type` is GIFT_VOUCHERS', of: giftCampaign },
  { label: 'loyalty card', when: '`type` is LOYALTY_PROGRAM', of: loyaltyCampaign },
]);

const code = shape('codeReward', {
  campaign: object(campaign, 'The campaign that the reward’s code comes from.'),
});

const coin = shape('coinReward', {
  coin: group('How points are turned into credits or into other points.', {
    exchange_ratio: whole('How much one step of the exchange gives: credits in cents, or points.'),
    points_ratio: whole('How many points one step of the exchange costs.'),
  }),
});

const material = shape('productReward', {
  product: group('The product that the reward is.', {
    id: text('Id of the product; begins with prod_.'),
    sku_id: nullable(text('Id of the variant; null when the product has no variants.')),
  }),
});

export const rewardParameters = union('rewardParameters', 'reward', [
  { label: 'a code', when: 'the reward’s `type` is CAMPAIGN', of: code },
  { label: 'credits or points', when: 'the reward’s `type` is COIN', of: coin },
  { label: 'a product', when: 'the reward’s `type` is MATERIAL', of: material },
]);
