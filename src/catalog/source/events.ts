/** What each event sends: the top-level objects of its `data`, in documented order. */
import { type Keys, dateTime, group, list, nullable, text, object, whole } from './keys.ts';
import { activity, customEvent, eventSchema, segment } from './shapes/activity.ts';
import { giftBalance, loyaltyBalance, voucherBalance } from './shapes/balance.ts';
import { campaign } from './shapes/campaign.ts';
import { addressee, customer, customerProfile } from './shapes/customer.ts';
import { distribution } from './shapes/distribution.ts';
import { earningRule } from './shapes/earningRule.ts';
import { fullOrder } from './shapes/fullOrder.ts';
import { fullRedemption } from './shapes/fullRedemption.ts';
import { loyaltyTier } from './shapes/loyaltyTier.ts';
import { order } from './shapes/order.ts';
import { pendingPoints } from './shapes/pendingPoints.ts';
import { pointsBucket } from './shapes/pointsBucket.ts';
import { promotionStack, promotionTier } from './shapes/promotion.ts';
import { publication, voucherPublication } from './shapes/publication.ts';
import { redemption } from './shapes/redemption.ts';
import { referralTier, reward, rewardAssignment, rewardRedemption } from './shapes/reward.ts';
import { transaction } from './shapes/transaction.ts';
import { voucher } from './shapes/voucher.ts';

/** An event and its data. */
export interface EventSource {
  readonly name: string;
  /** When it is sent, in a sentence or two. */
  readonly description: string;
  readonly objects: Keys;
  /** The objects that are always there. Absent where the documentation does not say. */
  readonly always?: readonly string[];
}

/** What a promotion or a code adds to an event; always there where the purpose is theirs. */
const sendOut = {
  campaign: object(campaign, 'The campaign whose promotion or codes this distribution sends.'),
  voucher: object(voucher, 'The voucher that the customer gets with this message.'),
  publication: object(publication, 'The publication that gave the customer the voucher.'),
  promotion_tier: object(promotionTier, 'The promotion tier that the customer is told about.'),
} satisfies Keys;

function event(
  name: string,
  description: string,
  objects: Keys,
  always?: readonly string[],
): EventSource {
  return { name, description, objects, ...(always === undefined ? {} : { always }) };
}

/** An event whose triggers can also send promotions and codes: the purpose's objects are added. */
function eventWithSendOut(
  name: string,
  description: string,
  own: Keys,
  always: readonly string[],
  last: Keys = {},
): EventSource {
  return event(name, description, { ...own, ...sendOut, ...last }, [
    ...always,
    ...Object.keys(sendOut),
  ]);
}

function orderEvent(name: string, description: string): EventSource {
  const objects = {
    customer: object(addressee, 'The customer who placed the order.'),
    referrer: object(customer, 'The customer whose referral code led to the order.'),
    order: object(fullOrder, 'The order, with its items, amounts and discounts.'),
    redemption: object(fullRedemption, 'The redemption that gave the order its discount.'),
  };
  return eventWithSendOut(name, description, objects, Object.keys(objects));
}

function segmentEvent(name: string, description: string, role: string): EventSource {
  const objects = {
    customer: object(customerProfile, `The customer who ${role} the segment, with totals so far.`),
    segment: object(segment, `The segment that the customer ${role}.`),
  };
  return eventWithSendOut(name, description, objects, Object.keys(objects));
}

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

/** Everything a redemption event tells, whether the redemption stands or was rolled back. */
const redemptionObjects = {
  customer: nullable(object(addressee, 'The customer who redeemed.')),
  order: nullable(object(order, 'The order that the redemption was made for.')),
  campaign: nullable(object(campaign, 'The campaign of the redeemed voucher or promotion.')),
  voucher: nullable(object(voucher, 'The redeemed voucher; null when a promotion was redeemed.')),
  holder: nullable(
    object(addressee, 'The customer whom the voucher was given to, who may be someone else.'),
  ),
  promotion_tier: nullable(
    object(promotionTier, 'The redeemed promotion tier; null when a voucher was redeemed.'),
  ),
  promotion_stack: nullable(
    object(promotionStack, 'The promotion stack, when tiers were redeemed as one stack.'),
  ),
  redemption: nullable(object(redemption, 'The redemption itself.')),
};

const publicationEvent = event(
  'customer.publication.succeeded',
  'A code was assigned to a customer.',
  {
    customer: nullable(object(addressee, 'The customer who was given the code.')),
    campaign: nullable(object(campaign, 'The campaign that the code comes from.')),
    publication: nullable(object(voucherPublication, 'The publication, with the voucher in full.')),
    voucher: object(voucher, 'The voucher whose code was published.'),
  },
  ['customer', 'campaign', 'publication', 'voucher'],
);

