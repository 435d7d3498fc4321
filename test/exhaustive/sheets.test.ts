/** Every sheet of levels that a member can fill in, as far as the sums of it can differ (rulebook §§4.1 and 7). */
import { expect, test } from 'vitest';
import { assessAgreement, at, scoreAgreement, scoreDomain } from '../../src/index';
import { every } from './space';

const oneToFive = [1, 2, 3, 4, 5];
const oneToFour = [1, 2, 3, 4];
const added = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0);

test('every sheet of domain 1: 8 levels of 5, at 2.5 per cent a level', () => {
  const wrong: unknown[] = [];
  for (const levels of every<number[]>(...Array.from({ length: 8 }, () => oneToFive))) {
    if (scoreDomain('teaching', levels) !== added(levels) * 2.5) wrong.push(levels);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('every sheet of domain 2: 4 levels of 5, at 5 per cent a level', () => {
  const wrong: unknown[] = [];
  for (const levels of every<number[]>(...Array.from({ length: 4 }, () => oneToFive))) {
    if (scoreDomain('outcomes', levels) !== added(levels) * 5) wrong.push(levels);
  }
  expect(wrong).toEqual([]);
});

/** The levels of 15 indicators with a sum from 15 to 60. */
function fifteen(sum: number): readonly number[] {
  const each = Math.floor(sum / 15);
  return Array.from({ length: 15 }, (_, index) => each + (index < sum - each * 15 ? 1 : 0));
}

test('every sum of the 15 indicators with every level of the challenge: the points, and 70 of 100 for each member', () => {
  const wrong: unknown[] = [];
  const sums = Array.from({ length: 46 }, (_, index) => 15 + index);
  for (const [sum, method, quantitative, qualitative] of every<number[]>(sums, oneToFour, oneToFour, oneToFour)) {
    const sheet = {
      levels: fifteen(sum!),
      method: method!,
      quantitative: quantitative!,
      qualitative: qualitative!,
    };
    const part2 = method! * 5 + (quantitative! + qualitative!) * 2.5;
    const expected = { part1: sum!, part2, total: sum! + part2 };
    const status = expected.total >= 70 ? 'met' : 'unmet';
    const finding = assessAgreement({
      fiscalYear: 2566,
      position: 'teacher',
      standing: 'none',
      workload: true,
      members: [sheet, { part1: sum!, part2 }, expected.total],
    });
    const found = [1, 2, 3].map((number) => at(finding, `agreement.members.member-${number}`)?.status);
    if (JSON.stringify(scoreAgreement(sheet)) !== JSON.stringify(expected)) wrong.push(sheet);
    if (found.some((each) => each !== status) || finding.status !== status) wrong.push({ ...expected, found });
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('every hundredth of a point from 0 to 100, whole and in two parts', () => {
  const wrong: unknown[] = [];
  for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
    const part1 = Math.min(hundredths, 6_000);
    const [total, parts] = [hundredths / 100, { part1: part1 / 100, part2: (hundredths - part1) / 100 }];
    const round = { fiscalYear: 2566, position: 'teacher', standing: 'none', workload: true } as const;
    const { status } = assessAgreement({ ...round, members: [total, parts, 100] });
    if (status !== (hundredths >= 7_000 ? 'met' : 'unmet')) wrong.push([total, status]);
  }
  expect(wrong).toEqual([]);
}, 60_000);
