/** Rewards, as full redemptions carry them. */
import { choice, dateTime, nullable, object, open, shape, text } from '../keys.ts';
import { customer } from './customer.ts';
import { product, sku } from './product.ts';
import { publishedVoucher } from './publishedVoucher.ts';
import { rewardParameters } from './reward.ts';

export const fullReward = shape(
  'fullReward',
  {
    customer: nullable(object(customer, 'Placeholder: customer.')),
    assignment_id: nullable(text('Placeholder: assignment id.')),
    voucher: nullable(object(publishedVoucher, 'Placeholder: voucher.')),
    product: nullable(object(product, 'Placeholder: product.')),
    sku: nullable(object(sku, 'Placeholder: sku.')),
    loyalty_tier_id: nullable(text('Placeholder: loyalty tier id.')),
    id: text('Placeholder: id.'),
    name: text('Placeholder: name.'),
    object: choice('Placeholder: object.', ['reward']),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    parameters: object(rewardParameters, 'Placeholder: parameters.'),
    metadata: open('Placeholder: metadata.'),
    type: choice('Placeholder: type.', ['CAMPAIGN', 'COIN', 'MATERIAL']),
  },
  { always: ['customer', 'assignment_id', 'voucher', 'product', 'sku', 'loyalty_tier_id'] },
);
