/** Products and their variants. */
import {
  choice,
  dateTime,
  extend,
  list,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';

const productId = text('Id of the product, given by the system; begins with prod_.');
const skuId = text('Id of the variant, given by the system; begins with sku_.');
const productSource = text('Id of the product in your own catalogue.');
const skuSource = text('Id of the variant in your own catalogue, such as its stock number.');

export const productSummary = shape('productSummary', {
  id: productId,
  source_id: productSource,
  name: text('Name of the product.'),
});

export const skuSummary = shape('skuSummary', {
  id: skuId,
  source_id: skuSource,
  sku: text('Name of the variant, such as its size or colour.'),
});

export const sku = shape(
  'sku',
  {
    id: skuId,
    source_id: nullable(skuSource),
    product_id: text('Id of the product that this is a variant of.'),
    sku: nullable(text('Name of the variant, such as its size or colour.')),
    price: nullable(whole('Price of one piece, in cents; null when the product’s price applies.')),
    currency: nullable(text('Currency of the price, three letters: GBP.')),
    attributes: open('What sets the variant apart, such as size and colour; any names and values.'),
    image_url: nullable(text('Address of a picture of the variant.')),
    metadata: open('Fields of your own that are kept with the variant; any names and values.'),
    created_at: dateTime('When the variant was first stored.'),
    updated_at: nullable(dateTime('When the variant was last changed; null when it never was.')),
    object: choice('Kind of object: always sku.', ['sku']),
  },
  {
    always: [
      'id',
      'source_id',
      'product_id',
      'sku',
      'price',
      'attributes',
      'metadata',
      'image_url',
      'created_at',
      'updated_at',
      'object',
    ],
  },
);

const skus = shape(
  'skus',
  {
    object: text('Kind of object: list.'),
    data_ref: text('Name of the key that holds the elements: data.'),
    data: list(
      'The variants of the product, one entry each.',
      object(sku, 'One variant of the product.'),
    ),
    total: whole('How many variants the product has.'),
  },
  { always: ['object', 'data_ref', 'data', 'total'] },
);

const withoutSkus = shape(
  'productWithoutSkus',
  {
    id: productId,
    source_id: nullable(productSource),
    name: nullable(text('Name of the product.')),
    price: nullable(whole('Price of one piece, in cents; null when only the variants have one.')),
    attributes: list(
      'What the product’s variants differ in.',
      text('Name of an attribute, such as size or colour.'),
    ),
    metadata: open('Fields of your own that are kept with the product; any names and values.'),
    image_url: nullable(text('Address of a picture of the product.')),
    created_at: dateTime('When the product was first stored.'),
    updated_at: nullable(dateTime('When the product was last changed; null when it never was.')),
    object: choice('Kind of object: always product.', ['product']),
  },
  { always: ['id', 'source_id', 'name', 'attributes', 'metadata', 'object', 'price'] },
);

export const product = extend('product', withoutSkus, {
  skus: object(skus, 'The variants of the product.'),
});
