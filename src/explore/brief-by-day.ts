/**
 * An application as each of many filing days is to judge it: of its long lists the entries that decide the statuses of
 * that day. What a finding shows of the others, and what its citations rest on, is left out.
 */
import { dayOf, isoOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, LanguageTest, ServicePeriod } from '../facts/application';
import { standingBelow } from '../rules/post';
import { stretches } from '../rules/service';
import { deepFreeze } from '../value/deep-freeze';
import { lastUpTo } from '../value/last-up-to';

/** Of a list of an application the entries that decide on a day; nothing where the list is not stated. */
type OfDay<K extends 'service' | 'sanctions' | 'languageTests'> = (day: Day) => Pick<Application, K>;

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
function serviceOf({ service, standing }: Application): OfDay<'service'> {
  if (service === undefined) return () => ({});
  const periods = stretches(service, standing, Infinity).map(({ from, to }): From<ServicePeriod> => {
    const post = { position: 'teacher', standing: standingBelow[standing] } as const;
    return { from, entries: [{ ...post, from: isoOf(from), ...(to === Infinity ? {} : { to: isoOf(to) }) }] };
  });
  const entriesOn = latest(periods);
  return (day) => ({ service: entriesOn(day) });
}

/** Of sanctions the latest heavier one: the look-back that it begins ends last. */
function sanctionsOf({ sanctions }: Application): OfDay<'sanctions'> {
  if (sanctions === undefined) return () => ({});
  const heavier = sanctions.filter(({ heavierThanProbation }) => heavierThanProbation);
  const entriesOn = latest(heavier.map((sanction) => ({ from: dayOf(sanction.on), entries: [sanction] })));
  return (day) => ({ sanctions: entriesOn(day) });
}

/** Of language results the latest of each level: it is good for longest. */
function testsOf({ languageTests }: Application): OfDay<'languageTests'> {
  if (languageTests === undefined) return () => ({});
  const levels = [...new Set(languageTests.map(({ cefr }) => cefr))].map((level) => {
    const ofLevel = languageTests.filter(({ cefr }) => cefr === level);
    return latest(ofLevel.map((test): From<LanguageTest> => ({ from: dayOf(test.testedOn), entries: [test] })));
  });
  return (day) => ({ languageTests: levels.flatMap((entriesOn) => entriesOn(day)) });
}

/**
 * Gives, for a filing day, the lists of an application in brief: every status of its eligibility on that day is that of
 * the whole lists, and so is what it asks.
 */
export function listsByDay(
  application: Application,
): (day: Day) => Pick<Application, 'service' | 'sanctions' | 'languageTests'> {
  const [serviceOn, sanctionsOn, testsOn] = [serviceOf(application), sanctionsOf(application), testsOf(application)];
  return (day) => ({ ...serviceOn(day), ...sanctionsOn(day), ...testsOn(day) });
}
