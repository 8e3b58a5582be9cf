/** Ready templates for services that send mail and messages. */
import { MINOR_UNITS } from './notes.ts';
import type { GalleryTemplate } from './types.ts';

const WITH_CODE = [
  'customer-entered-segment/codes',
  'customer-left-segment/codes',
  'order-has-been-paid/codes',
  'one-or-bulk-messages/codes',
  'successfully-published/message',
  'send-loyalty-program-code',
  'send-referral-code-to-the-referrer',
] as const;

export const messages: readonly GalleryTemplate[] = [
  {
    id: 'sendgrid-mail',
    receiver: 'SendGrid',
    title: 'Send a mail from a template',
    description: 'Sends one mail from a dynamic template, filled with the customer and the code.',
    docs: {
      title: 'SendGrid: mail send',
      url: 'https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send',
    },
    raw: true,
    contextIds: WITH_CODE,
    url: 'https://api.sendgrid.com/v3/mail/send',
    headers: [
      { name: 'authorization', value: '`Bearer` and an API key that may send mail' },
      { name: 'content-type', value: 'application/json' },
    ],
    template: `{
  "personalizations": [
    {
      "to": [
        {
          "email": "{{customer.email}}",
          "name": "{{customer.name}}"
        }
      ],
      "dynamic_template_data": {
        "name": "{{customer.name}}",
        "code": "{{voucher.code}}",
        "expires": "{{voucher.expiration_date}}"
      }
    }
  ],
  "from": {
    "email": "shop@example.com",
    "name": "Your shop"
  },
  "template_id": "YOUR_TEMPLATE_ID"
}
`,
    fillIns: [
      { text: 'shop@example.com', meaning: 'A sender that is verified in SendGrid' },
      { text: 'Your shop', meaning: 'The name of the sender' },
      { text: 'YOUR_TEMPLATE_ID', meaning: 'The id of the dynamic template, which starts with d-' },
    ],
    notes: [
      'Subject and content come from the template. Without one, add `subject` and `content` and leave `template_id` out.',
    ],
  },
  {
    id: 'mandrill-template',
    receiver: 'Mailchimp Transactional (Mandrill)',
    title: 'Send a mail from a template',
    description: 'Sends one mail from a template, with merge fields for the customer and the code.',
    docs: {
      title: 'Mailchimp Transactional: send using message template',
      url: 'https://mailchimp.com/developer/transactional/api/messages/send-using-message-template/',
    },
    raw: true,
    contextIds: WITH_CODE,
    url: 'https://mandrillapp.com/api/1.0/messages/send-template',
    headers: [],
    template: `{
  "key": "YOUR_API_KEY",
  "template_name": "YOUR_TEMPLATE",
  "template_content": [],
  "message": {
    "from_email": "shop@example.com",
    "to": [
      {
        "email": "{{customer.email}}",
        "name": "{{customer.name}}",
        "type": "to"
      }
    ],
    "merge_language": "handlebars",
    "global_merge_vars": [
      {
        "name": "name",
        "content": "{{customer.name}}"
      },
      {
        "name": "code",
        "content": "{{voucher.code}}"
      }
    ]
  }
}
`,
    fillIns: [
      { text: 'YOUR_API_KEY', meaning: 'An API key; see the note on where to enter it' },
      { text: 'YOUR_TEMPLATE', meaning: 'The slug of the template' },
      { text: 'shop@example.com', meaning: 'A sender of a domain that is verified' },
    ],
    notes: [
      'This service reads its key from the body. Enter it in the live system only, so that drafts and shared links do not hold it.',
      '`template_content` is needed also where it is empty.',
    ],
  },
  {
    id: 'twilio-function',
    receiver: 'Twilio',
    title: 'Send a text message through a Function',
    description:
      'Calls a Twilio Function of yours, which sends the message. Functions read JSON; the Messages resource itself reads form fields only.',
    docs: {
      title: 'Twilio: Functions, request flow',
      url: 'https://www.twilio.com/docs/serverless/functions-assets/functions/request-flow',
    },
    raw: true,
    contextIds: WITH_CODE,
    url: 'https://YOUR-SERVICE.twil.io/send-voucher',
    headers: [
      { name: 'content-type', value: 'application/json' },
      { name: 'x-shared-secret', value: 'A secret that your Function compares before it sends' },
    ],
    template: `{
  "to": "{{customer.phone}}",
  "body": "Hello {{customer.name}}, your code is {{voucher.code}}."
}
`,
    fillIns: [],
    notes: [
      'In the Function, `event.to` and `event.body` hold these two values; pass them to the Messages resource as `to` and `body`, with `from` or `messagingServiceSid` as the sender.',
      'Make the Function public and check the header yourself: its protected form accepts requests of Twilio only.',
      'Numbers must be in the international form, with + and the country code.',
    ],
  },
  {
    id: 'slack-message',
    receiver: 'Slack',
    title: 'Post a message in a channel',
    description: 'Tells a channel of your team about an order.',
    docs: {
      title: 'Slack: sending messages using incoming webhooks',
      url: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    },
    raw: true,
    contextIds: [
      'order-has-been-paid/message',
      'order-has-been-paid/codes',
      'order-has-been-paid/promotion',
      'order-creation/message',
      'order-update/message',
      'order-cancelled/message',
    ],
    url: 'https://hooks.slack.com/services/YOUR/WEBHOOK/PATH',
    headers: [],
    template: `{
  "text": "Order {{order.source_id}} is now {{order.status}}.",
  "blocks": [
    {
      "type": "header",
      "text": {
        "type": "plain_text",
        "text": "Order {{order.source_id}}"
      }
    },
    {
      "type": "section",
      "fields": [
        {
          "type": "plain_text",
          "text": "Customer: {{customer.name}}"
        },
        {
          "type": "plain_text",
          "text": "Total in minor units: {{order.total_amount}}"
        },
        {
          "type": "plain_text",
          "text": "Status: {{order.status}}"
        }
      ]
    }
  ]
}
`,
    fillIns: [],
    notes: [
      'The address of an incoming webhook is a secret by itself: whoever has it can post.',
      'The blocks are plain text, because Slack gives &, < and > a meaning in its markup and names may hold them.',
      MINOR_UNITS,
    ],
  },
];
