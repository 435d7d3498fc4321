/**
 * The ground of a foreign language: ความสามารถด้านภาษาต่างประเทศ.
 *
 * ว 4/2564, 1.1: a CEFR level above B1, or above B2 for a teacher of the foreign-language learning area, in a result at
 * most two years old on the filing day. One result that fulfils all is enough. Rulebook §3.1.
 */
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application, LanguageTest } from '../../facts/application';
import type { CefrLevel } from '../../facts/names';
import { cefrLevels } from '../../facts/names';
import type { Citation, Leaf, Value } from '../../finding/finding';
import { met, unmet, unstated } from '../../finding/leaf';
import type { Law } from '../../law/in-force';
import { together } from '../../law/together';
import { workedOut } from '../../law/worked-out';
import type { Dated, ParamId } from '../../law/types';
import { outsideValidity } from '../unsettled';
import { withConvention, yearsLater } from '../years-later';

const ID = 'eligibility.reduced.reduction.ground.language';
const reads: readonly ParamId[] = [
  'reduction.groundsNeeded',
  'reduction.language.above.other',
  'reduction.language.above.foreignLanguage',
  'reduction.language.validYears',
  'reduction.language.monthEnd',
];

const ranks: ReadonlyMap<string, number> = new Map(cefrLevels.map((level, index) => [level, index]));

function rank(level: CefrLevel): number {
  return ranks.get(level) ?? -1;
}

/** The result to show: of those in time if there is one, the highest; among equals the latest. */
function best(tests: readonly LanguageTest[], inTime: (test: LanguageTest) => boolean): LanguageTest | undefined {
  const nearer = (a: LanguageTest, b: LanguageTest): number =>
    Number(inTime(a)) - Number(inTime(b)) || rank(a.cefr) - rank(b.cefr) || dayOf(a.testedOn) - dayOf(b.testedOn);
  let [found] = tests;
  for (const test of tests) if (found !== undefined && nearer(test, found) > 0) found = test;
  return found;
}

/** The result that the applicant puts forward, as level and day; null where there is none. */
function shownTest(test: LanguageTest | undefined): Value {
  return test === undefined ? null : [test.cefr, test.testedOn];
}

/** The earliest day of a result that is still good on the filing day. */
function earliestTest(years: number, monthEnd: Dated<'last-day' | 'next-day'>, filedOn: Day): Day {
  let day = yearsLater(filedOn, -years, monthEnd);
  while (yearsLater(day, years, monthEnd) < filedOn) day += 1;
  while (yearsLater(day - 1, years, monthEnd) >= filedOn) day -= 1;
  return day;
}

/** A level to be above, and what asking for it rests on. */
interface Bar {
  readonly lowest: number;
  readonly highest: number;
  readonly cites: readonly Citation[];
}

interface LanguageTerms {
  readonly valid: Dated<number>;
  readonly monthEnd: Dated<'last-day' | 'next-day'>;
  readonly ofForeignLanguage: Bar;
  readonly ofOthers: Bar;
  /** Either of them, where it is not known what the applicant teaches. */
  readonly ofEither: Bar;
}

function bar(valid: Dated<number>, levels: readonly Dated<CefrLevel>[]): Bar {
  const asked = levels.map(({ value }) => rank(value));
  return {
    lowest: Math.min(...asked),
    highest: Math.max(...asked),
    cites: levels.reduce<readonly Citation[]>((cites, dated) => together(cites, dated.cites), valid.cites),
  };
}

const termsOf = workedOut(({ values }): { readonly terms?: LanguageTerms } => {
  const other = values['reduction.language.above.other'];
  const foreignLanguage = values['reduction.language.above.foreignLanguage'];
  const valid = values['reduction.language.validYears'];
  const monthEnd = values['reduction.language.monthEnd'];
  if (!values['reduction.groundsNeeded'] || !other || !foreignLanguage || !valid || !monthEnd) return {};
  const [ofForeignLanguage, ofOthers] = [bar(valid, [foreignLanguage]), bar(valid, [other])];
  return { terms: { valid, monthEnd, ofForeignLanguage, ofOthers, ofEither: bar(valid, [other, foreignLanguage]) } };
});

function barOf({ ofForeignLanguage, ofOthers, ofEither }: LanguageTerms, teaches: boolean | undefined): Bar {
  if (teaches === undefined) return ofEither;
  return teaches ? ofForeignLanguage : ofOthers;
}

/** Met where one result fulfils all; shows the result that comes nearest. */
export function language(application: Application, law: Law): Leaf {
  const { languageTests: tests, teachesForeignLanguage: teaches } = application;
  const { terms } = termsOf(law);
  if (terms === undefined) {
    const shown = tests === undefined ? undefined : { actual: shownTest(best(tests, () => true)) };
    return outsideValidity(ID, law, reads, shown);
  }

  const { valid, monthEnd } = terms;
  const { lowest, highest, cites } = barOf(terms, teaches);
  const next = highest === lowest ? cefrLevels[highest + 1] : undefined;
  const required = next === undefined ? undefined : [next, isoOf(earliestTest(valid.value, monthEnd, law.day))];
  const unit = 'level';
  if (tests === undefined) {
    const missing = teaches === undefined ? ['languageTests', 'teachesForeignLanguage'] : ['languageTests'];
    return unstated(ID, cites, missing, { required, unit });
  }

  const inTime = (test: LanguageTest): boolean => {
    const testedOn = dayOf(test.testedOn);
    return testedOn <= law.day && yearsLater(testedOn, valid.value, monthEnd) >= law.day;
  };
  const test = best(tests, inTime);
  if (test === undefined) return unmet(ID, cites, { actual: null, required, unit });
  const resting = withConvention(cites, dayOf(test.testedOn), valid.value, monthEnd);
  const shown = { actual: shownTest(test), required, unit } as const;
  const level = inTime(test) ? rank(test.cefr) : -1;
  if (level > highest) return met(ID, resting, shown);
  if (level > lowest) return unstated(ID, resting, ['teachesForeignLanguage'], shown);
  return unmet(ID, resting, shown);
}
