/**
 * The score sheet of an agreement round: forms PA 2 and PA 3.
 *
 * Part 1, 60 points: 15 indicators of levels 1–4, one point a level. Part 2, 40 points, the challenge (ประเด็นท้าทาย):
 * method, quantitative and qualitative outcome. Rulebook §4.1.
 */
import type { AgreementLevels, AgreementParts } from '../facts/application';
import type { Citation } from '../finding/finding';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import { workedOut } from '../law/worked-out';
import type { Measure } from '../value/exact';
import { measure, measureOne } from '../value/exact';
import { total } from '../value/whole';

/** Points a level. */
export interface SheetPoints {
  /** The points of a level of an indicator, and of the challenge. */
  readonly each: readonly number[];
  readonly cites: readonly Citation[];
}

/** The points in force, none where one of them is not. */
const pointsIn = workedOut(({ values }): { readonly points?: SheetPoints } => {
  const indicator = values['agreement.points.indicator'];
  const method = values['agreement.points.method'];
  const quantitative = values['agreement.points.quantitative'];
  const qualitative = values['agreement.points.qualitative'];
  if (!indicator || !method || !quantitative || !qualitative) return {};
  const cites = [method, quantitative, qualitative].reduce<readonly Citation[]>(
    (first, dated) => together(first, dated.cites),
    indicator.cites,
  );
  return { points: { each: [indicator.value, method.value, quantitative.value, qualitative.value], cites } };
});

/** The points in force; undefined where one of them is not. */
export function pointsOf(law: Law): SheetPoints | undefined {
  return pointsIn(law).points;
}

/** Numbers to be added up, each times the factor in the same place. */
export interface Terms {
  readonly values: readonly number[];
  readonly factors: readonly number[];
}

/** The 15 indicators of part 1. */
export function indicatorTerms(levels: readonly number[], points: number): Terms {
  return { values: levels, factors: levels.map(() => points) };
}

/** The three levels of part 2, the challenge. */
export function challengeTerms(
  { method, quantitative, qualitative }: AgreementLevels,
  points: readonly [method: number, quantitative: number, qualitative: number],
): Terms {
  return { values: [method, quantitative, qualitative], factors: points };
}

/**
 * The total of levels against a mark. All indicators have the same points a level, so that their levels are added first:
 * whole numbers, and exact.
 */
export function measureLevels(sheet: AgreementLevels, points: SheetPoints, mark: number): Measure {
  const { method, quantitative, qualitative } = sheet;
  return measure([total(sheet.levels), method, quantitative, qualitative], points.each, mark);
}

/** A total, or two parts, against a mark. */
export function measurePlain(score: number | AgreementParts, mark: number): Measure {
  return typeof score === 'number' ? measureOne(score, mark) : measure([score.part1, score.part2], 1, mark);
}
