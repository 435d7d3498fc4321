/** Applications of every line and standing, crowded at the edges of the law. */
import * as fc from 'fast-check';
import { addDays, addYears, fiscalYearOf } from '../model/days';
import type {
  Application,
  CareerLine,
  Cefr,
  Degree,
  Language,
  LanguageTest,
  Level,
  Nqf8,
  SalaryRound,
  Sanction,
  SpecialArea,
  YearlyReport,
} from '../model/facts';
import { neededSalaryRounds } from '../model/performance';
import { dayBetween, filingDays, withinCalendar, yearsBefore } from './days';
import { known, moods, pick, shuffled, weighted, type Mood } from './mood';
import { standings } from './posts';
import { roundsFor } from './rounds';
import { serviceFor } from './service';

const lines: fc.Arbitrary<CareerLine> = weighted<CareerLine>(
  [94, fc.constant('teaching')],
  [3, fc.constantFrom('school-administration', 'supervision')],
  [1, fc.constant('education-administration')],
);

type List<T> = readonly T[] | undefined;

// --- yearly reports (§4) ---

const reports: fc.Arbitrary<YearlyReport> = fc.record({
  academicYear: weighted([4, fc.integer({ min: 2560, max: 2566 })], [1, fc.constantFrom(2500, 2570, 2700)]),
  under: fc.constantFrom('w17-2552', 'w21-2560'),
  passed: weighted([4, fc.constant(true)], [1, fc.constant(false)]),
});

function reportLists(of: fc.Arbitrary<YearlyReport>, minLength: number): fc.Arbitrary<YearlyReport[]> {
  return fc.uniqueArray(of, { selector: (report) => report.academicYear, minLength, maxLength: 4 });
}

function reportsFor(filedOn: string, mood: Mood): fc.Arbitrary<List<YearlyReport>> {
  const counted = reports.map((report): YearlyReport => ({
    ...report,
    academicYear: report.under === 'w17-2552' ? 2562 + (report.academicYear % 2) : report.academicYear,
    passed: true,
  }));
  const wrong = weighted<YearlyReport>(
    [2, fc.constantFrom(2561, 2564).map((academicYear) => ({ academicYear, under: 'w17-2552', passed: true }))],
    [1, reports.map((report) => ({ ...report, passed: false }))],
  );
  if (fiscalYearOf(filedOn) > 2567) {
    return weighted<List<YearlyReport>>([2, fc.constant(undefined)], [1, reportLists(reports, 0)]);
  }
  const short = fc.uniqueArray(weighted([1, counted], [2, wrong]), {
    selector: (report) => report.academicYear,
    maxLength: 2,
  });
  return pick<List<YearlyReport>>(
    mood,
    weighted([8, reportLists(counted, 2)], [1, reportLists(reports, 1)]),
    short,
    fc.constant(undefined),
  );
}

// --- conduct (§5) ---

function sanctionsFor(filedOn: string, mood: Mood): fc.Arbitrary<List<Sanction>> {
  const kind = fc.constantFrom<Sanction['kind']>('disciplinary', 'ethics');
  const sanction = (on: fc.Arbitrary<string>, heavier: fc.Arbitrary<boolean>): fc.Arbitrary<Sanction> =>
    fc.record({ on: on.map(withinCalendar), kind, heavierThanProbation: heavier });
  const anyDay = weighted([3, yearsBefore(filedOn, 0)], [1, dayBetween(2010, 2030)], [2, yearsBefore(filedOn, 2, 400)]);
  const harmless = weighted(
    [2, sanction(anyDay, fc.constant(false))],
    [
      2,
      sanction(
        fc.constantFrom(0, -1, -300).map((days) => addDays(addYears(filedOn, -4), days)),
        fc.constant(true),
      ),
    ],
    [
      1,
      sanction(
        fc.constantFrom(1, 2, 300).map((days) => addDays(filedOn, days)),
        fc.constant(true),
      ),
    ],
  );
  const edge = weighted(
    [3, yearsBefore(filedOn, 4)],
    [3, yearsBefore(filedOn, 3)],
    [1, fc.constantFrom(0, -1).map((days) => addDays(filedOn, days))],
    [1, anyDay],
  );
  const clean = weighted<readonly Sanction[]>([2, fc.constant([])], [1, fc.array(harmless, { maxLength: 2 })]);
  const edgy = fc.tuple(clean, sanction(edge, fc.constant(true))).chain(([others, one]) => shuffled([...others, one]));
  return pick<List<Sanction>>(mood, weighted<readonly Sanction[]>([7, clean], [1, edgy]), edgy, fc.constant(undefined));
}

// --- the grounds of the reduction (§3.1–3.4) ---

