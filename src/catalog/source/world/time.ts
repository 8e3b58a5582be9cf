/** The moments of the sample world, in the order in which they happen. */

export const moments = {
  customerCreated: '2024-05-17T08:42:10.118Z',
  categoryCreated: '2024-12-01T09:12:30.000Z',
  campaignCreated: '2025-02-10T13:30:05.227Z',
  campaignStart: '2025-03-01T00:00:00.000Z',
  referred: '2025-03-04T18:22:09.351Z',
  voucherCreated: '2025-03-05T11:15:20.480Z',
  pointsCollected: '2025-03-12T16:05:44.902Z',
  referredAgain: '2025-06-19T12:04:57.066Z',
  tierReached: '2025-12-20T17:31:02.774Z',
  campaignChanged: '2026-01-26T07:55:41.630Z',
  order: '2026-03-14T09:02:33.540Z',
  earlierRedemption: '2026-03-14T09:10:12.700Z',
  earlierRollback: '2026-03-14T09:14:36.249Z',
  redemption: '2026-03-14T09:20:31.412Z',
  orderChanged: '2026-03-14T09:20:58.904Z',
  rollback: '2026-03-14T09:21:06.187Z',
  reward: '2026-03-14T09:21:07.655Z',
  published: '2026-03-14T09:21:07.803Z',
  event: '2026-03-14T09:21:08.020Z',
  webhook: '2026-03-14T09:21:08.391Z',
  tierEnd: '2026-12-20T17:31:02.774Z',
  campaignEnd: '2026-12-31T23:59:59.999Z',
} as const;

export const days = {
  birth: '1991-08-23',
  pointsActive: '2026-03-14',
  pointsToBeActive: '2026-03-28',
  pointsExpired: '2026-03-13',
  nextExpiry: '2026-12-31',
} as const;

/** On Tuesdays and Thursdays, within these hours. */
export const validity = {
  validity_timeframe: { interval: 'P7D', duration: 'P2D' },
  validity_day_of_week: [2, 4],
  validity_hours: {
    daily: [
      { start_time: '09:00:00Z', days_of_week: [2, 4], expiration_time: '12:00:00Z' },
      { start_time: '14:00:00Z', days_of_week: [2, 4], expiration_time: '18:30:00Z' },
    ],
  },
} as const;
