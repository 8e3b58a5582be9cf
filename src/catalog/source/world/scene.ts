/** What happens in the sample world when a trigger fires: the event's data, before keys are taken. */
import type { ContextInfo, TriggerInfo } from '../../types.ts';
import { customEvent, distributionOf, eventSchema, paidOrderEvent, segment } from './activities.ts';
import { balanceOf, pendingBalance, transactionOf } from './balances.ts';
import { amounts, points } from './figures.ts';
import {
  activatedPoints,
  buckets,
  earningRule,
  lowerTier,
  pendingPoints,
  tier,
} from './loyalty.ts';
import type { CampaignKind } from './names.ts';
import { type OrderStatus, orderOf } from './orders.ts';
import { type Person, customer, referrer } from './people.ts';
import { promotionStackOf, promotionTierOf } from './promotions.ts';
import { publicationOf } from './publications.ts';
import { redemptionOf, rolledBack } from './redemptions.ts';
import { referralTierOf, reward, rewardAssignmentOf, rewardRedemptionOf } from './rewards.ts';
import { moments } from './time.ts';
import { programOf, voucherIdOf } from './vouchers.ts';

type Scene = Readonly<Record<string, unknown>>;

const orderStatuses: ReadonlyMap<string, OrderStatus> = new Map([
  ['customer.order.created', 'CREATED'],
  ['customer.order.updated', 'FULFILLED'],
  ['customer.order.canceled', 'CANCELED'],
  ['customer.redemption.rollback.succeeded', 'CANCELED'],
]);

/** The data of a context's event: more than is sent; what the event documents is taken from it. */
export function sceneOf(trigger: TriggerInfo, context: ContextInfo): Scene {
  const kind = kindOf(trigger, context);
  const receiver = receiverOf(trigger);
  const status = orderStatuses.get(trigger.event) ?? 'PAID';
  return {
    ...programOf(kind),
    customer: receiver,
    holder: kind === 'referral' ? referrer : customer,
    referrer,
    segment,
    distribution: distributionOf(kind),
    order: orderOf(status, kind),
    redemption: redemptionOf(kind, status),
    publication: publicationOf(kind, receiver),
    promotion_tier: promotionTierOf(kind),
    promotion_stack: promotionStackOf(kind),
    event: trigger.event === 'customer.custom_event' ? customEvent : paidOrderEvent,
    event_schema: eventSchema,
    custom_event: customEvent,
    referral: { ...programOf('referral'), referrer },
    loyalty: programOf('loyalty'),
    reward,
    reward_redemption: rewardRedemptionOf(kind),
    reward_assignment: rewardAssignmentOf(kind),
    referral_tier: referralTierOf(kind),
    customer_event: { segment, event_type: 'customer.segment.entered' },
    earning_rule: earningRule,
    loyalty_tier: tier,
    created_at: moments.reward,
    points: points.expired,
    buckets,
    pending_points: pendingPoints,
    voucher_pending_points_balance: pendingBalance,
    ...(trigger.event.includes('rollback') ? rolledBack(kind, status) : {}),
    ...(trigger.event.endsWith('activated') ? { pending_points: activatedPoints } : {}),
    ...tierChange(trigger.event),
    ...bookings(trigger.event, kind),
  };
}

/** Whom the message goes to: a referral code is sent to the one who refers. */
export function receiverOf(trigger: TriggerInfo): Person {
  const sendsReferralCode =
    trigger.home === 'referral campaign' && trigger.event === 'customer.publication.succeeded';
  return sendsReferralCode ? referrer : customer;
}

function kindOf(trigger: TriggerInfo, context: ContextInfo): CampaignKind {
  const { event, home } = trigger;
  if (context.purpose === 'promotion') return 'promotion';
  if (event.includes('.gift.')) return 'gift';
  if (event.includes('loyalty') || home === 'loyalty campaign') return 'loyalty';
  if (event === 'customer.rewarded') return 'loyalty';
  if (event === 'customer.referred' || home === 'referral campaign') return 'referral';
  return 'discount';
}

function tierChange(event: string): Scene {
  return event.endsWith('downgraded')
    ? { loyalty_tier_from: tier, loyalty_tier_to: lowerTier }
    : { loyalty_tier_from: lowerTier, loyalty_tier_to: tier };
}

function bookings(event: string, kind: CampaignKind): Scene {
  const card = kind === 'gift' ? 'gift' : 'loyalty';
  const booked = { balance: balanceOf(card) };
  if (event.endsWith('balance_added')) {
    return { ...booked, transaction: transactionOf(card, 'CREDITS_ADDITION', 'Birthday credit') };
  }
  if (event.endsWith('points_expired')) {
    return { ...booked, transaction: transactionOf(card, 'POINTS_EXPIRATION', 'End of term') };
  }
  if (event.endsWith('activated')) {
    const transaction = transactionOf(card, 'PENDING_POINTS_ACTIVATION', 'Return period over');
    return { ...booked, transaction };
  }
  if (event === 'customer.rewarded' || event === 'customer.reward_redemptions.completed') {
    return {
      balance: { amount: amounts.giftAdded, points: points.earned },
      source: { id: voucherIdOf(kind), type: 'voucher' },
    };
  }
  return { ...booked, transaction: transactionOf(card, 'POINTS_ADDITION', 'Thank-you points') };
}
