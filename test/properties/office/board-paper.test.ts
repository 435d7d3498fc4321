/** The paper counts what the evaluations say. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { BoardCase, Status } from '../../../src/index';
import { boardPaper, decideEvaluation, standings } from '../../../src/index';
import { evaluations } from '../../arbitraries/index';

const cases: fc.Arbitrary<readonly BoardCase[]> = fc
  .array(evaluations, { minLength: 500, maxLength: 500 })
  .map((all) =>
    all.map((evaluation, index) => ({ id: `applicant ${String(index)}`, evaluation, enteredOn: '2022-10-05' })),
  );

test.prop([cases], { numRuns: 4 })(
  '500 applicants: each once, in order, and counted as decideEvaluation says',
  (given) => {
    const { agenda, annex } = boardPaper(given, { on: '2024-01-22' });
    expect(annex.map(({ id, number }) => [id, number])).toEqual(given.map(({ id }, index) => [id, index + 1]));
    const decided = given.map(({ evaluation }) => ({
      standing: evaluation.standing,
      status: decideEvaluation({ ...evaluation, decidedOn: evaluation.decidedOn! }).status,
    }));
    expect(annex.map(({ result }) => result)).toEqual(decided.map(({ status }) => status));
    const counts = (status: Status) =>
      Object.fromEntries(
        standings.map((standing) => [
          standing,
          decided.filter((one) => one.standing === standing && one.status === status).length,
        ]),
      );
    expect(agenda).toEqual({ approved: counts('met'), notApproved: counts('unmet'), open: counts('unknown') });
    expect(annex.every(({ result, notBefore }) => (notBefore !== undefined) === (result === 'met'))).toBe(true);
  },
);
