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
} from '../keys.ts';
import { categories } from './category.ts';
import { discount } from './discount.ts';
import { tierRuleAssignments } from './rule.ts';
import { validity } from './timing.ts';

const id = text('Id of the promotion tier; begins with promo_.');
const name = text('Name of the promotion tier, for your team.');
const bannerText = 'Words that tell customers about the promotion.';
const metadata = open(
  'Fields of your own that are kept with the promotion tier; any names and values.',
);

export const promotionTier = shape('promotionTier', {
  id,
  name,
  banner: nullable(text(bannerText)),
  campaign: group('The campaign that the promotion tier belongs to.', {
    id: text('Id of the campaign that the promotion tier belongs to.'),
  }),
  metadata,
});

export const fullPromotionTier = shape('fullPromotionTier', {
  id,
  created_at: dateTime('When the promotion tier was set up.'),
  updated_at: dateTime('When the promotion tier was last changed.'),
  name,
  banner: text(bannerText),
  action: group('What the promotion tier does.', {
    discount: object(discount, 'The discount that the promotion tier gives.'),
  }),
  metadata,
  hierarchy: whole('Rank among the tiers of the campaign; 1 is tried first.'),
  promotion_id: text('Id of the promotion campaign.'),
  campaign: group('The campaign that the promotion tier belongs to, in short.', {
    id: text('Id of the campaign that the promotion tier belongs to.'),
    start_date: dateTime('When the campaign begins.'),
    expiration_date: dateTime('When the campaign ends.'),
    ...validity,
    active: flag('True when the campaign is switched on.'),
    category_id: text('Id of the category of the campaign.'),
    object: text('Kind of object: campaign.'),
  }),
  campaign_id: text('Id of the campaign that the promotion tier belongs to.'),
  active: flag('True when the promotion tier is switched on.'),
  start_date: dateTime('When the promotion tier becomes valid.'),
  expiration_date: dateTime('When the promotion tier stops being valid.'),
  ...validity,
  summary: group('What the promotion tier has brought so far.', {
    redemptions: group('Its redemptions in figures.', {
      total_redeemed: whole('How often the promotion tier was redeemed.'),
    }),
    orders: group('The orders that it was redeemed with, in figures.', {
      total_amount: whole('Sum of these orders, in cents.'),
      total_discount_amount: whole('Sum of the discounts on these orders, in cents.'),
    }),
  }),
  object: text('Kind of object: promotion_tier.'),
  validation_rule_assignments: object(
    tierRuleAssignments,
    'The validation rules that decide whether the promotion tier can be redeemed.',
  ),
  category_id: text('Id of the category of the promotion tier.'),
  categories,
});

export const promotionStack = shape('promotionStack', {
  id: text('Id of the promotion stack; begins with stack_.'),
  name: text('Name of the promotion stack, for your team.'),
  category_id: text('Id of the category of the promotion stack.'),
  campaign: group('The campaign that the promotion stack belongs to.', {
    id: text('Id of the campaign that the promotion stack belongs to.'),
  }),
  tiers: group(
    'The promotion tiers that the stack is made of.',
    {
      ids: list('Ids of the tiers, in the order they are applied in.', text('Id of one tier.')),
      hierarchy_mode: choice('How the order of the tiers is decided: MANUAL, as they were put.', [
        'MANUAL',
      ]),
    },
    { always: ['ids'] },
  ),
});
