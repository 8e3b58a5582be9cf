/** What each event sends: the top-level objects of its `data`, in documented order. */
import { customerEvents } from './events/customers.ts';
import type { EventSource } from './events/event.ts';
import { loyaltyEvents } from './events/loyalty.ts';
import { voucherEvents } from './events/vouchers.ts';

export type { EventSource } from './events/event.ts';

export const events: readonly EventSource[] = [
  ...customerEvents,
  ...voucherEvents,
  ...loyaltyEvents,
];
