/** Gift credits, by which a gift card pays for orders. */
import { type Key, type Keys, choice, number, shape, whole } from '../keys.ts';

function credits(amount: (description: string) => Key): Keys {
  return {
    amount: amount('Credits that were put on the gift card in all, in cents.'),
    balance: amount('Credits that are left on the gift card, in cents.'),
    effect: choice('Whether the credits pay for the whole order or for single items.', [
      'APPLY_TO_ORDER',
      'APPLY_TO_ITEMS',
    ]),
  };
}

export const gift = shape('gift', credits(number), { always: ['amount', 'balance'] });

/** As a publication's voucher has it: in whole cents, and without saying what is always there. */
export const publishedGift = shape('publishedGift', credits(whole));
