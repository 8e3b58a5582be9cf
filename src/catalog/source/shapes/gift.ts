/** Gift credits. */
import { choice, number, shape } from '../keys.ts';

export const gift = shape(
  'gift',
  {
    amount: number('Placeholder: amount.'),
    balance: number('Placeholder: balance.'),
    effect: choice('Placeholder: effect.', ['APPLY_TO_ORDER', 'APPLY_TO_ITEMS']),
  },
  { always: ['amount', 'balance'] },
);