interface Grounds {
  readonly teachesForeignLanguage: boolean | undefined;
  readonly languageTests: List<LanguageTest>;
  readonly specialArea: SpecialArea | null | undefined;
  readonly degree: Degree | null | undefined;
  readonly nqf8: Nqf8 | null | undefined;
}

const languages: fc.Arbitrary<Language> = fc.constantFrom(
  'english',
  'chinese',
  'japanese',
  'french',
  'korean',
  'german',
  'arabic',
  'spanish',
  'pali',
);

function languageTest(cefr: fc.Arbitrary<Cefr>, testedOn: fc.Arbitrary<string>): fc.Arbitrary<LanguageTest> {
  return fc
    .record({
      language: fc.option(languages, { nil: undefined, freq: 5 }),
      cefr,
      testedOn: testedOn.map(withinCalendar),
    })
    .map((test) => known<LanguageTest>(test));
}

function languageTests(filedOn: string): fc.Arbitrary<readonly LanguageTest[]> {
  const cefr = weighted<Cefr>([5, fc.constantFrom('B1', 'B2', 'C1')], [1, fc.constantFrom('A1', 'A2', 'C2')]);
  const edge = weighted(
    [4, yearsBefore(filedOn, 2)],
    [2, yearsBefore(filedOn, 0)],
    [1, yearsBefore(filedOn, 1, 300)],
    [1, dayBetween(2018, 2029)],
  );
  return fc.array(languageTest(cefr, edge), { maxLength: 3 });
}

function goodTests(filedOn: string, teaches: boolean | undefined): fc.Arbitrary<readonly LanguageTest[]> {
  const cefr = fc.constantFrom<Cefr>(...(teaches === false ? (['B2', 'C1'] as const) : (['C1', 'C2'] as const)));
  const recent = fc.constantFrom(0, 1, 2, 200, 600).map((days) => addDays(addYears(filedOn, -2), days));
  return fc
    .tuple(languageTests(filedOn), languageTest(cefr, recent))
    .chain(([others, one]) => shuffled([...others.slice(1), one]));
}

const areas: fc.Arbitrary<SpecialArea> = fc.constantFrom(
  'island',
  'high-mountain',
  'valley',
  'foothill',
  'security-risk',
  'southern-border',
  'designated',
);

const firstAppointment = fc.constantFrom(undefined, false, true);
const goodDegrees: fc.Arbitrary<Degree> = fc
  .tuple(
    fc.constantFrom<Degree['level']>('master', 'master', 'doctorate'),
    weighted([1, fc.constant(false)], [1, firstAppointment]),
  )
  .map(([level, usedForFirstAppointment]) =>
    known<Degree>({
      level,
      field: 'learning-management',
      recognised: true,
      highest: true,
      usedBefore: false,
      usedForFirstAppointment,
    }),
  );
const mostlyTrue = weighted([4, fc.constant(true)], [1, fc.constant(false)]);
const degrees: fc.Arbitrary<Degree> = fc
  .record({
    level: fc.constantFrom<Degree['level']>('master', 'doctorate'),
    field: fc.constantFrom<Degree['field']>(
      'learning-management',
      'learning-management',
      'education-administration',
      'other',
    ),
    recognised: mostlyTrue,
    highest: mostlyTrue,
    usedBefore: mostlyTrue.map((value) => !value),
    usedForFirstAppointment: firstAppointment,
  })
  .map((degree) => known<Degree>(degree));
const qualifications: fc.Arbitrary<Nqf8> = fc.record({ certified: mostlyTrue, usedBefore: fc.boolean() });

