/** One invented career up to a day: service, rounds, and what may reduce the time. */
import { dayOf, isoOf } from '../../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay, lastDayOfFiscalYear } from '../../calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundOfDay, salaryRoundsLater } from '../../calendar/salary-round';
import type { Day } from '../../calendar/types';
import type {
  AgreementRound,
  Application,
  Degree,
  LanguageTest,
  SalaryRound,
  Sanction,
  ServicePeriod,
  YearlyReport,
} from '../../facts/application';
import type { IsoDate, Standing } from '../../facts/names';
import { postBelow } from '../../rules/post';
import * as drawn from './distributions';
import type { Chance } from './random';

/** The first fiscal year of the agreement, 2565. */
const FIRST_ROUND = 2565;
const DAYS_OF_A_YEAR = 365;

function firstDay(chance: Chance, on: Day): Day {
  const [least, most] = chance.oneOf(drawn.yearsInPost.shares);
  const about = on - chance.whole(least * DAYS_OF_A_YEAR, most * DAYS_OF_A_YEAR + DAYS_OF_A_YEAR - 1);
  const kind = chance.oneOf(drawn.firstDays.shares);
  if (kind === 'any') return about;
  const october = firstDayOfFiscalYear(fiscalYearOfDay(about));
  // 16 May lies 227 days after 1 October, 228 where 29 February lies between.
  const may = dayOf(`${isoOf(october + 180).slice(0, 4)}-05-16`);
  const day = kind === 'october' ? october : may;
  return Math.min(day, on);
}

function service(chance: Chance, standing: Standing, first: Day, on: Day): readonly ServicePeriod[] {
  const [position, held] = postBelow[standing];
  const gap = first + DAYS_OF_A_YEAR;
  if (!chance.in1000(drawn.CAREERS_WITH_A_GAP) || gap + 2 * DAYS_OF_A_YEAR > on) {
    return [{ position, standing: held, from: isoOf(first) }];
  }
  const back = gap + DAYS_OF_A_YEAR;
  const away = chance.oneOf(drawn.postsOfAGap.shares);
  return [
    { position, standing: held, from: isoOf(first), to: isoOf(gap - 1) },
    { position: away, standing: held, from: isoOf(gap), to: isoOf(back - 1) },
    { position, standing: held, from: isoOf(back) },
  ];
}

function memberScore(chance: Chance, isLow: boolean): number {
  const { least, most } = isLow ? drawn.scores.low : drawn.scores.usual;
  return least.reduce((sum: number, lowest, index) => sum + chance.whole(lowest, most[index] ?? lowest), 0);
}

function agreements(chance: Chance, standing: Standing, first: Day, on: Day): readonly AgreementRound[] {
  const [position, held] = postBelow[standing];
  const isLow = chance.in1000(drawn.TEACHERS_WITH_LOW_SCORES);
  const rounds: AgreementRound[] = [];
  for (
    let fiscalYear = Math.max(FIRST_ROUND, fiscalYearOfDay(first));
    lastDayOfFiscalYear(fiscalYear) < on;
    fiscalYear += 1
  ) {
    const isOnRecord = chance.in1000(drawn.ROUNDS_ON_RECORD);
    const workload = chance.in1000(drawn.ROUNDS_WITH_WORKLOAD);
    const members = [memberScore(chance, isLow), memberScore(chance, isLow), memberScore(chance, isLow)] as const;
    if (isOnRecord) rounds.push({ fiscalYear, position, standing: held, workload, members });
  }
  return rounds;
}

/** Reports count in the transition only, of the academic years 2562 and 2563. */
function reports(first: Day): readonly YearlyReport[] {
  return [2562, 2563]
    .filter((academicYear) => firstDayOfFiscalYear(academicYear) >= first)
    .map((academicYear) => ({ academicYear, under: 'w17-2552', passed: true }));
}

