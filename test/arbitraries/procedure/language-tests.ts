/** Results of language tests around the floors of rulebook §3.1, and days around the first of the announcement. */
import * as fc from 'fast-check';
import type { LanguageTestName, LanguageTestScores } from '../../../src/index';
import { dayBetween } from '../days';
import { known, weighted } from '../mood';

/** The floor of B2, as the rulebook has it. */
export const floors: Readonly<Record<Exclude<LanguageTestName, 'other'>, LanguageTestScores>> = {
  'toefl-ibt': { total: 72 },
  toeic: { listeningReading: 785, speaking: 160, writing: 150 },
  ielts: { total: 5.5 },
  'cu-tep': { total: 70, speaking: 19 },
  'tu-get-cbt': { total: 71 },
  'cambridge-b2-first': { passed: true },
  hsk: { level: 4 },
  pte: { level: 4 },
  'iesol-communicator': { passed: true },
};

export type ScoredTest = keyof typeof floors;
export const scoredTests = Object.keys(floors) as readonly ScoredTest[];

export interface Sat {
  readonly test: ScoredTest;
  readonly scores: LanguageTestScores;
}

function near(floor: number | boolean, isWhole: boolean): fc.Arbitrary<number | boolean | undefined> {
  if (typeof floor === 'boolean') return fc.constantFrom(true, false, undefined);
  const steps = isWhole ? fc.constantFrom(-1, 0, 0, 1) : fc.constantFrom(-5, -1, -0.5, -0.01, 0, 0, 0, 0.01, 0.5, 10);
  return weighted([6, steps.map((step) => floor + step)], [2, fc.constant(undefined)]);
}

export const sat: fc.Arbitrary<Sat> = fc
  .constantFrom(...scoredTests)
  .chain((test) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(floors[test]).map(([part, floor]: [string, number | boolean]) => [
            part,
            near(floor, test === 'hsk' || test === 'pte'),
          ]),
        ),
      )
      .map((scores) => ({ test, scores: known<LanguageTestScores>(scores) })),
  );

export const daysOfUse: fc.Arbitrary<string> = weighted(
  [1, fc.constantFrom('2023-04-19', '2023-04-20', '2023-04-21')],
  [3, dayBetween(2022, 2030)],
);
