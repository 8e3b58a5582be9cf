/** The vouchers of the sample world, one of each kind of campaign. */
import { campaignOf, categories, codePrefix, gift, voucherType } from './campaigns.ts';
import { discount } from './discounts.ts';
import { amounts, points } from './figures.ts';
import { assignmentIds, ids } from './ids.ts';
import { type CampaignKind, campaignIds, campaignNames } from './names.ts';
import { days, moments, validity } from './time.ts';

const voucherIds: Readonly<Record<CampaignKind, string>> = {
  discount: 'v_Qm8Xr2TkW5nL9vCb6HsJ3dPy',
  promotion: 'v_Ct4Ln7VxR1kQ8mWp5ZbG2hYs',
  gift: 'v_Wd9Kb3NqX6rT2vLm7PcJ4yGh',
  loyalty: 'v_Jx5Rt8LwM2cV6nQk9HbS1pZd',
  referral: 'v_Pg1Zw6TnK3xB8rVq4LcM7yDs',
};

/** The id of the voucher that belongs to a kind of campaign. */
export function voucherIdOf(kind: CampaignKind): string {
  return voucherIds[kind];
}

export const secondVoucherId = 'v_Nf7Yc2QkT9wX4mLr8VbP5hJd';

const codes: Readonly<Record<CampaignKind, string>> = {
  discount: 'K7QM-4XHD',
  promotion: 'T9WC-2LRV',
  gift: 'B5NP-8ZKG',
  loyalty: 'H3VX-6TQJ',
  referral: 'M2YR-9FWB',
};

/** The code of the voucher that belongs to a kind of campaign. */
export function codeOf(kind: CampaignKind): string {
  return `${codePrefix(kind)}${codes[kind]}-UK`;
}

/** A voucher with everything that events tell of it, in their short and their full form. */
export function voucherOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  const id = voucherIds[kind];
  const code = codeOf(kind);
  const file = `https://files.example.com/vouchers/${id}`;
  return {
    ...validity,
    id,
    code,
    gift,
    discount,
    loyalty_card: {
      points: points.collected,
      balance: points.balance,
      next_expiration_date: days.nextExpiry,
      next_expiration_points: points.nextExpiry,
      pending_points: points.earned,
      expired_points: points.expired,
      subtracted_points: points.subtracted,
    },
    type: voucherType(kind),
    campaign: campaignNames[kind],
    campaign_id: campaignIds[kind],
    is_referral_code: kind === 'referral',
    // A referral code is held by the one who refers.
    holder_id: kind === 'referral' ? ids.referrer : ids.customer,
    referrer_id: ids.referrer,
    category: categories[0]?.name,
    category_id: categories[0]?.id,
    categories,
    active: true,
    additional_info: 'Printed on the parcel slip',
    assets: {
      qr: { id: `${id}-qr`, url: `${file}/qr.png` },
      barcode: { id: `${id}-bar`, url: `${file}/barcode.png` },
    },
    validation_rules_assignments: {
      object: 'list',
      data_ref: 'data',
      data: assignmentIds(id).map((assignment) => ({
        id: assignment,
        rule_id: ids.validationRule,
        related_object_id: id,
        related_object_type: 'voucher',
        created_at: moments.voucherCreated,
        updated_at: moments.redemption,
        object: 'validation_rules_assignment',
        validation_status: 'VALID',
        validation_omitted_rules: ['customer.segment', 'order.metadata'],
      })),
      total: 2,
    },
    publish: {
      object: 'list',
      count: 1,
      url: `/v1/vouchers/${code}/publications`,
    },
    redemption: {
      quantity: 3,
      redeemed_quantity: 1,
      redeemed_amount: amounts.giftSpent,
      redeemed_points: points.redeemed,
      object: 'list',
      url: `/v1/vouchers/${code}/redemptions`,
    },
    start_date: moments.campaignStart,
    expiration_date: moments.campaignEnd,
    created_at: moments.voucherCreated,
    updated_at: moments.redemption,
    metadata: { printed: false, occasion: 'Thank-you' },
    object: 'voucher',
  };
}

/** A campaign with its voucher. */
export function programOf(kind: CampaignKind): {
  readonly campaign: Readonly<Record<string, unknown>>;
  readonly voucher: Readonly<Record<string, unknown>>;
} {
  return { campaign: campaignOf(kind), voucher: voucherOf(kind) };
}
