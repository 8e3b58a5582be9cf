/** The keys that orders have in every form, and their lines. */
import { choice, nullable, open, text, whole } from '../keys.ts';

export const id = text('Id of the order, given by the system; begins with ord_.');
export const sourceId = text('Id of the order in your own shop.');
export const status = choice('State of the order.', ['CREATED', 'PAID', 'CANCELED', 'FULFILLED']);
export const metadata = open(
  'Fields of your own that are kept with the order; any names and values.',
);
export const isOrder = choice('Kind of object: always order.', ['order']);

export const people = {
  customer_id: nullable(text('Id of the customer who placed the order; null when not known.')),
  referrer_id: nullable(text('Id of the customer who referred this one; null when nobody did.')),
};

export const amount = whole('Sum of all items before discounts, in cents.');
export const totalAmount = whole('What is to be paid after all discounts, in cents.');

/** Discounts that stand on the order, by where they were given. */
export const discountAmount = whole('Discounts on the order as a whole, in cents.');
export const itemsDiscountAmount = whole('Discounts on single items together, in cents.');
export const totalDiscountAmount = whole('All discounts, on the order and its items, in cents.');

/** The part of them that came with the request that the event is about. */
const applied = 'that was applied with this request, in cents.';
export const appliedDiscountAmount = whole(`Discount on the order as a whole ${applied}`);
export const itemsAppliedDiscountAmount = whole(`Discount on single items ${applied}`);
export const totalAppliedDiscountAmount = whole(`Discount on order and items together ${applied}`);

const line = {
  object: choice('Kind of object: always order_item.', ['order_item']),
  source_id: text('Id of the product or variant in your own catalogue.'),
  related_object: choice('Whether the line is for a product or one of its variants.', [
    'product',
    'sku',
  ]),
  product_id: text('Id of the product; begins with prod_.'),
  sku_id: text('Id of the variant; begins with sku_.'),
  quantity: whole('How many pieces were ordered.'),
  discount_quantity: whole('How many of the pieces are free.'),
  amount: whole('Quantity times price, before discounts, in cents.'),
  discount_amount: whole('Discount on this line, in cents.'),
  applied_discount_amount: whole(`Discount on this line ${applied}`),
  price: whole('Price of one piece, in cents.'),
  subtotal_amount: whole('What the line costs after its discount, in cents.'),
};

/** A line of an order, in its short form. */
export const shortLine = line;

/** A line of an order, with everything that was calculated for it. */
export const fullLine = {
  id: text('Id of the line; begins with ordli_.'),
  sku_id: line.sku_id,
  product_id: line.product_id,
  related_object: line.related_object,
  source_id: line.source_id,
  quantity: line.quantity,
  discount_quantity: line.discount_quantity,
  initial_quantity: whole('How many pieces there were before free ones were added.'),
  amount: line.amount,
  discount_amount: line.discount_amount,
  applied_discount_amount: line.applied_discount_amount,
  applied_discount_quantity: whole('How many pieces became free with this request.'),
  applied_quantity: whole('By how many pieces this request changed the line.'),
  applied_quantity_amount: whole('What those pieces are worth, in cents.'),
  initial_amount: whole('Amount of the line before free pieces were added, in cents.'),
  price: line.price,
  subtotal_amount: line.subtotal_amount,
  object: line.object,
  metadata: open('Fields of your own that are kept with the line; any names and values.'),
};
