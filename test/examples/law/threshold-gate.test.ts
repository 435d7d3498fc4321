/** The gate of the thresholds: no value and no day of the law can slip by one unit without a case that fails. */
import { describe, expect, test } from 'vitest';
import { regulation } from '../../../src/index';
import type { Row } from './judged-cases';
import { answer, documentedRows, passes, thresholdRows } from './judged-cases';
import type { Slip } from './mutants';
import { mutant, named, slips } from './mutants';

const rows: readonly Row[] = [...thresholdRows, ...documentedRows];
const ofJudgements = rows.filter(({ kind }) => kind !== 'in-force');
const ofValues = rows.filter(({ kind }) => kind === 'in-force');

/** Slips that pass every case of the list. */
function survivors(of: readonly Slip[], cases: readonly Row[]): readonly Slip[] {
  return of.filter((slip) => {
    const law = mutant(slip);
    return cases.every((row) => passes(row, law));
  });
}

/**
 * No facts can show these: the rules read a value together with others of the same first or last day, so that it makes
 * no difference alone on a day without them; and a round is judged by its last day, 30 September, never on 1 October.
 */
function isBeyondFacts({ param, from, what, become }: Slip): boolean {
  // They decide nothing: cautions look at them.
  if (param.startsWith('evidence.supportingFile.')) return true;
  if (what === 'value') return false;
  const first = regulation.parameters[param].values[0]?.from;
  if (what === 'until') return become === '2026-05-16';
  if (from === first && become < from)
    return !/^(?:workload\.|evidence\.|filing\.|appointment\.|languageTest\.)/u.test(param);
  if (param.startsWith('agreement.') && from === '2021-10-01') return true;
  // The mark stays as it is: the source alone changes, and the answer on members names it already.
  if (/^evaluation\.passMark\.(expert|advisory)$/u.test(param) && from === '2023-04-28') return become > from;
  // Who approves stays as it is: the source alone changes.
  if (param === 'appointment.approver' && from === '2023-03-14') return true;
  // No report before and after: the source alone changes, and the answer on rounds names it already.
  return param === 'agreement.reports.reduced' && from === '2024-10-01';
}

test('every case has a name of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

describe('the shipped law passes every case written from the rulebook', () => {
  test.each(thresholdRows.map((row) => [row.id, row.source, row] as const))('%s (%s)', (_id, _source, row) => {
    const { found, expected } = answer(row, regulation);
    expect(found).toEqual(expected);
    expect(passes(row, regulation)).toBe(true);
  });
  test('and those of the handbook', () => {
    expect(documentedRows.filter((row) => !passes(row, regulation)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a slip of one unit in the law', () => {
  const unseenByJudgements = survivors(slips, ofJudgements);

  test('is seen by a case: there are no survivors', () => {
    expect(slips.length).toBeGreaterThan(250);
    expect(survivors(unseenByJudgements, ofValues).map(named)).toEqual([]);
  });

  test('is seen by a judgement, wherever facts can show it', () => {
    expect(unseenByJudgements.filter((slip) => !isBeyondFacts(slip)).map(named)).toEqual([]);
    expect(slips.filter((slip) => isBeyondFacts(slip) && !unseenByJudgements.includes(slip)).map(named)).toEqual([]);
  });
});
