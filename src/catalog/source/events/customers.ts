/** Events of customers: orders, segments, custom events, and messages sent by hand. */
import { group, nullable, object } from '../keys.ts';
import { customEvent, eventSchema, segment } from '../shapes/activity.ts';
import { campaign } from '../shapes/campaign.ts';
import { addressee, customer, customerProfile } from '../shapes/customer.ts';
import { distribution } from '../shapes/distribution.ts';
import { fullOrder } from '../shapes/fullOrder.ts';
import { fullRedemption } from '../shapes/fullRedemption.ts';
import { voucher } from '../shapes/voucher.ts';
import { type EventSource, eventWithSendOut } from './event.ts';

function orderEvent(name: string, description: string): EventSource {
  const objects = {
    customer: object(addressee, 'The customer who placed the order.'),
    referrer: object(customer, 'The customer whose referral code led to the order.'),
    order: object(fullOrder, 'The order, with its items, amounts and discounts.'),
    redemption: object(fullRedemption, 'The redemption that gave the order its discount.'),
  };
  return eventWithSendOut(name, description, objects, Object.keys(objects));
}

function segmentEvent(name: string, description: string, role: string): EventSource {
  const objects = {
    customer: object(customerProfile, `The customer who ${role} the segment, with totals so far.`),
    segment: object(segment, `The segment that the customer ${role}.`),
  };
  return eventWithSendOut(name, description, objects, Object.keys(objects));
}

export const customerEvents: readonly EventSource[] = [
  segmentEvent(
    'customer.segment.entered',
    'A customer met the conditions of a segment and entered it.',
    'entered',
  ),
  segmentEvent(
    'customer.segment.left',
    'A customer no longer met the conditions of a segment and left it.',
    'left',
  ),
  orderEvent('customer.order.updated', 'An order of a customer was changed.'),
  orderEvent('customer.order.paid', 'An order of a customer was paid.'),
  orderEvent('customer.order.created', 'A customer placed an order.'),
  orderEvent('customer.order.canceled', 'An order of a customer was cancelled.'),
  eventWithSendOut(
    'manual_distribution_schedule',
    'A message was sent by hand, at once or at the time it was scheduled for.',
    { distribution: object(distribution, 'The distribution that sends the message.') },
    ['distribution'],
    { customer: object(addressee, 'The customer whom the message goes to.') },
  ),
  eventWithSendOut(
    'customer.custom_event',
    'A custom event of a customer was tracked.',
    {
      event: object(customEvent, 'The custom event that was tracked.'),
      event_schema: object(eventSchema, 'The definition that the custom event follows.'),
      customer: object(addressee, 'The customer whom the custom event was tracked for.'),
      referral: nullable(
        group(
          'The referral that the event counts for; null when it counts for none.',
          {
            referrer: object(customer, 'The customer who referred the other one.'),
            voucher: object(voucher, 'The referral code that was used.'),
            campaign: object(campaign, 'The referral campaign.'),
          },
          { always: ['referrer', 'voucher', 'campaign'] },
        ),
      ),
      loyalty: nullable(
        group(
          'The loyalty card that the event counts for; null when it counts for none.',
          {
            voucher: object(voucher, 'The loyalty card of the customer.'),
            campaign: object(campaign, 'The loyalty campaign that the card belongs to.'),
          },
          { always: ['voucher', 'campaign'] },
        ),
      ),
    },
    ['event', 'event_schema', 'customer', 'referral', 'loyalty'],
  ),
];
