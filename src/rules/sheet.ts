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
import type { InForce } from '../law/types';

const INDICATORS = 15;

/** Points a level. */
export interface SheetPoints {
  readonly indicator: number;
  readonly challenge: readonly [method: number, quantitative: number, qualitative: number];
  /** The points of every level of the sheet: the challenge first, then the indicators, however many are given. */
  readonly each: readonly number[];
  readonly cites: readonly Citation[];
}

function pointsIn(values: InForce): SheetPoints | undefined {
  const indicator = values['agreement.points.indicator'];
  const method = values['agreement.points.method'];
  const quantitative = values['agreement.points.quantitative'];
  const qualitative = values['agreement.points.qualitative'];
  if (!indicator || !method || !quantitative || !qualitative) return undefined;
  const challenge = [method.value, quantitative.value, qualitative.value] as const;
  return {
    indicator: indicator.value,
    challenge,
    each: [...challenge, ...new Array<number>(INDICATORS).fill(indicator.value)],
    cites: [method, quantitative, qualitative].reduce<readonly Citation[]>(
      (cites, dated) => together(cites, dated.cites),
      indicator.cites,
    ),
  };
}

const remembered = new WeakMap<InForce, SheetPoints | undefined>();

/** The points in force; undefined where one of them is not. */
export function pointsOf({ values }: Law): SheetPoints | undefined {
  let points = remembered.get(values);
  if (points === undefined) {
    points = pointsIn(values);
    remembered.set(values, points);
  }
  return points;
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
  points: SheetPoints['challenge'],
): Terms {
  return { values: [method, quantitative, qualitative], factors: points };
}

/** What makes up the total of levels. */
export function levelTerms({ levels, method, quantitative, qualitative }: AgreementLevels, points: SheetPoints): Terms {
  return { values: [method, quantitative, qualitative, ...levels], factors: points.each };
}

/** What makes up the total of a total or of two parts. */
export function plainTerms(score: number | AgreementParts): Terms {
  return { values: typeof score === 'number' ? [score] : [score.part1, score.part2], factors: [] };
}
