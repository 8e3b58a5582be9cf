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

export const productSummary = shape('productSummary', {
  id: text('Placeholder: id.'),
  source_id: text('Placeholder: source id.'),
  name: text('Placeholder: name.'),
});

export const skuSummary = shape('skuSummary', {
  id: text('Placeholder: id.'),
  source_id: text('Placeholder: source id.'),
  sku: text('Placeholder: sku.'),
});

export const sku = shape(
  'sku',
  {
    id: text('Placeholder: id.'),
    source_id: nullable(text('Placeholder: source id.')),
    product_id: text('Placeholder: product id.'),
    sku: nullable(text('Placeholder: sku.')),
    price: nullable(whole('Placeholder: price.')),
    currency: nullable(text('Placeholder: currency.')),
    attributes: open('Placeholder: attributes.'),
    image_url: nullable(text('Placeholder: image url.')),
    metadata: open('Placeholder: metadata.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: nullable(dateTime('Placeholder: updated at.')),
    object: choice('Placeholder: object.', ['sku']),
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

export const skuList = shape(
  'skuList',
  {
    object: text('Placeholder: object.'),
    data_ref: text('Placeholder: data ref.'),
    data: list('Placeholder: data.', object(sku, 'Placeholder: data.')),
    total: whole('Placeholder: total.'),
  },
  { always: ['object', 'data_ref', 'data', 'total'] },
);

export const bareProduct = shape(
  'bareProduct',
  {
    id: text('Placeholder: id.'),
    source_id: nullable(text('Placeholder: source id.')),
    name: nullable(text('Placeholder: name.')),
    price: nullable(whole('Placeholder: price.')),
    attributes: list('Placeholder: attributes.', text('Placeholder: attributes.')),
    metadata: open('Placeholder: metadata.'),
    image_url: nullable(text('Placeholder: image url.')),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: nullable(dateTime('Placeholder: updated at.')),
    object: choice('Placeholder: object.', ['product']),
  },
  { always: ['id', 'source_id', 'name', 'attributes', 'metadata', 'object', 'price'] },
);

export const product = extend('product', bareProduct, {
  skus: object(skuList, 'Placeholder: skus.'),
});
