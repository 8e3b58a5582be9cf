/** What all events are made of. */
import { type Keys, object } from '../keys.ts';
import { campaign } from '../shapes/campaign.ts';
import { promotionTier } from '../shapes/promotion.ts';
import { publication } from '../shapes/publication.ts';
import { voucher } from '../shapes/voucher.ts';

/** An event and its data. */
export interface EventSource {
  readonly name: string;
  /** When it is sent, in a sentence or two. */
  readonly description: string;
  readonly objects: Keys;
  /** The objects that are always there. Absent where the documentation does not say. */
  readonly always?: readonly string[];
}

/** What a promotion or a code adds to an event; always there where the purpose is theirs. */
const sendOut = {
  campaign: object(campaign, 'The campaign whose promotion or codes this distribution sends.'),
  voucher: object(voucher, 'The voucher that the customer gets with this message.'),
  publication: object(publication, 'The publication that gave the customer the voucher.'),
  promotion_tier: object(promotionTier, 'The promotion tier that the customer is told about.'),
} satisfies Keys;

/** An event; without `always`, the documentation does not say what is always there. */
export function event(
  name: string,
  description: string,
  objects: Keys,
  always?: readonly string[],
): EventSource {
  return { name, description, objects, ...(always === undefined ? {} : { always }) };
}

/** An event whose triggers can also send promotions and codes: the purpose's objects are added. */
export function eventWithSendOut(
  name: string,
  description: string,
  own: Keys,
  always: readonly string[],
  last: Keys = {},
): EventSource {
  return event(name, description, { ...own, ...sendOut, ...last }, [
    ...always,
    ...Object.keys(sendOut),
  ]);
}
