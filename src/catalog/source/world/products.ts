/** The two products of the sample world, with their variants. */
import { lines } from './figures.ts';
import { ids } from './ids.ts';
import { moments } from './time.ts';

const stamps = { created_at: moments.categoryCreated, updated_at: moments.campaignChanged };

const mugSku = {
  ...stamps,
  id: ids.skus[0],
  source_id: 'MUG-350-SAGE',
  product_id: ids.products[0],
  sku: 'Stoneware mug, sage',
  name: 'Stoneware mug, sage',
  price: lines[0].price,
  currency: 'GBP',
  attributes: { colour: 'sage', volume_ml: 350 },
  image_url: 'https://shop.example.com/images/mug-350-sage.jpg',
  metadata: { shelf: 'B4', handmade: true },
  object: 'sku',
};

const navySku = {
  ...mugSku,
  id: ids.navySku,
  source_id: 'MUG-350-NAVY',
  sku: 'Stoneware mug, navy',
  name: 'Stoneware mug, navy',
  attributes: { colour: 'navy', volume_ml: 350 },
  image_url: 'https://shop.example.com/images/mug-350-navy.jpg',
  metadata: { shelf: 'B5', handmade: true },
};

export const sku = mugSku;

export const product = {
  ...stamps,
  id: ids.products[0],
  source_id: 'MUG-350',
  name: 'Stoneware mug',
  price: lines[0].price,
  attributes: ['colour', 'volume_ml'],
  metadata: { collection: 'Green glaze', care: 'Dishwasher safe' },
  image_url: 'https://shop.example.com/images/mug-350.jpg',
  object: 'product',
  skus: { object: 'list', data_ref: 'data', data: [mugSku, navySku], total: 2 },
};

export const secondProduct = {
  id: ids.products[1],
  source_id: 'APRON-LINEN',
  name: 'Linen apron',
};

export const secondSku = {
  id: ids.skus[1],
  source_id: 'APRON-LINEN-M',
  name: 'Linen apron, M',
};
