/** How often a code can be redeemed, and has been. */
import { type ObjectKey, nullable, object, shape, whole } from '../keys.ts';

const limit = shape(
  'redemptionLimit',
  {
    quantity: nullable(whole('How often a code can be redeemed; null means without limit.')),
    redeemed_quantity: whole('How often it has been redeemed so far.'),
  },
  { always: ['quantity', 'redeemed_quantity'] },
);

export function redemptionLimit(description: string): ObjectKey {
  return object(limit, description);
}
