/**
 * An application as each of many filing days is to judge it: of its long lists the entries that decide the statuses of
 * that day. What a finding shows of the others, and what its citations rest on, is left out.
 */
import { dayOf, isoOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, LanguageTest, Sanction, ServicePeriod } from '../facts/application';
import { standingBelow } from '../rules/post';
import { stretches } from '../rules/service';
import { deepFreeze } from '../value/deep-freeze';
import { lastUpTo } from '../value/last-up-to';

/** Gives the entries that decide on a day; undefined where the list is not stated. */
type OfDay<T> = (day: Day) => readonly T[] | undefined;

interface From<T> {
  readonly from: Day;
  readonly entries: readonly T[];
}

/** The entries of the last that has begun. */
function latest<T>(all: readonly From<T>[]): (day: Day) => readonly T[] {
  const none: readonly T[] = Object.freeze([]);
  const sorted = deepFreeze([...all].sort((a, b) => a.from - b.from));
  return (day) => lastUpTo(sorted, ({ from }) => from, day)?.entries ?? none;
}

/** Of service the stretch that began last: another one can only lie before it. */
function serviceOf({ service, standing }: Application): OfDay<ServicePeriod> {
  if (service === undefined) return () => undefined;
  return latest(
    stretches(service, standing, Infinity).map(({ from, to }) => ({
      from,
      entries: [
        {
          ...({ position: 'teacher', standing: standingBelow[standing] } as const),
          from: isoOf(from),
          ...(to === Infinity ? {} : { to: isoOf(to) }),
        },
      ],
    })),
  );
}

/** Of sanctions the latest heavier one: the look-back that it begins ends last. */
function sanctionsOf({ sanctions }: Application): OfDay<Sanction> {
  if (sanctions === undefined) return () => undefined;
  return latest(
    sanctions
      .filter(({ heavierThanProbation }) => heavierThanProbation)
      .map((sanction) => ({ from: dayOf(sanction.on), entries: [sanction] })),
  );
}

/** Of language results the latest of each level: it is good for longest. */
function testsOf({ languageTests }: Application): OfDay<LanguageTest> {
  if (languageTests === undefined) return () => undefined;
  const levels = [...new Set(languageTests.map(({ cefr }) => cefr))].map((level) =>
    latest(
      languageTests
        .filter(({ cefr }) => cefr === level)
        .map((test) => ({ from: dayOf(test.testedOn), entries: [test] })),
    ),
  );
  return (day) => levels.flatMap((ofDay) => ofDay(day));
}

/**
 * Gives, for a filing day, the lists of an application in brief: every status of its eligibility on that day is that of
 * the whole lists, and so is what it asks.
 */
export function listsByDay(
  application: Application,
): (day: Day) => Pick<Application, 'service' | 'sanctions' | 'languageTests'> {
  const [serviceOn, sanctionsOn, testsOn] = [serviceOf(application), sanctionsOf(application), testsOf(application)];
  return (day) => {
    const [service, sanctions, languageTests] = [serviceOn(day), sanctionsOn(day), testsOn(day)];
    return {
      ...(service === undefined ? {} : { service }),
      ...(sanctions === undefined ? {} : { sanctions }),
      ...(languageTests === undefined ? {} : { languageTests }),
    };
  };
}
