/** Rewards that loyalty points or referrals are exchanged for. */
import { choice, dateTime, group, nullable, object, shape, text, whole } from '../keys.ts';
import { customer } from './customer.ts';
import { productSummary, skuSummary } from './product.ts';
import * as keys from './rewardKeys.ts';
import { voucher } from './voucher.ts';

export const reward = shape('reward', {
  customer: object(customer, keys.given.customer),
  assignment_id: keys.assignmentId,
  voucher: object(voucher, keys.given.voucher),
  product: object(productSummary, keys.given.product),
  sku: object(skuSummary, keys.given.sku),
  loyalty_tier_id: keys.tierId,
  id: keys.id,
  object: keys.isReward,
  name: keys.name,
  created_at: keys.createdAt,
  updated_at: nullable(keys.updatedAt),
  ...keys.terms,
});

export const rewardAssignment = shape('rewardAssignment', {
  id: text('Id of the assignment.'),
  reward_id: text('Id of the reward that is assigned; begins with rew_.'),
  created_at: dateTime('When the reward was assigned to the campaign.'),
  updated_at: nullable(dateTime('When the assignment was last changed; null when it never was.')),
  object: choice('Kind of object: always reward_assignment.', ['reward_assignment']),
  related_object_id: text('Id of the campaign that the reward is assigned to.'),
  related_object_type: choice('Kind of object that the reward is assigned to: always campaign.', [
    'campaign',
  ]),
  parameters: group(
    'What the reward costs.',
    {
      loyalty: group('What the reward costs in loyalty points.', {
        points: whole('How many loyalty points a member pays for the reward.'),
      }),
    },
    { always: ['loyalty'] },
  ),
});

export const rewardRedemption = shape('rewardRedemption', {
  id: text('Id of the exchange of points for the reward.'),
  state: choice('State of the exchange; COMPLETED once the reward was handed out.', [
    'COMPLETED',
    'CREATED',
    'PENDING',
    'ROLLEDBACK',
  ]),
  created_at: dateTime('When the exchange began.'),
  updated_at: dateTime('When the exchange last changed its state.'),
  voucher_id: text('Id of the loyalty card that paid.'),
  campaign_id: text('Id of the loyalty campaign.'),
  customer_id: text('Id of the customer who exchanged the points.'),
  reward_assignment_id: text('Id of the assignment that set the price.'),
  source_id: text('Id of what set off the exchange.'),
  source_type: text('Kind of what set off the exchange, for example voucher.'),
});

export const referralTier = shape('referralTier', {
  id: text('Id of the referral tier.'),
  campaign_id: text('Id of the referral campaign.'),
  banner: text('Words that tell members about the referral tier.'),
  parameters: group('What has to happen for the reward.', {
    event_type: text('Type of the event that counts.'),
    segment: group('The segment that has to be entered, where it is one.', {
      id: text('Id of the segment; begins with seg_.'),
    }),
    custom_event: group('The custom event that counts, where it is one.', {
      id: text('Id of the custom event’s definition; begins with ms_.'),
    }),
    distribution: group('The distribution that tells about the reward.', {
      id: text('Id of the distribution; begins with distr_.'),
    }),
  }),
});
