/** The publication of the sample world: the customer gets her voucher. */
import { ids } from './ids.ts';
import { type CampaignKind } from './names.ts';
import { customer } from './people.ts';
import { moments } from './time.ts';
import { secondVoucherId, voucherIdOf, voucherOf } from './vouchers.ts';

export function publicationOf(kind: CampaignKind): Readonly<Record<string, unknown>> {
  return {
    id: ids.publication,
    object: 'publication',
    created_at: moments.published,
    customer_id: customer.id,
    tracking_id: ids.tracking,
    metadata: {
      source_type: 'distribution',
      source_id: customer.source_id,
      distribution_id: ids.distribution,
    },
    channel: 'webhook',
    source_id: customer.source_id,
    result: 'SUCCESS',
    customer,
    vouchers_id: [voucherIdOf(kind), secondVoucherId],
    voucher: voucherOf(kind),
  };
}
