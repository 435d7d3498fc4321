/** A population of invented teachers: plausible, weighted, and the same from the same seed on every machine. */
import { readable } from '../../error/readable';
import { requireDay } from '../../calendar/iso-date';
import { wholeNumberProblem } from '../../calendar/problem';
import type { Issue } from '../../error/witthayathana-error';
import { WitthayathanaError } from '../../error/witthayathana-error';
import type { Evaluation, MemberScore } from '../../facts/evaluation';
import type { IsoDate, Standing } from '../../facts/names';
import { deepFreeze } from '../../value/deep-freeze';
import type { WeightedCase } from '../weighted-case';
import { career } from './career';
import * as drawn from './distributions';
import { provinces } from './provinces';
import type { Chance } from './random';
import { chanceOf } from './random';

/** How many people, which of all populations, and the day on which each applies. */
export interface PopulationOptions {
  /** Whole, 0 to 1,000,000. */
  readonly size: number;
  /** Whole, 0 to 2,147,483,647. */
  readonly seed: number;
  /** The filing day of all, and the day on which evaluations are decided. */
  readonly on: IsoDate;
}

/** An invented teacher: an application, and of some an evaluation. No property is about a person who lives. */
export interface SimulatedCase extends WeightedCase {
  readonly weight: number;
  readonly tags: Readonly<{ province: string; schoolSize: string; setting: string; standing: Standing }>;
  readonly application: NonNullable<WeightedCase['application']>;
}

/** Of a thousand draws, how many apply for this standing. */
function drawnOf(standing: Standing): number {
  return drawn.drawnStandings.shares.find(([name]) => name === standing)?.[1] ?? 0;
}

function member(chance: Chance, standing: Standing): MemberScore {
  const levels = (count: number): number[] =>
    Array.from({ length: count }, () => chance.oneOf(drawn.indicatorLevels.shares));
  const [least, most] = chance.oneOf(drawn.academicWorkMarks.shares);
  const academicWork = chance.whole(least, most);
  const isUpper = standing === 'expert' || standing === 'advisory';
  return { teaching: levels(8), outcomes: levels(4), ...(isUpper ? { academicWork } : {}) };
}

function evaluation(chance: Chance, standing: Standing, decidedOn: IsoDate): Evaluation {
  const members = [member(chance, standing), member(chance, standing), member(chance, standing)] as const;
  return { line: 'teaching', standing, decidedOn, members };
}

function person(place: number, { size, seed, on }: PopulationOptions): SimulatedCase {
  const chance = chanceOf(seed, place);
  const standing = chance.oneOf(drawn.drawnStandings.shares);
  const tags = {
    province: provinces[chance.whole(0, provinces.length - 1)] ?? '',
    schoolSize: chance.oneOf(drawn.schoolSizes.shares),
    setting: chance.oneOf(drawn.settings.shares),
    standing,
  };
  const application = career(chance, standing, on);
  const isEvaluated = chance.in1000(drawn.EVALUATED);
  // In thousandths, so that sums of weights are exact.
  const weight =
    Math.round((drawn.TEACHERS * drawn.teachersByStanding[standing] * 1000) / (drawnOf(standing) * size)) / 1000;
  return deepFreeze({
    id: `s${String(seed)}-${String(place + 1)}`,
    weight,
    tags,
    application,
    ...(isEvaluated ? { evaluation: evaluation(chance, standing, on) } : {}),
  });
}

/**
 * Plausible invented teachers (ประชากรจำลอง), each applying for the next standing on one day, for studies of what a change of
 * the law does. Of the upper two standings more are drawn than there are; `weight` says how many teachers each stands
 * for, and the weights add up to about 600,000. Every distribution is a constant in `distributions`, with its source or
 * the word `assumption`: what comes of it is about these invented people, and about Thailand only as far as they are like it.
 *
 * @param options - how many, from which seed, on which day
 * @returns an iterable that can be walked again; person n of a seed is the same in a population of any size, but for the weight
 * @throws `invalid-facts` when size or seed is out of bounds, `invalid-date`
 * @example
 * ```ts
 * for (const { id, weight, application } of population({ size: 20_000, seed: 1, on: '2026-12-01' })) { … }
 * ```
 */
export function population(options: PopulationOptions): Iterable<SimulatedCase> {
  const { size, seed, on } = readable('options', () => ({ ...options }));
  const issues = [
    { path: 'size', found: wholeNumberProblem(size, 0, 1_000_000) },
    { path: 'seed', found: wholeNumberProblem(seed, 0, 2_147_483_647) },
  ].flatMap(({ path, found }): Issue[] => (found === undefined ? [] : [{ path, ...found }]));
  if (issues.length > 0) throw new WitthayathanaError('invalid-facts', issues);
  requireDay(on, 'on');
  return Object.freeze({
    *[Symbol.iterator]() {
      for (let place = 0; place < size; place += 1) yield person(place, { size, seed, on });
    },
  });
}
