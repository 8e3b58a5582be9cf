/** Events of vouchers: published, topped up, redeemed, rewarded. */
import { group, nullable, object, text, whole } from '../keys.ts';
import { customEvent, segment } from '../shapes/activity.ts';
import { giftBalance } from '../shapes/balance.ts';
import { campaign } from '../shapes/campaign.ts';
import { addressee, customer } from '../shapes/customer.ts';
import { fullRedemption } from '../shapes/fullRedemption.ts';
import { order } from '../shapes/order.ts';
import { promotionStack, promotionTier } from '../shapes/promotion.ts';
import { voucherPublication } from '../shapes/publication.ts';
import { redemption } from '../shapes/redemption.ts';
import { referralTier, reward } from '../shapes/reward.ts';
import { transaction } from '../shapes/transaction.ts';
import { voucher } from '../shapes/voucher.ts';
import { type EventSource, event } from './event.ts';

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

export const voucherEvents: readonly EventSource[] = [
  event('customer.voucher.gift.balance_added', 'Credits of a gift card were added or taken away.', {
    customer: object(addressee, 'The customer who holds the gift card.'),
    campaign: object(campaign, 'The campaign that the gift card belongs to.'),
    voucher: object(voucher, 'The gift card, a voucher of the type GIFT_VOUCHER.'),
    balance: object(giftBalance, 'How the balance of the gift card changed.'),
    transaction: object(transaction, 'The transaction that the change was booked as.'),
  }),
  event('customer.redemption.succeeded', 'A voucher or promotion was redeemed.', redemptionObjects),
  event('customer.redemption.rollback.succeeded', 'A redemption was rolled back.', {
    ...redemptionObjects,
    redemption_rollback: object(redemption, 'The rollback, which undid the redemption.'),
  }),
  publicationEvent,
  rewardedEvent,
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
];
