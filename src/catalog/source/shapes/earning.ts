/** How an earning rule calculates points: a fixed number, or so many for so much of something. */
import { type Alternative, type Keys, choice, group, shape, text, union, whole } from '../keys.ts';

const points = whole(
  'How many points are earned: once, or for each full step of what is measured.',
);

function type(value: string): ReturnType<typeof choice> {
  return choice('Whether a FIXED number is earned or points in PROPORTION to something.', [value]);
}

const fixed = shape('fixedEarning', { type: type('FIXED'), points });

const everyStep = 'How much of what is measured earns points once; money is in cents.';
const ofProducts = {
  object: choice('What counts: a product, a variant, or a collection of products.', [
    'products_collection',
    'product',
    'sku',
  ]),
  id: text('Id of the product, variant or collection that counts.'),
};
const ofMetadata = { property: text('Name of the metadata field that is measured.') };

const subjects = {
  order: 'What of the order is measured.',
  order_items: 'What of the order’s items is measured.',
  customer: 'What of the customer is measured.',
  custom_event: 'What of the custom event is measured.',
} as const;

interface Measure {
  readonly calculation: string;
  readonly label: string;
  readonly subject: keyof typeof subjects;
  readonly property: string;
  readonly description: string;
  readonly further: Keys;
}

/** Points in proportion to one property of the order, its items, the customer or an event. */
function proportional(measure: Measure): Alternative {
  const { calculation, label, subject, property, description, further } = measure;
  const step = { every: whole(everyStep), points, ...further };
  const measured = group(description, step, { always: Object.keys(step) });
  const of = shape(
    `${calculation}Earning`,
    {
      type: type('PROPORTIONAL'),
      calculation_type: choice('What the points are in proportion to.', [calculation]),
      [subject]: group(subjects[subject], { [property]: measured }, { always: [property] }),
    },
    { always: ['type', 'calculation_type', subject] },
  );
  return { label, when: `\`calculation_type\` is ${calculation}`, of };
}

export const earning = union('earning', 'earned points', [
  { label: 'a fixed number', when: '`type` is FIXED', of: fixed },
  proportional({
    calculation: 'ORDER_AMOUNT',
    label: 'by the order’s amount',
    subject: 'order',
    property: 'amount',
    description: 'Points for the order’s amount before discounts.',
    further: {},
  }),
  proportional({
    calculation: 'ORDER_TOTAL_AMOUNT',
    label: 'by the order’s total',
    subject: 'order',
    property: 'total_amount',
    description: 'Points for what is paid after discounts.',
    further: {},
  }),
  proportional({
    calculation: 'ORDER_METADATA',
    label: 'by the order’s metadata',
    subject: 'order',
    property: 'metadata',
    description: 'Points for a number in the order’s metadata.',
    further: ofMetadata,
  }),
  proportional({
    calculation: 'ORDER_ITEMS_QUANTITY',
    label: 'by the items’ quantity',
    subject: 'order_items',
    property: 'quantity',
    description: 'Points for the number of pieces ordered.',
    further: ofProducts,
  }),
  proportional({
    calculation: 'ORDER_ITEMS_AMOUNT',
    label: 'by the items’ amount',
    subject: 'order_items',
    property: 'amount',
    description: 'Points for the items’ amount before discounts.',
    further: ofProducts,
  }),
  proportional({
    calculation: 'ORDER_ITEMS_SUBTOTAL_AMOUNT',
    label: 'by the items’ subtotal',
    subject: 'order_items',
    property: 'subtotal_amount',
    description: 'Points for the items’ amount after discounts.',
    further: ofProducts,
  }),
  proportional({
    calculation: 'CUSTOMER_METADATA',
    label: 'by the customer’s metadata',
    subject: 'customer',
    property: 'metadata',
    description: 'Points for a number in the customer’s metadata.',
    further: ofMetadata,
  }),
  proportional({
    calculation: 'CUSTOM_EVENT_METADATA',
    label: 'by a custom event',
    subject: 'custom_event',
    property: 'metadata',
    description: 'Points for a number in the custom event’s metadata.',
    further: ofMetadata,
  }),
]);
