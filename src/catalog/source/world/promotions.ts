/** The promotion tier and the stack of the sample world. */
import { categories } from './campaigns.ts';
import { discount } from './discounts.ts';
import { amounts } from './figures.ts';
import { assignmentIds, ids } from './ids.ts';
import { type CampaignKind, campaignIds } from './names.ts';
import { moments, validity } from './time.ts';

const dates = { start_date: moments.campaignStart, expiration_date: moments.campaignEnd };

export function promotionTierOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    ...validity,
    ...dates,
    id: ids.promotionTier,
    created_at: moments.campaignCreated,
    updated_at: moments.campaignChanged,
    name: 'Ten percent in kiln week',
    banner: 'Kiln week: 15.00 off your order',
    action: { discount },
    metadata: { placement: 'Checkout banner', priority: 1 },
    hierarchy: 1,
    promotion_id: campaignIds[kind],
    campaign: {
      ...validity,
      ...dates,
      id: campaignIds[kind],
      active: true,
      category_id: categories[0]?.id,
      object: 'campaign',
    },
    campaign_id: campaignIds[kind],
    active: true,
    summary: {
      redemptions: { total_redeemed: 128 },
      orders: {
        total_amount: 128 * amounts.order,
        total_discount_amount: 128 * amounts.discount,
      },
    },
    object: 'promotion_tier',
    validation_rule_assignments: {
      object: 'list',
      data_ref: 'data',
      data: assignmentIds(ids.promotionTier).map((id) => ({
        id,
        rule_id: ids.validationRule,
        related_object_id: ids.promotionTier,
        related_object_type: 'promotion_tier',
        created_at: moments.campaignCreated,
        object: 'validation_rules_assignment',
      })),
      total: 2,
    },
    category_id: categories[0]?.id,
    categories,
  };
}

export function promotionStackOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.stack,
    name: 'Kiln week stack',
    category_id: categories[0]?.id,
    campaign: { id: campaignIds[kind] },
    tiers: { ids: ids.stackTiers, hierarchy_mode: 'MANUAL' },
  };
}
