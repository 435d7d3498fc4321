/**
 * The filing days on which an eligibility can change, and no others: between two of them every part stays as it is.
 * Starts of fiscal years and salary rounds, changes of the law, beginnings and ends of service, anniversaries, ends of
 * look-backs, and ends of the years of a language result.
 */
import { addYears } from '../calendar/anniversary';
import { dayOf } from '../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay } from '../calendar/fiscal-year';
import { lastDayOfSalaryRound } from '../calendar/salary-round';
import type { Day, MonthEnd } from '../calendar/types';
import type { Application } from '../facts/application';
import type { IsoDate } from '../facts/names';
import { changeDays } from '../law/in-force';
import { regulationFor } from '../law/regulation-for';
import type { Regulation } from '../law/types';

type YearsParameter =
  | 'tenure.years.standard'
  | 'tenure.years.reduced'
  | 'conduct.lookbackYears.standard'
  | 'conduct.lookbackYears.reduced'
  | 'reduction.language.validYears';

/** For a day that the last month lacks; a law may choose either for any of its spans. */
const conventions: readonly MonthEnd[] = ['last-day', 'next-day'];

/** The days so many years after `day`, by every number of years that the law has had and by every convention. */
function yearsAfter(day: IsoDate, regulation: Regulation, parameters: readonly YearsParameter[]): readonly Day[] {
  const years = new Set(parameters.flatMap((id) => regulation.parameters[id].values.map(({ value }) => value)));
  return [...years].flatMap((count) => conventions.map((monthEnd) => addYears(dayOf(day), count, monthEnd)));
}

/** The first days of every fiscal year and salary round that touches `from` to `until`. */
function* roundStarts(from: Day, until: Day): Generator<Day> {
  for (let fiscalYear = fiscalYearOfDay(from); firstDayOfFiscalYear(fiscalYear) <= until; fiscalYear += 1) {
    yield firstDayOfFiscalYear(fiscalYear);
    yield lastDayOfSalaryRound({ fiscalYear, half: 1 }) + 1;
  }
}

/** Every day from `from` to `until`, both included, on which an eligibility can change, and `from` itself; in order. */
export function filingChangeDays(
  { standing, service = [], sanctions = [], languageTests = [] }: Application,
  law: Regulation,
  from: Day,
  until: Day,
): readonly Day[] {
  const regulation = regulationFor(law, standing);
  const days = [
    from,
    ...changeDays(regulation),
    ...roundStarts(from, until),
    ...service.flatMap((period) => [
      dayOf(period.from),
      period.to === undefined ? Infinity : dayOf(period.to) + 1,
      ...yearsAfter(period.from, regulation, ['tenure.years.standard', 'tenure.years.reduced']),
    ]),
    ...sanctions.flatMap(({ on }) => [
      dayOf(on),
      ...yearsAfter(on, regulation, ['conduct.lookbackYears.standard', 'conduct.lookbackYears.reduced']),
    ]),
    ...languageTests.flatMap(({ testedOn }) => [
      dayOf(testedOn),
      ...yearsAfter(testedOn, regulation, ['reduction.language.validYears']).map((day) => day + 1),
    ]),
  ];
  return [...new Set(days)].filter((day) => day >= from && day <= until).sort((a, b) => a - b);
}
