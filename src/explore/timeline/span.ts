/** The days worth showing, and the changes of law among them. */
import { addYears } from '../../calendar/anniversary';
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import { changeDays, lawOn } from '../../law/in-force';
import type { ParamId, Regulation } from '../../law/types';
import type { Timeline, TimelineChange } from './types';

type Lanes = Pick<Timeline, 'service' | 'conduct' | 'agreements' | 'performance' | 'language'>;

const LEAST_YEARS_BACK = 4;
const MOST_YEARS_BACK = 8;
const DAYS_BEFORE = 30;
const DAYS_AFTER = 120;

/** Days that the picture should reach, if they lie within the years worth showing. */
function daysThatMatter({ service, conduct, agreements, performance, language }: Lanes): readonly Day[] {
  return [
    ...service.periods.map(({ from }) => from),
    ...service.gaps.map(({ from }) => from),
    ...service.anniversaries.map(({ on }) => on),
    ...conduct.windows.map(({ from }) => from),
    ...conduct.sanctions.map(({ on }) => on),
    ...agreements.rounds.map(({ from }) => from),
    ...performance.rounds.map(({ from }) => from),
    ...language.tests.flatMap(({ testedOn, lastValidDay }) => [testedOn, lastValidDay ?? testedOn]),
  ].map(dayOf);
}

/** From the earliest day that matters, four to eight years before filing, to the latest within a year after it. */
export function spanOf(lanes: Lanes, filedOn: Day): Timeline['span'] {
  const earliest = addYears(filedOn, -MOST_YEARS_BACK, 'last-day');
  const latest = addYears(filedOn, 1, 'last-day');
  let from = addYears(filedOn, -LEAST_YEARS_BACK, 'last-day');
  let to = filedOn + DAYS_AFTER - DAYS_BEFORE;
  for (const day of daysThatMatter(lanes)) {
    if (day < earliest || day > latest) continue;
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from: isoOf(from - DAYS_BEFORE), to: isoOf(to + DAYS_BEFORE) };
}

/** The families of values by which an eligibility is judged. */
const families = ['tenure.', 'agreement.', 'workload.', 'conduct.', 'reduction.'];

/** The days in the span on which a value that the eligibility reads is another than the day before. */
export function changesIn({ from, to }: Timeline['span'], regulation: Regulation): readonly TimelineChange[] {
  const ids = (Object.keys(regulation.parameters) as ParamId[]).filter((id) =>
    families.some((family) => id.startsWith(family)),
  );
  return changeDays(regulation)
    .filter((day) => day >= dayOf(from) && day <= dayOf(to))
    .flatMap((day) => {
      const [before, after] = [lawOn(regulation, day - 1).values, lawOn(regulation, day).values];
      const parameters = ids.filter((id) => before[id]?.value !== after[id]?.value);
      return parameters.length === 0 ? [] : [{ on: isoOf(day), parameters }];
    });
}
