/** Days of the week (วันในสัปดาห์) by name. */
import type { Day } from './types';

/** Sunday first, each with the names and abbreviations that are in use. Words only. */
const NAMES: readonly (readonly string[])[] = [
  ['อาทิตย์', 'อา.', 'sunday', 'sun'],
  ['จันทร์', 'จ.', 'monday', 'mon'],
  ['อังคาร', 'อ.', 'tuesday', 'tue'],
  ['พุธ', 'พ.', 'wednesday', 'wed'],
  ['พฤหัสบดี', 'พฤหัส', 'พฤหัสฯ', 'พฤ.', 'thursday', 'thu'],
  ['ศุกร์', 'ศ.', 'friday', 'fri'],
  ['เสาร์', 'ส.', 'saturday', 'sat'],
];

/** The day of the week that a name means, Sunday is 0; undefined where it means none. */
export function weekdayNamed(name: string): number | undefined {
  const at = NAMES.findIndex((names) => names.includes(name.toLowerCase()));
  return at < 0 ? undefined : at;
}

/** Every name, longer ones first, so that none is taken for the beginning of another. */
export const weekdayNames: readonly string[] = NAMES.flat().sort((a, b) => b.length - a.length);

/** The day of the week of a day, Sunday is 0: 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Thai name of a day of the week. */
export function thaiWeekday(weekday: number): string {
  return `วัน${NAMES[weekday]?.[0] ?? ''}`;
}
