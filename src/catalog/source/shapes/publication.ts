/** Publications: a code handed to a customer. */
import { choice, dateTime, extend, group, list, nullable, object, shape, text } from '../keys.ts';
import { customerProfile } from './customer.ts';
import { publishedVoucher } from './publishedVoucher.ts';

export const publication = shape(
  'publication',
  {
    id: text('Id of the publication; begins with pub_.'),
    object: choice('Kind of object: always publication.', ['publication']),
    created_at: dateTime('When the code was handed to the customer.'),
    customer_id: text('Id of the customer who got the code.'),
    tracking_id: text('Id that the customer was tracked by.'),
    metadata: group(
      'Where the publication comes from, and fields of your own; any further names are allowed.',
      {
        source_type: text('Kind of what published the code, for example distribution.'),
        source_id: text('Id of what published the code.'),
        distribution_id: text('Id of the distribution that published the code.'),
      },
      { always: ['source_type', 'source_id', 'distribution_id'], open: true },
    ),
    channel: text('How the code reached the customer, for example webhook or API.'),
    source_id: nullable(text('Id of the publication in your own system; null when it has none.')),
    result: choice('Whether the code was published: always SUCCESS.', ['SUCCESS']),
    customer: object(customerProfile, 'The customer who got the code, with totals so far.'),
    vouchers_id: list('Ids of the vouchers that were published.', text('Id of one voucher.')),
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
  { voucher: object(publishedVoucher, 'The voucher that was published, in full.') },
  { always: ['voucher'] },
);
