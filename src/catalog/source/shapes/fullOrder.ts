/** Orders with everything that was calculated for them. */
import {
  choice,
  dateTime,
  extend,
  list,
  mapOf,
  nullable,
  object,
  open,
  shape,
  text,
  union,
  whole,
} from '../keys.ts';
import { customerProfile, customerReference } from './customer.ts';

export const fullOrderItem = shape(
  'fullOrderItem',
  {
    id: text('Placeholder: id.'),
    sku_id: text('Placeholder: sku id.'),
    product_id: text('Placeholder: product id.'),
    related_object: choice('Placeholder: related object.', ['product', 'sku']),
    source_id: text('Placeholder: source id.'),
    quantity: whole('Placeholder: quantity.'),
    discount_quantity: whole('Placeholder: discount quantity.'),
    initial_quantity: whole('Placeholder: initial quantity.'),
    amount: whole('Placeholder: amount.'),
    discount_amount: whole('Placeholder: discount amount.'),
    applied_discount_amount: whole('Placeholder: applied discount amount.'),
    applied_discount_quantity: whole('Placeholder: applied discount quantity.'),
    applied_quantity: whole('Placeholder: applied quantity.'),
    applied_quantity_amount: whole('Placeholder: applied quantity amount.'),
    initial_amount: whole('Placeholder: initial amount.'),
    price: whole('Placeholder: price.'),
    subtotal_amount: whole('Placeholder: subtotal amount.'),
    object: choice('Placeholder: object.', ['order_item']),
    metadata: open('Placeholder: metadata.'),
  },
  { always: ['object'] },
);

export const orderRedemption = shape('orderRedemption', {
  date: dateTime('Placeholder: date.'),
  rollback_id: text('Placeholder: rollback id.'),
  rollback_date: dateTime('Placeholder: rollback date.'),
  related_object_type: text('Placeholder: related object type.'),
  related_object_id: text('Placeholder: related object id.'),
  related_object_parent_id: text('Placeholder: related object parent id.'),
  stacked: list('Placeholder: stacked.', text('Placeholder: stacked.')),
  rollback_stacked: list('Placeholder: rollback stacked.', text('Placeholder: rollback stacked.')),
});

export const orderBase = shape(
  'orderBase',
  {
    id: text('Placeholder: id.'),
    source_id: nullable(text('Placeholder: source id.')),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: nullable(dateTime('Placeholder: updated at.')),
    status: choice('Placeholder: status.', ['CREATED', 'PAID', 'CANCELED', 'FULFILLED']),
    amount: whole('Placeholder: amount.'),
    initial_amount: whole('Placeholder: initial amount.'),
    discount_amount: whole('Placeholder: discount amount.'),
    items_discount_amount: whole('Placeholder: items discount amount.'),
    total_discount_amount: whole('Placeholder: total discount amount.'),
    total_amount: whole('Placeholder: total amount.'),
    applied_discount_amount: whole('Placeholder: applied discount amount.'),
    items_applied_discount_amount: whole('Placeholder: items applied discount amount.'),
    total_applied_discount_amount: whole('Placeholder: total applied discount amount.'),
    items: list('Placeholder: items.', object(fullOrderItem, 'Placeholder: items.')),
    metadata: open('Placeholder: metadata.'),
    customer_id: nullable(text('Placeholder: customer id.')),
    referrer_id: nullable(text('Placeholder: referrer id.')),
    object: choice('Placeholder: object.', ['order']),
    redemptions: mapOf('Placeholder: redemptions.', object(orderRedemption, 'Placeholder: *.')),
  },
  { always: ['id', 'source_id', 'customer_id', 'referrer_id', 'object'] },
);

export const orderCustomer = union('orderCustomer', 'customer of the order', [
  { label: 'in full', when: 'the order carries the customer in full', of: customerProfile },
  { label: 'by id', when: 'the order names the customer by id only', of: customerReference },
]);
export const orderReferrer = union('orderReferrer', 'referrer of the order', [
  { label: 'in full', when: 'the order carries the referrer in full', of: customerProfile },
  { label: 'by id', when: 'the order names the referrer by id only', of: customerReference },
]);
export const fullOrder = extend('fullOrder', orderBase, {
  customer: object(orderCustomer, 'Placeholder: customer.'),
  referrer: object(orderReferrer, 'Placeholder: referrer.'),
});
