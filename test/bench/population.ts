/**
 * Teachers who never were: applications and evaluations as an area office might hold them, crowded at the edges of the
 * law. Days lie around anniversaries and around the days on which the law changes, scores around the marks, and facts are
 * missing. Made by chance from a seed, each case for itself from its number, so that any stretch of any population can be
 * made anew without the rest of it.
 *
 * Plain JSON with dates as text. Scores and hours have at most two decimals, as the forms ask for no finer ones.
 */
import type {
  AgreementRound,
  AgreementScore,
  Application,
  Degree,
  Evaluation,
  LanguageTest,
  MemberScore,
  Post,
  SalaryRound,
  Sanction,
  ServicePeriod,
  Standing,
  Workload,
  YearlyReport,
} from '../../src/index';

/** What is judged of one teacher. */
export interface BenchCase {
  readonly id: string;
  readonly application: Application;
  readonly evaluation: Evaluation;
}

/** Chance that can be repeated: mulberry32, 32 bits of state, good enough to spread cases. */
class Chance {
  private state: number;

  public constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, and without, 1. */
  public next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whole, both ends included. */
  public whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  public one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)]!;
  }

  /** True so many times out of a hundred. */
  public percent(share: number): boolean {
    return this.next() * 100 < share;
  }
}

const DAY = 86_400_000;

function dayOf(text: string): number {
  return Date.parse(text) / DAY;
}

function textOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day so many years from another, and some days aside; 29 February moves to 28 February. */
function yearsFrom(text: string, years: number, days = 0): string {
  const year = String(Number(text.slice(0, 4)) + years);
  const there = text.endsWith('02-29') && Number(year) % 4 !== 0 ? `${year}-02-28` : `${year}${text.slice(4)}`;
  return textOf(dayOf(there) + days);
}

function fiscalYearOf(text: string): number {
  return Number(text.slice(0, 4)) + 543 + (Number(text.slice(5, 7)) >= 10 ? 1 : 0);
}

const standings: readonly Standing[] = [
  ...Array<Standing>(8).fill('professional'),
  ...Array<Standing>(8).fill('senior-professional'),
  ...Array<Standing>(3).fill('expert'),
  'advisory',
];

const below = {
  professional: 'none',
  'senior-professional': 'professional',
  expert: 'senior-professional',
  advisory: 'expert',
} as const;

/** The first and last days of what the law asks of an application. */
const changesOfFiling = [
  ...['2022-10-01', '2023-04-20', '2023-10-01', '2024-05-03', '2024-10-01', '2026-09-24'],
  ...['2024-04-01', '2025-04-01', '2025-10-01', '2026-04-01', '2024-02-29', '2025-02-28', '2024-03-01'],
];

function filingDay(chance: Chance): string {
  if (chance.percent(30)) return textOf(dayOf(chance.one(changesOfFiling)) + chance.whole(-1, 1));
  if (chance.percent(2)) return textOf(dayOf('2022-10-01') - chance.whole(1, 120));
  return textOf(dayOf('2022-10-01') + chance.whole(0, 1_700));
}

/** The first day in the post: long ago, or near the day on which 3 or 4 years are complete. */
function firstDayInPost(chance: Chance, filedOn: string): string {
  if (chance.percent(2)) return '2020-02-29';
  if (chance.percent(35)) return yearsFrom(filedOn, -chance.one([3, 4, 4]), chance.whole(-1, 1));
  if (chance.percent(8)) return yearsFrom(filedOn, -chance.whole(0, 2), -chance.whole(1, 300));
  return yearsFrom(filedOn, -chance.whole(4, 11), -chance.whole(1, 364));
}

