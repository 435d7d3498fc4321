import { fc, test } from '@fast-check/vitest';
import { Decimal as SharedDecimal } from 'decimal.js';
import { describe, expect } from 'vitest';
import { assessWorkload, at, decideEvaluation, scoreAgreement } from '../../src/index';
import { measure, quotient, slow, sum } from '../../src/value/exact';
import { exact, nearest, plus, reaches, sum as exactSum, times } from '../model/decimal';

const Decimal = SharedDecimal.clone({ defaults: true, precision: 400 });

/** Numbers with up to 17 digits: any double, few decimals, and what lies a hair beside a hundredth. */
function numbers(most: number): fc.Arbitrary<number> {
  const hundredth = fc.integer({ min: 0, max: most * 100 }).map((whole) => whole / 100);
  return fc.oneof(
    hundredth,
    fc.double({ min: 0, max: most, noNaN: true }),
    fc.integer({ min: 0, max: most * 10 }).map((whole) => whole / 10),
    fc
      .tuple(hundredth, fc.constantFrom(-(2 ** -52), 2 ** -52, 2 ** -53, 1e-16, 1e-9))
      .map(([value, hair]) => Math.min(Math.max(value * (1 + hair), 0), most)),
    fc.constantFrom(0, 5e-324, 1e-300, 0.1, 0.2, 0.30000000000000004),
  );
}

const many = { numRuns: 5_000 };

test.prop([fc.array(fc.tuple(numbers(168), numbers(10)), { maxLength: 18 }), numbers(168)], many)(
  'a sum of products and its gap are the nearest numbers to the exact fractions, and reached is decided before rounding',
  (terms, mark) => {
    const values = terms.map(([value]) => value);
    const factors = terms.map(([, factor]) => factor);
    const total = exactSum(terms.map(([value, factor]) => times(exact(value), exact(factor))));
    const { total: shown, reached, gap } = measure(values, factors, mark);
    expect(reached).toBe(reaches(total, exact(mark)));
    expect(shown).toBe(nearest(total));
    const missing = plus(exact(mark), { ...total, units: -total.units });
    expect(gap).toBe(reached ? 0 : nearest(missing));
  },
);

test.prop([fc.array(fc.tuple(numbers(168), fc.constantFrom(1, 2.5, 5)), { maxLength: 18 }), numbers(168)], many)(
  'the quick path of whole hundredths and decimal.js say the same',
  (terms, mark) => {
    const values = terms.map(([value]) => value);
    const factors = terms.map(([, factor]) => factor);
    expect(measure(values, factors, mark)).toEqual(slow(values, factors, mark));
  },
);

test.prop([numbers(60), numbers(40)], many)('the parts of a score add up as in decimal.js', (part1, part2) => {
  const { total } = scoreAgreement({ part1, part2 });
  expect(total).toBe(new Decimal(part1).plus(part2).toNumber());
  expect(sum([part1, part2])).toBe(total);
});

test.prop([numbers(40), numbers(40), numbers(40), numbers(40)], many)(
  'hours reach their minimum exactly when the decimals as they are written do',
  (teaching, support, development, policy) => {
    const finding = assessWorkload({ setting: 'primary', teaching, support, development, policy }, '2024-01-15');
    const total = [support, development, policy].reduce((hours, part) => hours.plus(part), new Decimal(teaching));
    expect(at(finding, 'workload.teaching')?.status).toBe(new Decimal(teaching).gte(12) ? 'met' : 'unmet');
    expect(at(finding, 'workload.total')?.status).toBe(total.gte(20) ? 'met' : 'unmet');
  },
);

describe('what lies below a mark does not reach it', () => {
  test.prop([fc.constantFrom(64.99, 64.999999, 64.9999999999999, 64.99999999999999)])(
    '64.99 and its like do not reach 65',
    (score) => {
      const member = { teaching: score, outcomes: score };
      const finding = decideEvaluation({
        line: 'teaching',
        standing: 'professional',
        decidedOn: '2024-01-15',
        members: [member, member, member],
      });
      expect(finding.status).toBe('unmet');
    },
  );
});

test.prop([fc.double({ min: 0, max: 1e15, noNaN: true }), fc.integer({ min: 1, max: 1_000 })], { numRuns: 1_000 })(
  'a quotient is the double nearest to the exact one, as with seconds in minutes',
  (value, divisor) => {
    expect(quotient(value, divisor)).toBe(new Decimal(value).div(divisor).toNumber());
    const whole = Math.floor(value);
    expect(quotient(whole, divisor)).toBe(whole / divisor);
  },
);
