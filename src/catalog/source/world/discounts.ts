/** The discount of the sample world; every alternative takes the same sum off the order. */
import { ByAlternative } from '../pick.ts';
import { amounts } from './figures.ts';
import { product, secondProduct, secondSku, sku } from './products.ts';

const orderWide = { effect: 'APPLY_TO_ORDER', is_dynamic: false };

export const discount = new ByAlternative({
  'amount off': {
    ...orderWide,
    type: 'AMOUNT',
    amount_off: amounts.discount,
    amount_off_formula: 'ORDER_AMOUNT * 0.1',
    aggregated_amount_limit: 5000,
  },
  'one free product': {
    type: 'UNIT',
    unit_off: 1,
    unit_off_formula: 'ORDER_ITEMS_COUNT / 5',
    effect: 'ADD_NEW_ITEMS',
    unit_type: product.id,
    product,
    sku,
    is_dynamic: false,
  },
  'several free products': {
    type: 'UNIT',
    effect: 'ADD_MANY_ITEMS',
    units: [
      {
        unit_off: 1,
        unit_off_formula: 'ORDER_ITEMS_COUNT / 5',
        effect: 'ADD_NEW_ITEMS',
        unit_type: product.id,
        product,
        sku,
      },
      {
        unit_off: 2,
        unit_off_formula: 'ORDER_ITEMS_COUNT / 2',
        effect: 'ADD_MISSING_ITEMS',
        unit_type: secondProduct.id,
        product: secondProduct,
        sku: secondSku,
      },
    ],
  },
  'percentage off': {
    ...orderWide,
    type: 'PERCENT',
    percent_off: amounts.percent,
    percent_off_formula: 'CUSTOMER_METADATA("discount_percent")',
    amount_limit: 3000,
    aggregated_amount_limit: 5000,
  },
  'fixed price': {
    ...orderWide,
    type: 'FIXED',
    fixed_amount: amounts.total,
    fixed_amount_formula: 'ORDER_AMOUNT - 1500',
  },
});