function serviceOf(chance: Chance, standing: Standing, filedOn: string): readonly ServicePeriod[] | undefined {
  if (chance.percent(3)) return undefined;
  const post: Post = { position: 'teacher', standing: below[standing] };
  const from = firstDayInPost(chance, filedOn);
  const before: ServicePeriod =
    standing === 'professional'
      ? {
          position: 'assistant-teacher',
          standing: 'none',
          from: yearsFrom(from, -2),
          to: textOf(dayOf(from) - 1),
        }
      : { position: 'teacher', standing: 'none', from: yearsFrom(from, -6), to: textOf(dayOf(from) - 1) };
  const length = dayOf(filedOn) - dayOf(from);
  if (chance.percent(2)) return [before, { ...post, from, to: textOf(dayOf(filedOn) - 1) }];
  if (length > 60 && chance.percent(15)) {
    // Moved to another school on the way: the next day, or with a day between that breaks the run.
    const moved = dayOf(from) + chance.whole(30, length - 2);
    const second: ServicePeriod = { ...post, from: textOf(moved + (chance.percent(15) ? 2 : 1)) };
    const first: ServicePeriod = { ...post, from, to: textOf(moved) };
    return chance.percent(50) ? [before, first, second] : [second, before, first];
  }
  if (chance.percent(3)) {
    return [before, { position: 'other', standing: 'none', from, equivalentTo: post }];
  }
  return chance.percent(70) ? [before, { ...post, from }] : [{ ...post, from }];
}

