/** Orders with everything that was calculated for them. */
import {
  dateTime,
  extend,
  list,
  mapOf,
  nullable,
  object,
  shape,
  text,
  union,
  whole,
} from '../keys.ts';
import { customerProfile, customerReference } from './customer.ts';
import * as keys from './orderKeys.ts';

const item = shape('fullOrderItem', keys.fullLine, { always: ['object'] });

const orderRedemption = shape('orderRedemption', {
  date: dateTime('When the redemption was made.'),
  rollback_id: text('Id of the rollback, where the redemption was rolled back.'),
  rollback_date: dateTime('When the redemption was rolled back.'),
  related_object_type: text('What was redeemed: voucher or promotion_tier.'),
  related_object_id: text('Id of the voucher or promotion tier that was redeemed.'),
  related_object_parent_id: text('Id of the campaign that it belongs to.'),
  stacked: list(
    'Redemptions that were made together in one request.',
    text('Id of one of the redemptions made together.'),
  ),
  rollback_stacked: list(
    'Rollbacks that were made together in one request.',
    text('Id of one of the rollbacks made together.'),
  ),
});

const calculated = shape(
  'calculatedOrder',
  {
    id: keys.id,
    source_id: nullable(keys.sourceId),
    created_at: dateTime('When the order was stored.'),
    updated_at: nullable(dateTime('When the order was last changed; null when it never was.')),
    status: keys.status,
    amount: keys.amount,
    initial_amount: whole('Sum of all items before free ones were added, in cents.'),
    discount_amount: keys.discountAmount,
    items_discount_amount: keys.itemsDiscountAmount,
    total_discount_amount: keys.totalDiscountAmount,
    total_amount: keys.totalAmount,
    applied_discount_amount: keys.appliedDiscountAmount,
    items_applied_discount_amount: keys.itemsAppliedDiscountAmount,
    total_applied_discount_amount: keys.totalAppliedDiscountAmount,
    items: list('The lines of the order.', object(item, 'One line of the order.')),
    metadata: keys.metadata,
    ...keys.people,
    object: keys.isOrder,
    redemptions: mapOf(
      'What was redeemed with the order, by the redemption’s id.',
      object(orderRedemption, 'One redemption of the order.'),
    ),
  },
  { always: ['id', 'source_id', 'customer_id', 'referrer_id', 'object'] },
);

/** A person of the order, in full or by id only. */
function person(id: string, role: string): ReturnType<typeof union> {
  return union(id, `${role} of the order`, [
    { label: 'in full', when: `the order carries the ${role} in full`, of: customerProfile },
    { label: 'by id', when: `the order names the ${role} by id only`, of: customerReference },
  ]);
}

export const fullOrder = extend('fullOrder', calculated, {
  customer: object(
    person('orderCustomer', 'customer'),
    'The customer who placed the order, in full or by id only.',
  ),
  referrer: object(
    person('orderReferrer', 'referrer'),
    'The customer who referred this one, in full or by id only.',
  ),
});
