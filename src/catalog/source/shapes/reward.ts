/** Rewards that loyalty points or referrals are exchanged for. */
import {
  choice,
  dateTime,
  group,
  nullable,
  object,
  open,
  shape,
  text,
  union,
  whole,
} from '../keys.ts';
import { customer } from './customer.ts';
import { productSummary, skuSummary } from './product.ts';
import { voucher } from './voucher.ts';

export const couponCampaignReward = shape(
  'couponCampaignReward',
  { id: text('Placeholder: id.'), type: choice('Placeholder: type.', ['DISCOUNT_COUPONS']) },
  { always: ['id', 'type'] },
);

export const giftCampaignReward = shape(
  'giftCampaignReward',
  {
    id: text('Placeholder: id.'),
    balance: whole('Placeholder: balance.'),
    type: choice('Placeholder: type.', ['GIFT_VOUCHERS']),
  },
  { always: ['id', 'balance', 'type'] },
);

export const loyaltyCampaignReward = shape(
  'loyaltyCampaignReward',
  {
    id: text('Placeholder: id.'),
    balance: whole('Placeholder: balance.'),
    type: choice('Placeholder: type.', ['LOYALTY_PROGRAM']),
  },
  { always: ['id', 'balance', 'type'] },
);

export const campaignRewardChoice = union('campaignRewardChoice', 'campaign reward', [
  { label: 'discount coupon', when: '`type` is DISCOUNT_COUPONS', of: couponCampaignReward },
  { label: 'gift voucher', when: '`type` is GIFT_VOUCHERS', of: giftCampaignReward },
  { label: 'loyalty card', when: '`type` is LOYALTY_PROGRAM', of: loyaltyCampaignReward },
]);
export const campaignReward = shape('campaignReward', {
  campaign: object(campaignRewardChoice, 'Placeholder: campaign.'),
});

export const coinReward = shape('coinReward', {
  coin: group('Placeholder: coin.', {
    exchange_ratio: whole('Placeholder: exchange ratio.'),
    points_ratio: whole('Placeholder: points ratio.'),
  }),
});

export const productReward = shape('productReward', {
  product: group('Placeholder: product.', {
    id: text('Placeholder: id.'),
    sku_id: nullable(text('Placeholder: sku id.')),
  }),
});

export const rewardParameters = union('rewardParameters', 'reward', [
  { label: 'a code of a campaign', when: 'the reward’s `type` is CAMPAIGN', of: campaignReward },
  { label: 'credits or points', when: 'the reward’s `type` is COIN', of: coinReward },
  { label: 'a product', when: 'the reward’s `type` is MATERIAL', of: productReward },
]);

export const reward = shape('reward', {
  customer: object(customer, 'Placeholder: customer.'),
  assignment_id: text('Placeholder: assignment id.'),
  voucher: object(voucher, 'Placeholder: voucher.'),
  product: object(productSummary, 'Placeholder: product.'),
  sku: object(skuSummary, 'Placeholder: sku.'),
  loyalty_tier_id: text('Placeholder: loyalty tier id.'),
  id: text('Placeholder: id.'),
  object: choice('Placeholder: object.', ['reward']),
  name: text('Placeholder: name.'),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: nullable(dateTime('Placeholder: updated at.')),
  parameters: object(rewardParameters, 'Placeholder: parameters.'),
  metadata: open('Placeholder: metadata.'),
  type: choice('Placeholder: type.', ['CAMPAIGN', 'COIN', 'MATERIAL']),
});

export const rewardAssignment = shape('rewardAssignment', {
  id: text('Placeholder: id.'),
  reward_id: text('Placeholder: reward id.'),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: nullable(dateTime('Placeholder: updated at.')),
  object: choice('Placeholder: object.', ['reward_assignment']),
  related_object_id: text('Placeholder: related object id.'),
  related_object_type: choice('Placeholder: related object type.', ['campaign']),
  parameters: group(
    'Placeholder: parameters.',
    { loyalty: group('Placeholder: loyalty.', { points: whole('Placeholder: points.') }) },
    { always: ['loyalty'] },
  ),
});

export const rewardRedemption = shape('rewardRedemption', {
  id: text('Placeholder: id.'),
  state: choice('Placeholder: state.', ['COMPLETED', 'CREATED', 'PENDING', 'ROLLEDBACK']),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: dateTime('Placeholder: updated at.'),
  voucher_id: text('Placeholder: voucher id.'),
  campaign_id: text('Placeholder: campaign id.'),
  customer_id: text('Placeholder: customer id.'),
  reward_assignment_id: text('Placeholder: reward assignment id.'),
  source_id: text('Placeholder: source id.'),
  source_type: text('Placeholder: source type.'),
});

export const referralTier = shape('referralTier', {
  id: text('Placeholder: id.'),
  campaign_id: text('Placeholder: campaign id.'),
  banner: text('Placeholder: banner.'),
  parameters: group('Placeholder: parameters.', {
    event_type: text('Placeholder: event type.'),
    segment: group('Placeholder: segment.', { id: text('Placeholder: id.') }),
    custom_event: group('Placeholder: custom event.', { id: text('Placeholder: id.') }),
    distribution: group('Placeholder: distribution.', { id: text('Placeholder: id.') }),
  }),
});
