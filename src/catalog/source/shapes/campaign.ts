/** Campaigns. */
import {
  choice,
  dateTime,
  flag,
  group,
  nullable,
  number,
  object,
  open,
  shape,
  text,
  whole,
} from '../keys.ts';
import { categories } from './category.ts';
import { discount } from './discount.ts';
import { gift } from './gift.ts';
import { redemptionLimit } from './redemptionLimit.ts';

const codeConfig = shape(
  'codeConfig',
  {
    length: number('How many random characters a code has.'),
    charset: text('The characters that the random part is drawn from.'),
    prefix: text('What every code begins with.'),
    postfix: text('What every code ends with.'),
    pattern: text('How a code is put together; each # stands for a random character.'),
    initial_count: whole('How many codes were made when the campaign was set up.'),
  },
  { always: ['length', 'prefix', 'charset', 'pattern', 'postfix'] },
);

const campaignLoyaltyCard = shape(
  'campaignLoyaltyCard',
  {
    points: whole('Points that a new card of the program starts with.'),
    expiration_rules: group(
      'When points of the program expire.',
      {
        period_type: choice('Whether points expire on a fixed day or after so many months.', [
          'FIXED_DAY_OF_YEAR',
          'MONTH',
        ]),
        period_value: whole('After how many months points expire.'),
        rounding_type: choice(
          'To which date the expiry is moved: the end of a period or a month.',
          ['END_OF_MONTH', 'END_OF_QUARTER', 'END_OF_HALF_YEAR', 'END_OF_YEAR', 'PARTICULAR_MONTH'],
        ),
        rounding_value: whole('Month that the expiry is moved to, 1 to 12, where one was chosen.'),
        fixed_month: whole('Month of the fixed day on which points expire, 1 to 12.'),
        fixed_day: whole('Day of the month on which points expire, 1 to 31.'),
      },
      { always: ['period_type'] },
    ),
  },
  { always: ['points'] },
);

const campaignVoucher = shape(
  'campaignVoucher',
  {
    type: choice('Kind of voucher that the campaign hands out.', [
      'DISCOUNT_VOUCHER',
      'LOYALTY_CARD',
      'GIFT_VOUCHER',
    ]),
    discount: object(discount, 'The discount of the campaign’s vouchers, where they give one.'),
    gift: object(gift, 'The credits of the campaign’s gift cards, where they are gift cards.'),
    loyalty_card: object(
      campaignLoyaltyCard,
      'The points of the campaign’s loyalty cards, where they are loyalty cards.',
    ),
    redemption: redemptionLimit('How often each code of the campaign can be redeemed.'),
    code_config: object(codeConfig, 'How the campaign’s codes are made up.'),
  },
  { always: ['type', 'redemption', 'code_config'] },
);

const referralProgram = shape('referralProgram', {
  conversion_event_type: choice('What counts as a successful referral.', [
    'redemption',
    'custom_event',
  ]),
  custom_event: group('The custom event that counts, where it is one.', {
    id: text('Id of the custom event’s definition; begins with ms_.'),
    name: text('Name of the custom event.'),
  }),
  referee_reward: group('What the referred customer gets.', {
    related_object_parent: group('The campaign that the reward comes from.', {
      id: text('Id of the campaign that the reward comes from.'),
      name: text('Name of the campaign that the reward comes from.'),
      object: choice('Kind of object: always CAMPAIGN, in capitals.', ['CAMPAIGN']),
    }),
    type: choice('Kind of voucher that the referred customer gets.', [
      'DISCOUNT_VOUCHER',
      'LOYALTY_CARD',
      'GIFT_VOUCHER',
    ]),
    amount: text('How much the referred customer gets, as text; money is in cents.'),
  }),
});

export const campaign = shape('campaign', {
  id: text('Id of the campaign; begins with camp_.'),
  name: text('Name of the campaign, unique in the project.'),
  campaign_type: text(
    'Kind of campaign, such as DISCOUNT_COUPONS, GIFT_VOUCHERS, LOYALTY_PROGRAM or PROMOTION.',
  ),
  type: choice(
    'Whether codes are added as customers join (AUTO_UPDATE) or their number is fixed.',
    ['AUTO_UPDATE', 'STATIC', 'STANDALONE'],
  ),
  is_referral_code: flag('True when the codes of the campaign are referral codes.'),
  voucher: object(campaignVoucher, 'What the vouchers of the campaign look like.'),
  referral_program: object(referralProgram, 'The terms of the program, for referral campaigns.'),
  auto_join: flag('True when customers join the campaign by themselves, without being added.'),
  join_once: flag('True when a customer can join the campaign only once.'),
  active: flag('True when the campaign is switched on.'),
  category_id: nullable(text('Id of the category of the campaign; null when it has none.')),
  category: text('Name of the category of the campaign.'),
  categories,
  metadata: open('Fields of your own that are kept with the campaign; any names and values.'),
  start_date: dateTime('When codes of the campaign become valid.'),
  expiration_date: dateTime('When codes of the campaign stop being valid.'),
  description: text('Note about the campaign, for your team.'),
  created_at: dateTime('When the campaign was set up.'),
  updated_at: dateTime('When the campaign was last changed.'),
  object: choice('Kind of object: always campaign.', ['campaign']),
});
