import { describe, expect, test } from 'vitest';
import { scoreAgreement, scoreDomain } from '../../src/index';

function sheet(level: number, method: number, quantitative: number, qualitative: number) {
  return { levels: Array<number>(15).fill(level), method, quantitative, qualitative };
}

describe('rulebook §4.1: 60 points of part 1 and 40 of part 2', () => {
  test.each([
    ['all 1s', sheet(1, 1, 1, 1), { part1: 15, part2: 10, total: 25 }],
    ['all 2s', sheet(2, 2, 2, 2), { part1: 30, part2: 20, total: 50 }],
    ['all 3s', sheet(3, 3, 3, 3), { part1: 45, part2: 30, total: 75 }],
    ['all 4s', sheet(4, 4, 4, 4), { part1: 60, part2: 40, total: 100 }],
    ['method counts 5 a level', sheet(1, 4, 1, 1), { part1: 15, part2: 25, total: 40 }],
    ['quantitative counts 2.5 a level', sheet(1, 1, 2, 1), { part1: 15, part2: 12.5, total: 27.5 }],
    ['qualitative counts 2.5 a level', sheet(1, 1, 1, 4), { part1: 15, part2: 17.5, total: 32.5 }],
    ['the documented sheet', { part1: 57, part2: 35 }, { part1: 57, part2: 35, total: 92 }],
    ['41.1 + 28.9 is 70, not 69.99…', { part1: 41.1, part2: 28.9 }, { part1: 41.1, part2: 28.9, total: 70 }],
    ['0.1 + 0.2 is 0.3', { part1: 0.1, part2: 0.2 }, { part1: 0.1, part2: 0.2, total: 0.3 }],
    ['nothing', { part1: 0, part2: 0 }, { part1: 0, part2: 0, total: 0 }],
    ['everything', { part1: 60, part2: 40 }, { part1: 60, part2: 40, total: 100 }],
  ])('%s', (_name, score, points) => {
    expect(scoreAgreement(score)).toEqual(points);
    expect(Object.isFrozen(scoreAgreement(score))).toBe(true);
  });
});

describe('rulebook §7: 8 levels × 2.5, or 4 levels × 5', () => {
  test.each([
    ['teaching', [1, 1, 1, 1, 1, 1, 1, 1], 20],
    ['teaching', [5, 5, 5, 5, 5, 5, 5, 5], 100],
    ['teaching', [3, 3, 3, 3, 3, 4, 4, 3], 65],
    ['teaching', [1, 2, 3, 4, 5, 1, 2, 3], 52.5],
    ['outcomes', [1, 1, 1, 1], 20],
    ['outcomes', [5, 5, 5, 5], 100],
    ['outcomes', [1, 3, 3, 4], 55],
    ['outcomes', [3, 3, 3, 4], 65],
  ] as const)('%s %j is %d', (domain, levels, percent) => {
    expect(scoreDomain(domain, levels)).toBe(percent);
  });
});
