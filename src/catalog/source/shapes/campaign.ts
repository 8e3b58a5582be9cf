/** Campaigns. */
import {
  choice,
  dateTime,
  flag,
  group,
  list,
  nullable,
  number,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { category } from './category.ts';
import { discount } from './discount.ts';
import { gift } from './gift.ts';

export const codeConfig = shape(
  'codeConfig',
  {
    length: number('Placeholder: length.'),
    charset: text('Placeholder: charset.'),
    prefix: text('Placeholder: prefix.'),
    postfix: text('Placeholder: postfix.'),
    pattern: text('Placeholder: pattern.'),
    initial_count: whole('Placeholder: initial count.'),
  },
  { always: ['length', 'prefix', 'charset', 'pattern', 'postfix'] },
);

export const campaignLoyaltyCard = shape(
  'campaignLoyaltyCard',
  {
    points: whole('Placeholder: points.'),
    expiration_rules: group(
      'Placeholder: expiration rules.',
      {
        period_type: choice('Placeholder: period type.', ['FIXED_DAY_OF_YEAR', 'MONTH']),
        period_value: whole('Placeholder: period value.'),
        rounding_type: choice('Placeholder: rounding type.', [
          'END_OF_MONTH',
          'END_OF_QUARTER',
          'END_OF_HALF_YEAR',
          'END_OF_YEAR',
          'PARTICULAR_MONTH',
        ]),
        rounding_value: whole('Placeholder: rounding value.'),
        fixed_month: whole('Placeholder: fixed month.'),
        fixed_day: whole('Placeholder: fixed day.'),
      },
      { always: ['period_type'] },
    ),
  },
  { always: ['points'] },
);

export const campaignVoucher = shape(
  'campaignVoucher',
  {
    type: choice('Placeholder: type.', ['DISCOUNT_VOUCHER', 'LOYALTY_CARD', 'GIFT_VOUCHER']),
    discount: object(discount, 'Placeholder: discount.'),
    gift: object(gift, 'Placeholder: gift.'),
    loyalty_card: object(campaignLoyaltyCard, 'Placeholder: loyalty card.'),
    redemption: group(
      'Placeholder: redemption.',
      {
        quantity: nullable(whole('Placeholder: quantity.')),
        redeemed_quantity: whole('Placeholder: redeemed quantity.'),
      },
      { always: ['quantity', 'redeemed_quantity'] },
    ),
    code_config: object(codeConfig, 'Placeholder: code config.'),
  },
  { always: ['type', 'redemption', 'code_config'] },
);

export const referralProgram = shape('referralProgram', {
  conversion_event_type: choice('Placeholder: conversion event type.', [
    'redemption',
    'custom_event',
  ]),
  custom_event: group('Placeholder: custom event.', {
    id: text('Placeholder: id.'),
    name: text('Placeholder: name.'),
  }),
  referee_reward: group('Placeholder: referee reward.', {
    related_object_parent: group('Placeholder: related object parent.', {
      id: text('Placeholder: id.'),
      name: text('Placeholder: name.'),
      object: choice('Placeholder: object.', ['CAMPAIGN']),
    }),
    type: choice('Placeholder: type.', ['DISCOUNT_VOUCHER', 'LOYALTY_CARD', 'GIFT_VOUCHER']),
    amount: text('Placeholder: amount.'),
  }),
});

export const campaign = shape('campaign', {
  id: text('Placeholder: id.'),
  name: text('Placeholder: name.'),
  campaign_type: text('Placeholder: campaign type.'),
  type: choice('Placeholder: type.', ['AUTO_UPDATE', 'STATIC', 'STANDALONE']),
  is_referral_code: flag('Placeholder: is referral code.'),
  voucher: object(campaignVoucher, 'Placeholder: voucher.'),
  referral_program: object(referralProgram, 'Placeholder: referral program.'),
  auto_join: flag('Placeholder: auto join.'),
  join_once: flag('Placeholder: join once.'),
  active: flag('Placeholder: active.'),
  category_id: nullable(text('Placeholder: category id.')),
  category: text('Placeholder: category.'),
  categories: list('Placeholder: categories.', object(category, 'Placeholder: categories.')),
  metadata: open('Placeholder: metadata.'),
  start_date: dateTime('Placeholder: start date.'),
  expiration_date: dateTime('Placeholder: expiration date.'),
  description: text('Placeholder: description.'),
  created_at: dateTime('Placeholder: created at.'),
  updated_at: dateTime('Placeholder: updated at.'),
  object: choice('Placeholder: object.', ['campaign']),
});
