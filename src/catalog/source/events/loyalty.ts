/** Events of loyalty programs: points, tiers and rewards. */
import { type Keys, dateTime, group, list, nullable, object, text, whole } from '../keys.ts';
import { activity } from '../shapes/activity.ts';
import { loyaltyBalance, voucherBalance } from '../shapes/balance.ts';
import { campaign } from '../shapes/campaign.ts';
import { addressee } from '../shapes/customer.ts';
import { earningRule } from '../shapes/earningRule.ts';
import { fullOrder } from '../shapes/fullOrder.ts';
import { loyaltyTier } from '../shapes/loyaltyTier.ts';
import { order } from '../shapes/order.ts';
import { pendingPoints } from '../shapes/pendingPoints.ts';
import { pointsBucket } from '../shapes/pointsBucket.ts';
import { voucherPublication } from '../shapes/publication.ts';
import { reward, rewardAssignment, rewardRedemption } from '../shapes/reward.ts';
import { transaction } from '../shapes/transaction.ts';
import { voucher } from '../shapes/voucher.ts';
import { type EventSource, event } from './event.ts';

const member = 'The customer who holds the loyalty card.';
const loyaltyCampaign = 'The loyalty campaign that the card belongs to.';
const card = 'The loyalty card, a voucher of the type LOYALTY_CARD.';

function pendingPointsEvent(name: string, description: string): EventSource {
  const objects = {
    customer: object(addressee, member),
    campaign: object(campaign, loyaltyCampaign),
    voucher: object(voucher, card),
    voucher_pending_points_balance: object(
      voucherBalance,
      'How the pending points of the card changed.',
    ),
    order: object(order, 'The order that the pending points were earned with.'),
    pending_points: object(pendingPoints, 'The entry of pending points that this event is about.'),
  };
  return event(name, description, objects, Object.keys(objects));
}

function tierEvent(name: string, description: string, tiers: Keys): EventSource {
  const objects = {
    customer: nullable(object(addressee, 'The member of the loyalty program.')),
    campaign: nullable(object(campaign, 'The loyalty campaign that the tiers belong to.')),
    ...tiers,
    created_at: dateTime('When the change of tier took place.'),
  };
  return event(name, description, objects, Object.keys(objects));
}

function tier(description: string): Keys {
  return { loyalty_tier: nullable(object(loyaltyTier, description)) };
}

function tierChange(from: string, to: string): Keys {
  return {
    loyalty_tier_from: nullable(object(loyaltyTier, from)),
    loyalty_tier_to: nullable(object(loyaltyTier, to)),
  };
}

const loyaltyPointsEvent = event(
  'customer.rewarded.loyalty_points',
  'A customer earned points by an earning rule.',
  {
    customer: nullable(object(addressee, 'The customer who did what the points were given for.')),
    holder: nullable(object(addressee, 'The customer whose loyalty card got the points.')),
    voucher: nullable(object(voucher, 'The loyalty card that the points were added to.')),
    campaign: nullable(object(campaign, loyaltyCampaign)),
    loyalty_tier: nullable(
      object(loyaltyTier, 'The tier of the member when the points were earned.'),
    ),
    earning_rule: nullable(object(earningRule, 'The earning rule that granted the points.')),
    balance: nullable(object(voucherBalance, 'How the balance of the card changed.')),
    order: nullable(object(fullOrder, 'The paid order, where the points were earned with one.')),
    event: nullable(object(activity, 'The event that the earning rule reacted to.')),
    publication: nullable(
      object(voucherPublication, 'The publication by which the member got the card.'),
    ),
  },
);

