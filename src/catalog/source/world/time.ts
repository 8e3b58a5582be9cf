/** The moments of the sample world, in the order in which they happen. */

export const moments = {
  customerCreated: '2024-05-17T08:42:10.118Z',
  programStarted: '2025-11-03T10:00:00.000Z',
  cardIssued: '2025-11-20T16:05:44.902Z',
  categoryCreated: '2025-12-01T09:12:30.000Z',
  campaignCreated: '2026-01-12T13:30:05.227Z',
  campaignChanged: '2026-01-26T07:55:41.630Z',
  campaignStart: '2026-02-01T00:00:00.000Z',
  voucherCreated: '2026-02-03T11:15:20.480Z',
  referred: '2026-02-10T18:22:09.351Z',
  referredAgain: '2026-02-19T12:04:57.066Z',
  previousOrder: '2026-03-14T09:02:33.540Z',
  order: '2026-03-14T09:20:58.904Z',
  orderChanged: '2026-03-14T09:21:06.215Z',
  redemption: '2026-03-14T09:21:07.412Z',
  earlierRedemption: '2026-02-27T15:40:12.700Z',
  reward: '2026-03-14T09:21:07.655Z',
  published: '2026-03-14T09:21:07.803Z',
  event: '2026-03-14T09:21:08.020Z',
  webhook: '2026-03-14T09:21:08.391Z',
  rollback: '2026-03-16T14:03:51.187Z',
  earlierRollback: '2026-02-28T08:11:36.249Z',
  campaignEnd: '2026-06-30T23:59:59.999Z',
} as const;

export const days = {
  birth: '1991-08-23',
  pointsActive: '2026-03-28',
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
