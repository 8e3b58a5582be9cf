/** When, within its dates, something is valid. */
import { group, list, looseList, object, shape, text, time, wholeChoice } from '../keys.ts';

const hours = shape('validityHours', {
  daily: list(
    'Hours of the day, one entry for each stretch of time.',
    group('One stretch of time on certain days of the week.', {
      start_time: time('Time of day at which the stretch begins.'),
      days_of_week: looseList('Days on which the stretch applies; 0 is Sunday, 6 is Saturday.'),
      expiration_time: time('Time of day at which the stretch ends.'),
    }),
  ),
});

export const interval = text('How often the time frame comes round, as an ISO 8601 duration: P7D.');
export const duration = text('How long it is valid each time, as an ISO 8601 duration: P2D.');

/** Days and hours, as everything that can be valid has them. */
export const daysAndHours = {
  validity_day_of_week: list(
    'Days of the week on which it is valid.',
    wholeChoice('A day of the week; 0 is Sunday, 6 is Saturday.', [0, 1, 2, 3, 4, 5, 6]),
  ),
  validity_hours: object(hours, 'Hours of the day within which it is valid.'),
};

/** A recurring time frame, days and hours. */
export const validity = {
  validity_timeframe: group('A time frame that recurs while the dates allow it.', {
    interval,
    duration,
  }),
  ...daysAndHours,
};