const rewardedEvent = event('customer.rewarded', 'A customer got a reward.', {
  customer: nullable(object(addressee, 'The customer who got the reward.')),
  holder: nullable(object(addressee, 'The customer who holds the voucher that earned the reward.')),
  voucher: nullable(
    object(voucher, 'The loyalty card or referral code that the reward goes back to.'),
  ),
  campaign: nullable(object(campaign, 'The loyalty or referral campaign that grants the reward.')),
  redemption: nullable(object(fullRedemption, 'The redemption that the reward was given for.')),
  reward: nullable(object(reward, 'The reward that was granted.')),
  referral_tier: nullable(object(referralTier, 'The referral tier whose condition was met.')),
  balance: nullable(
    group('What was added to a balance by the reward.', {
      amount: whole('Gift credits that were added, in cents.'),
      points: whole('Loyalty points that were added.'),
    }),
  ),
  custom_event: nullable(object(customEvent, 'The custom event that led to the reward.')),
  customer_event: nullable(
    group('The change of the customer that led to the reward.', {
      segment: object(segment, 'The segment that the customer entered.'),
      event_type: text('The type of the event, such as customer.segment.entered.'),
    }),
  ),
});

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

export const events: readonly EventSource[] = [
  segmentEvent(
    'customer.segment.entered',
    'A customer met the conditions of a segment and entered it.',
    'entered',
  ),
  segmentEvent(
    'customer.segment.left',
    'A customer no longer met the conditions of a segment and left it.',
    'left',
  ),
  orderEvent('customer.order.updated', 'An order of a customer was changed.'),
  orderEvent('customer.order.paid', 'An order of a customer was paid.'),
  orderEvent('customer.order.created', 'A customer placed an order.'),
  orderEvent('customer.order.canceled', 'An order of a customer was cancelled.'),
  event('customer.voucher.gift.balance_added', 'Credits of a gift card were added or taken away.', {
    customer: object(addressee, 'The customer who holds the gift card.'),
    campaign: object(campaign, 'The campaign that the gift card belongs to.'),
    voucher: object(voucher, 'The gift card, a voucher of the type GIFT_VOUCHER.'),
    balance: object(giftBalance, 'How the balance of the gift card changed.'),
    transaction: object(transaction, 'The transaction that the change was booked as.'),
  }),
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
  event('customer.redemption.succeeded', 'A voucher or promotion was redeemed.', redemptionObjects),
  event('customer.redemption.rollback.succeeded', 'A redemption was rolled back.', {
    ...redemptionObjects,
    redemption_rollback: object(redemption, 'The rollback, which undid the redemption.'),
  }),
  rewardedEvent,
  eventWithSendOut(
    'manual_distribution_schedule',
    'A message was sent by hand, at once or at the time it was scheduled for.',
    { distribution: object(distribution, 'The distribution that sends the message.') },
    ['distribution'],
    { customer: object(addressee, 'The customer whom the message goes to.') },
  ),
  publicationEvent,
  eventWithSendOut(
    'customer.custom_event',
    'A custom event of a customer was tracked.',
    {
      event: object(customEvent, 'The custom event that was tracked.'),
      event_schema: object(eventSchema, 'The definition that the custom event follows.'),
      customer: object(addressee, 'The customer whom the custom event was tracked for.'),
      referral: nullable(
        group(
          'The referral that the event counts for; null when it counts for none.',
          {
            referrer: object(customer, 'The customer who referred the other one.'),
            voucher: object(voucher, 'The referral code that was used.'),
            campaign: object(campaign, 'The referral campaign.'),
          },
          { always: ['referrer', 'voucher', 'campaign'] },
        ),
      ),
      loyalty: nullable(
        group(
          'The loyalty card that the event counts for; null when it counts for none.',
          {
            voucher: object(voucher, 'The loyalty card of the customer.'),
            campaign: object(campaign, loyaltyCampaign),
          },
          { always: ['voucher', 'campaign'] },
        ),
      ),
    },
    ['event', 'event_schema', 'customer', 'referral', 'loyalty'],
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
  event(
    'customer.referred',
    'A customer was referred by another one.',
    {
      customer: object(addressee, 'The customer who was referred.'),
      referrer: object(customer, 'The customer whose referral code was used.'),
      campaign: object(campaign, 'The referral campaign.'),
      voucher: object(voucher, 'The referral code that was used.'),
      custom_event: object(customEvent, 'The custom event that counts as the conversion.'),
      redemption: object(fullRedemption, 'The redemption that counts as the conversion.'),
    },
    ['referrer', 'campaign', 'voucher', 'custom_event'],
  ),
  rewardRedemptionEvent,
];
