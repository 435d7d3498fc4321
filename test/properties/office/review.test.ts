/** The office certifies exactly what is right and whole, and a difference never helps. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Application, Evidence, Review, ReviewFacts } from '../../../src/index';
import { reviewApplication } from '../../../src/index';
import { applications, workloads } from '../../arbitraries/index';
import { application } from '../../examples/facts';

const whole: Evidence = {
  lessonPlan: [{ kind: 'pdf' }],
  lessonPlanIsOfVideo: true,
  inspirationVideo: [{ kind: 'video', seconds: 600 }],
  teachingVideo: [{ kind: 'video', seconds: 3600 }],
  learnerOutcomes: [{ kind: 'pdf', content: 'document', pages: 10 }],
};
const files: fc.Arbitrary<Evidence> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(whole) },
  { weight: 1, arbitrary: fc.constant({ ...whole, teachingVideo: [{ kind: 'video', seconds: 3601 }] }) },
  { weight: 1, arbitrary: fc.constant({}) },
);
const flag = fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() });
const seen = fc.record({ general: flag, degrees: flag, licence: flag }, { requiredKeys: [] });
const certain = { general: true, degrees: true, licence: true };
const filed: fc.Arbitrary<Application> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(application()) },
  { weight: 2, arbitrary: applications },
);

/** The personnel file: the same facts, with some left out, or those of another person. */
function recordOf(declared: Application): fc.Arbitrary<NonNullable<ReviewFacts['record']>> {
  const names = Object.keys(declared).filter((name) => !['line', 'standing', 'filedOn'].includes(name));
  const part = (of: object, kept: readonly string[]) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => kept.includes(name)));
  return fc.oneof(
    fc.subarray(names).map((kept) => part(declared, kept)),
    fc.tuple(applications, fc.subarray(names)).map(([other, kept]) => part(other, kept)),
  );
}

const reviewed: fc.Arbitrary<ReviewFacts> = filed.chain((declared) =>
  fc.record(
    {
      application: fc.constant(declared),
      record: recordOf(declared),
      evidence: files,
      workload: fc.oneof(fc.constant(true), fc.constant(true), workloads),
      checked: fc.oneof(fc.constant(certain), seen),
      filing: fc.record({
        earlierThisSemester: fc.constantFrom('none', 'none', 'pending', 'returned'),
        transfer: fc.constant(null),
        seconded: fc.constant(false),
      }),
    },
    { requiredKeys: ['application'] },
  ),
);

const on = { on: '2024-11-20' };

function isWhole({ qualification, filing, items }: Review): boolean {
  return (
    qualification.status === 'met' &&
    (filing === undefined || filing.status === 'met') &&
    items.every(({ finding, differences }) => finding.status === 'met' && differences.length === 0)
  );
}

describe('reviewApplication', () => {
  test.prop([reviewed], { numRuns: 400 })(
    'certifies exactly when the applicant is qualified, every check is met and nothing differs',
    (facts) => {
      const review = reviewApplication(facts, on);
      expect(review.status === 'certify').toBe(isWhole(review));
      expect(review.status === 'return').toBe(review.reasons.length > 0);
      if (review.status === 'open')
        expect(
          [review.qualification, ...(review.filing === undefined ? [] : [review.filing])].some(
            ({ status }) => status === 'unknown',
          ) || review.items.some(({ finding }) => finding.status === 'unknown'),
        ).toBe(true);
    },
  );

  test.prop([reviewed], { numRuns: 400 })('a difference more never turns a return into a certification', (facts) => {
    const before = reviewApplication(facts, on);
    const from = '1999-12-31';
    const service = [
      ...(facts.record?.service ?? []),
      { position: 'other', standing: 'none', from, to: from } as const,
    ];
    const after = reviewApplication({ ...facts, record: { ...facts.record, service } }, on);
    if (facts.application.service !== undefined) expect(after.status).toBe('return');
    expect(before.status === 'return' && after.status === 'certify').toBe(false);
  });

  test.prop([reviewed], { numRuns: 200 })('what was left out never certifies, nor adds a reason', (facts) => {
    const bare = reviewApplication({ application: facts.application }, on);
    expect(bare.status).not.toBe('certify');
    const fewer = reviewApplication({ ...facts, record: {} }, on);
    expect(fewer.reasons.filter(({ path }) => path !== undefined)).toEqual([]);
  });
});
