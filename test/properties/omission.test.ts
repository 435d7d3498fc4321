import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assessAgreement, assessEligibility, assessWorkload, decideEvaluation } from '../../src/index';
import {
  applicationsWithoutOneProperty,
  evaluationsWithoutOneProperty,
  roundsWithoutOneProperty,
  workloadsWithoutOneProperty,
} from '../arbitraries/index';
import type { Statuses } from './parts';
import { statusesOf } from './parts';

/** Where a part is decided with fewer facts, it was decided so with more. */
function expectNoneTurned(before: Statuses, after: Statuses): void {
  for (const [id, status] of Object.entries(after)) {
    const was = before[id];
    if (status === 'unknown' || was === undefined) continue; // a workload not stated is one leaf without parts
    expect([id, was]).toEqual([id, status]);
  }
}

describe('leaving out a fact never turns a part from met to unmet or back, only to unknown', () => {
  test.prop([applicationsWithoutOneProperty], { numRuns: 1_000 })('of an application', ({ before, after }) => {
    expectNoneTurned(statusesOf(assessEligibility(before)), statusesOf(assessEligibility(after)));
  });

  test.prop([evaluationsWithoutOneProperty], { numRuns: 2_000 })('of an evaluation', ({ before, after }) => {
    expectNoneTurned(statusesOf(decideEvaluation(before)), statusesOf(decideEvaluation(after)));
  });

  test.prop([roundsWithoutOneProperty], { numRuns: 2_000 })('of an agreement round', ({ before, after }) => {
    expectNoneTurned(statusesOf(assessAgreement(before)), statusesOf(assessAgreement(after)));
  });

  test.prop([workloadsWithoutOneProperty], { numRuns: 2_000 })('of a workload', ({ before, after }) => {
    const on = '2024-01-15';
    expectNoneTurned(statusesOf(assessWorkload(before, on)), statusesOf(assessWorkload(after, on)));
  });
});
