/** The triggers that a payload can be designed for, in the order in which they are offered. */
import type { PurposeId, TriggerHome } from '../types.ts';

/** Under which heading and with which event a trigger is offered, and what each purpose sends. */
export interface TriggerSource {
  readonly label: string;
  readonly home: TriggerHome;
  readonly category: string;
  readonly event: string;
  /** The objects of `data` by purpose; a list alone where a trigger has no purposes. */
  readonly sends: readonly string[] | Readonly<Partial<Record<PurposeId, readonly string[]>>>;
}

export const purposes: Readonly<Record<PurposeId, string>> = {
  promotion: 'Notify customers about promotion',
  codes: 'Send and publish unique codes from campaign',
  message: 'Send plain message to customers',
};

/** All three purposes: the event's own objects, then what the purpose adds. */
function everyPurpose(own: readonly string[]): TriggerSource['sends'] {
  return { ...marketing(own), message: own };
}

function marketing(own: readonly string[]): Partial<Record<PurposeId, readonly string[]>> {
  return {
    promotion: [...own, 'campaign', 'promotion_tier'],
    codes: [...own, 'campaign', 'voucher', 'publication'],
  };
}

function messageOnly(objects: readonly string[]): TriggerSource['sends'] {
  return { message: objects };
}

function distribution(
  category: string,
  label: string,
  event: string,
  sends: TriggerSource['sends'],
): TriggerSource {
  return { home: 'distribution', category, label, event, sends };
}

const segment = ['customer', 'segment'];
const order = ['customer', 'referrer', 'order', 'redemption'];
const balance = ['customer', 'campaign', 'voucher', 'balance', 'transaction'];
const pendingPoints = [
  'customer',
  'campaign',
  'voucher',
  'voucher_pending_points_balance',
  'order',
  'pending_points',
];
const redemption = [
  'customer',
  'order',
  'campaign',
  'voucher',
  'holder',
  'promotion_tier',
  'promotion_stack',
  'redemption',
];
const publication = ['customer', 'campaign', 'publication', 'voucher'];
const tier = ['customer', 'campaign', 'loyalty_tier', 'created_at'];
const tierChange = ['customer', 'campaign', 'loyalty_tier_from', 'loyalty_tier_to', 'created_at'];
const loyaltyPoints = [
  'customer',
  'holder',
  'voucher',
  'campaign',
  'loyalty_tier',
  'earning_rule',
  'balance',
  'order',
  'event',
];
const referred = ['customer', 'referrer', 'campaign', 'voucher', 'custom_event', 'redemption'];

const voucherEvent = 'customer.voucher';
const pendingEvent = 'customer.voucher.loyalty_card.pending_points';
const tiers = 'Loyalty tier related activity';

