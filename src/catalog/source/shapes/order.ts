/** Orders, as vouchers and points events carry them. */
import { choice, list, nullable, object, open, shape, text, whole } from '../keys.ts';

export const orderItem = shape('orderItem', {
  object: choice('Placeholder: object.', ['order_item']),
  source_id: text('Placeholder: source id.'),
  related_object: choice('Placeholder: related object.', ['product', 'sku']),
  product_id: text('Placeholder: product id.'),
  sku_id: text('Placeholder: sku id.'),
  quantity: whole('Placeholder: quantity.'),
  discount_quantity: whole('Placeholder: discount quantity.'),
  amount: whole('Placeholder: amount.'),
  discount_amount: whole('Placeholder: discount amount.'),
  applied_discount_amount: whole('Placeholder: applied discount amount.'),
  price: whole('Placeholder: price.'),
  subtotal_amount: whole('Placeholder: subtotal amount.'),
});

export const order = shape(
  'order',
  {
    id: text('Placeholder: id.'),
    source_id: text('Placeholder: source id.'),
    status: choice('Placeholder: status.', ['CREATED', 'PAID', 'CANCELED', 'FULFILLED']),
    customer_id: nullable(text('Placeholder: customer id.')),
    referrer_id: nullable(text('Placeholder: referrer id.')),
    amount: whole('Placeholder: amount.'),
    discount_amount: whole('Placeholder: discount amount.'),
    applied_discount_amount: whole('Placeholder: applied discount amount.'),
    items_discount_amount: whole('Placeholder: items discount amount.'),
    items_applied_discount_amount: whole('Placeholder: items applied discount amount.'),
    total_discount_amount: whole('Placeholder: total discount amount.'),
    total_applied_discount_amount: whole('Placeholder: total applied discount amount.'),
    total_amount: whole('Placeholder: total amount.'),
    items: list('Placeholder: items.', object(orderItem, 'Placeholder: items.')),
    metadata: open('Placeholder: metadata.'),
    object: choice('Placeholder: object.', ['order']),
  },
  { always: ['object'] },
);
