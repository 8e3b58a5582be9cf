/** The order of the sample world. Its sums follow from the lines' prices and quantities. */
import { ByAlternative } from '../pick.ts';
import { amounts, lines } from './figures.ts';
import { ids } from './ids.ts';
import { type CampaignKind, campaignIds } from './names.ts';
import { customer, referrer } from './people.ts';
import { moments } from './time.ts';
import { voucherIdOf } from './vouchers.ts';

/** The order's id in the shop. */
export const orderSourceId = 'WEB-2026-03817';

export type OrderStatus = 'CREATED' | 'PAID' | 'CANCELED' | 'FULFILLED';

const items = lines.map(({ quantity, price }, index) => ({
  id: ids.items[index],
  sku_id: ids.skus[index],
  product_id: ids.products[index],
  related_object: 'sku',
  source_id: index === 0 ? 'MUG-350-SAGE' : 'APRON-LINEN-M',
  quantity,
  discount_quantity: 0,
  initial_quantity: quantity,
  amount: quantity * price,
  discount_amount: 0,
  applied_discount_amount: 0,
  applied_discount_quantity: 0,
  applied_quantity: 0,
  applied_quantity_amount: 0,
  initial_amount: quantity * price,
  price,
  subtotal_amount: quantity * price,
  object: 'order_item',
  metadata: { gift_wrap: index === 0, note: index === 0 ? 'For Marta' : 'Size M' },
}));

/** The order in a state; a discount on the whole order takes the sum off. */
export function orderOf(
  status: OrderStatus,
  kind: CampaignKind,
): Readonly<Record<string, unknown>> {
  return {
    id: ids.order,
    source_id: orderSourceId,
    created_at: moments.order,
    updated_at: moments.orderChanged,
    status,
    amount: amounts.order,
    initial_amount: amounts.order,
    discount_amount: amounts.discount,
    items_discount_amount: 0,
    total_discount_amount: amounts.discount,
    total_amount: amounts.total,
    applied_discount_amount: amounts.discount,
    items_applied_discount_amount: 0,
    total_applied_discount_amount: amounts.discount,
    items,
    metadata: { delivery: 'Collect in shop', gift: false },
    customer_id: customer.id,
    referrer_id: referrer.id,
    object: 'order',
    redemptions: {
      // Before the redemption that stands, another try was made and rolled back.
      [ids.earlierRedemptions[0]]: {
        date: moments.earlierRedemption,
        rollback_id: ids.earlierRollbacks[0],
        rollback_date: moments.earlierRollback,
        related_object_type: 'voucher',
        related_object_id: voucherIdOf(kind),
        related_object_parent_id: campaignIds[kind],
        stacked: ids.earlierRedemptions,
        rollback_stacked: ids.earlierRollbacks,
      },
    },
    customer: new ByAlternative({ 'in full': customer, 'by id': customer }),
    referrer: new ByAlternative({ 'in full': referrer, 'by id': referrer }),
  };
}
