/** Rulebook §7: every triple of raw totals that three members can give, under every rule of the committee. */
import { describe, expect, test } from 'vitest';
import type { MemberScore, Standing, Status } from '../../src/index';
import { at, decideEvaluation } from '../../src/index';
import { all, every, isLong, settled } from './space';

/** Raw levels that reach the mark: "domain 1 26/28/30/32 of 40, domain 2 13/14/15/16 of 20". */
const marks: Readonly<Record<Standing, readonly [teaching: number, outcomes: number]>> = {
  professional: [26, 13],
  'senior-professional': [28, 14],
  expert: [30, 15],
  advisory: [32, 16],
};
const standings = Object.keys(marks) as Standing[];
const rules = [
  ['2023-04-27', 3],
  ['2023-04-28', 2],
] as const;

type Total = number | null;

function totals(from: number, to: number): readonly Total[] {
  return [null, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)];
}

/** Levels with a sum, the last ones higher. */
function levels(count: number, sum: number): readonly number[] {
  const each = Math.floor(sum / count);
  return Array.from({ length: count }, (_, index) => each + (index >= count - (sum - each * count) ? 1 : 0));
}

const teaching = totals(8, 40);
const outcomes = totals(4, 20);
const asLevels = {
  teaching: new Map(teaching.map((total) => [total, total === null ? undefined : levels(8, total)])),
  outcomes: new Map(outcomes.map((total) => [total, total === null ? undefined : levels(4, total)])),
};
const asPercent = {
  teaching: new Map(teaching.map((total) => [total, total === null ? undefined : total * 2.5])),
  outcomes: new Map(outcomes.map((total) => [total, total === null ? undefined : total * 5])),
};

function member(form: typeof asLevels | typeof asPercent, first: Total, second: Total): MemberScore | null {
  const [one, other] = [form.teaching.get(first), form.outcomes.get(second)];
  if (one === undefined && other === undefined) return null;
  return { ...(one === undefined ? {} : { teaching: one }), ...(other === undefined ? {} : { outcomes: other }) };
}

const reach = (total: Total, mark: number): Status => (total === null ? 'unknown' : total >= mark ? 'met' : 'unmet');

type Triple = readonly [Total, Total, Total];
const triplesOfTeaching: readonly Triple[] = [...every<Triple>(teaching, teaching, teaching)];
const triplesOfOutcomes: readonly Triple[] = [...every<Triple>(outcomes, outcomes, outcomes)];

/** `needed` of three, for all that three members can be: worked out once. */
const byRule = new Map(
  [2, 3].flatMap((needed) =>
    [...every<Status[]>(...[0, 1, 2].map(() => ['met', 'unmet', 'unknown'] as const))].map(
      (parts) => [`${needed} ${parts.join(' ')}`, settled(needed, parts)] as const,
    ),
  ),
);

describe.each(standings)('%s', (standing) => {
  test.each(rules)(
    'every triple of totals of domain 1, with every triple of domain 2 beside it: %s, %i of 3',
    (decidedOn, needed) => {
      const wrong: unknown[] = [];
      const isUpper = standing === 'expert' || standing === 'advisory';
      for (const form of isLong ? [asLevels, asPercent] : [asLevels]) {
        triplesOfTeaching.forEach((first, index) => {
          const second = triplesOfOutcomes[index % triplesOfOutcomes.length]!;
          const finding = decideEvaluation({
            line: 'teaching',
            standing,
            decidedOn,
            members: [
              member(form, first[0], second[0]),
              member(form, first[1], second[1]),
              member(form, first[2], second[2]),
            ],
          });
          const expected = [first, second].map((triple, domain) => {
            const parts = triple.map((total) => reach(total, marks[standing][domain]!));
            return [byRule.get(`${needed} ${parts.join(' ')}`)!, ...parts];
          });
          const found =
            finding.kind === 'leaf'
              ? []
              : finding.of
                  .slice(0, 2)
                  .map((domain) => [
                    domain.status,
                    ...(domain.kind === 'leaf' ? [] : domain.of.map(({ status }) => status)),
                  ]);
          const domains = [expected[0]![0]!, expected[1]![0]!];
          const whole = all(...domains, ...(isUpper ? (['unknown'] as const) : []));
          if (found.join() !== expected.join() || finding.status !== whole) {
            wrong.push({ standing, decidedOn, first, second, found, whole: finding.status });
          }
        });
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

test('the triples are all there are', () => {
  expect(triplesOfTeaching).toHaveLength(34 ** 3);
  expect(triplesOfOutcomes).toHaveLength(18 ** 3);
});

describe('domain 3', () => {
  const scores = [0, 74.99, 75, 79.99, 80, 100, undefined];
  test.each([
    ['2022-09-30', false],
    ['2022-10-01', true],
    ['2023-04-27', true],
    ['2023-04-28', true],
    ['2026-05-15', true],
    ['2026-05-16', false],
  ] as const)('every triple of percentages about the marks, each of 3 asked: %s', (decidedOn, isEncoded) => {
    const wrong: unknown[] = [];
    for (const [standing, mark] of [
      ['expert', 75],
      ['advisory', 80],
    ] as const) {
      for (const triple of every<(number | undefined)[]>(scores, scores, scores)) {
        const [a, b, c] = triple.map((academicWork) => (academicWork === undefined ? null : { academicWork }));
        const finding = decideEvaluation({ line: 'teaching', standing, decidedOn, members: [a!, b!, c!] });
        const parts = triple.map((score): Status => {
          if (!isEncoded || score === undefined) return 'unknown';
          return score >= mark ? 'met' : 'unmet';
        });
        const found = at(finding, 'evaluation.academic-work')?.status;
        if (found !== settled(3, parts)) wrong.push({ standing, decidedOn, triple, found });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('other career lines (§14)', () => {
  test.each([
    ['school-administration', true],
    ['supervision', true],
    ['education-administration', false],
  ] as const)('%s: percentages judged (%s), levels never, nor domain 3', (line, isJudged) => {
    const wrong: unknown[] = [];
    for (const [standing, [decidedOn, needed], first] of every<[Standing, (typeof rules)[number], Total]>(
      standings,
      rules,
      teaching,
    )) {
      for (const form of [asLevels, asPercent]) {
        const one = member(form, first, 20);
        const finding = decideEvaluation({ line, standing, decidedOn, members: [one, one, one] });
        const known = isJudged && form === asPercent;
        const part = known ? reach(first, marks[standing][0]) : 'unknown';
        const found = at(finding, 'evaluation.teaching')?.status;
        if (found !== settled(needed, [part, part, part])) wrong.push({ line, standing, decidedOn, first, found });
        const work = at(finding, 'evaluation.academic-work')?.status ?? 'unknown';
        if (work !== 'unknown') wrong.push({ line, standing, decidedOn, work });
      }
    }
    expect(wrong).toEqual([]);
  });
});