export const triggers: readonly TriggerSource[] = [
  distribution(
    'Segment',
    'Customer entered segment',
    'customer.segment.entered',
    everyPurpose(segment),
  ),
  distribution('Segment', 'Customer left segment', 'customer.segment.left', everyPurpose(segment)),
  distribution('Cart', 'Order update', 'customer.order.updated', everyPurpose(order)),
  distribution('Cart', 'Order has been paid', 'customer.order.paid', everyPurpose(order)),
  distribution('Cart', 'Order creation', 'customer.order.created', everyPurpose(order)),
  distribution('Cart', 'Order cancelled', 'customer.order.canceled', everyPurpose(order)),
  distribution(
    'Voucher',
    'Gift credits adjusted',
    `${voucherEvent}.gift.balance_added`,
    messageOnly(balance),
  ),
  distribution(
    'Voucher',
    'Loyalty points adjusted',
    `${voucherEvent}.loyalty_card.points_added`,
    messageOnly(balance),
  ),
  distribution(
    'Voucher',
    'Loyalty points expired',
    `${voucherEvent}.loyalty_card.points_expired`,
    messageOnly(['customer', 'campaign', 'voucher', 'points', 'buckets', 'transaction']),
  ),
  distribution(
    'Voucher',
    'Loyalty pending points adjusted',
    `${pendingEvent}.added`,
    messageOnly(pendingPoints),
  ),
  distribution(
    'Voucher',
    'Loyalty pending points updated',
    `${pendingEvent}.updated`,
    messageOnly(pendingPoints),
  ),
  distribution(
    'Voucher',
    'Loyalty pending points activated',
    `${pendingEvent}.activated`,
    messageOnly([
      'customer',
      'campaign',
      'voucher',
      'balance',
      'order',
      'transaction',
      'pending_points',
    ]),
  ),
  distribution(
    'Voucher',
    'Loyalty pending points canceled',
    `${pendingEvent}.canceled`,
    messageOnly(pendingPoints),
  ),
  distribution(
    'Voucher',
    'Voucher redeemed',
    'customer.redemption.succeeded',
    messageOnly(redemption),
  ),
  distribution(
    'Voucher',
    'Voucher redemption rolled back',
    'customer.redemption.rollback.succeeded',
    messageOnly([...redemption, 'redemption_rollback']),
  ),
  distribution(
    'Customer rewards',
    'Reward redemption',
    'customer.rewarded',
    messageOnly([
      'customer',
      'holder',
      'voucher',
      'campaign',
      'redemption',
      'reward',
      'referral_tier',
      'balance',
      'custom_event',
      'customer_event',
    ]),
  ),
  distribution(
    'Manual messages',
    'One or bulk messages',
    'manual_distribution_schedule',
    marketing(['distribution', 'customer']),
  ),
  distribution(
    'Publishing codes',
    'Successfully published',
    'customer.publication.succeeded',
    messageOnly(publication),
  ),
  distribution(
    'Custom events',
    'Custom event',
    'customer.custom_event',
    everyPurpose(['event', 'event_schema', 'customer', 'referral', 'loyalty']),
  ),
  distribution(
    tiers,
    'Customer entered loyalty tier structure',
    'customer.loyalty.tier.joined',
    messageOnly(tier),
  ),
  distribution(
    tiers,
    'Customer left loyalty tier structure',
    'customer.loyalty.tier.left',
    messageOnly(tier),
  ),
  distribution(
    tiers,
    'Customer loyalty tier upgraded',
    'customer.loyalty.tier.upgraded',
    messageOnly(tierChange),
  ),
  distribution(
    tiers,
    'Customer loyalty tier downgraded',
    'customer.loyalty.tier.downgraded',
    messageOnly(tierChange),
  ),
  distribution(
    tiers,
    'Customer loyalty tier prolonged',
    'customer.loyalty.tier.prolonged',
    messageOnly(tier),
  ),
  distribution(
    tiers,
    'Customer rewarded loyalty points',
    'customer.rewarded.loyalty_points',
    messageOnly(loyaltyPoints),
  ),
  distribution(
    'Referral related activity',
    'Customer was referred',
    'customer.referred',
    messageOnly(referred),
  ),
  {
    home: 'loyalty campaign',
    category: 'Loyalty campaigns',
    label: 'Send loyalty program code',
    event: 'customer.publication.succeeded',
    sends: publication,
  },
  {
    home: 'loyalty campaign',
    category: 'Loyalty campaigns',
    label: 'Loyalty points gained',
    event: 'customer.rewarded.loyalty_points',
    sends: [...loyaltyPoints, 'publication'],
  },
  {
    home: 'loyalty campaign',
    category: 'Loyalty campaigns',
    label: 'Reward redeemed',
    event: 'customer.reward_redemptions.completed',
    sends: [
      'customer',
      'holder',
      'voucher',
      'campaign',
      'reward_redemption',
      'reward',
      'reward_assignment',
      'source',
      'balance',
      'publication',
    ],
  },
  {
    home: 'referral campaign',
    category: 'Referral campaigns',
    label: 'Send referral code to the referrer',
    event: 'customer.publication.succeeded',
    sends: publication,
  },
  {
    home: 'referral campaign',
    category: 'Referral campaigns',
    label: 'Customer referred',
    event: 'customer.referred',
    sends: referred,
  },
];
