/** Transactions on gift cards and loyalty cards. */
import { choice, dateTime, group, nullable, object, shape, text } from '../keys.ts';
import { voucherBalance } from './balance.ts';
import { pendingPoints } from './pendingPoints.ts';
import { voucher } from './voucher.ts';

const loyaltyTransactionTypes = [
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
const giftTransactionTypes = [
  'CREDITS_REDEMPTION',
  'CREDITS_REFUND',
  'CREDITS_ADDITION',
  'CREDITS_REMOVAL',
];

export const transaction = shape(
  'transaction',
  {
    id: text('Placeholder: id.'),
    source_id: nullable(text('Placeholder: source id.')),
    voucher_id: text('Placeholder: voucher id.'),
    campaign_id: text('Placeholder: campaign id.'),
    source: nullable(
      choice('Placeholder: source.', [
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
      ]),
    ),
    reason: nullable(text('Placeholder: reason.')),
    type: choice('Placeholder: type.', [...loyaltyTransactionTypes, ...giftTransactionTypes]),
    details: nullable(
      group('Placeholder: details.', {
        balance: object(voucherBalance, 'Placeholder: balance.'),
        order: group(
          'Placeholder: order.',
          { id: text('Placeholder: id.'), source_id: text('Placeholder: source id.') },
          { always: ['id', 'source_id'] },
        ),
        event: group(
          'Placeholder: event.',
          { id: text('Placeholder: id.'), type: text('Placeholder: type.') },
          { always: ['id', 'type'] },
        ),
        earning_rule: group(
          'Placeholder: earning rule.',
          {
            id: text('Placeholder: id.'),
            source: group(
              'Placeholder: source.',
              { banner: text('Placeholder: banner.') },
              { always: ['banner'] },
            ),
          },
          { always: ['id', 'source'] },
        ),
        segment: group(
          'Placeholder: segment.',
          { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
          { always: ['id', 'name'] },
        ),
        loyalty_tier: group(
          'Placeholder: loyalty tier.',
          { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
          { always: ['id', 'name'] },
        ),
        redemption: group(
          'Placeholder: redemption.',
          { id: text('Placeholder: id.') },
          { always: ['id'] },
        ),
        rollback: group(
          'Placeholder: rollback.',
          { id: text('Placeholder: id.') },
          { always: ['id'] },
        ),
        custom_event: group(
          'Placeholder: custom event.',
          { id: text('Placeholder: id.'), type: text('Placeholder: type.') },
          { always: ['id', 'type'] },
        ),
        event_schema: group(
          'Placeholder: event schema.',
          { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
          { always: ['id', 'name'] },
        ),
        holder_loyalty_tier: group(
          'Placeholder: holder loyalty tier.',
          { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
          { always: ['id', 'name'] },
        ),
        pending_points: object(pendingPoints, 'Placeholder: pending points.'),
        reward: group(
          'Placeholder: reward.',
          { id: text('Placeholder: id.'), name: text('Placeholder: name.') },
          { always: ['id', 'name'] },
        ),
        source_voucher: object(voucher, 'Placeholder: source voucher.'),
        destination_voucher: object(voucher, 'Placeholder: destination voucher.'),
      }),
    ),
    related_transaction_id: nullable(text('Placeholder: related transaction id.')),
    created_at: dateTime('Placeholder: created at.'),
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
