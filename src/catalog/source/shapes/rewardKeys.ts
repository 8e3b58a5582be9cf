/** The keys that rewards have in every form. */
import { choice, dateTime, object, open, text } from '../keys.ts';
import { rewardParameters } from './rewardParameters.ts';

export const assignmentId = text('Id of the reward’s assignment to the campaign.');
export const tierId = text('Id of the loyalty tier that the reward was priced for.');
export const updatedAt = dateTime('When the reward was last changed.');

export const given = {
  customer: 'The customer who gets the reward.',
  voucher: 'The voucher that the reward is; there when its type is CAMPAIGN.',
  product: 'The product that the reward is; there when its type is MATERIAL.',
  sku: 'The variant of the product that the reward is.',
};

export const id = text('Id of the reward; begins with rew_.');
export const name = text('Name of the reward, as members see it.');
export const isReward = choice('Kind of object: always reward.', ['reward']);
export const createdAt = dateTime('When the reward was set up.');

export const terms = {
  parameters: object(rewardParameters, 'What the reward consists of; depends on its type.'),
  metadata: open('Fields of your own that are kept with the reward; any names and values.'),
  type: choice('Whether the reward is a code (CAMPAIGN), credits or points (COIN), or a product.', [
    'CAMPAIGN',
    'COIN',
    'MATERIAL',
  ]),
};
