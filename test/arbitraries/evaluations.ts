/** Evaluations around the pass marks and the days on which the law of rulebook §7 changes. */
import * as fc from 'fast-check';
import type { CareerLine, Evaluation, MemberScore, Standing } from '../model/facts';
import { decisionDays } from './days';
import { known, weighted } from './mood';
import { standings } from './posts';
import { levelsWithSum } from './scores';

const marks: Record<Standing, number> = { professional: 65, 'senior-professional': 70, expert: 75, advisory: 80 };

const lines: fc.Arbitrary<CareerLine> = weighted<CareerLine>(
  [20, fc.constant('teaching')],
  [4, fc.constantFrom('school-administration', 'supervision')],
  [1, fc.constant('education-administration')],
);

interface Leaning {
  readonly good: number;
  readonly bad: number;
  readonly gone: number;
}
const leanings: fc.Arbitrary<Leaning> = weighted<Leaning>(
  [4, fc.constant({ good: 24, bad: 2, gone: 1 })],
  [3, fc.constant({ good: 12, bad: 4, gone: 2 })],
  [2, fc.constant({ good: 4, bad: 2, gone: 3 })],
  [1, fc.constant({ good: 1, bad: 1, gone: 1 })],
);

function percent(mark: number, good: boolean): fc.Arbitrary<number> {
  return good
    ? weighted(
        [3, fc.constantFrom(mark, mark + 0.01, mark + 2.5)],
        [1, fc.integer({ min: mark * 100, max: 10000 }).map((n) => n / 100)],
      )
    : weighted(
        [3, fc.constantFrom(mark - 0.01, mark - 1e-13, mark - 2.5)],
        [1, fc.integer({ min: 0, max: mark * 100 - 1 }).map((n) => n / 100)],
      );
}

function levels(domain: 'teaching' | 'outcomes', mark: number, good: boolean): fc.Arbitrary<number[]> {
  const [count, weight] = domain === 'teaching' ? [8, 2.5] : [4, 5];
  const step = good ? fc.constantFrom(0, 0, 1, 4) : fc.constantFrom(-1, -1, -2, -6);
  return step.chain((steps) => levelsWithSum(count, 5, mark / weight + steps));
}

function domainScore(
  domain: 'teaching' | 'outcomes',
  mark: number,
  leaning: Leaning,
): fc.Arbitrary<number | readonly number[] | undefined> {
  const score = (good: boolean): fc.Arbitrary<number | readonly number[] | undefined> =>
    weighted<number | readonly number[] | undefined>([2, percent(mark, good)], [1, levels(domain, mark, good)]);
  return weighted([leaning.good, score(true)], [leaning.bad, score(false)], [leaning.gone, fc.constant(undefined)]);
}

export const evaluations: fc.Arbitrary<Evaluation> = fc
  .tuple(lines, standings, decisionDays, leanings)
  .chain(([line, standing, decidedOn, leaning]) => {
    const mark = marks[standing];
    const upper = standing === 'expert' || standing === 'advisory';
    const work = weighted<number | undefined>(
      [leaning.good * 2, percent(mark, true)],
      [leaning.bad, percent(mark, false)],
      [leaning.gone, fc.constant(undefined)],
    );
    const member = weighted<MemberScore | null>(
      [
        leaning.good + leaning.bad,
        fc
          .record({
            teaching: domainScore('teaching', mark, leaning),
            outcomes: domainScore('outcomes', mark, leaning),
            academicWork: upper ? work : weighted([9, fc.constant(undefined)], [1, work]),
          })
          .map((score) => known<MemberScore>(score)),
      ],
      [leaning.gone, fc.constant(null)],
    );
    return fc.tuple(member, member, member).map((members) => ({ line, standing, decidedOn, members }));
  });
