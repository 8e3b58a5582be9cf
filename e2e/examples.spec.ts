/** The worked examples that the reference system documents, typed key by key, the whole output compared. */
import { expect, test } from './fixtures.ts';
import { sampleData } from './catalogue.ts';

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

for (const { name, trigger, purpose, template, expected } of examples) {
  test(`${name}: typed, sent raw and in the envelope`, async ({ designer }) => {
    await designer.start(trigger, purpose);
    await designer.typeTemplate(template);
    await expect(designer.status).toHaveText(/JSON is valid/);
    const typed = await designer.templateText();
    expect(typed.replace(/\s+/g, '')).toBe(template.replace(/\s+/g, ''));

    await designer.rawPayload.check();
    const raw = await designer.outputText();
    expect(raw).toBe(JSON.stringify(expected(), null, 2));

    await designer.rawPayload.uncheck();
    await designer.page.getByRole('textbox', { name: 'Event name' }).fill('my "event"');
    await designer.page
      .getByRole('textbox', { name: 'URL' })
      .fill('https://hooks.example.com/a?b=1');
    const body = (await designer.outputValue()) as Record<string, Record<string, unknown>>;
    expect(Object.keys(body)).toEqual([
      'id',
      'project_id',
      'created_at',
      'type',
      'source',
      'event',
      'data',
    ]);
    expect(body['type']).toBe('my "event"');
    expect(body['source']).toMatchObject({
      object: 'distribution',
      target_url: 'https://hooks.example.com/a?b=1',
    });
    expect(body['data']).toEqual(expected());
  });
}