const rewardRedemptionEvent = event(
  'customer.reward_redemptions.completed',
  'A member exchanged loyalty points for a reward.',
  {
    customer: nullable(object(addressee, 'The customer who exchanged the points.')),
    holder: nullable(object(addressee, 'The customer who holds the loyalty card.')),
    voucher: nullable(object(voucher, 'The loyalty card that paid for the reward.')),
    campaign: nullable(object(campaign, loyaltyCampaign)),
    reward_redemption: nullable(object(rewardRedemption, 'The exchange itself and its state.')),
    reward: nullable(object(reward, 'The reward that the points were exchanged for.')),
    reward_assignment: nullable(
      object(rewardAssignment, 'What the reward costs in this loyalty campaign.'),
    ),
    source: nullable(
      group('What set off the exchange.', {
        id: text('Id of what set it off, for example of the loyalty card.'),
        type: text('Kind of what set it off, for example voucher.'),
      }),
    ),
    balance: nullable(
      group('What was added to a balance by the reward.', {
        amount: whole('What was added: gift credits in cents, or points, as the reward has it.'),
      }),
    ),
    publication: nullable(
      object(voucherPublication, 'The publication of the code, when the reward is one.'),
    ),
  },
);

const pending = 'customer.voucher.loyalty_card.pending_points';

export const loyaltyEvents: readonly EventSource[] = [
  event(
    'customer.voucher.loyalty_card.points_added',
    'Points of a loyalty card were added or taken away.',
    {
      customer: nullable(object(addressee, member)),
      campaign: nullable(object(campaign, loyaltyCampaign)),
      voucher: nullable(object(voucher, card)),
      balance: object(loyaltyBalance, 'How the balance of the loyalty card changed.'),
      transaction: nullable(object(transaction, 'The transaction that the change was booked as.')),
    },
    ['customer', 'campaign', 'voucher', 'balance', 'transaction'],
  ),
  event(
    'customer.voucher.loyalty_card.points_expired',
    'Points of a loyalty card expired.',
    {
      customer: nullable(object(addressee, member)),
      campaign: nullable(object(campaign, loyaltyCampaign)),
      voucher: nullable(object(voucher, card)),
      points: whole('How many points expired in all.'),
      buckets: list(
        'The groups of points that expired.',
        object(pointsBucket, 'One group of points that were due to expire on the same day.'),
      ),
      transaction: nullable(object(transaction, 'The transaction that the expiry was booked as.')),
    },
    ['customer', 'campaign', 'voucher', 'points', 'buckets', 'transaction'],
  ),
  pendingPointsEvent(`${pending}.added`, 'Points were earned that are still to be activated.'),
  pendingPointsEvent(
    `${pending}.updated`,
    'Points that are still to be activated were changed. The reference’s list of event types has ' +
      '`loyalty_card.pending_points.updated` for it; `event.type` is given with the full name here, ' +
      'as on the event’s own page.',
  ),
  event(
    `${pending}.activated`,
    'Pending points became points that can be spent.',
    {
      customer: object(addressee, member),
      campaign: object(campaign, loyaltyCampaign),
      voucher: object(voucher, card),
      balance: object(voucherBalance, 'How the balance of the loyalty card changed.'),
      order: object(order, 'The order that the points were earned with.'),
      transaction: object(transaction, 'The transaction that the activation was booked as.'),
      pending_points: object(pendingPoints, 'The pending points that were activated.'),
    },
    ['customer', 'campaign', 'voucher', 'balance', 'order', 'transaction', 'pending_points'],
  ),
  pendingPointsEvent(
    `${pending}.canceled`,
    'Points that were still to be activated were cancelled.',
  ),
  tierEvent(
    'customer.loyalty.tier.joined',
    'A member reached a tier for the first time.',
    tier('The tier that the member reached.'),
  ),
  tierEvent(
    'customer.loyalty.tier.left',
    'A member dropped out of all tiers.',
    tier('The tier that the member was in before.'),
  ),
  tierEvent(
    'customer.loyalty.tier.upgraded',
    'A member moved up to a higher tier.',
    tierChange('The tier that the member was in before.', 'The higher tier that was reached.'),
  ),
  tierEvent(
    'customer.loyalty.tier.downgraded',
    'A member moved down to a lower tier.',
    tierChange('The tier that the member was in before.', 'The lower tier that applies now.'),
  ),
  tierEvent(
    'customer.loyalty.tier.prolonged',
    'A member’s stay in a tier was prolonged.',
    tier('The tier that the member stays in.'),
  ),
  loyaltyPointsEvent,
  rewardRedemptionEvent,
];
