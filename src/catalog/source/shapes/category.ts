/** Categories that campaigns, vouchers and promotion tiers can be filed under. */
import { choice, dateTime, shape, text, whole } from '../keys.ts';

export const category = shape(
  'category',
  {
    id: text('Placeholder: id.'),
    name: text('Placeholder: name.'),
    hierarchy: whole('Placeholder: hierarchy.'),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    object: choice('Placeholder: object.', ['category']),
    stacking_rules_type: choice('Placeholder: stacking rules type.', ['JOINT', 'EXCLUSIVE']),
  },
  { always: ['id', 'name', 'hierarchy', 'created_at', 'object'] },
);
