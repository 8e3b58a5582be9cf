/** What the customer does in the sample world, and the distribution that tells her about it. */
import { ids } from './ids.ts';
import { type CampaignKind, campaignIds } from './names.ts';
import { customer, referrer } from './people.ts';
import { moments } from './time.ts';
import { codeOf } from './vouchers.ts';

export const segment = { id: ids.segment, name: 'Bought twice this year', object: 'segment' };

export const eventSchema = { id: ids.eventSchema, name: 'workshop_booked' };

export const customEvent = {
  id: ids.customEvent,
  object: 'event',
  type: eventSchema.name,
  customer,
  referral: { referrer_id: referrer.id, code: codeOf('referral'), id: ids.referral },
  loyalty: { code: codeOf('loyalty') },
  metadata: { workshop: 'Throwing for beginners', seats: 2, deposit_paid: true },
  created_at: moments.orderChanged,
};

/** The event that an earning rule reacted to. */
export const paidOrderEvent = {
  id: ids.event,
  type: 'customer.order.paid',
  category: 'ACTION',
  entity_id: customer.id,
  created_at: moments.event,
  group_id: ids.group,
  event_source: {
    channel: 'API',
    user: { id: ids.user },
    api_key: { name: 'Web shop', app_id: ids.app },
  },
};

export function distributionOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.distribution,
    created_at: moments.campaignCreated,
    updated_at: moments.campaignChanged,
    status: 'TO SEND',
    parameters: {
      method: 'direct',
      subject: 'A thank-you from the studio',
      customer,
      campaign_id: campaignIds[kind],
      promotion_tier_id: ids.promotionTier,
    },
    consents: { disabled: false },
    set_live_at: moments.campaignStart,
    distribution_channels: ['email', 'webhook'],
  };
}
