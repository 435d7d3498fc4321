/** Receipts: no fact of a person in them, and whatever differs later is named. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  amend,
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  checkEvidence,
  checkSubject,
  decideEvaluation,
  filing,
  isWitthayathanaError,
  regulation,
  retentionHistory,
  type Application,
} from '../../../src';
import { fingerprint, receipt, verify, type Receipt } from '../../../src/receipt';

const application: Application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-11-01',
  service: [{ position: 'teacher', standing: 'none', from: '2019-05-16' }],
  sanctions: [],
};
const finding = assessEligibility(application);
const stored = receipt({ facts: application, finding });
const longer = amend(regulation, [
  {
    param: 'tenure.years.standard',
    from: '2027-10-01',
    value: 5,
    cites: [{ instrument: 'w9-2564', standing: 'assumption' }],
  },
]);

test('the fingerprint is the SHA-256 of the canonical spelling', () => {
  const spelling = '{"a":[1,null,"ครู"],"b":{"c":true,"d":0.1}}';
  const expected = createHash('sha256').update(spelling, 'utf8').digest('hex');
  expect(fingerprint({ b: { d: 0.1, c: true, e: undefined }, a: [1, null, 'ครู'] })).toBe(expected);
});

test.each([[Number.NaN], [new Date(0)], [{ a: [undefined] }], [{ a: 1n }], [Array(2)]])(
  '%s has no fingerprint',
  (value) => {
    expect(() => fingerprint(value)).toThrow(/invalid-facts/u);
  },
);

test('it holds fingerprints and the status, and no fact but the day', () => {
  expect(stored).toStrictEqual({
    kind: 'eligibility',
    on: '2024-11-01',
    version: stored.version,
    law: fingerprint(regulation),
    facts: fingerprint(application),
    finding: fingerprint(finding),
    status: finding.status,
  });
  expect(JSON.stringify(stored)).not.toContain('2019-05-16');
});

test.each<[string, Receipt, Application, typeof regulation, readonly string[]]>([
  ['the same facts and law', stored, application, regulation, []],
  ['the same facts in another order', stored, { ...application, line: 'teaching' }, regulation, []],
  ['other facts', stored, { ...application, sanctions: undefined as never }, regulation, ['facts', 'result']],
  ['a law amended for later days', stored, application, longer, ['law']],
  ['another version', { ...stored, version: '0.0.1' }, application, regulation, ['version']],
  ['a status that was changed by hand', { ...stored, status: 'met' }, application, regulation, ['result']],
])('%s', (_, written, facts, law, differs) => {
  const read = JSON.parse(JSON.stringify(written)) as Receipt;
  expect(verify(read, facts, law)).toStrictEqual({ ok: differs.length === 0, differs });
});

describe('every judgement has receipts', () => {
  const evaluation = {
    line: 'teaching',
    standing: 'expert',
    decidedOn: '2024-01-15',
    members: [null, null, null],
  } as const;
  const round = { fiscalYear: 2566, position: 'teacher', standing: 'none', workload: true } as const;
  const workload = { setting: 'primary', teaching: 12, total: 20 } as const;
  const filed = { line: 'teaching', standing: 'professional', filedOn: '2024-05-16' } as const;
  const appointed = {
    line: 'teaching',
    standing: 'professional',
    enteredOn: '2022-10-05',
    orderedOn: '2023-02-01',
  } as const;
  const career = { heldSince: '2021-10-01', on: '2024-10-01' };
  const choice = { on: '2024-11-04', subject: 'ภาษาไทย', setting: 'primary' } as const;
  const evidence = { lessonPlan: [{ kind: 'pdf', pages: 12 }] } as const;
  const scope = { standing: 'professional', on: '2024-05-15' } as const;
  test.each([
    [receipt({ facts: evaluation, finding: decideEvaluation(evaluation) }), evaluation, '2024-01-15'],
    [receipt({ facts: round, finding: assessAgreement(round) }), round, '2023-09-30'],
    [
      receipt({ facts: workload, finding: assessWorkload(workload, '2024-01-15'), on: '2024-01-15' }),
      workload,
      '2024-01-15',
    ],
    [receipt({ facts: filed, finding: filing(filed) }), filed, '2024-05-16'],
    [receipt({ facts: appointed, finding: appointment(appointed) }), appointed, '2023-02-01'],
    [receipt({ facts: career, finding: retentionHistory(career) }), career, '2024-10-01'],
    [receipt({ facts: choice, finding: checkSubject(choice) }), choice, '2024-11-04'],
    [receipt({ facts: evidence, finding: checkEvidence(evidence, scope), ...scope }), evidence, '2024-05-15'],
  ])('$kind', (written, facts, on) => {
    expect(written.on).toBe(on);
    expect(verify(written, facts)).toStrictEqual({ ok: true, differs: [] });
  });
});

test.each([
  ['a part of a finding', () => receipt({ facts: application, finding: { ...finding, id: 'eligibility.standard' } })],
  ['no finding', () => receipt({ facts: application, finding: {} as never })],
  ['facts that are no facts', () => verify(stored, { ...application, filedOn: '2567-11-01' })],
  ['a receipt of nothing', () => verify({ ...stored, kind: 'verdict' as never }, application)],
  ['a receipt without a law', () => verify({ ...stored, law: undefined as never }, application)],
  [
    'a workload without its day',
    () => verify({ ...stored, kind: 'workload', on: undefined as never }, { setting: 'primary', teaching: 12 }),
  ],
])('%s is refused', (_, call) => {
  let caught: unknown;
  try {
    call();
  } catch (error) {
    caught = error;
  }
  expect(isWitthayathanaError(caught) && caught.code).toBe('invalid-facts');
});
