/** How an earning rule calculates points. */
import { choice, group, shape, text, union, whole } from '../keys.ts';

export const fixedEarning = shape('fixedEarning', {
  type: choice('Placeholder: type.', ['FIXED']),
  points: whole('Placeholder: points.'),
});

export const orderAmountEarning = shape(
  'orderAmountEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_AMOUNT']),
    order: group(
      'Placeholder: order.',
      {
        amount: group(
          'Placeholder: amount.',
          { every: whole('Placeholder: every.'), points: whole('Placeholder: points.') },
          { always: ['every', 'points'] },
        ),
      },
      { always: ['amount'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order'] },
);

export const orderTotalEarning = shape(
  'orderTotalEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_TOTAL_AMOUNT']),
    order: group(
      'Placeholder: order.',
      {
        total_amount: group(
          'Placeholder: total amount.',
          { every: whole('Placeholder: every.'), points: whole('Placeholder: points.') },
          { always: ['every', 'points'] },
        ),
      },
      { always: ['total_amount'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order'] },
);

export const orderMetadataEarning = shape(
  'orderMetadataEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_METADATA']),
    order: group(
      'Placeholder: order.',
      {
        metadata: group(
          'Placeholder: metadata.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            property: text('Placeholder: property.'),
          },
          { always: ['every', 'points', 'property'] },
        ),
      },
      { always: ['metadata'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order'] },
);

export const itemQuantityEarning = shape(
  'itemQuantityEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_ITEMS_QUANTITY']),
    order_items: group(
      'Placeholder: order items.',
      {
        quantity: group(
          'Placeholder: quantity.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            object: choice('Placeholder: object.', ['products_collection', 'product', 'sku']),
            id: text('Placeholder: id.'),
          },
          { always: ['every', 'points', 'object', 'id'] },
        ),
      },
      { always: ['quantity'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order_items'] },
);

export const itemAmountEarning = shape(
  'itemAmountEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_ITEMS_AMOUNT']),
    order_items: group(
      'Placeholder: order items.',
      {
        amount: group(
          'Placeholder: amount.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            object: choice('Placeholder: object.', ['products_collection', 'product', 'sku']),
            id: text('Placeholder: id.'),
          },
          { always: ['every', 'points', 'object', 'id'] },
        ),
      },
      { always: ['amount'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order_items'] },
);

export const itemSubtotalEarning = shape(
  'itemSubtotalEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['ORDER_ITEMS_SUBTOTAL_AMOUNT']),
    order_items: group(
      'Placeholder: order items.',
      {
        subtotal_amount: group(
          'Placeholder: subtotal amount.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            object: choice('Placeholder: object.', ['products_collection', 'product', 'sku']),
            id: text('Placeholder: id.'),
          },
          { always: ['every', 'points', 'object', 'id'] },
        ),
      },
      { always: ['subtotal_amount'] },
    ),
  },
  { always: ['type', 'calculation_type', 'order_items'] },
);

export const customerMetadataEarning = shape(
  'customerMetadataEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['CUSTOMER_METADATA']),
    customer: group(
      'Placeholder: customer.',
      {
        metadata: group(
          'Placeholder: metadata.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            property: text('Placeholder: property.'),
          },
          { always: ['every', 'points', 'property'] },
        ),
      },
      { always: ['metadata'] },
    ),
  },
  { always: ['type', 'calculation_type', 'customer'] },
);

export const customEventEarning = shape(
  'customEventEarning',
  {
    type: choice('Placeholder: type.', ['PROPORTIONAL']),
    calculation_type: choice('Placeholder: calculation type.', ['CUSTOM_EVENT_METADATA']),
    custom_event: group(
      'Placeholder: custom event.',
      {
        metadata: group(
          'Placeholder: metadata.',
          {
            every: whole('Placeholder: every.'),
            points: whole('Placeholder: points.'),
            property: text('Placeholder: property.'),
          },
          { always: ['every', 'points', 'property'] },
        ),
      },
      { always: ['metadata'] },
    ),
  },
  { always: ['type', 'calculation_type', 'custom_event'] },
);

export const earning = union('earning', 'points', [
  { label: 'a fixed number', when: '`type` is FIXED', of: fixedEarning },
  {
    label: 'by the order’s amount',
    when: '`calculation_type` is ORDER_AMOUNT',
    of: orderAmountEarning,
  },
  {
    label: 'by the order’s total',
    when: '`calculation_type` is ORDER_TOTAL_AMOUNT',
    of: orderTotalEarning,
  },
  {
    label: 'by the order’s metadata',
    when: '`calculation_type` is ORDER_METADATA',
    of: orderMetadataEarning,
  },
  {
    label: 'by the items’ quantity',
    when: '`calculation_type` is ORDER_ITEMS_QUANTITY',
    of: itemQuantityEarning,
  },
  {
    label: 'by the items’ amount',
    when: '`calculation_type` is ORDER_ITEMS_AMOUNT',
    of: itemAmountEarning,
  },
  {
    label: 'by the items’ subtotal',
    when: '`calculation_type` is ORDER_ITEMS_SUBTOTAL_AMOUNT',
    of: itemSubtotalEarning,
  },
  {
    label: 'by the customer’s metadata',
    when: '`calculation_type` is CUSTOMER_METADATA',
    of: customerMetadataEarning,
  },
  {
    label: 'by a custom event',
    when: '`calculation_type` is CUSTOM_EVENT_METADATA',
    of: customEventEarning,
  },
]);
