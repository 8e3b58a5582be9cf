/** The worked examples that the reference system documents, typed key by key, the whole output compared. */
import { expect, test } from './fixtures.ts';
import { contextNamed, contextWith, sampleData } from './catalogue.ts';

const paid = sampleData('order-has-been-paid', 'message');
const published = sampleData('successfully-published', 'message');
type Data = Record<string, Record<string, unknown>>;

const examples = [
  {
    name: 'mail payload',
    trigger: 'Successfully published',
    purpose: undefined,
    template: `{
  "To": "{{customer.email}}",
  "From": "examplepayload@yourcompany.com",
  "Subject": "Thank you for your order, {{customer.name}}",
  "Body": "Hello {{customer.name}}. Here's your discount code: {{voucher.code}}."
}`,
    expected: (): unknown => {
      const { customer, voucher } = published as Data;
      return {
        To: customer?.['email'],
        From: 'examplepayload@yourcompany.com',
        Subject: `Thank you for your order, ${String(customer?.['name'])}`,
        Body: `Hello ${String(customer?.['name'])}. Here's your discount code: ${String(voucher?.['code'])}.`,
      };
    },
  },
  {
    name: 'customer summary',
    trigger: 'Order has been paid',
    purpose: 'Send plain message to customers',
    template: `{
  "customer_profile": {
    "ID": "{{customer.id}}",
    "name": "{{customer.name}}",
    "email": "{{customer.email}}"
  }
}`,
    expected: (): unknown => {
      const { customer } = paid as Data;
      return {
        customer_profile: {
          ID: customer?.['id'],
          name: customer?.['name'],
          email: customer?.['email'],
        },
      };
    },
  },
  {
    name: 'order confirmation',
    trigger: 'Order has been paid',
    purpose: 'Send plain message to customers',
    template: `{
  "order": {
    "orderId": "{{order.id}}",
    "total": {{order.total_amount}},
    "currency": "USD",
    "message": "Thank you for your order, {{customer.name}}!"
  }
}`,
    expected: (): unknown => {
      const { customer, order } = paid as Data;
      return {
        order: {
          orderId: order?.['id'],
          total: order?.['total_amount'],
          currency: 'USD',
          message: `Thank you for your order, ${String(customer?.['name'])}!`,
        },
      };
    },
  },
  {
    name: 'Iterable campaign trigger',
    trigger: 'Successfully published',
    purpose: undefined,
    template: `{
  "allowRepeatMarketingSends": true,
  "campaignId": 12345,
  "dataFields": {
    "couponCode": "{{voucher.code}}"
  },
  "recipientUserId": "{{customer.source_id}}"
}`,
    expected: (): unknown => {
      const { customer, voucher } = published as Data;
      return {
        allowRepeatMarketingSends: true,
        campaignId: 12345,
        dataFields: { couponCode: voucher?.['code'] },
        recipientUserId: customer?.['source_id'],
      };
    },
  },
];

/** The whole body in the documented order, as it is laid out. */
function envelope(trigger: string, purpose: string | undefined, data: unknown): string {
  const named = contextNamed(trigger, purpose);
  const { envelope: sample, trigger: info } = contextWith(named.triggerId, named.purpose);
  const { id, createdAt, entityId, groupId, source } = sample.event;
  return JSON.stringify(
    {
      id: sample.id,
      project_id: sample.projectId,
      created_at: sample.createdAt,
      type: EVENT_NAME,
      source: { id: sample.sourceId, object: 'distribution', target_url: TARGET_URL },
      event: {
        id,
        type: info.event,
        created_at: createdAt,
        entity_id: entityId,
        group_id: groupId,
        event_source: {
          channel: source.channel,
          ...(source.user && { user: source.user }),
          ...(source.apiKey && {
            api_key: { name: source.apiKey.name, app_id: source.apiKey.appId },
          }),
        },
      },
      data,
    },
    null,
    2,
  );
}

const EVENT_NAME = 'my "event"';
const TARGET_URL = 'https://hooks.example.com/a?b=1';

for (const { name, trigger, purpose, template, expected } of examples) {
  test(`${name}: typed, sent raw and in the envelope`, async ({ designer, page }) => {
    await designer.start(trigger, purpose);
    await page.getByRole('textbox', { name: 'Event name' }).fill(EVENT_NAME);
    await page.getByRole('textbox', { name: 'URL' }).fill(TARGET_URL);
    await designer.typeTemplate(template);
    await expect(designer.status).toHaveText(/JSON is valid/);
    const typed = await designer.templateText();
    expect(typed.replace(/\s+/g, '')).toBe(template.replace(/\s+/g, ''));
    expect(await designer.outputText()).toBe(envelope(trigger, purpose, expected()));

    await designer.rawPayload.check();
    expect(await designer.outputText()).toBe(JSON.stringify(expected(), null, 2));
  });
}
