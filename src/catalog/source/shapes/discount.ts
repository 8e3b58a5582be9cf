/** Discounts. A discount is by amount, by percentage, to a fixed price, or in free units. */
import { choice, flag, list, number, object, shape, text, union, whole } from '../keys.ts';

const wholeOrder = ['APPLY_TO_ORDER', 'APPLY_TO_ITEMS'];

function type(value: string): ReturnType<typeof choice> {
  return choice(
    'How the discount works: AMOUNT, PERCENT, FIXED price, or UNIT for free products.',
    [value],
  );
}

function effect(values: readonly string[]): ReturnType<typeof choice> {
  return choice(
    'What the discount is applied to, or how free products get into the order.',
    values,
  );
}

const formula = (what: string): ReturnType<typeof text> =>
  text(`Formula that works out ${what} for each order, where it is not the same for all.`);

const unitFormula = formula('how many pieces are free');
const is_dynamic = flag('True when a formula works out the discount for each order.');
const aggregated_amount_limit = whole(
  'Most that the discount takes off all items of an order together, in cents.',
);
const unitType = text('Id of the free product or variant.');

const unitProduct = shape(
  'unitProduct',
  {
    id: text('Id of the free product; begins with prod_.'),
    source_id: text('Id of the free product in your own catalogue.'),
    name: text('Name of the free product.'),
  },
  { always: ['id', 'name'] },
);

const unitSku = shape(
  'unitSku',
  {
    id: text('Id of the free variant; begins with sku_.'),
    source_id: text('Id of the free variant in your own catalogue.'),
    name: text('Name of the free variant.'),
  },
  { always: ['id', 'name'] },
);

const what = {
  unit_type: unitType,
  product: object(unitProduct, 'The product that is free.'),
  sku: object(unitSku, 'The variant that is free, where one variant is meant.'),
};

const amountDiscount = shape(
  'amountDiscount',
  {
    type: type('AMOUNT'),
    amount_off: number('Amount that is taken off, in cents: 1500 is 15.00.'),
    amount_off_formula: formula('the amount'),
    aggregated_amount_limit,
    effect: effect([
      'APPLY_TO_ORDER',
      'APPLY_TO_ITEMS',
      'APPLY_TO_ITEMS_PROPORTIONALLY',
      'APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY',
      'APPLY_TO_ITEMS_BY_QUANTITY',
    ]),
    is_dynamic,
  },
  { always: ['type', 'amount_off'] },
);

const unitDiscount = shape(
  'unitDiscount',
  {
    type: type('UNIT'),
    unit_off: whole('How many pieces are free.'),
    unit_off_formula: unitFormula,
    effect: effect(['ADD_MISSING_ITEMS', 'ADD_NEW_ITEMS', 'ADD_MANY_ITEMS']),
    ...what,
    is_dynamic,
  },
  { always: ['type', 'unit_type'] },
);

const addedUnit = shape(
  'addedUnit',
  {
    unit_off: number('How many pieces of this product are free.'),
    unit_off_formula: unitFormula,
    effect: choice('Whether new pieces are always added, or only those that the order lacks.', [
      'ADD_NEW_ITEMS',
      'ADD_MISSING_ITEMS',
    ]),
    ...what,
  },
  { always: ['effect', 'unit_type'] },
);

const unitsDiscount = shape(
  'unitsDiscount',
  {
    type: type('UNIT'),
    effect: effect(['ADD_MANY_ITEMS']),
    units: list('The free products.', object(addedUnit, 'One of the free products.')),
  },
  { always: ['type', 'units'] },
);

const percentDiscount = shape(
  'percentDiscount',
  {
    type: type('PERCENT'),
    percent_off: number('Percentage that is taken off: 10 is ten percent.'),
    percent_off_formula: formula('the percentage'),
    amount_limit: number('Most that the percentage takes off, in cents.'),
    aggregated_amount_limit,
    effect: effect(wholeOrder),
    is_dynamic,
  },
  { always: ['type', 'percent_off'] },
);

const fixedPriceDiscount = shape(
  'fixedPriceDiscount',
  {
    type: type('FIXED'),
    fixed_amount: number('Price that the order or item then has, in cents.'),
    fixed_amount_formula: formula('the price'),
    effect: effect(wholeOrder),
    is_dynamic,
  },
  { always: ['type', 'fixed_amount'] },
);

export const discount = union('discount', 'discount', [
  { label: 'amount off', when: '`type` is AMOUNT', of: amountDiscount },
  { label: 'one free product', when: '`type` is UNIT and one product is added', of: unitDiscount },
  {
    label: 'several free products',
    when: '`type` is UNIT and several products are added',
    of: unitsDiscount,
  },
  { label: 'percentage off', when: '`type` is PERCENT', of: percentDiscount },
  { label: 'fixed price', when: '`type` is FIXED', of: fixedPriceDiscount },
]);
