/** The sums of the sample world, worked out from prices and quantities. Money is in cents. */

/** What the order's two lines cost. */
export const lines = [
  { quantity: 3, price: 2400 },
  { quantity: 2, price: 3900 },
] as const;

const amount = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
const discount = 1500;
const giftAmount = 10000;
const giftSpent = 2500;

export const amounts = {
  order: amount,
  discount,
  /** The same discount as a percentage of the order. */
  percent: (100 * discount) / amount,
  total: amount - discount,
  /** Credits that were ever put on the gift card, and what happened to them. */
  gift: giftAmount,
  giftSpent,
  giftBalance: giftAmount - giftSpent,
  giftAdded: 2500,
} as const;

const collected = 2535;
const redeemed = 500;
const expired = 40;
const subtracted = 10;

export const points = {
  /** All points that were ever put on the loyalty card, and what happened to them. */
  collected,
  redeemed,
  expired,
  subtracted,
  balance: collected - redeemed - expired - subtracted,
  /** One point for each full unit of money of the order's total. */
  earned: Math.floor((amount - discount) / 100),
  /** The two groups of points that expired. */
  expiredBuckets: [25, 15],
  nextExpiry: 120,
  rewardPrice: 200,
} as const;
