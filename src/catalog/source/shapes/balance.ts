/** Changes of a balance. */
import { choice, group, shape, text, whole } from '../keys.ts';

export const voucherBalance = shape(
  'voucherBalance',
  {
    type: choice('Placeholder: type.', ['loyalty_card', 'gift_voucher']),
    total: whole('Placeholder: total.'),
    object: choice('Placeholder: object.', ['balance']),
    amount: whole('Placeholder: amount.'),
    points: whole('Placeholder: points.'),
    balance: whole('Placeholder: balance.'),
    operation_type: choice('Placeholder: operation type.', ['MANUAL', 'AUTOMATIC']),
    related_object: group(
      'Placeholder: related object.',
      { id: text('Placeholder: id.'), type: choice('Placeholder: type.', ['voucher']) },
      { always: ['id', 'type'] },
    ),
  },
  { always: ['total', 'object', 'balance', 'related_object'] },
);

export const giftBalance = shape(
  'giftBalance',
  {
    amount: whole('Placeholder: amount.'),
    total: whole('Placeholder: total.'),
    balance: whole('Placeholder: balance.'),
    type: choice('Placeholder: type.', ['gift_voucher']),
    operation_type: choice('Placeholder: operation type.', ['MANUAL']),
    object: choice('Placeholder: object.', ['balance']),
    related_object: group(
      'Placeholder: related object.',
      { type: choice('Placeholder: type.', ['voucher']), id: text('Placeholder: id.') },
      { always: ['type', 'id'] },
    ),
  },
  { always: ['amount', 'total', 'balance', 'type', 'object', 'related_object', 'operation_type'] },
);

export const loyaltyBalance = shape(
  'loyaltyBalance',
  {
    points: whole('Placeholder: points.'),
    total: whole('Placeholder: total.'),
    balance: whole('Placeholder: balance.'),
    type: choice('Placeholder: type.', ['loyalty_card']),
    object: choice('Placeholder: object.', ['balance']),
    related_object: group(
      'Placeholder: related object.',
      { type: choice('Placeholder: type.', ['voucher']), id: text('Placeholder: id.') },
      { always: ['type', 'id'] },
    ),
  },
  { always: ['points', 'total', 'balance', 'type', 'object', 'related_object'] },
);
