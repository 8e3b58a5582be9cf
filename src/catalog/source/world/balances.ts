/** How balances change in the sample world, and the transactions that the changes are booked as. */
import { customEvent, eventSchema, paidOrderEvent, segment } from './activities.ts';
import { amounts, points } from './figures.ts';
import { ids } from './ids.ts';
import { activatedPoints, earningRule, pendingPoints, tier } from './loyalty.ts';
import { campaignIds } from './names.ts';
import { orderSourceId } from './orders.ts';
import { reward } from './rewards.ts';
import { moments } from './time.ts';
import { voucherIdOf, voucherOf } from './vouchers.ts';

type CardKind = 'gift' | 'loyalty';

export function balanceOf(kind: CardKind): Readonly<Record<string, unknown>> {
  const isGift = kind === 'gift';
  return {
    type: isGift ? 'gift_voucher' : 'loyalty_card',
    total: isGift ? amounts.gift : points.collected,
    object: 'balance',
    amount: isGift ? amounts.giftAdded : points.earned,
    points: isGift ? amounts.giftAdded : points.earned,
    balance: isGift ? amounts.giftBalance : points.balance,
    operation_type: isGift ? 'MANUAL' : 'AUTOMATIC',
    related_object: { id: voucherIdOf(kind), type: 'voucher' },
  };
}

/** The points that wait for their activation are a balance of their own. */
export const pendingBalance = {
  ...balanceOf('loyalty'),
  total: points.earned,
  balance: points.earned,
};

/** The balance after points expired. */
const expiryBalance = {
  ...balanceOf('loyalty'),
  amount: -points.expired,
  points: -points.expired,
};

export function transactionOf(
  kind: CardKind,
  type: string,
  reason: string,
): Readonly<Record<string, unknown>> {
  return {
    id: ids.transaction,
    source_id: 'shop-tx-88213',
    voucher_id: voucherIdOf(kind),
    campaign_id: campaignIds[kind],
    source: 'API',
    reason,
    type,
    details: {
      balance: type === 'POINTS_EXPIRATION' ? expiryBalance : balanceOf(kind),
      order: { id: ids.order, source_id: orderSourceId },
      event: paidOrderEvent,
      earning_rule: earningRule,
      segment,
      loyalty_tier: tier,
      redemption: { id: ids.redemption },
      rollback: { id: ids.rollback },
      custom_event: customEvent,
      event_schema: eventSchema,
      holder_loyalty_tier: tier,
      pending_points: type === 'PENDING_POINTS_ACTIVATION' ? activatedPoints : pendingPoints,
      reward,
      source_voucher: {
        ...voucherOf(kind),
        id: 'v_Sk3Xb8WqN1mT6vLr9JcP4yHd',
        code: 'OLD-4RTC-7MBX-UK',
      },
      destination_voucher: voucherOf(kind),
    },
    related_transaction_id: ids.relatedTransaction,
    created_at: moments.reward,
  };
}
