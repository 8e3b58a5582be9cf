/** Distributions: messages to customers, sent by hand or by a trigger. */
import {
  choice,
  dateTime,
  flag,
  group,
  looseList,
  nullable,
  object,
  shape,
  text,
} from '../keys.ts';
import { customerProfile } from './customer.ts';

export const distribution = shape('distribution', {
  id: text('Id of the distribution; begins with distr_.'),
  created_at: dateTime('When the distribution was set up.'),
  updated_at: nullable(dateTime('When the distribution was last changed; null when it never was.')),
  status: choice('State of the distribution.', ['TO SEND', 'PAUSED', 'DONE', 'DRAFT']),
  parameters: group('What the distribution sends, and to whom.', {
    method: choice('How the message is sent: always direct.', ['direct']),
    subject: text('Subject of the message.'),
    customer: object(customerProfile, 'The customer whom the message goes to, with totals so far.'),
    campaign_id: text('Id of the campaign whose codes or promotion it sends.'),
    promotion_tier_id: text('Id of the promotion tier that it tells about.'),
  }),
  consents: group('Whether customers’ consents are asked for.', {
    disabled: flag('True when the message goes out without asking for consents.'),
  }),
  set_live_at: nullable(dateTime('When the distribution was set live; null before that.')),
  distribution_channels: looseList('The channels that the message goes out through.', [
    'activecampaign',
    'batch',
    'braze',
    'email',
    'intercom',
    'klaviyo',
    'mailchimp',
    'shopify',
    'sms',
    'webhook',
  ]),
});
