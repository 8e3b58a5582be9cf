/** Publications: a code handed to a customer. */
import { choice, dateTime, extend, group, list, nullable, object, shape, text } from '../keys.ts';
import { customerProfile } from './customer.ts';
import { publishedVoucher } from './publishedVoucher.ts';

export const publication = shape(
  'publication',
  {
    id: text('Placeholder: id.'),
    object: choice('Placeholder: object.', ['publication']),
    created_at: dateTime('Placeholder: created at.'),
    customer_id: text('Placeholder: customer id.'),
    tracking_id: text('Placeholder: tracking id.'),
    metadata: group(
      'Placeholder: metadata.',
      {
        source_type: text('Placeholder: source type.'),
        source_id: text('Placeholder: source id.'),
        distribution_id: text('Placeholder: distribution id.'),
      },
      { always: ['source_type', 'source_id', 'distribution_id'], open: true },
    ),
    channel: text('Placeholder: channel.'),
    source_id: nullable(text('Placeholder: source id.')),
    result: choice('Placeholder: result.', ['SUCCESS']),
    customer: object(customerProfile, 'Placeholder: customer.'),
    vouchers_id: list('Placeholder: vouchers id.', text('Placeholder: vouchers id.')),
  },
  {
    always: [
      'id',
      'object',
      'created_at',
      'customer_id',
      'metadata',
      'channel',
      'source_id',
      'customer',
      'vouchers_id',
    ],
  },
);

export const voucherPublication = extend(
  'voucherPublication',
  publication,
  { voucher: object(publishedVoucher, 'Placeholder: voucher.') },
  { always: ['voucher'] },
);
