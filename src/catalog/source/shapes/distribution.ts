/** Distributions. */
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
  id: text('Placeholder: id.'),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: nullable(dateTime('Placeholder: updated at.')),
  status: choice('Placeholder: status.', ['TO SEND', 'PAUSED', 'DONE', 'DRAFT']),
  parameters: group('Placeholder: parameters.', {
    method: choice('Placeholder: method.', ['direct']),
    subject: text('Placeholder: subject.'),
    customer: object(customerProfile, 'Placeholder: customer.'),
    campaign_id: text('Placeholder: campaign id.'),
    promotion_tier_id: text('Placeholder: promotion tier id.'),
  }),
  consents: group('Placeholder: consents.', { disabled: flag('Placeholder: disabled.') }),
  set_live_at: nullable(dateTime('Placeholder: set live at.')),
  distribution_channels: looseList('Placeholder: distribution channels.', [
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
