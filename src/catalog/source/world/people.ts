/** The two people of the sample world: a customer, and the friend who referred her. */
import { ids } from './ids.ts';
import { campaignNames, campaignIds } from './names.ts';
import { amounts, points } from './figures.ts';
import { days, moments } from './time.ts';

/** What a customer has done so far; the same figures wherever the customer appears. */
const activity = {
  summary: {
    redemptions: {
      total_redeemed: 4,
      total_failed: 1,
      total_succeeded: 3,
      total_rolled_back: 1,
      total_rollback_failed: 0,
      total_rollback_succeeded: 1,
      gift: { redeemed_amount: amounts.giftSpent, amount_to_go: amounts.giftBalance },
      loyalty_card: { redeemed_points: points.redeemed, points_to_go: points.balance },
    },
    orders: {
      total_amount: 6 * amounts.total,
      total_count: 6,
      average_amount: amounts.total,
      last_order_amount: amounts.total,
      last_order_date: moments.order,
    },
  },
  loyalty: {
    points: points.balance,
    referred_customers: 2,
    campaigns: {
      [campaignNames.loyalty]: {
        points: points.balance,
        loyalty_tier: ids.tier,
        referred_customers: 2,
      },
    },
  },
} as const;

/** Two referrals by the same person, in two seasons of the program. */
function referralsBy(referrer: string): Readonly<Record<string, unknown>> {
  const dates = [moments.referred, moments.referredAgain];
  return {
    total: dates.length,
    campaigns: dates.map((date, index) => ({
      campaign_id: campaignIds.referral,
      referrer_id: referrer,
      related_object_id: ids.referralRedemptions[index],
      related_object_type: 'redemption',
      date,
    })),
  };
}

export const customer = {
  id: ids.customer,
  source_id: 'shop-10482',
  object: 'customer',
  name: 'Amelia Hart',
  description: 'Prefers e-mail; collects in the Bristol shop.',
  email: 'amelia.hart@example.com',
  phone: '+44 117 496 0123',
  birthdate: days.birth,
  address: {
    city: 'Bristol',
    state: 'England',
    line_1: '14 Kiln Lane',
    line_2: 'Flat 3',
    country: 'United Kingdom',
    postal_code: 'BS1 4QT',
  },
  metadata: { language: 'en-GB', newsletter: true, favourite_glaze: 'Sage green' },
  system_metadata: { source: 'web-shop', consents_version: 3 },
  ...activity,
  referrals: referralsBy(ids.referrer),
  created_at: moments.customerCreated,
  updated_at: moments.orderChanged,
  assets: { cockpit_url: 'https://cockpit.example.com/customers/shop-10482' },
} as const;

export const referrer = {
  ...customer,
  id: ids.referrer,
  source_id: 'shop-10377',
  name: 'Jonas Weber',
  description: 'Regular since the first market stall.',
  email: 'jonas.weber@example.com',
  phone: '+44 117 496 0177',
  birthdate: '1988-02-11',
  address: {
    city: 'Bath',
    state: 'England',
    line_1: '8 Orchard Row',
    line_2: 'Rear entrance',
    country: 'United Kingdom',
    postal_code: 'BA1 2RF',
  },
  metadata: { language: 'de-DE', newsletter: false, favourite_glaze: 'Deep blue' },
  referrals: referralsBy(ids.firstReferrer),
  assets: { cockpit_url: 'https://cockpit.example.com/customers/shop-10377' },
} as const;

export type Person = typeof customer | typeof referrer;
