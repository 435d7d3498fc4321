/**
 * Sheets of an agreement round at the edge of the points a level. Rulebook §4.1: 15 indicators and the three components of
 * the challenge, levels 1–4, each with its points; the total of a member against the mark.
 */
import { describe, expect, test } from 'vitest';
import type { AgreementScore, Amendment, ParamId } from '../../../src/index';
import { amend, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';

const components = ['indicator', 'method', 'quantitative', 'qualitative'] as const;

type Component = (typeof components)[number];
type Amounts = Readonly<Record<Component, number>>;

// A round of FY2568, by the law of its last day.
function proposed(param: ParamId, value: number): Amendment {
  return { param, from: '2025-01-01', value, cites: [{ instrument: 'draft-2568', standing: 'reported' }] };
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The levels of every sheet, those of the indicators together: 15 to 60. */
const sheets: readonly Amounts[] = numbers(15, 60).flatMap((indicator) =>
  numbers(1, 4).flatMap((method) =>
    numbers(1, 4).flatMap((quantitative) =>
      numbers(1, 4).map((qualitative) => ({ indicator, method, quantitative, qualitative })),
    ),
  ),
);

function totalOf(levels: Amounts, points: Amounts): number {
  return components.reduce((sum, component) => sum + levels[component] * points[component], 0);
}

function levelsOf(score: AgreementScore | null | undefined): Amounts {
  if (typeof score !== 'object' || score === null || !('levels' in score)) throw new Error('no levels');
  const { levels, method, quantitative, qualitative } = score;
  return { indicator: levels.reduce((sum, level) => sum + level, 0), method, quantitative, qualitative };
}

/** The total nearest to the mark on one side of it, and the most levels of a component that a sheet of that total has. */
function nearest(side: string, mark: number, points: Amounts, component: Component): readonly [number, number] {
  const totals = sheets.map((levels) => totalOf(levels, points));
  const below = Math.max(...totals.filter((total) => total < mark));
  const above = Math.min(...totals.filter((total) => total > mark));
  const wanted = side === 'at' ? mark : side === 'below' ? below : above;
  const most = Math.max(...sheets.filter((_, index) => totals[index] === wanted).map((levels) => levels[component]));
  return [wanted, most];
}

describe.each<readonly [law: string, mark: number, points: Amounts]>([
  ['as shipped', 70, { indicator: 1, method: 5, quantitative: 2.5, qualitative: 2.5 }],
  ['a lower mark, and other points', 50, { indicator: 1, method: 5, quantitative: 4, qualitative: 3 }],
])(
  '%s: a sheet as near to the mark as can be, with as many levels of what moves as it can have',
  (_law, mark, points) => {
    const before = amend(regulation, [
      proposed('agreement.passMark', mark),
      ...components.map((component) => proposed(`agreement.points.${component}`, points[component])),
    ]);

    test.each<readonly [Component, number]>([
      ['indicator', 1.5],
      ['method', 6],
      ['quantitative', 3.5],
      ['qualitative', 3.5],
    ])('%s', (component, value) => {
      const param = `agreement.points.${component}` as const;
      const cases = boundaryCases(before, amend(before, [proposed(param, value)]));
      expect(cases.map(({ side, threshold }) => `${side} ${String(threshold)}`)).toEqual(
        [points[component], value].flatMap((threshold) =>
          ['below', 'at', 'above'].map((side) => `${side} ${String(threshold)}`),
        ),
      );
      for (const { id, side, threshold, application } of cases) {
        const inForce = { ...points, [component]: Number(threshold) };
        const levels = levelsOf(application?.agreements?.[0]?.members?.[0]);
        expect([id, totalOf(levels, inForce), levels[component]]).toEqual([
          id,
          ...nearest(side, mark, inForce, component),
        ]);
      }
    });
  },
);
