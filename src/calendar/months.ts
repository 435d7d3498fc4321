/** Months back from a day. The only home of `date-fns`, and always in UTC: the zone of the host is never asked. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { subMonths } from 'date-fns/subMonths';
import type { Day } from './types';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day some months (whole, 0 to 3600) before a day; where the month is too short, its last day.
 *
 * @example One month before 31 March 2023 is 28 February 2023.
 */
export function monthsBefore(day: Day, months: number): Day {
  return subMonths(new UTCDateMini(day * MILLISECONDS_PER_DAY), months).getTime() / MILLISECONDS_PER_DAY;
}
