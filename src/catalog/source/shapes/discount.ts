/** Discounts. A discount is by amount, by percentage, to a fixed price, or in free units. */
import { choice, flag, list, number, object, shape, text, union, whole } from '../keys.ts';

const discountAmountVouchersEffectTypes = [
  'APPLY_TO_ORDER',
  'APPLY_TO_ITEMS',
  'APPLY_TO_ITEMS_PROPORTIONALLY',
  'APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY',
  'APPLY_TO_ITEMS_BY_QUANTITY',
];
const discountUnitVouchersEffectTypes = ['ADD_MISSING_ITEMS', 'ADD_NEW_ITEMS', 'ADD_MANY_ITEMS'];
const discountPercentVouchersEffectTypes = ['APPLY_TO_ORDER', 'APPLY_TO_ITEMS'];
const discountFixedVouchersEffectTypes = ['APPLY_TO_ORDER', 'APPLY_TO_ITEMS'];

export const unitProduct = shape(
  'unitProduct',
  {
    id: text('Placeholder: id.'),
    source_id: text('Placeholder: source id.'),
    name: text('Placeholder: name.'),
  },
  { always: ['id', 'name'] },
);

export const unitSku = shape(
  'unitSku',
  {
    id: text('Placeholder: id.'),
    source_id: text('Placeholder: source id.'),
    name: text('Placeholder: name.'),
  },
  { always: ['id', 'name'] },
);

export const amountDiscount = shape(
  'amountDiscount',
  {
    type: choice('Placeholder: type.', ['AMOUNT']),
    amount_off: number('Placeholder: amount off.'),
    amount_off_formula: text('Placeholder: amount off formula.'),
    aggregated_amount_limit: whole('Placeholder: aggregated amount limit.'),
    effect: choice('Placeholder: effect.', discountAmountVouchersEffectTypes),
    is_dynamic: flag('Placeholder: is dynamic.'),
  },
  { always: ['type', 'amount_off'] },
);

export const unitDiscount = shape(
  'unitDiscount',
  {
    type: choice('Placeholder: type.', ['UNIT']),
    unit_off: whole('Placeholder: unit off.'),
    unit_off_formula: text('Placeholder: unit off formula.'),
    effect: choice('Placeholder: effect.', discountUnitVouchersEffectTypes),
    unit_type: text('Placeholder: unit type.'),
    product: object(unitProduct, 'Placeholder: product.'),
    sku: object(unitSku, 'Placeholder: sku.'),
    is_dynamic: flag('Placeholder: is dynamic.'),
  },
  { always: ['type', 'unit_type'] },
);

export const addedUnit = shape(
  'addedUnit',
  {
    unit_off: number('Placeholder: unit off.'),
    unit_off_formula: text('Placeholder: unit off formula.'),
    effect: choice('Placeholder: effect.', ['ADD_NEW_ITEMS', 'ADD_MISSING_ITEMS']),
    unit_type: text('Placeholder: unit type.'),
    product: object(unitProduct, 'Placeholder: product.'),
    sku: object(unitSku, 'Placeholder: sku.'),
  },
  { always: ['effect', 'unit_type'] },
);

export const unitsDiscount = shape(
  'unitsDiscount',
  {
    type: choice('Placeholder: type.', ['UNIT']),
    effect: choice('Placeholder: effect.', ['ADD_MANY_ITEMS']),
    units: list('Placeholder: units.', object(addedUnit, 'Placeholder: units.')),
  },
  { always: ['type', 'units'] },
);

export const percentDiscount = shape(
  'percentDiscount',
  {
    type: choice('Placeholder: type.', ['PERCENT']),
    percent_off: number('Placeholder: percent off.'),
    percent_off_formula: text('Placeholder: percent off formula.'),
    amount_limit: number('Placeholder: amount limit.'),
    aggregated_amount_limit: whole('Placeholder: aggregated amount limit.'),
    effect: choice('Placeholder: effect.', discountPercentVouchersEffectTypes),
    is_dynamic: flag('Placeholder: is dynamic.'),
  },
  { always: ['type', 'percent_off'] },
);

export const fixedPriceDiscount = shape(
  'fixedPriceDiscount',
  {
    type: choice('Placeholder: type.', ['FIXED']),
    fixed_amount: number('Placeholder: fixed amount.'),
    fixed_amount_formula: text('Placeholder: fixed amount formula.'),
    effect: choice('Placeholder: effect.', discountFixedVouchersEffectTypes),
    is_dynamic: flag('Placeholder: is dynamic.'),
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
