/** Loyalty points that expire together. */
import { choice, date, dateTime, group, shape, text, whole } from '../keys.ts';

export const pointsBucket = shape(
  'pointsBucket',
  {
    id: text('Id of the group of points; begins with lopb_.'),
    voucher_id: text('Id of the loyalty card; begins with v_.'),
    campaign_id: text('Id of the loyalty campaign.'),
    bucket: group(
      'The points of the group.',
      { total_points: whole('How many points the group has.') },
      { always: ['total_points'] },
    ),
    status: text('State of the group, for example EXPIRED.'),
    expires_at: date('Day on which the points expire or expired.'),
    created_at: dateTime('When the points were put on the card.'),
    updated_at: dateTime('When the group was last changed; left out when it never was.'),
    object: choice('Kind of object: always loyalty_points_bucket.', ['loyalty_points_bucket']),
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
