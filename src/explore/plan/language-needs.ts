/**
 * What it takes for the ground of a foreign language. A test can always be taken still, whatever results are stated; it
 * may also be one of the past that nobody has stated. Rulebook §3.1.
 */
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import type { Leaf } from '../../finding/finding';
import type { Law } from '../../law/in-force';
import { cefrLevels } from '../../facts/names';
import { language } from '../../rules/grounds/language';
import type { OneNeed } from './types';

/** The level and the earliest day that are required of who teaches a foreign language, or does not. */
interface Bar {
  readonly rank: number;
  readonly since: Day;
}

/** Undefined where no level is high enough. */
function barOf(application: Application, teachesForeignLanguage: boolean, law: Law): Bar | undefined {
  const { required } = language({ ...application, teachesForeignLanguage }, law);
  if (!Array.isArray(required)) return undefined;
  const [level, since] = required as readonly unknown[];
  return { rank: cefrLevels.findIndex((each) => each === level), since: dayOf(String(since)) };
}

/** A result of the level, taken from `from` on, or before where the results are not stated. */
function testNeeds(part: string, { rank, since }: Bar, isStated: boolean, from: Day, filedOn: Day): OneNeed[] {
  const needOf = (need: Pick<OneNeed, 'kind' | 'by'>, earliest: Day): OneNeed => ({
    part,
    ...need,
    path: 'languageTests',
    required: [cefrLevels[rank] ?? '', isoOf(earliest)],
    unit: 'level',
  });
  return [
    ...(isStated || since >= from ? [] : [needOf({ kind: 'state' }, since)]),
    needOf({ kind: 'achieve', by: isoOf(filedOn) }, Math.max(since, from)),
  ];
}

/** The ways in which the ground can still be met, each with all that it takes; none where no level is high enough. */
export function languageNeeds(
  { id, missing }: Leaf,
  application: Application,
  law: Law,
  from: Day,
): readonly (readonly OneNeed[])[] {
  const { teachesForeignLanguage: teaches, languageTests } = application;
  const testsFor = (bar: Bar): readonly OneNeed[] => testNeeds(id, bar, languageTests !== undefined, from, law.day);
  if (teaches !== undefined) {
    const bar = barOf(application, teaches, law);
    return bar === undefined ? [] : testsFor(bar).map((need) => [need]);
  }

  const teaching = (required: boolean): OneNeed => ({
    part: id,
    kind: 'state',
    path: 'teachesForeignLanguage',
    required,
  });
  const either = [true, false];
  // A stated result that is enough for some teachers only.
  const enough = missing.includes('languageTests')
    ? []
    : either.filter((is) => language({ ...application, teachesForeignLanguage: is }, law).status === 'met');
  const bars = either.flatMap((is) => {
    const bar = barOf(application, is, law);
    return bar === undefined ? [] : [{ is, bar }];
  });
  const highest = bars.reduce(
    (high, { bar }) => (bar.rank > high.rank ? bar : high),
    bars[0]?.bar ?? { rank: 0, since: 0 },
  );
  const tests =
    bars.length === either.length
      ? testsFor(highest).map((need) => [need])
      : bars.flatMap(({ is, bar }) => testsFor(bar).map((need) => [need, teaching(is)]));
  return [...enough.map((is) => [teaching(is)]), ...tests];
}
