/** The points of a loyalty card. */
import { type Key, type Keys, date, shape, text, whole } from '../keys.ts';

function card(nextExpiration: (description: string) => Key): Keys {
  return {
    points: whole('Points that were put on the card in all, spent ones included.'),
    balance: whole('Points that are left to spend.'),
    next_expiration_date: nextExpiration('Day on which points of the card expire next.'),
    next_expiration_points: whole('How many points expire on that day.'),
    pending_points: whole('Points that were earned but are not active yet.'),
    expired_points: whole('Points of the card that have expired so far.'),
    subtracted_points: whole('Points that were taken off the card by hand or by a rule.'),
  };
}

export const loyaltyCard = shape('loyaltyCard', card(text), { always: ['points'] });

/** As a publication's voucher has it: the day has a format, and nothing is said to be always there. */
export const publishedLoyaltyCard = shape('publishedLoyaltyCard', card(date));
