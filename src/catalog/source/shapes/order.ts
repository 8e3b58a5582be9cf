/** Orders, as vouchers and points events carry them. */
import { list, object, shape } from '../keys.ts';
import * as keys from './orderKeys.ts';

const item = shape('orderItem', keys.shortLine);

export const order = shape(
  'order',
  {
    id: keys.id,
    source_id: keys.sourceId,
    status: keys.status,
    ...keys.people,
    amount: keys.amount,
    discount_amount: keys.discountAmount,
    applied_discount_amount: keys.appliedDiscountAmount,
    items_discount_amount: keys.itemsDiscountAmount,
    items_applied_discount_amount: keys.itemsAppliedDiscountAmount,
    total_discount_amount: keys.totalDiscountAmount,
    total_applied_discount_amount: keys.totalAppliedDiscountAmount,
    total_amount: keys.totalAmount,
    items: list('The lines of the order.', object(item, 'One line of the order.')),
    metadata: keys.metadata,
    object: keys.isOrder,
  },
  { always: ['object'] },
);
