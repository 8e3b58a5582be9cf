/** Promotion tiers and stacks. */
import {
  choice,
  dateTime,
  flag,
  group,
  list,
  nullable,
  object,
  open,
  shape,
  text,
  whole,
  wholeChoice,
} from '../keys.ts';
import { category } from './category.ts';
import { discount } from './discount.ts';
import { tierRuleAssignmentList } from './rule.ts';
import { validityHours } from './timing.ts';

export const fullPromotionTier = shape('fullPromotionTier', {
  id: text('Placeholder: id.'),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: dateTime('Placeholder: updated at.'),
  name: text('Placeholder: name.'),
  banner: text('Placeholder: banner.'),
  action: group('Placeholder: action.', { discount: object(discount, 'Placeholder: discount.') }),
  metadata: open('Placeholder: metadata.'),
  hierarchy: whole('Placeholder: hierarchy.'),
  promotion_id: text('Placeholder: promotion id.'),
  campaign: group('Placeholder: campaign.', {
    id: text('Placeholder: id.'),
    start_date: dateTime('Placeholder: start date.'),
    expiration_date: dateTime('Placeholder: expiration date.'),
    validity_timeframe: group('Placeholder: validity timeframe.', {
      interval: text('Placeholder: interval.'),
      duration: text('Placeholder: duration.'),
    }),
    validity_day_of_week: list(
      'Placeholder: validity day of week.',
      wholeChoice('Placeholder: validity day of week.', [0, 1, 2, 3, 4, 5, 6]),
    ),
    validity_hours: object(validityHours, 'Placeholder: validity hours.'),
    active: flag('Placeholder: active.'),
    category_id: text('Placeholder: category id.'),
    object: text('Placeholder: object.'),
  }),
  campaign_id: text('Placeholder: campaign id.'),
  active: flag('Placeholder: active.'),
  start_date: dateTime('Placeholder: start date.'),
  expiration_date: dateTime('Placeholder: expiration date.'),
  validity_timeframe: group('Placeholder: validity timeframe.', {
    interval: text('Placeholder: interval.'),
    duration: text('Placeholder: duration.'),
  }),
  validity_day_of_week: list(
    'Placeholder: validity day of week.',
    wholeChoice('Placeholder: validity day of week.', [0, 1, 2, 3, 4, 5, 6]),
  ),
  validity_hours: object(validityHours, 'Placeholder: validity hours.'),
  summary: group('Placeholder: summary.', {
    redemptions: group('Placeholder: redemptions.', {
      total_redeemed: whole('Placeholder: total redeemed.'),
    }),
    orders: group('Placeholder: orders.', {
      total_amount: whole('Placeholder: total amount.'),
      total_discount_amount: whole('Placeholder: total discount amount.'),
    }),
  }),
  object: text('Placeholder: object.'),
  validation_rule_assignments: object(
    tierRuleAssignmentList,
    'Placeholder: validation rule assignments.',
  ),
  category_id: text('Placeholder: category id.'),
  categories: list('Placeholder: categories.', object(category, 'Placeholder: categories.')),
});

export const promotionTier = shape('promotionTier', {
  id: text('Placeholder: id.'),
  name: text('Placeholder: name.'),
  banner: nullable(text('Placeholder: banner.')),
  campaign: group('Placeholder: campaign.', { id: text('Placeholder: id.') }),
  metadata: open('Placeholder: metadata.'),
});

export const promotionStack = shape('promotionStack', {
  id: text('Placeholder: id.'),
  name: text('Placeholder: name.'),
  category_id: text('Placeholder: category id.'),
  campaign: group('Placeholder: campaign.', { id: text('Placeholder: id.') }),
  tiers: group(
    'Placeholder: tiers.',
    {
      ids: list('Placeholder: ids.', text('Placeholder: ids.')),
      hierarchy_mode: choice('Placeholder: hierarchy mode.', ['MANUAL']),
    },
    { always: ['ids'] },
  ),
});
