/** A sheet is the arithmetic of the rules, told row by row. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { agreementSheet, at, decideEvaluation, domainSheet, scoreAgreement, scoreDomain } from '../../../src/index';

const standing = fc.constantFrom('professional', 'senior-professional', 'expert', 'advisory');
const of = (length: number, max: number) =>
  fc.array(fc.integer({ min: 1, max }), { minLength: length, maxLength: length });
const domain = fc.oneof(
  fc.tuple(fc.constant('teaching' as const), of(8, 5)),
  fc.tuple(fc.constant('outcomes' as const), of(4, 5)),
);
const level = fc.integer({ min: 1, max: 4 });
const agreement = fc.record({ levels: of(15, 4), method: level, quantitative: level, qualitative: level });
const on = '2024-01-15';

describe('the sheet of a domain', () => {
  test.prop([domain, standing])('totals what scoreDomain gives, and so do its rows', ([name, levels], applied) => {
    const sheet = domainSheet(name, levels, { standing: applied, on });
    expect(sheet.total).toBe(scoreDomain(name, levels));
    expect(sheet.rows.reduce((sum, { weighted }) => sum + weighted, 0)).toBe(sheet.total);
    expect(sheet.rows.map((row) => row.level)).toEqual(levels);
  });

  test.prop([domain, standing])(
    'is passed exactly where the evaluation says so of that member',
    ([name, levels], applied) => {
      const evaluation = decideEvaluation({
        line: 'teaching',
        standing: applied,
        decidedOn: on,
        members: [{ [name]: levels }, null, null],
      });
      const sheet = domainSheet(name, levels, { standing: applied, on });
      const ofMember = at(evaluation, `evaluation.${name}.member-1`)!;
      expect(sheet.finding).toMatchObject({ status: ofMember.status, actual: sheet.total, required: sheet.mark });
    },
  );

  test.prop([domain, fc.double({ min: 0, max: 100, noNaN: true })])(
    'believes a printed total only where its rows make it',
    ([name, levels], printed) => {
      const sheet = domainSheet(name, levels, { standing: 'professional', on, printed });
      expect(sheet.printed).toEqual({ total: printed, agrees: printed === scoreDomain(name, levels) });
    },
  );
});

describe('the sheet of an agreement round', () => {
  test.prop([agreement])('totals what scoreAgreement gives, in all and by parts', (score) => {
    const sheet = agreementSheet(score, { on });
    const { part1, part2, total } = scoreAgreement(score);
    expect([sheet.total, sheet.parts]).toEqual([total, { part1, part2 }]);
    expect(sheet.rows.reduce((sum, { weighted }) => sum + weighted, 0)).toBe(total);
    expect(sheet.finding.status).toBe(total >= 70 ? 'met' : 'unmet');
  });
});
