/** The conditions of the reduction: one of four grounds, and the performance. */
import type { Application, Degree, LanguageTest, SalaryRound, Value } from '../../../src/index';
import type { Ymd } from './calendar';
import { fiscalYearOf, monthOf, yearsLater, ymdOf } from './calendar';
import type { Cites } from './citations';
import * as cites from './citations';
import type { PlainGroup, PlainLeaf } from './finding';
import { atLeast, met, unmet, unsettled, unstated } from './finding';

const LANGUAGE = 'eligibility.reduced.reduction.ground.language';
const SPECIAL_AREA = 'eligibility.reduced.reduction.ground.special-area';
const DEGREE = 'eligibility.reduced.reduction.ground.degree';
const NQF8 = 'eligibility.reduced.reduction.ground.nqf8';
const PERFORMANCE = 'eligibility.reduced.reduction.performance';

const rank = { A1: 0, A2: 1, B1: 2, B2: 3, C1: 4, C2: 5 } as const;

function inTime(testedOn: Ymd, filedOn: Ymd): boolean {
  return testedOn <= filedOn && yearsLater(testedOn, 2) >= filedOn;
}

/** The result that comes nearest: in time before others, then the higher level, then the later day. */
function best(tests: readonly LanguageTest[], filedOn: Ymd): LanguageTest | undefined {
  let found: LanguageTest | undefined;
  let highest = -1;
  let latest = 0;
  for (const test of tests) {
    const day = ymdOf(test.testedOn);
    const value = rank[test.cefr] + (inTime(day, filedOn) ? 6 : 0);
    if (value < highest || (value === highest && day <= latest)) continue;
    found = test;
    highest = value;
    latest = day;
  }
  return found;
}

/** The first day of a result that is still good: two years back, and 1 March where there is no 29 February. */
function firstGoodDay(filedOn: string): string {
  const year = Number(filedOn.slice(0, 4)) - 2;
  const date = filedOn.slice(4);
  return date === '-02-29' ? `${year}-03-01` : `${year}${date}`;
}

function languageCites(filedOn: Ymd, teaches: boolean | undefined, monthEnd: boolean): Cites {
  if (filedOn < 20_230_420) return monthEnd ? cites.language.firstMonthEnd : cites.language.first;
  if (filedOn < 20_240_503 || teaches === false) return monthEnd ? cites.language.namedMonthEnd : cites.language.named;
  return monthEnd ? cites.language.foreignTeacherMonthEnd : cites.language.foreignTeacher;
}

function language(application: Application, filedOn: Ymd): PlainLeaf {
  const { languageTests: tests, teachesForeignLanguage: teaches } = application;
  const required = teaches === undefined ? undefined : [teaches ? 'C1' : 'B2', firstGoodDay(application.filedOn)];
  if (tests === undefined) {
    const missing = teaches === undefined ? ['languageTests', 'teachesForeignLanguage'] : ['languageTests'];
    return unstated(LANGUAGE, undefined, required, 'level', missing, languageCites(filedOn, teaches, false));
  }
  const test = best(tests, filedOn);
  if (test === undefined)
    return unmet(LANGUAGE, null, required, undefined, 'level', languageCites(filedOn, teaches, false));
  const testedOn = ymdOf(test.testedOn);
  const list = languageCites(filedOn, teaches, yearsLater(testedOn, 2) % 100 !== testedOn % 100);
  const actual = [test.cefr, test.testedOn];
  const level = inTime(testedOn, filedOn) ? rank[test.cefr] : -1;
  if (level > (teaches === false ? rank.B1 : rank.B2)) return met(LANGUAGE, actual, required, 'level', list);
  if (level > rank.B1 && teaches === undefined) {
    return unstated(LANGUAGE, actual, required, 'level', ['teachesForeignLanguage'], list);
  }
  return unmet(LANGUAGE, actual, required, undefined, 'level', list);
}

function specialArea({ specialArea: area }: Application, filedOn: Ymd): PlainLeaf {
  if (area === undefined)
    return unstated(SPECIAL_AREA, undefined, undefined, undefined, ['specialArea'], cites.specialArea);
  if (area === null) return unmet(SPECIAL_AREA, null, undefined, undefined, undefined, cites.specialArea);
  if (area === 'southern-border') return unsettled(SPECIAL_AREA, area, 'not-encoded', cites.southernBorder);
  const list = filedOn < 20_221_011 ? cites.specialAreaHeld : cites.specialAreaListed;
  return met(SPECIAL_AREA, area, undefined, undefined, list);
}

const degreeAsked = ['learning-management', 'recognised', 'highest', 'unused'] as const;
const degreeAskedLater = [...degreeAsked, 'not-of-first-appointment'] as const;

function degree({ degree: held }: Application, filedOn: Ymd): PlainLeaf {
  if (held === undefined) return unstated(DEGREE, undefined, undefined, undefined, ['degree'], cites.degree);
  if (held === null) return unmet(DEGREE, null, undefined, undefined, undefined, cites.degree);
  const excluded = filedOn >= 20_260_924 && held.level === 'master';
  const required = excluded ? degreeAskedLater : degreeAsked;
  const list = excluded ? cites.degreeExcluded : cites.degree;
  const [actual, gap] = degreeConditions(held, excluded);
  if (gap.length > 0) return unmet(DEGREE, actual, required, gap, undefined, list);
  if (excluded && held.usedForFirstAppointment === undefined) {
    return unstated(DEGREE, actual, required, undefined, ['degree.usedForFirstAppointment'], list);
  }
  return met(DEGREE, actual, required, undefined, excluded ? list : cites.degreeSilence);
}

