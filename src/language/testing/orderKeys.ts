/** A small key space for tests: the shapes that matter, without the catalogue. */
import type { KeyNode, KeySpace, ValueType } from '../keySpace.ts';
import { SampleData } from '../sample.ts';

type NodeParts = Partial<Omit<KeyNode, 'name' | 'types' | 'children'>> & {
  readonly children?: readonly KeyNode[];
};

/** A key node with the given parts; everything else empty. */
export function keyNode(
  name: string,
  types: ValueType | readonly ValueType[] | undefined,
  parts: NodeParts = {},
): KeyNode {
  const { children = [], ...rest } = parts;
  return {
    name,
    types: types === undefined ? [] : typeof types === 'string' ? [types] : types,
    nullable: parts.missing === 'nullable',
    description: '',
    open: false,
    ...rest,
    children: new Map(children.map((child) => [child.name, child])),
  };
}

const metadata = keyNode('metadata', 'object', { open: true, description: 'Fields of your own.' });

const customer = keyNode('customer', 'object', {
  description: 'The customer.',
  children: [
    keyNode('id', 'string', { description: 'Id of the customer.' }),
    keyNode('source_id', 'string', { missing: 'nullable' }),
    keyNode('name', 'string', { description: 'First and last name.' }),
    keyNode('email', 'string', { missing: 'nullable' }),
    keyNode('summary', 'object', {
      children: [keyNode('orders', 'object', { children: [keyNode('total_amount', 'integer')] })],
    }),
    keyNode('address', 'object', {
      missing: 'nullable',
      children: [keyNode('city', 'string'), keyNode('line_1', 'string')],
    }),
    metadata,
  ],
});

const order = keyNode('order', 'object', {
  description: 'The order.',
  children: [
    keyNode('id', 'string'),
    keyNode('status', 'string', { enum: ['CREATED', 'PAID'] }),
    keyNode('total_amount', 'integer', { description: 'In the smallest unit of the currency.' }),
    keyNode('created_at', 'string', { format: 'date-time' }),
    keyNode('items', 'array', {
      element: keyNode('[]', 'object', {
        children: [
          keyNode('name', 'string'),
          keyNode('quantity', 'integer'),
          keyNode('discount', 'number', {
            missing: 'alternative',
            occurs: 'only when `type` is PERCENT',
          }),
        ],
      }),
    }),
    keyNode('tags', 'array', { element: keyNode('[]', 'string') }),
    keyNode('prices', 'object', {
      anyName: keyNode('*', 'object', { children: [keyNode('amount', 'number')] }),
    }),
    keyNode('anything', undefined),
    metadata,
  ],
});

/** Customer and order, as "Order has been paid" has them, cut down. */
export const orderKeys: KeySpace = {
  trigger: 'Order has been paid',
  root: keyNode('', 'object', { children: [customer, order] }),
  elsewhere: () => [],
};

/** A sample that fits `orderKeys`. */
export const orderSample = new SampleData(`{
  "customer": {
    "id": "cust_1", "source_id": null, "name": "Maya \\"May\\" Lindqvist", "email": "maya@example.com",
    "summary": {"orders": {"total_amount": 4200}},
    "address": {"city": "Lund", "line_1": "Storgatan 1"},
    "metadata": {"tier": "gold", "shoe size": 42, "nested": {"deep": true}}
  },
  "order": {
    "id": "ord_1", "status": "PAID", "total_amount": 14900, "created_at": "2026-03-14T09:26:53Z",
    "items": [{"name": "Cap", "quantity": 1, "discount": 5}, {"name": "Mug", "quantity": 2, "discount": null}],
    "tags": ["spring", "web"],
    "prices": {"eur": {"amount": 12.50}},
    "anything": 1,
    "metadata": {}
  }
}`);
