import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amendment, Regulation } from '../../src/index';
import { amend, assessEligibility, assessWorkload, decideEvaluation, regulation, without } from '../../src/index';
import { runBatch } from '../trust/differential/batch';
import { keep, kept } from '../trust/differential/found';
import { differences, engine, type Engine } from '../trust/differential/judged';

const seed = fc.readConfigureGlobal().seed ?? 0;

describe('the cases of the long run', () => {
  test(`engine and model agree on five batches of it (seed ${seed})`, () => {
    for (const number of [0, 1, 2, 3, 4]) {
      const { judged, refused, found } = runBatch(seed, number);
      expect(found).toEqual([]);
      expect(Object.values(judged).reduce((sum, count) => sum + count)).toBe(1000);
      expect(refused).toBeGreaterThan(0);
    }
  }, 120_000);

  test('a batch is the same whenever it is drawn', () => {
    expect(runBatch(seed, 7)).toEqual(runBatch(seed, 7));
  }, 120_000);
});

test('engine and model agree on every case in which they once differed', () => {
  for (const [name, found] of kept()) expect([name, differences(found.case)]).toEqual([name, []]);
});

function amended(param: Amendment['param'], from: string, value: number): Regulation {
  return amend(regulation, [{ param, from, value, cites: [{ instrument: 'w9-2564', standing: 'assumption' }] }]);
}

/** Engines with a fault each: `>` for `>=`, a wrong year, a dropped letter. */
const faulty: readonly (readonly [fault: string, part: RegExp, judge: Engine])[] = [
  [
    'more than 12 hours, where 12 are enough',
    /^workload\.teaching: engine unmet, model met$/mu,
    (one) =>
      one.kind === 'workload'
        ? assessWorkload(one.facts, one.on, amended('workload.primary.teaching', '2021-10-01', 12.01))
        : engine(one),
  ],
  [
    'five years in post for four',
    /^eligibility\.standard\.tenure: engine unmet, model met$/mu,
    (one) =>
      one.kind === 'application'
        ? assessEligibility(one.facts, amended('tenure.years.standard', '2022-10-01', 5))
        : engine(one),
  ],
  [
    'the law without 679/2566',
    /^evaluation\.(?:teaching|outcomes): engine \w+, model \w+$/mu,
    (one) => (one.kind === 'evaluation' ? decideEvaluation(one.facts, without(regulation, '679-2566')) : engine(one)),
  ],
];

describe('an engine with a fault planted in it', () => {
  test.each(faulty)(
    '%s: is found, made small, and kept as a case',
    (_fault, part, judge) => {
      const folder = mkdtempSync(join(tmpdir(), 'found-'));
      try {
        let found = runBatch(2565, 0, judge).found;
        for (let number = 1; found.length === 0 && number < 10; number += 1)
          found = runBatch(2565, number, judge).found;
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) {
          expect(one.differed.join('\n')).toMatch(part);
          // nothing is left of the facts but what the fault needs
          expect(JSON.stringify(one.case.facts).length).toBeLessThan(420);
          keep(one, folder);
          keep(one, folder);
        }
        expect(readdirSync(folder).length).toBeLessThanOrEqual(found.length);
        for (const [, again] of kept(folder)) {
          expect(differences(again.case, judge)).toEqual(again.differed);
          expect(differences(again.case)).toEqual([]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
