/** A day as somebody types it, in any spelling that the library reads. */
import type { IsoDate } from '../library';
import { isWitthayathanaError, parseThaiDate } from '../library';

export type TypedDay =
  | { readonly is: 'empty' }
  | { readonly is: 'day'; readonly day: IsoDate }
  | { readonly is: 'unread'; readonly suggestion?: string };

/** What was typed; where it is no day, what was probably meant. */
export function readDay(text: string): TypedDay {
  if (text.trim() === '') return { is: 'empty' };
  try {
    return { is: 'day', day: parseThaiDate(text) };
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
    const suggestion = error.details.issues.find((issue) => issue.suggestion !== undefined)?.suggestion;
    return { is: 'unread', ...(suggestion === undefined ? {} : { suggestion }) };
  }
}

/** The day of a month that lists picked; the last one where the month is shorter. */
export function pickedDay(year: number, month: number, day: number): IsoDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [
    String(year).padStart(4, '0'),
    ...[month, Math.min(day, last)].map((each) => String(each).padStart(2, '0')),
  ].join('-');
}
