/** What holds of any invented people and any cases. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { amend, assessEligibility, regulation, type Amendment } from '../../../src';
import { bounds, decompose, population, sweep, type WeightedCase } from '../../../src/simulation';
import { applications } from '../../arbitraries';

const cites = [{ instrument: 'w9-2564', standing: 'assumption' }] as const;

const weighted: fc.Arbitrary<WeightedCase[]> = fc
  .array(fc.record({ application: applications, weight: fc.nat(50) }), { maxLength: 6 })
  .map((items) => items.map((item, index) => ({ id: String(index), ...item })));

/** A person without the number that depends on the size. */
function unweighted(person: WeightedCase): WeightedCase {
  return { ...person, weight: 1 };
}

const amendments: fc.Arbitrary<Amendment[]> = fc.subarray<Amendment>([
  { param: 'tenure.years.standard', from: '2022-10-01', value: 2, cites },
  { param: 'tenure.years.reduced', from: '2022-10-01', value: 5, cites },
  { param: 'agreement.rounds.standard', from: '2022-10-01', value: 1, cites },
  { param: 'agreement.passMark', from: '2021-10-01', value: 75, cites },
  { param: 'conduct.lookbackYears.standard', from: '2022-10-01', value: 1, cites },
]);

test.prop([weighted, amendments], { numRuns: 40 })(
  'the parts of a decomposition add up to the whole, which is what the amended law brings',
  (cases, changes) => {
    const { whole, parts } = decompose(regulation, changes, cases);
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(whole.value);
    const after = amend(regulation, changes);
    const met = (law: typeof regulation): number =>
      cases.reduce(
        (sum, { application, weight }) =>
          sum + (assessEligibility(application!, law).status === 'met' ? (weight ?? 1) : 0),
        0,
      );
    expect(whole.value).toBeCloseTo(met(after) - met(regulation), 6);
  },
);

test.prop([weighted], { numRuns: 40 })('the order of amendments does not change what each brings', (cases) => {
  const [first, second] = [
    { param: 'tenure.years.standard', from: '2022-10-01', value: 2, cites },
    { param: 'agreement.passMark', from: '2021-10-01', value: 60, cites },
  ] as const;
  const parts = decompose(regulation, [first, second], cases).parts;
  const turned = decompose(regulation, [second, first], cases).parts;
  for (const { param, value } of parts) {
    expect(turned.find((part) => part.param === param)?.value).toBeCloseTo(value, 9);
  }
});

test.prop([weighted, fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 })], {
  numRuns: 40,
})('a stricter mark makes no more people eligible', (cases, marks) => {
  const points = sweep('agreement.passMark', marks, cases);
  expect(points.map(({ value }) => value)).toEqual(marks);
  const sorted = [...points].sort((a, b) => Number(a.value) - Number(b.value));
  for (const [index, { eligible }] of sorted.entries()) {
    expect(eligible).toBeLessThanOrEqual(sorted[index - 1]?.eligible ?? Infinity);
  }
});

test.prop([applications, applications])('bounds hold every completion of what is not stated', (open, other) => {
  const completed = { ...other, ...open };
  const { eligible } = bounds([{ id: 'open', application: open }]);
  const met = assessEligibility(completed).status === 'met' ? 1 : 0;
  const isUnknown = assessEligibility(completed).status === 'unknown';
  expect(isUnknown || (eligible.least <= met && met <= eligible.most)).toBe(true);
});

test.prop([fc.nat(1000), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })], { numRuns: 50 })(
  'a person is the same in a population of any size, but for the weight, and whenever it is walked',
  (seed, size, larger) => {
    const people = population({ size, seed, on: '2026-12-01' });
    const others = [...population({ size: size + larger, seed, on: '2026-12-01' })].slice(0, size);
    expect([...people]).toEqual([...people]);
    expect(others.map(unweighted)).toEqual([...people].map(unweighted));
  },
);
