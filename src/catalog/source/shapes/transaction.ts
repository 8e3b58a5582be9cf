/** Transactions on gift cards and loyalty cards. */
import { choice, dateTime, group, nullable, object, shape, text } from '../keys.ts';
import { voucherBalance } from './balance.ts';
import { pendingPoints } from './pendingPoints.ts';
import { byId, earningRuleReference, named, orderReference, tiers, typed } from './reference.ts';
import { voucher } from './voucher.ts';

const sources = [
  'voucherify-web-ui',
  'voucherify-mobile-ui',
  'voucherify-cockpits-ui',
  'bigcommerce-integration',
  'bigcommerce-webhook-handler',
  'bigcommerce.priority-webhook-handler',
  'shopify_public-webhook-handler',
  'shopify_public.priority-webhook-handler',
  'activecampaign-webhook-handler',
  'mparticle-webhook-handler',
  'API',
  'Automation',
];

const pointsTypes = [
  'PENDING_POINTS_ACTIVATION',
  'POINTS_ACCRUAL',
  'POINTS_REDEMPTION',
  'POINTS_REFUND',
  'POINTS_ADDITION',
  'POINTS_REMOVAL',
  'POINTS_EXPIRATION',
  'POINTS_TRANSFER_IN',
  'POINTS_TRANSFER_OUT',
];

const creditsTypes = [
  'CREDITS_REDEMPTION',
  'CREDITS_REFUND',
  'CREDITS_ADDITION',
  'CREDITS_REMOVAL',
];

const details = group('What the transaction is connected with; depends on its type.', {
  balance: object(voucherBalance, 'How the balance of the card changed.'),
  order: orderReference(
    'The order that points were earned or spent with.',
    text('Id of the order in your own shop.'),
  ),
  event: typed('The event that led to the transaction.', 'Id of the event.', 'Type of the event.'),
  earning_rule: earningRuleReference,
  segment: named(
    'The segment whose entering earned the points.',
    'Id of the segment; begins with seg_.',
    'Name of the segment.',
  ),
  loyalty_tier: tiers.loyalty_tier,
  redemption: byId(
    'The redemption that spent credits or points.',
    'Id of the redemption; begins with r_.',
  ),
  rollback: byId(
    'The rollback that gave credits or points back.',
    'Id of the rollback; begins with rr_.',
  ),
  custom_event: typed(
    'The custom event that earned the points.',
    'Id of the custom event.',
    'Name of the custom event, as its definition has it.',
  ),
  event_schema: named(
    'The definition of the custom event.',
    'Id of the definition; begins with ms_.',
    'Name of the custom event.',
  ),
  holder_loyalty_tier: tiers.holder_loyalty_tier,
  pending_points: object(pendingPoints, 'The pending points that were activated.'),
  reward: named(
    'The reward that the points were spent on.',
    'Id of the reward; begins with rew_.',
    'Name of the reward, as members see it.',
  ),
  source_voucher: object(voucher, 'The card that points were moved from, for a transfer.'),
  destination_voucher: object(voucher, 'The card that points were moved to, for a transfer.'),
});

export const transaction = shape(
  'transaction',
  {
    id: text('Id of the transaction; begins with vtx_.'),
    source_id: nullable(
      text('Id of the transaction in your own system; null when none was given.'),
    ),
    voucher_id: text('Id of the gift card or loyalty card; begins with v_.'),
    campaign_id: text('Id of the campaign that the card belongs to.'),
    source: nullable(choice('Where the transaction was started.', sources)),
    reason: nullable(text('Why the transaction was made, as it was noted; null when nothing was.')),
    type: choice('What the transaction did with the points or credits.', [
      ...pointsTypes,
      ...creditsTypes,
    ]),
    details: nullable(details),
    related_transaction_id: nullable(
      text('Id of the other half of a transfer between cards; null otherwise.'),
    ),
    created_at: dateTime('When the transaction was booked.'),
  },
  {
    always: [
      'id',
      'source_id',
      'voucher_id',
      'campaign_id',
      'source',
      'reason',
      'type',
      'details',
      'related_transaction_id',
      'created_at',
    ],
  },
);
