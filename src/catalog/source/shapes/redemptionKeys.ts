/** The keys that redemptions have in every form. */
import { choice, nullable, open, text, whole } from '../keys.ts';

export const id = text('Id of the redemption; begins with r_, of a rollback with rr_.');
export const trackingId = text('Id that the customer was tracked by when redeeming.');
export const customerId = nullable(text('Id of the customer; null when nobody was named.'));
export const amount = whole('What was redeemed: gift credits in cents, or loyalty points.');
export const metadata = open(
  'Fields of your own that are kept with the redemption; any names and values.',
);
export const result = choice('Whether the redemption went through: SUCCESS or FAILURE.', [
  'SUCCESS',
  'FAILURE',
]);
export const undone = text('Id of the redemption that was rolled back, in the case of a rollback.');
export const reason = text('Why the redemption was rolled back, as given with the rollback.');

export const failure = {
  failure_code: text('Why the redemption failed, as a short code.'),
  failure_message: text('Why the redemption failed, in words.'),
};

export const parts = {
  order: 'The order that was redeemed for.',
  reward: 'The reward that the redemption brought, for loyalty cards.',
  customer: 'The customer who redeemed.',
  voucher: 'The voucher that was redeemed; left out for promotions.',
  promotionTier: 'The promotion tier that was redeemed; left out for vouchers.',
};

export const channelId = text('Id of the user or application that redeemed.');

/** The kind of channel, out of those that a form of the redemption knows. */
export function channelType(values: readonly string[]): ReturnType<typeof choice> {
  return choice(
    'Who redeemed: a user in the dashboard, an application, or an automatic rule.',
    values,
  );
}

/** The state of the redemption, out of those that a form of the redemption knows. */
export function status(values: readonly string[]): ReturnType<typeof choice> {
  return choice('State of the redemption.', values);
}
