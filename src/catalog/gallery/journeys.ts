/** Ready templates for services that run campaigns and journeys. */
import { EMPTY_IDS, MINOR_UNITS } from './notes.ts';
import type { GalleryTemplate } from './types.ts';

/** Contexts whose purpose is to send a code, so that customer and voucher are there. */
const WITH_CODE = [
  'order-has-been-paid/codes',
  'customer-entered-segment/codes',
  'customer-left-segment/codes',
  'order-creation/codes',
  'order-update/codes',
  'order-cancelled/codes',
  'custom-event/codes',
  'one-or-bulk-messages/codes',
  'successfully-published/message',
  'send-loyalty-program-code',
  'send-referral-code-to-the-referrer',
] as const;

const ORDERS = [
  'order-has-been-paid/message',
  'order-creation/message',
  'order-update/message',
  'order-cancelled/message',
  'order-has-been-paid/codes',
  'order-has-been-paid/promotion',
] as const;

export const journeys: readonly GalleryTemplate[] = [
  {
    id: 'iterable-campaign',
    receiver: 'Iterable',
    title: 'Trigger a campaign',
    description:
      'Sends an email campaign to one user, with the code among the data fields of the message.',
    docs: {
      title: 'Iterable API: send an email to a user',
      url: 'https://api.iterable.com/api/docs',
    },
    raw: true,
    contextIds: WITH_CODE,
    url: 'https://api.iterable.com/api/email/target',
    headers: [{ name: 'api-key', value: 'A server-side API key of your Iterable project' }],
    template: `{
  "campaignId": 1234567,
  "recipientUserId": "{{customer.source_id}}",
  "allowRepeatMarketingSends": true,
  "dataFields": {
    "firstName": "{{customer.name}}",
    "couponCode": "{{voucher.code}}",
    "couponExpires": "{{voucher.expiration_date}}",
    "campaignName": "{{campaign.name}}"
  }
}
`,
    fillIns: [{ text: '1234567', meaning: 'The id of your triggered campaign, a number' }],
    notes: [
      'Give `recipientUserId` or `recipientEmail`, not both, as your project identifies users.',
      'The endpoint /api/campaigns/trigger is for whole lists: it takes `listIds` and nobody’s own id or code.',
      'Projects in the European data centre use https://api.eu.iterable.com.',
      EMPTY_IDS,
    ],
  },
  {
    id: 'braze-campaign',
    receiver: 'Braze',
    title: 'Trigger a message',
    description:
      'Sends an API-triggered campaign to one user; the code is a trigger property of the message.',
    docs: {
      title: 'Braze: send campaign messages using API-triggered delivery',
      url: 'https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns/',
    },
    raw: true,
    contextIds: WITH_CODE,
    url: 'https://rest.YOUR-INSTANCE.braze.com/campaigns/trigger/send',
    headers: [
      {
        name: 'authorization',
        value: '`Bearer` and a REST API key with the permission campaigns.trigger.send',
      },
    ],
    template: `{
  "campaign_id": "YOUR_CAMPAIGN_ID",
  "recipients": [
    {
      "external_user_id": "{{customer.source_id}}",
      "send_to_existing_only": false,
      "attributes": {
        "email": "{{customer.email}}"
      },
      "trigger_properties": {
        "name": "{{customer.name}}",
        "voucher_code": "{{voucher.code}}",
        "voucher_expires": "{{voucher.expiration_date}}"
      }
    }
  ]
}
`,
    fillIns: [
      { text: 'YOUR_CAMPAIGN_ID', meaning: 'The API identifier of the API-triggered campaign' },
    ],
    notes: [
      'With `send_to_existing_only` set to false, Braze creates a user it does not know; the attributes are needed then.',
      EMPTY_IDS,
    ],
  },
  {
    id: 'klaviyo-event',
    receiver: 'Klaviyo',
    title: 'Create an event',
    description:
      'Adds an event to a profile, which can start a flow. The profile is created where it is new.',
    docs: {
      title: 'Klaviyo: create event',
      url: 'https://developers.klaviyo.com/en/reference/create_event',
    },
    raw: true,
    contextIds: [
      'successfully-published/message',
      ...WITH_CODE.filter((id) => id.endsWith('/codes')),
    ],
    url: 'https://a.klaviyo.com/api/events',
    headers: [
      { name: 'authorization', value: '`Klaviyo-API-Key` and a private key that may write events' },
      { name: 'content-type', value: 'application/vnd.api+json' },
      {
        name: 'revision',
        value: 'The API revision that you tested with, a date such as 2026-04-15',
      },
    ],
    template: `{
  "data": {
    "type": "event",
    "attributes": {
      "properties": {
        "VoucherCode": "{{voucher.code}}",
        "CampaignName": "{{campaign.name}}",
        "ExpiresAt": "{{voucher.expiration_date}}"
      },
      "metric": {
        "data": {
          "type": "metric",
          "attributes": {
            "name": "Voucher Received"
          }
        }
      },
      "profile": {
        "data": {
          "type": "profile",
          "attributes": {
            "email": "{{customer.email}}",
            "external_id": "{{customer.source_id}}"
          }
        }
      },
      "unique_id": "{{publication.id}}"
    }
  }
}
`,
    fillIns: [
      { text: 'Voucher Received', meaning: 'The name of your metric, as flows look for it' },
    ],
    notes: [
      'With `unique_id` a delivery that is repeated adds the event once.',
      'Klaviyo refuses an empty email address: use it where every customer has one.',
    ],
  },
  {
    id: 'customer-io-event',
    receiver: 'Customer.io',
    title: 'Track an event',
    description: 'Records an event of a person, which can start a campaign.',
    docs: {
      title: 'Customer.io: Track API, version 2',
      url: 'https://docs.customer.io/api/track/',
    },
    raw: true,
    contextIds: ORDERS,
    url: 'https://track.customer.io/api/v2/entity',
    headers: [
      {
        name: 'authorization',
        value: '`Basic` and your site id and API key, joined by a colon and encoded in Base64',
      },
      { name: 'content-type', value: 'application/json' },
    ],
    template: `{
  "type": "person",
  "identifiers": {
    "id": "{{customer.source_id}}"
  },
  "action": "event",
  "name": "order_paid",
  "attributes": {
    "order_id": "{{order.id}}",
    "order_number": "{{order.source_id}}",
    "total_minor_units": {{order.total_amount}},
    "discount_minor_units": {{order.total_discount_amount}},
    "items": {{order.items}}
  }
}
`,
    fillIns: [
      { text: 'order_paid', meaning: 'The name of the event, as your campaigns look for it' },
    ],
    notes: [
      'Workspaces in the European Union use https://track-eu.customer.io. Which fields are needed goes by `type` and `action`: an event needs its `name`.',
      'To identify people by email, write `"email": "{{customer.email}}"` in `identifiers` instead.',
      MINOR_UNITS,
    ],
  },
];
