/** The publication of the sample world: the customer gets her voucher. */
import { ids } from './ids.ts';
import type { CampaignKind } from './names.ts';
import type { Person } from './people.ts';
import { moments } from './time.ts';
import { secondVoucherId, voucherIdOf, voucherOf } from './vouchers.ts';

export function publicationOf(
  kind: CampaignKind,
  receiver: Person,
): Readonly<Record<string, unknown>> {
  return {
    id: ids.publication,
    object: 'publication',
    created_at: moments.published,
    customer_id: receiver.id,
    tracking_id: ids.tracking,
    metadata: {
      source_type: 'distribution',
      source_id: ids.distribution,
      distribution_id: ids.distribution,
    },
    channel: 'webhook',
    source_id: 'mailing-2026-11',
    result: 'SUCCESS',
    customer: receiver,
    vouchers_id: [voucherIdOf(kind), secondVoucherId],
    voucher: voucherOf(kind),
  };
}