/** Whole levels of which none leaves 1 to `most`, with a given sum. */
function levels(chance: Chance, count: number, most: number, sum: number): readonly number[] {
  const each = Math.floor(sum / count);
  const given = Array.from({ length: count }, (_, index) => each + (index < sum - each * count ? 1 : 0));
  for (let swaps = chance.whole(0, count); swaps > 0; swaps -= 1) {
    const [up, down] = [chance.whole(0, count - 1), chance.whole(0, count - 1)];
    if (up === down || given[up]! >= most || given[down]! <= 1) continue;
    given[up]! += 1;
    given[down]! -= 1;
  }
  return given;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A total of 100: at the mark or above it, or just below it. */
function total(chance: Chance, mark: number, reached: boolean): number {
  if (!reached) return hundredths(mark - chance.one([0.01, 0.25, 0.5, 0.5, 1, 12]));
  if (chance.percent(40)) return mark + chance.one([0, 0, 0.25, 0.5, 1, 2.5]);
  return hundredths(mark + (chance.whole(0, (100 - mark) * 4) * 25) / 100);
}

function agreementScore(chance: Chance, reached: boolean): AgreementScore {
  const points = total(chance, 70, reached);
  const kind = chance.whole(0, 9);
  if (kind < 5) return points;
  if (kind < 7) {
    const part2 = hundredths(Math.min(40, points * 0.4));
    return { part1: hundredths(points - part2), part2 };
  }
  // Of 60 and of 40; the levels stay on the side of the mark.
  const [method, quantitative, qualitative] = reached ? ([3, 3, 3] as const) : ([3, 2, 3] as const);
  const part2 = method * 5 + (quantitative + qualitative) * 2.5;
  const part1 = reached
    ? Math.min(60, Math.max(40, Math.round(points - part2)))
    : chance.whole(38, 69 - Math.ceil(part2));
  return { levels: levels(chance, 15, 4, part1), method, quantitative, qualitative };
}

const settings = [
  'primary',
  'primary',
  'secondary',
  'secondary',
  'early-childhood',
  'special-needs',
  'welfare',
] as const;

function workloadOf(chance: Chance, reached: boolean): boolean | Workload {
  if (chance.percent(60)) return reached;
  const setting = chance.percent(1) ? 'other-agency' : chance.one(settings);
  const few = setting === 'early-childhood' || setting === 'special-needs';
  const [leastTeaching, leastTotal] = few ? [6, 14] : [12, 20];
  const teaching = reached ? leastTeaching + chance.one([0, 0, 0.5, 2, 6]) : leastTeaching - chance.one([0.5, 1, 0.25]);
  const rest = leastTotal - leastTeaching + chance.one([0, 0, 0.5, 3]);
  if (chance.percent(50)) return { setting, teaching, total: teaching + rest };
  const [support, development] = [hundredths(rest / 2), hundredths(rest / 4)];
  const policy = hundredths(rest - support - development);
  return chance.percent(10)
    ? { setting, teaching, support, development }
    : { setting, teaching, support, development, policy };
}

/** How one case leans: nearly all of it is in order, or something is amiss, or facts are missing. */
interface Leaning {
  readonly bad: number;
  readonly gone: number;
}

function roundOf(chance: Chance, standing: Standing, fiscalYear: number, leaning: Leaning): AgreementRound {
  const post: Post = { position: 'teacher', standing: below[standing] };
  const held = chance.percent(leaning.bad)
    ? ({ position: 'assistant-teacher', standing: 'none' } as const)
    : chance.percent(2)
      ? ({ position: 'other', standing: 'none', equivalentTo: post } as const)
      : post;
  const member = (): AgreementScore | null =>
    chance.percent(leaning.gone) ? null : agreementScore(chance, !chance.percent(leaning.bad));
  return {
    fiscalYear,
    ...held,
    ...(chance.percent(leaning.gone) ? {} : { workload: workloadOf(chance, !chance.percent(leaning.bad)) }),
    ...(chance.percent(leaning.gone) ? {} : { members: [member(), member(), member()] }),
  };
}

function agreementsOf(
  chance: Chance,
  standing: Standing,
  filedOn: string,
  leaning: Leaning,
): readonly AgreementRound[] | undefined {
  if (chance.percent(leaning.gone / 2)) return undefined;
  const running = fiscalYearOf(filedOn);
  const years = [running, running - 1, running - 2, running - 3].filter(
    (year) => year >= 2565 && !chance.percent(year === running ? 80 : leaning.gone),
  );
  if (chance.percent(30)) years.reverse();
  return years.map((year) => roundOf(chance, standing, year, leaning));
}

function reportsOf(chance: Chance, filedOn: string, leaning: Leaning): readonly YearlyReport[] | undefined {
  if (filedOn >= '2024-10-01' ? chance.percent(90) : chance.percent(leaning.gone)) return undefined;
  const first = chance.percent(85) ? 2562 : chance.one([2561, 2563]);
  return [first, first + 1].map((academicYear) => ({
    academicYear,
    under: chance.percent(75) ? 'w17-2552' : 'w21-2560',
    passed: !chance.percent(leaning.bad * 2),
  }));
}

function sanctionsOf(chance: Chance, filedOn: string, leaning: Leaning): readonly Sanction[] | undefined {
  if (chance.percent(leaning.gone)) return undefined;
  if (chance.percent(88)) return [];
  const sanction = (): Sanction => ({
    on: chance.percent(60)
      ? yearsFrom(filedOn, -chance.one([3, 4]), chance.whole(-1, 1))
      : textOf(dayOf(filedOn) - chance.whole(-30, 3_000)),
    kind: chance.percent(80) ? 'disciplinary' : 'ethics',
    heavierThanProbation: chance.percent(60),
  });
  return chance.percent(80) ? [sanction()] : [sanction(), sanction()];
}

function testsOf(chance: Chance, filedOn: string): readonly LanguageTest[] | undefined {
  if (chance.percent(10)) return undefined;
  if (chance.percent(65)) return [];
  const test = (): LanguageTest => ({
    ...(chance.percent(70) ? { language: chance.one(['english', 'english', 'chinese', 'japanese'] as const) } : {}),
    cefr: chance.one(['A2', 'B1', 'B2', 'B2', 'C1', 'C1', 'C2'] as const),
    testedOn: chance.percent(50)
      ? yearsFrom(filedOn, -2, chance.whole(-1, 1))
      : textOf(dayOf(filedOn) - chance.whole(-10, 1_000)),
  });
  return chance.percent(75) ? [test()] : [test(), test()];
}

function degreeOf(chance: Chance): Degree {
  return {
    level: chance.percent(85) ? 'master' : 'doctorate',
    field: chance.one([
      'learning-management',
      'learning-management',
      'learning-management',
      'education-administration',
      'other',
    ]),
    recognised: chance.percent(92),
    highest: chance.percent(95),
    usedBefore: chance.percent(8),
    ...(chance.percent(60) ? { usedForFirstAppointment: chance.percent(25) } : {}),
  };
}

const areas = [
  'island',
  'high-mountain',
  'valley',
  'foothill',
  'security-risk',
  'southern-border',
  'designated',
] as const;

function groundsOf(chance: Chance, filedOn: string): Partial<Application> {
  const tests = testsOf(chance, filedOn);
  return {
    ...(chance.percent(12) ? {} : { teachesForeignLanguage: chance.percent(15) }),
    ...(tests === undefined ? {} : { languageTests: tests }),
    ...(chance.percent(10) ? {} : { specialArea: chance.percent(12) ? chance.one(areas) : null }),
    ...(chance.percent(10) ? {} : { degree: chance.percent(30) ? degreeOf(chance) : null }),
    ...(chance.percent(10)
      ? {}
      : { nqf8: chance.percent(5) ? { certified: chance.percent(85), usedBefore: chance.percent(20) } : null }),
  };
}

function salaryRoundsOf(chance: Chance, filedOn: string, leaning: Leaning): readonly SalaryRound[] | undefined {
  if (chance.percent(leaning.gone)) return undefined;
  const month = Number(filedOn.slice(5, 7));
  const running = fiscalYearOf(filedOn) * 2 + (month >= 4 && month <= 9 ? 1 : 0);
  const excellent = chance.percent(45);
  const record: SalaryRound[] = [];
  for (let before = chance.percent(20) ? 0 : 1; before <= 5; before += 1) {
    if (before < 5 && chance.percent(leaning.gone)) continue;
    const half = running - before;
    record.push({
      fiscalYear: Math.floor(half / 2),
      half: half % 2 === 0 ? 1 : 2,
      level:
        excellent && before < 5 && !chance.percent(leaning.bad)
          ? 'outstanding'
          : chance.one(['outstanding', 'very-good', 'very-good', 'good']),
    });
  }
  return record;
}

function lineOf(chance: Chance): Application['line'] {
  if (chance.percent(95)) return 'teaching';
  return chance.one([
    'school-administration',
    'school-administration',
    'supervision',
    'supervision',
    'education-administration',
  ]);
}

function applicationOf(chance: Chance): Application {
  const line = lineOf(chance);
  const standing = chance.one(standings);
  const filedOn = filingDay(chance);
  const leaning = chance.percent(60)
    ? { bad: 0, gone: 0 }
    : chance.percent(50)
      ? { bad: 6, gone: 2 }
      : { bad: 1, gone: 8 };
  const service = serviceOf(chance, standing, filedOn);
  const agreements = agreementsOf(chance, standing, filedOn, leaning);
  const reports = reportsOf(chance, filedOn, leaning);
  const sanctions = sanctionsOf(chance, filedOn, leaning);
  const salaryRounds = salaryRoundsOf(chance, filedOn, leaning);
  return {
    line,
    standing,
    filedOn,
    ...(service === undefined ? {} : { service }),
    ...(agreements === undefined ? {} : { agreements }),
    ...(reports === undefined ? {} : { reports }),
    ...(sanctions === undefined ? {} : { sanctions }),
    ...groundsOf(chance, filedOn),
    ...(salaryRounds === undefined ? {} : { salaryRounds }),
  };
}

const marks = { professional: 65, 'senior-professional': 70, expert: 75, advisory: 80 } as const;

function memberScore(chance: Chance, standing: Standing, leaning: Leaning): MemberScore | null {
  if (chance.percent(leaning.gone)) return null;
  const mark = marks[standing];
  const score = (count: number, weight: number): number | readonly number[] => {
    const reached = !chance.percent(leaning.bad);
    if (chance.percent(60)) return total(chance, mark, reached);
    const least = mark / weight;
    const sum = reached ? Math.min(count * 5, least + chance.whole(0, count)) : least - chance.whole(1, 3);
    return levels(chance, count, 5, sum);
  };
  const asksWork = standing === 'expert' || standing === 'advisory';
  return {
    ...(chance.percent(leaning.gone) ? {} : { teaching: score(8, 2.5) }),
    ...(chance.percent(leaning.gone) ? {} : { outcomes: score(4, 5) }),
    ...(asksWork && !chance.percent(leaning.gone)
      ? { academicWork: total(chance, mark, !chance.percent(leaning.bad)) }
      : {}),
  };
}

const changesOfDecision = ['2022-10-01', '2023-04-28', '2026-05-16'];

function evaluationOf(chance: Chance, { line, standing, filedOn }: Application): Evaluation {
  const decidedOn = chance.percent(20)
    ? textOf(dayOf(chance.one(changesOfDecision)) + chance.whole(-1, 1))
    : textOf(dayOf(filedOn) + chance.whole(20, 200));
  const leaning = chance.percent(55)
    ? { bad: 4, gone: 0 }
    : chance.percent(60)
      ? { bad: 25, gone: 2 }
      : { bad: 8, gone: 10 };
  const member = (): MemberScore | null => memberScore(chance, standing, leaning);
  return { line, standing, decidedOn, members: [member(), member(), member()] };
}

/** The case of this number; the same number and seed make the same case. */
export function caseAt(index: number, seed = 2564): BenchCase {
  const chance = new Chance(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b));
  const application = applicationOf(chance);
  return { id: `case ${String(index)}`, application, evaluation: evaluationOf(chance, application) };
}