function degreeConditions(held: Degree, excluded: boolean): readonly [actual: string[], gap: string[]] {
  const actual: string[] = [held.level];
  const gap: string[] = [];
  (held.field === 'learning-management' ? actual : gap).push('learning-management');
  (held.recognised ? actual : gap).push('recognised');
  (held.highest ? actual : gap).push('highest');
  (held.usedBefore ? gap : actual).push('unused');
  if (excluded && held.usedForFirstAppointment !== undefined) {
    (held.usedForFirstAppointment ? gap : actual).push('not-of-first-appointment');
  }
  return [actual, gap];
}

const nqf8Asked = ['certified', 'unused'] as const;

function nqf8({ nqf8: held }: Application): PlainLeaf {
  if (held === undefined) return unstated(NQF8, undefined, undefined, undefined, ['nqf8'], cites.nqf8);
  if (held === null) return unmet(NQF8, null, undefined, undefined, undefined, cites.nqf8);
  const actual: string[] = [];
  const gap: string[] = [];
  (held.certified ? actual : gap).push('certified');
  (held.usedBefore ? gap : actual).push('unused');
  return gap.length === 0
    ? met(NQF8, actual, nqf8Asked, undefined, cites.nqf8)
    : unmet(NQF8, actual, nqf8Asked, gap, undefined, cites.nqf8);
}

const performanceAsked = [4, 'outstanding'] as const;

/** `2567/1` of the half year counted from the first of the Buddhist era. */
const names = new Map<number, string>();

function nameOf(half: number): string {
  let name = names.get(half);
  if (name === undefined) {
    name = `${Math.floor(half / 2)}/${(half % 2) + 1}`;
    names.set(half, name);
  }
  return name;
}

function levelIn(rounds: readonly SalaryRound[] | undefined, half: number): SalaryRound['level'] | null {
  if (rounds === undefined) return null;
  for (const round of rounds) if (round.fiscalYear * 2 + round.half - 1 === half) return round.level;
  return null;
}

function performance({ salaryRounds }: Application, filedOn: Ymd): PlainLeaf {
  const month = monthOf(filedOn);
  const running = fiscalYearOf(filedOn) * 2 + (month >= 4 && month <= 9 ? 1 : 0);
  const actual: Value[] = [];
  let missing: string[] | undefined;
  let low = 0;
  for (let half = running - 1; half >= running - 4; half -= 1) {
    const level = levelIn(salaryRounds, half);
    actual.push([nameOf(half), level]);
    if (level === null) (missing ??= []).push(`salaryRounds[${nameOf(half)}]`);
    else if (level !== 'outstanding') low += 1;
  }
  if (low > 0) return unmet(PERFORMANCE, actual, performanceAsked, low, 'round', cites.performance);
  if (missing !== undefined)
    return unstated(PERFORMANCE, actual, performanceAsked, 'round', missing, cites.performance);
  return met(PERFORMANCE, actual, performanceAsked, 'round', cites.performance);
}

function conditions(
  byLanguage: PlainLeaf,
  byArea: PlainLeaf,
  byDegree: PlainLeaf,
  byNqf8: PlainLeaf,
  byPerformance: PlainLeaf,
): PlainGroup {
  return atLeast(
    'eligibility.reduced.reduction',
    2,
    [
      atLeast('eligibility.reduced.reduction.ground', 1, [byLanguage, byArea, byDegree, byNqf8], cites.grounds),
      byPerformance,
    ],
    cites.reduction,
  );
}

export function reductionConditions(application: Application, filedOn: Ymd): PlainGroup {
  return conditions(
    language(application, filedOn),
    specialArea(application, filedOn),
    degree(application, filedOn),
    nqf8(application),
    performance(application, filedOn),
  );
}

function judgedToo(leaf: PlainLeaf): PlainLeaf {
  return { ...leaf, cites: [...leaf.cites, ...cites.ofOtherLine] };
}

function notJudged({ id, actual }: PlainLeaf): PlainLeaf {
  return unsettled(id, actual, 'other-line', cites.ofOtherLine);
}

/** Of school administrators and supervisors the degree is not known, nor of supervisors the area. */
export function reductionOfOtherLine(application: Application, filedOn: Ymd): PlainGroup {
  const area = specialArea(application, filedOn);
  return conditions(
    judgedToo(language(application, filedOn)),
    application.line === 'supervision' ? notJudged(area) : judgedToo(area),
    notJudged(degree(application, filedOn)),
    judgedToo(nqf8(application)),
    judgedToo(performance(application, filedOn)),
  );
}

/** Of a line that no letter on the reduction names: the facts are shown, and nothing is known of them. */
export function reductionOfNoLine(application: Application, filedOn: Ymd, list: Cites): PlainGroup {
  const shown = ({ id, actual }: PlainLeaf): PlainLeaf => unsettled(id, actual, 'other-line', list);
  return conditions(
    shown(language(application, filedOn)),
    shown(specialArea(application, filedOn)),
    shown(degree(application, filedOn)),
    shown(nqf8(application)),
    shown(performance(application, filedOn)),
  );
}

const NEVER = 0;

export function reductionBeforeOpening(application: Application): PlainGroup {
  const { languageTests: tests, specialArea: area, degree: held, nqf8: qualification } = application;
  const outside = (id: string, actual: Value | undefined): PlainLeaf =>
    unsettled(id, actual, 'outside-validity', cites.open);
  const test = tests === undefined ? undefined : best(tests, NEVER);
  return conditions(
    outside(LANGUAGE, tests === undefined ? undefined : test === undefined ? null : [test.cefr, test.testedOn]),
    outside(SPECIAL_AREA, area),
    outside(DEGREE, held === undefined ? undefined : held === null ? null : [held.level]),
    outside(NQF8, qualification === undefined ? undefined : qualification === null ? null : []),
    outside(PERFORMANCE, undefined),
  );
}
