/** Ready templates for services that keep customers and measure what they do. */
import { EMPTY_IDS, MINOR_UNITS } from './notes.ts';
import type { GalleryTemplate } from './types.ts';

const ORDERS = [
  'order-has-been-paid/message',
  'order-has-been-paid/codes',
  'order-has-been-paid/promotion',
  'order-creation/message',
  'order-update/message',
  'order-cancelled/message',
] as const;

export const records: readonly GalleryTemplate[] = [
  {
    id: 'hubspot-contact',
    receiver: 'HubSpot',
    title: 'Create or update a contact',
    description:
      'Finds the contact by email, creates it where it is new, and keeps the latest code.',
    docs: {
      title: 'HubSpot: create or update a batch of contacts',
      url: 'https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/upsert-contacts',
    },
    raw: true,
    contextIds: [
      'customer-entered-segment/codes',
      'customer-left-segment/codes',
      'order-has-been-paid/codes',
      'successfully-published/message',
      'send-loyalty-program-code',
      'send-referral-code-to-the-referrer',
    ],
    url: 'https://api.hubapi.com/crm/v3/objects/contacts/batch/upsert',
    headers: [
      {
        name: 'authorization',
        value: '`Bearer` and the token of a private app that may write contacts',
      },
      { name: 'content-type', value: 'application/json' },
    ],
    template: `{
  "inputs": [
    {
      "idProperty": "email",
      "id": "{{customer.email}}",
      "properties": {
        "email": "{{customer.email}}",
        "firstname": "{{customer.name}}",
        "phone": "{{customer.phone}}",
        "last_voucher_code": "{{voucher.code}}"
      }
    }
  ]
}
`,
    fillIns: [
      {
        text: 'last_voucher_code',
        meaning: 'A contact property that you created in HubSpot; unknown ones are refused',
      },
    ],
    notes: [
      'The name of a customer is one text here, and HubSpot has `firstname` and `lastname`. The whole name goes into the first.',
      'Every property is sent as text; HubSpot turns it into the type of the property.',
      'HubSpot has the same endpoint under dated paths too, such as /crm/objects/2026-03/contacts/batch/upsert.',
    ],
  },
  {
    id: 'segment-track',
    receiver: 'Segment',
    title: 'Track an order',
    description: 'Records that a user paid for an order, for every destination of the source.',
    docs: {
      title: 'Segment: HTTP API source',
      url: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/http-api',
    },
    raw: true,
    contextIds: ORDERS,
    url: 'https://api.segment.io/v1/track',
    headers: [
      {
        name: 'authorization',
        value: '`Basic` and your write key followed by a colon, encoded in Base64',
      },
      { name: 'content-type', value: 'application/json' },
    ],
    template: `{
  "userId": "{{customer.source_id}}",
  "event": "Order Paid",
  "messageId": "order-paid-{{order.id}}",
  "properties": {
    "order_id": "{{order.id}}",
    "order_number": "{{order.source_id}}",
    "total_minor_units": {{order.total_amount}},
    "discount_minor_units": {{order.total_discount_amount}},
    "currency": "EUR",
    "products": {{order.items}}
  },
  "context": {
    "traits": {
      "email": "{{customer.email}}"
    }
  }
}
`,
    fillIns: [
      { text: 'Order Paid', meaning: 'The name of the event in your tracking plan' },
      { text: 'EUR', meaning: 'The currency of your orders' },
    ],
    notes: [
      'With `messageId` a delivery that is repeated counts once.',
      'Workspaces in the European Union have an endpoint of their own. The one here takes their events without an error and drops them.',
      'The event is not named Order Completed, whose `revenue` and `total` are main units.',
      MINOR_UNITS,
      EMPTY_IDS,
    ],
  },
  {
    id: 'google-analytics-event',
    receiver: 'Google Analytics',
    title: 'Send an event',
    description:
      'Adds an event to a web stream of Google Analytics 4 through the Measurement Protocol.',
    docs: {
      title: 'Google Analytics: send Measurement Protocol events',
      url: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events',
    },
    raw: true,
    contextIds: ORDERS,
    url: 'https://www.google-analytics.com/mp/collect?measurement_id=G-YOURID&api_secret=YOUR_SECRET',
    headers: [{ name: 'content-type', value: 'application/json' }],
    template: `{
  "client_id": "{{customer.metadata.ga_client_id}}",
  "user_id": "{{customer.source_id}}",
  "events": [
    {
      "name": "voucherify_order_paid",
      "params": {
        "transaction_id": "{{order.id}}",
        "total_minor_units": {{order.total_amount}},
        "discount_minor_units": {{order.total_discount_amount}},
        "currency": "EUR",
        "engagement_time_msec": 1
      }
    }
  ]
}
`,
    fillIns: [
      {
        text: 'ga_client_id',
        meaning: 'The metadata field in which you keep the client id of the Google tag',
      },
      { text: 'voucherify_order_paid', meaning: 'The name of the event' },
      { text: 'EUR', meaning: 'The currency of your orders' },
    ],
    notes: [
      'Google needs `client_id`, and answers 2XX also where it drops an event: check with its validation endpoint, https://www.google-analytics.com/debug/mp/collect.',
      'For Realtime reports and for sessions add `session_id` to `params`, kept in metadata like the client id.',
      'The event is not named purchase, whose `value` is in main units.',
      MINOR_UNITS,
    ],
  },
];
