/**
 * What the invented population is drawn from. Each is a named constant with its source, or the word `assumption`: no
 * source that was read counts teachers by any of these, so none of them says how teachers of Thailand are.
 */
import type {
  CefrLevel,
  Language,
  Position,
  SalaryLevel,
  SpecialArea,
  Standing,
  WorkloadSetting,
} from '../../facts/names';
import type { SourceStanding } from '../../finding/finding';
import type { Share } from './random';

/** A distribution: shares, and how sure they are. */
export interface Distribution<T> {
  /** What it distributes, in one sentence. */
  readonly about: string;
  readonly standing: SourceStanding;
  /** Whole numbers; a share is its part of their sum. */
  readonly shares: readonly Share<T>[];
}

function assumed<T>(about: string, shares: readonly Share<T>[]): Distribution<T> {
  return { about, standing: 'assumption', shares };
}

/** How many teachers the weights of a population add up to: "some 600,000" of the mission, `reported`. */
export const TEACHERS = 600_000;

/** How many of the draws apply for each standing: more of the upper two than there are, so that they can be studied. */
export const drawnStandings: Distribution<Standing> = assumed('The standing applied for, among the draws', [
  ['professional', 400],
  ['senior-professional', 400],
  ['expert', 150],
  ['advisory', 50],
]);

/** How many teachers would apply for each standing, of a thousand; the weights make the draws into this. */
export const teachersByStanding: Readonly<Record<Standing, number>> = {
  professional: 450,
  'senior-professional': 510,
  expert: 38,
  advisory: 2,
};

export const schoolSizes: Distribution<'small' | 'medium' | 'large' | 'extra-large'> = assumed(
  'The size of the school: 1–119, 120–719, 720–1,679, 1,680 and more learners',
  [
    ['small', 280],
    ['medium', 380],
    ['large', 200],
    ['extra-large', 140],
  ],
);

export const settings: Distribution<WorkloadSetting> = assumed('The school setting whose hours apply', [
  ['early-childhood', 110],
  ['primary', 480],
  ['secondary', 360],
  ['special-needs', 25],
  ['welfare', 25],
]);

/** Of a thousand: the first day in the present post is a day on which many orders begin. */
export const firstDays: Distribution<'october' | 'may' | 'any'> = assumed('The first day in the present post', [
  ['october', 350],
  ['may', 200],
  ['any', 450],
]);

export const yearsInPost: Distribution<readonly [least: number, most: number]> = assumed(
  'Whole years in the present post, from and to, each as likely',
  [
    [[0, 1], 220],
    [[2, 3], 280],
    [[4, 5], 240],
    [[6, 9], 180],
    [[10, 20], 80],
  ],
);

/** Of a thousand careers: one that was broken by a year in another post. */
export const CAREERS_WITH_A_GAP = 20;
export const postsOfAGap: Distribution<Position> = assumed('The post of the year away', [
  ['other', 600],
  ['deputy-director', 400],
]);

/** Of a thousand rounds: the workload was met. */
export const ROUNDS_WITH_WORKLOAD = 985;
/** Of a thousand rounds that are over: the round is on record. */
export const ROUNDS_ON_RECORD = 930;
/** Of a thousand teachers: their scores lie low. */
export const TEACHERS_WITH_LOW_SCORES = 60;
/** The score of a member: the sum of three draws of these, so that the middle is likeliest. */
export const scores = {
  about: 'A total of the agreement by one member: the sum of three whole numbers between these bounds, each as likely',
  standing: 'assumption',
  usual: { least: [23, 23, 24], most: [32, 32, 32] },
  low: { least: [20, 20, 20], most: [27, 27, 27] },
} as const;

/** Of a thousand teachers. */
export const TEACHERS_WITH_A_SANCTION = 25;
/** Of a thousand sanctions: heavier than probation. */
export const HEAVY_SANCTIONS = 350;
/** Of a thousand teachers: whether they were punished is not stated. */
export const SANCTIONS_NOT_STATED = 20;

/** Of a thousand teachers: they teach in the foreign-language area. */
export const FOREIGN_LANGUAGE_TEACHERS = 120;
/** Of a thousand, for teachers of foreign languages and for others: they have a result of a language test. */
export const TEACHERS_WITH_A_TEST = { foreignLanguage: 550, other: 160 } as const;
export const testLevels: Distribution<CefrLevel> = assumed('The level of a language test', [
  ['A1', 60],
  ['A2', 200],
  ['B1', 400],
  ['B2', 250],
  ['C1', 80],
  ['C2', 10],
]);
export const testLanguages: Distribution<Language> = assumed('The language of a test', [
  ['english', 860],
  ['chinese', 90],
  ['japanese', 20],
  ['french', 20],
  ['korean', 10],
]);

/** Of a thousand teachers: they work in a special area. */
export const TEACHERS_IN_SPECIAL_AREAS = 90;
export const specialAreas: Distribution<SpecialArea> = assumed('The kind of special area', [
  ['high-mountain', 400],
  ['island', 100],
  ['valley', 100],
  ['foothill', 100],
  ['security-risk', 150],
  ['southern-border', 100],
  ['designated', 50],
]);

/** Of a thousand teachers: a higher degree; of these a doctorate; of these on learning management. */
export const TEACHERS_WITH_A_DEGREE = 380;
export const DOCTORATES = 40;
export const DEGREES_ON_LEARNING_MANAGEMENT = 330;
export const DEGREES_ON_ADMINISTRATION = 480;
/** Of a thousand higher degrees: used for a reduction before; used for the first appointment; the latter not stated. */
export const DEGREES_USED = 40;
export const DEGREES_OF_FIRST_APPOINTMENT = 80;
export const FIRST_APPOINTMENT_NOT_STATED = 300;

/** Of a thousand teachers: certified at professional qualification level 8. */
export const CERTIFIED_AT_LEVEL_8 = 2;

/** Of a thousand salary rounds of a teacher who is usually ดีเด่น, and of one who is not. */
export const TEACHERS_USUALLY_OUTSTANDING = 220;
export const outstandingLevels: Distribution<SalaryLevel> = assumed('A salary round of who is usually ดีเด่น', [
  ['outstanding', 930],
  ['very-good', 70],
]);
export const usualLevels: Distribution<SalaryLevel> = assumed('A salary round of who is not', [
  ['outstanding', 80],
  ['very-good', 600],
  ['good', 300],
  ['fair', 18],
  ['needs-improvement', 2],
]);
/** Of a thousand salary rounds that are over: the round is on record. */
export const SALARY_ROUNDS_ON_RECORD = 960;

/** Of a thousand teachers: an evaluation for the standing was decided on the day of the population. */
export const EVALUATED = 150;
/** The level of one indicator of an evaluation, 1–5. */
export const indicatorLevels: Distribution<number> = assumed('The level of one indicator of an evaluation', [
  [2, 30],
  [3, 320],
  [4, 500],
  [5, 150],
]);
/** The mark of an academic work in domain 3: whole numbers from and to, each as likely. */
export const academicWorkMarks: Distribution<readonly [least: number, most: number]> = assumed('A mark of domain 3', [
  [[60, 74], 400],
  [[75, 95], 600],
]);
