/** Categories that campaigns, vouchers and promotion tiers can be filed under. */
import { choice, dateTime, list, object, shape, text, whole } from '../keys.ts';

export const category = shape(
  'category',
  {
    id: text('Id of the category, such as cat_0e6f2d81b4c0a79935.'),
    name: text('Name of the category as the team sees it.'),
    hierarchy: whole(
      'Rank among the categories when discounts are stacked; 1 is applied before 2.',
    ),
    created_at: dateTime('When the category was set up.'),
    updated_at: dateTime('When the category was last changed.'),
    object: choice('Kind of object: always category.', ['category']),
    stacking_rules_type: choice(
      'Whether its discounts can be combined with others (JOINT) or stand alone (EXCLUSIVE).',
      ['JOINT', 'EXCLUSIVE'],
    ),
  },
  { always: ['id', 'name', 'hierarchy', 'created_at', 'object'] },
);

/** The list of categories that something is filed under. */
export const categories = list(
  'The categories that it is filed under, in full.',
  object(category, 'One of the categories.'),
);
