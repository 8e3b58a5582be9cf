/** Templates to start from, as the reference system's documentation describes them; worded anew. */

export interface Example {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a few words. */
  readonly shows: string;
  readonly template: string;
  /** The top-level objects that its keys come from, for saying when a trigger does not send them. */
  readonly needs: readonly string[];
  /** The event that it is shown with to somebody who has not chosen one; the others have none. */
  readonly shownFirst?: string;
}

export const examples: readonly Example[] = [
  {
    id: 'customer-summary',
    title: 'Customer summary',
    shows: 'three keys under names of your own',
    needs: ['customer'],
    template: `{
  "customer_profile": {
    "ID": "{{customer.id}}",
    "name": "{{customer.name}}",
    "email": "{{customer.email}}"
  }
}`,
  },
  {
    id: 'order-confirmation',
    title: 'Order confirmation',
    shows: 'text, a number, a fixed value, and text mixed with a key',
    needs: ['customer', 'order'],
    shownFirst: 'customer.order.paid',
    template: `{
  "order": {
    "orderId": "{{order.id}}",
    "total": {{order.total_amount}},
    "currency": "USD",
    "message": "Thank you for your order, {{customer.name}}!"
  }
}`,
  },
  {
    id: 'mail',
    title: 'Mail',
    shows: 'a message for a mail service',
    needs: ['customer'],
    template: `{
  "To": "{{customer.email}}",
  "From": "shop@example.com",
  "Subject": "News for {{customer.name}}",
  "Body": "Hello {{customer.name}}, there is something new for you."
}`,
  },
];