function sanctions(chance: Chance, first: Day, on: Day): readonly Sanction[] {
  if (!chance.in1000(drawn.TEACHERS_WITH_A_SANCTION)) return [];
  return [
    {
      on: isoOf(chance.whole(first, on)),
      kind: chance.in1000(700) ? 'disciplinary' : 'ethics',
      heavierThanProbation: chance.in1000(drawn.HEAVY_SANCTIONS),
    },
  ];
}

function languageTests(chance: Chance, foreign: boolean, on: Day): readonly LanguageTest[] {
  const { foreignLanguage, other } = drawn.TEACHERS_WITH_A_TEST;
  if (!chance.in1000(foreign ? foreignLanguage : other)) return [];
  return [
    {
      language: chance.oneOf(drawn.testLanguages.shares),
      cefr: chance.oneOf(drawn.testLevels.shares),
      testedOn: isoOf(on - chance.whole(0, 4 * DAYS_OF_A_YEAR)),
    },
  ];
}

function degree(chance: Chance): Degree | null {
  if (!chance.in1000(drawn.TEACHERS_WITH_A_DEGREE)) return null;
  const of1000 = chance.whole(1, 1000);
  const isStated = !chance.in1000(drawn.FIRST_APPOINTMENT_NOT_STATED);
  const isAdministration = of1000 <= drawn.DEGREES_ON_LEARNING_MANAGEMENT + drawn.DEGREES_ON_ADMINISTRATION;
  const field =
    of1000 <= drawn.DEGREES_ON_LEARNING_MANAGEMENT
      ? 'learning-management'
      : isAdministration
        ? 'education-administration'
        : 'other';
  return {
    level: chance.in1000(drawn.DOCTORATES) ? 'doctorate' : 'master',
    field,
    recognised: chance.in1000(980),
    highest: true,
    usedBefore: chance.in1000(drawn.DEGREES_USED),
    ...(isStated ? { usedForFirstAppointment: chance.in1000(drawn.DEGREES_OF_FIRST_APPOINTMENT) } : {}),
  };
}

/** The six latest salary rounds that are over. */
function salaryRounds(chance: Chance, first: Day, on: Day): readonly SalaryRound[] {
  const levels = chance.in1000(drawn.TEACHERS_USUALLY_OUTSTANDING) ? drawn.outstandingLevels : drawn.usualLevels;
  const rounds: SalaryRound[] = [];
  for (let before = 1; before <= 6; before += 1) {
    const round = salaryRoundsLater(salaryRoundOfDay(on), -before);
    const level = chance.oneOf(levels.shares);
    const isOnRecord = chance.in1000(drawn.SALARY_ROUNDS_ON_RECORD);
    if (isOnRecord && lastDayOfSalaryRound(round) >= first) rounds.push({ ...round, level });
  }
  return rounds;
}

/** An application filed on a day, for the next standing. */
export function career(chance: Chance, standing: Standing, filedOn: IsoDate): Application {
  const on = dayOf(filedOn);
  const first = firstDay(chance, on);
  const periods = service(chance, standing, first, on);
  const present = dayOf(periods.at(-1)?.from ?? filedOn);
  const foreign = chance.in1000(drawn.FOREIGN_LANGUAGE_TEACHERS);
  const isStated = !chance.in1000(drawn.SANCTIONS_NOT_STATED);
  return {
    line: 'teaching',
    standing,
    filedOn,
    service: periods,
    agreements: agreements(chance, standing, present, on),
    reports: reports(first),
    ...(isStated ? { sanctions: sanctions(chance, first, on) } : {}),
    teachesForeignLanguage: foreign,
    languageTests: languageTests(chance, foreign, on),
    specialArea: chance.in1000(drawn.TEACHERS_IN_SPECIAL_AREAS) ? chance.oneOf(drawn.specialAreas.shares) : null,
    degree: degree(chance),
    nqf8: chance.in1000(drawn.CERTIFIED_AT_LEVEL_8) ? { certified: true, usedBefore: false } : null,
    salaryRounds: salaryRounds(chance, first, on),
  };
}
