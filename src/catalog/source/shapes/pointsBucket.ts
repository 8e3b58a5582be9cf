/** Loyalty points that expire together. */
import { choice, date, dateTime, group, shape, text, whole } from '../keys.ts';

export const pointsBucket = shape(
  'pointsBucket',
  {
    id: text('Placeholder: id.'),
    voucher_id: text('Placeholder: voucher id.'),
    campaign_id: text('Placeholder: campaign id.'),
    bucket: group(
      'Placeholder: bucket.',
      { total_points: whole('Placeholder: total points.') },
      { always: ['total_points'] },
    ),
    status: text('Placeholder: status.'),
    expires_at: date('Placeholder: expires at.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    object: choice('Placeholder: object.', ['loyalty_points_bucket']),
  },
  {
    always: [
      'id',
      'voucher_id',
      'campaign_id',
      'bucket',
      'created_at',
      'status',
      'expires_at',
      'object',
    ],
  },
);
