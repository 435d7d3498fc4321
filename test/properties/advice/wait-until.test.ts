import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Application, Leaf } from '../../../src/index';
import { assessEligibility, at } from '../../../src/index';
import { applications } from '../../arbitraries/index';
import { previousDay } from '../../model/days';
import { leavesOf } from '../parts';

function standsAgainst(application: Application, id: string, filedOn: string): boolean {
  return at(assessEligibility({ ...application, filedOn }), id)?.status === 'unmet';
}

function family(id: string): string {
  return id.replace(/fy\d+/u, 'fy').replace(/member-\d/u, 'member');
}

interface Waiting {
  readonly application: Application;
  readonly leaf: Leaf;
}

const waiting: fc.Arbitrary<Waiting> = applications
  .map((application) => ({
    application,
    leaves: leavesOf(assessEligibility(application)).filter(
      ({ waitUntil }) => waitUntil !== undefined && waitUntil <= '2199-12-31',
    ),
  }))
  .filter(({ leaves }) => leaves.length > 0)
  .chain(({ application, leaves }) => fc.constantFrom(...leaves).map((leaf) => ({ application, leaf })));

describe('waitUntil', () => {
  const seen = new Set<string>();

  test.prop([waiting], { numRuns: 2000 })(
    'is the first day on which the leaf no longer stands in the way, everything else as it is',
    ({ application, leaf: { id, waitUntil = '' } }) => {
      seen.add(family(id));
      expect(waitUntil > application.filedOn).toBe(true);
      expect(standsAgainst(application, id, previousDay(waitUntil))).toBe(true);
      expect(standsAgainst(application, id, waitUntil)).toBe(false);
    },
  );

  test('and the property saw every kind of leaf that time heals', () => {
    const rounds = ['.post', '.workload', '.workload.teaching', '.workload.total', '.members.member'];
    const kinds = ['.tenure', '.conduct', ...rounds.map((part) => `.agreements.fy${part}`)];
    const expected = ['standard', 'reduced'].flatMap((route) => kinds.map((kind) => `eligibility.${route}${kind}`));
    for (const kind of [...expected, 'eligibility.reduced.reduction.performance']) expect([...seen]).toContain(kind);
  });
});
