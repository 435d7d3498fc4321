/** Scores of a round around 70, in the three shapes of contract §1, and sheets of levels around a percentage. */
import * as fc from 'fast-check';
import type { AgreementScore, ScoreParts, ScoreSheet } from '../model/facts';
import { weighted } from './mood';

/** `count` whole levels with the given sum (brought within what is possible), unevenly spread. */
export function levelsWithSum(count: number, highest: number, sum: number): fc.Arbitrary<number[]> {
  const target = Math.min(Math.max(sum, count), count * highest);
  const swaps = fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), { maxLength: 8 });
  return swaps.map((pairs) => {
    const each = Math.floor(target / count);
    const levels = Array.from({ length: count }, (_, at) => each + (at < target - each * count ? 1 : 0));
    for (const [down, up] of pairs) {
      if (down === up || levels[down]! <= 1 || levels[up]! >= highest) continue;
      levels[down]! -= 1;
      levels[up]! += 1;
    }
    return levels;
  });
}

/** Totals in hundredths. */
const goodTotals = weighted(
  [3, fc.constantFrom(7000, 7000, 7001, 7010, 7050)],
  [2, fc.integer({ min: 7000, max: 10000 })],
);
const badTotals = weighted([4, fc.constantFrom(6999, 6990, 6950)], [1, fc.integer({ min: 0, max: 6999 })]);

/** 41.1 + 28.9: two decimals that make a given total, in hundredths. */
function partsOf(totals: fc.Arbitrary<number>): fc.Arbitrary<ScoreParts> {
  return fc.tuple(totals, fc.integer({ min: 0, max: 4000 }), fc.boolean()).map(([total, wish, tenths]) => {
    const wanted = tenths ? Math.floor(wish / 10) * 10 : wish;
    const part2 = Math.max(total - 6000, Math.min(wanted, total));
    return { part1: (total - part2) / 100, part2: part2 / 100 };
  });
}

/** Fifteen levels beside three others so that the total lies `off` points from 70 (as near as whole levels allow). */
function sheetOf(off: fc.Arbitrary<number>): fc.Arbitrary<ScoreSheet> {
  const level = fc.integer({ min: 1, max: 4 });
  return fc.tuple(level, level, level, off).chain(([method, quantitative, qualitative, points]) => {
    const rest = 70 + points - method * 5 - quantitative * 2.5 - qualitative * 2.5;
    return levelsWithSum(15, 4, Math.ceil(rest)).map((levels) => ({ levels, method, quantitative, qualitative }));
  });
}

/** What is above 70 by what no hundredth shows. */
const justAbove = fc.constantFrom<AgreementScore>(
  70.00000000000001,
  { part1: 41.10000000000001, part2: 28.9 },
  {
    part1: 60,
    part2: 10.000000000000002,
  },
);
const justBelow = fc.constantFrom<AgreementScore>(
  69.99999999999999,
  { part1: 41.1, part2: 28.899999999999995 },
  {
    part1: 59.99999999999999,
    part2: 10,
  },
);

export const goodScores: fc.Arbitrary<AgreementScore> = weighted<AgreementScore>(
  [4, goodTotals.map((total) => total / 100)],
  [4, partsOf(goodTotals)],
  [1, fc.constantFrom({ part1: 57, part2: 35 }, { part1: 41.1, part2: 28.9 }, { part1: 60, part2: 10 })],
  // from 71: brought within the levels possible, a poor part 2 may still miss 70
  [2, sheetOf(fc.constantFrom(0, 0, 1, 5, 30)).filter((sheet) => totalOf(sheet) >= 70)],
  [1, justAbove],
);
export const badScores: fc.Arbitrary<AgreementScore> = weighted<AgreementScore>(
  [4, badTotals.map((total) => total / 100)],
  [4, partsOf(badTotals)],
  [2, sheetOf(fc.constantFrom(-1, -0.5, -5, -45)).filter((sheet) => totalOf(sheet) < 70)],
  [1, justBelow],
);
export const anyScores: fc.Arbitrary<AgreementScore> = weighted([1, goodScores], [1, badScores]);

/** Whole and half points only, so plain addition is exact. */
function totalOf(sheet: ScoreSheet): number {
  return (
    sheet.levels.reduce((sum, level) => sum + level, 0) +
    sheet.method * 5 +
    sheet.quantitative * 2.5 +
    sheet.qualitative * 2.5
  );
}