function groundsFor(filedOn: string): fc.Arbitrary<Grounds> {
  const teaches = weighted<boolean | undefined>(
    [3, fc.constant(false)],
    [2, fc.constant(true)],
    [1, fc.constant(undefined)],
  );
  const none: fc.Arbitrary<Grounds> = teaches.map((teachesForeignLanguage) => ({
    teachesForeignLanguage,
    languageTests: [],
    specialArea: null,
    degree: null,
    nqf8: null,
  }));
  const open: Grounds = {
    teachesForeignLanguage: undefined,
    languageTests: undefined,
    specialArea: undefined,
    degree: undefined,
    nqf8: undefined,
  };
  const mixed: fc.Arbitrary<Grounds> = fc.record({
    teachesForeignLanguage: teaches,
    languageTests: weighted<List<LanguageTest>>([4, languageTests(filedOn)], [1, fc.constant(undefined)]),
    specialArea: weighted<SpecialArea | null | undefined>(
      [1, areas],
      [6, fc.constant(null)],
      [1, fc.constant(undefined)],
    ),
    degree: weighted<Degree | null | undefined>([4, degrees], [1, fc.constant(null)], [1, fc.constant(undefined)]),
    nqf8: weighted<Nqf8 | null | undefined>([3, qualifications], [2, fc.constant(null)], [1, fc.constant(undefined)]),
  });
  const base = weighted<Grounds>([3, none], [1, fc.constant(open)], [1, mixed]);
  // the day from which a master's degree of the first appointment does not count
  const nearLetter = filedOn >= '2026-09-20' && filedOn <= '2026-09-28';
  const one = base.chain((grounds) =>
    weighted<Grounds>(
      [3, goodTests(filedOn, grounds.teachesForeignLanguage).map((tests) => ({ ...grounds, languageTests: tests }))],
      [2, areas.map((specialArea) => ({ ...grounds, specialArea }))],
      [nearLetter ? 12 : 2, goodDegrees.map((degree) => ({ ...grounds, degree }))],
      [1, fc.constant({ ...grounds, nqf8: { certified: true, usedBefore: false } })],
    ),
  );
  const nearly = fc
    .tuple(none, languageTests(filedOn), degrees, qualifications, fc.constantFrom('language', 'degree', 'nqf8'))
    .map(([grounds, tests, degree, nqf8, which]): Grounds => {
      if (which === 'language') return { ...grounds, languageTests: tests };
      return which === 'degree' ? { ...grounds, degree } : { ...grounds, nqf8 };
    });
  return weighted<Grounds>([9, one], [4, nearly], [4, none], [1, fc.constant(open)], [2, mixed]);
}

// --- performance (§3.5) ---

const lowerLevels: fc.Arbitrary<Level> = fc.constantFrom('very-good', 'very-good', 'good', 'fair', 'needs-improvement');

function salaryRoundsFor(filedOn: string, mood: Mood): fc.Arbitrary<List<SalaryRound>> {
  const valid = (round: { readonly fiscalYear: number }): boolean =>
    round.fiscalYear >= 2500 && round.fiscalYear <= 2700;
  const needed = neededSalaryRounds(filedOn).filter(valid);
  const newest = needed[0];
  const oldest = needed.at(-1);
  // the round still running on the filing day, the one after it, and the two before the oldest needed
  const beside = (
    newest === undefined || oldest === undefined
      ? []
      : [
          ...neededSalaryRounds(addDays(filedOn, 366)).slice(0, 2),
          ...neededSalaryRounds(addDays(filedOn, -731)).slice(0, 2),
        ]
  ).filter(valid);
  const others = fc
    .subarray(
      beside.filter((round) => !needed.some((one) => one.fiscalYear === round.fiscalYear && one.half === round.half)),
    )
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          weighted<Level>([1, fc.constant('outstanding')], [1, lowerLevels]).map((level): SalaryRound => ({
            ...name,
            level,
          })),
        ),
      ),
    );
  const level = (good: Mood): fc.Arbitrary<Level | null> =>
    pick<Level | null>(good, fc.constant('outstanding'), lowerLevels, fc.constant(null));
  const record = (levels: readonly fc.Arbitrary<Level | null>[]): fc.Arbitrary<SalaryRound[]> =>
    fc.tuple(fc.tuple(...levels), others).chain(([given, more]) =>
      shuffled([
        ...needed.flatMap((name, at): SalaryRound[] => {
          const found = given[at] ?? null;
          return found === null ? [] : [{ ...name, level: found }];
        }),
        ...more,
      ]),
    );
  const each = needed.map(() => level(mood));
  const oneIs = (odd: fc.Arbitrary<Level | null>): fc.Arbitrary<SalaryRound[]> =>
    fc
      .nat({ max: Math.max(needed.length - 1, 0) })
      .chain((at) => record(needed.map((_, index) => (index === at ? odd : level(mood)))));
  return weighted<List<SalaryRound>>(
    [10, record(each)],
    [1, oneIs(fc.constant(null))],
    [2, oneIs(lowerLevels)],
    [
      1,
      record(
        needed.map(() =>
          weighted([3, fc.constant<Level | null>('outstanding')], [1, level({ good: 1, bad: 1, gone: 1 })]),
        ),
      ),
    ],
    [1, fc.constantFrom<List<SalaryRound>>(undefined, undefined, [])],
  );
}

export const applications: fc.Arbitrary<Application> = fc
  .tuple(standings, lines, filingDays, moods)
  .chain(([standing, line, filedOn, mood]) =>
    fc
      .record({
        service: serviceFor(standing, filedOn, mood),
        agreements: roundsFor(standing, filedOn, mood),
        reports: reportsFor(filedOn, mood),
        sanctions: sanctionsFor(filedOn, mood),
        grounds: groundsFor(filedOn),
        salaryRounds: salaryRoundsFor(filedOn, mood),
      })
      .map(({ grounds, ...facts }) => known<Application>({ line, standing, filedOn, ...facts, ...grounds })),
  );
