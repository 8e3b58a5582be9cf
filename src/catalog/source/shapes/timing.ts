/** When, within its dates, something is valid. */
import { group, list, looseList, shape, time } from '../keys.ts';

export const validityHours = shape('validityHours', {
  daily: list(
    'Placeholder: daily.',
    group('Placeholder: daily.', {
      start_time: time('Placeholder: start time.'),
      days_of_week: looseList('Placeholder: days of week.'),
      expiration_time: time('Placeholder: expiration time.'),
    }),
  ),
});
