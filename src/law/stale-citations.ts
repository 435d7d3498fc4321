/** Which citations have not been checked for long? Law changes, and a reading of it ages. */
import { dayOf } from '../calendar/day';
import { requireDay } from '../calendar/iso-date';
import { monthsBefore } from '../calendar/months';
import { wholeNumberProblem } from '../calendar/problem';
import type { Day } from '../calendar/types';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { IsoDate } from '../facts/names';
import type { Citation } from '../finding/finding';
import { deepFreeze } from '../value/deep-freeze';
import { requireRegulation } from './known';
import type { Dated, Parameter, ParamId, Regulation } from './types';

/** A citation to be checked again, and a value that rests on it. */
export interface StaleCitation {
  readonly param: ParamId;
  /** First day of the value; where the citation is of what opened the parameter, of its first value. */
  readonly from: IsoDate;
  readonly citation: Citation;
}

/** The first day that can be asked at all: what opened a parameter without values answers from then on. */
const FIRST_DAY: IsoDate = '1900-01-01';

/** As many months as the calendar has, 1900 to 2199: nothing can have been checked longer ago. */
const ALL_MONTHS = 3600;

function requireMonths(months: unknown): number {
  const what = wholeNumberProblem(months, 0, Number.MAX_SAFE_INTEGER);
  if (what !== undefined) throw new WitthayathanaError('invalid-facts', [{ path: 'months', ...what }]);
  return Math.min(months as number, ALL_MONTHS);
}

function citationsOf({ cites, citesFor, endedBy }: Dated): readonly Citation[] {
  return [...cites, ...Object.values(citesFor ?? {}).flat(), ...(endedBy ?? [])];
}

function allCitations(param: ParamId, { opens, values }: Parameter): readonly StaleCitation[] {
  return [
    ...opens.map((citation) => ({ param, from: values[0]?.from ?? FIRST_DAY, citation })),
    ...values.flatMap((dated) => citationsOf(dated).map((citation) => ({ param, from: dated.from, citation }))),
  ];
}

/** Whether it was last checked before `limit`, or never. */
function isStale({ checkedOn }: Citation, limit: Day): boolean {
  return checkedOn === undefined || dayOf(checkedOn) < limit;
}

/** Each entry once, at its first place. */
function distinct(entries: readonly StaleCitation[]): readonly StaleCitation[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/**
 * The citations of a regulation that were last checked more than some months before a day, or never: of the values, of
 * what a value rests on for some standings only, of what ended a value, and of what opened a parameter.
 *
 * @param regulation - the law
 * @param on - the day from which the months are counted back, `YYYY-MM-DD`
 * @param months - a whole number from 0; what was checked exactly so many months before is not stale yet
 * @returns each citation once for each value that rests on it, in the order of the parameters, then of the days
 * @throws `invalid-regulation`, `invalid-date` at `on`, `invalid-facts` at `months`
 * @example
 * ```ts
 * staleCitations(regulation, '2027-11-22', 12); // []: all were checked on 2026-11-22
 * staleCitations(regulation, '2027-11-23', 12)[0]?.citation.instrument; // 'w9-2564'
 * ```
 */
export function staleCitations(regulation: Regulation, on: IsoDate, months: number): readonly StaleCitation[] {
  const { parameters } = requireRegulation(regulation);
  const limit = monthsBefore(requireDay(on, 'on'), requireMonths(months));
  const entries = Object.entries<Parameter>(parameters).flatMap(([id, parameter]) =>
    allCitations(id as ParamId, parameter),
  );
  return deepFreeze(
    distinct(entries.filter(({ citation }) => isStale(citation, limit))).map((entry) => ({ ...entry })),
  );
}
