/** Rewards, as full redemptions carry them. */
import { nullable, object, shape } from '../keys.ts';
import { customer } from './customer.ts';
import { product, sku } from './product.ts';
import { publishedVoucher } from './publishedVoucher.ts';
import * as keys from './rewardKeys.ts';

export const fullReward = shape(
  'fullReward',
  {
    customer: nullable(object(customer, keys.given.customer)),
    assignment_id: nullable(keys.assignmentId),
    voucher: nullable(object(publishedVoucher, keys.given.voucher)),
    product: nullable(object(product, keys.given.product)),
    sku: nullable(object(sku, keys.given.sku)),
    loyalty_tier_id: nullable(keys.tierId),
    id: keys.id,
    name: keys.name,
    object: keys.isReward,
    created_at: keys.createdAt,
    updated_at: keys.updatedAt,
    ...keys.terms,
  },
  { always: ['customer', 'assignment_id', 'voucher', 'product', 'sku', 'loyalty_tier_id'] },
);
