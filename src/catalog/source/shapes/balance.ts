/** Changes of a balance: gift credits or loyalty points were added or taken away. */
import { choice, group, shape, text, whole } from '../keys.ts';

const total = whole('All that was ever put on the card: gift credits in cents, or points.');
const amount = whole('Gift credits that were added, in cents; negative when taken away.');
const points = whole('Points that were added; negative when taken away.');
const left = whole('What is left to spend afterwards: gift credits in cents, or points.');
const isBalance = choice('Kind of object: always balance.', ['balance']);
const cardId = text('Id of the gift card or loyalty card; begins with v_.');
const cardType = choice('Kind of object whose balance it is: always voucher.', ['voucher']);
const cardText = 'The voucher whose balance changed.';

function type(values: readonly string[]): ReturnType<typeof choice> {
  return choice('Kind of card whose balance changed.', values);
}

function operation(values: readonly string[]): ReturnType<typeof choice> {
  return choice('Whether a person or program changed it (MANUAL) or a rule (AUTOMATIC).', values);
}

const typeFirst = group(cardText, { type: cardType, id: cardId }, { always: ['type', 'id'] });

export const voucherBalance = shape(
  'voucherBalance',
  {
    type: type(['loyalty_card', 'gift_voucher']),
    total,
    object: isBalance,
    amount,
    points,
    balance: left,
    operation_type: operation(['MANUAL', 'AUTOMATIC']),
    related_object: group(cardText, { id: cardId, type: cardType }, { always: ['id', 'type'] }),
  },
  { always: ['total', 'object', 'balance', 'related_object'] },
);

export const giftBalance = shape(
  'giftBalance',
  {
    amount,
    total,
    balance: left,
    type: type(['gift_voucher']),
    operation_type: operation(['MANUAL']),
    object: isBalance,
    related_object: typeFirst,
  },
  {
    always: ['amount', 'total', 'balance', 'type', 'object', 'related_object', 'operation_type'],
  },
);

export const loyaltyBalance = shape(
  'loyaltyBalance',
  {
    points,
    total,
    balance: left,
    type: type(['loyalty_card']),
    object: isBalance,
    related_object: typeFirst,
  },
  { always: ['points', 'total', 'balance', 'type', 'object', 'related_object'] },
);
