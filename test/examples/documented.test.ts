import { describe, expect, test } from 'vitest';
import type {
  AgreementRound,
  Application,
  Appointment,
  Career,
  Elapsed,
  Evaluation,
  Filing,
  Finding,
  RecordedFacts,
  Status,
  SubjectChoice,
  Workload,
} from '../../src/index';
import {
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  checkSubject,
  crossCheck,
  decideEvaluation,
  elapsed,
  filing,
  fiscalYear,
  parseThaiDate,
  retentionHistory,
  scoreAgreement,
  scoreDomain,
} from '../../src/index';
import cases from '../cases/documented.json';

type Statuses = Readonly<Record<string, Status>>;
type Documented = { readonly id: string; readonly source: string } & (
  | { kind: 'eligibility'; facts: Application; expect: Statuses }
  | { kind: 'evaluation'; facts: Evaluation; expect: Statuses }
  | { kind: 'agreement'; facts: AgreementRound; expect: { status: Status; totals?: number[] } }
  | { kind: 'workload'; facts: Workload; on: string; expect: Statuses }
  | { kind: 'elapsed'; facts: { from: string; to: string }; expect: Elapsed }
  | { kind: 'appointment'; facts: Appointment; expect: Statuses }
  | { kind: 'filing'; facts: Filing; expect: Statuses }
  | { kind: 'subject'; facts: SubjectChoice; expect: Statuses }
  | { kind: 'retention'; facts: Career; expect: Statuses }
  | { kind: 'crossCheck'; facts: { declared: Application; record: RecordedFacts }; expect: readonly object[] }
  | { kind: 'thaiDate'; facts: string; expect: string }
  | { kind: 'fiscalYear'; facts: string[]; expect: number[] }
  | { kind: 'domain'; facts: { domain: 'teaching' | 'outcomes'; levels: number[] }; expect: number }
);

const documented = cases as unknown as readonly Documented[];

type Judged = Extract<Documented, { expect: Statuses }>;

function findingOf(one: Judged): Finding {
  switch (one.kind) {
    case 'eligibility':
      return assessEligibility(one.facts);
    case 'evaluation':
      return decideEvaluation(one.facts);
    case 'workload':
      return assessWorkload(one.facts, one.on);
    case 'appointment':
      return appointment(one.facts);
    case 'filing':
      return filing(one.facts);
    case 'subject':
      return checkSubject(one.facts);
    case 'retention':
      return retentionHistory(one.facts);
  }
}

/** What the library says, in the shape of what is expected. */
function answer(one: Documented): unknown {
  switch (one.kind) {
    case 'agreement': {
      const { status } = assessAgreement(one.facts);
      if (one.expect.totals === undefined) return { status };
      const totals = one.facts.members?.map((score) =>
        typeof score === 'object' && score !== null ? scoreAgreement(score).total : score,
      );
      return { status, totals };
    }
    case 'elapsed':
      return elapsed(one.facts.from, one.facts.to);
    case 'domain':
      return scoreDomain(one.facts.domain, one.facts.levels);
    case 'thaiDate':
      return parseThaiDate(one.facts);
    case 'fiscalYear':
      return one.facts.map(fiscalYear);
    case 'crossCheck':
      return crossCheck(one.facts.declared, one.facts.record).differences;
    default: {
      const finding = findingOf(one);
      return Object.fromEntries(Object.keys(one.expect).map((id) => [id, at(finding, id)?.status]));
    }
  }
}

test('all 64 documented cases are here, each under a name of its own', () => {
  expect(new Set(documented.map(({ id }) => id)).size).toBe(64);
});

describe('the screens and sheets of the handbook, and the boundaries of the rulebook', () => {
  test.each(documented.map((one) => [one.id, one.source, one] as const))('%s (%s)', (_id, _source, one) => {
    const given = answer(one);
    if (one.kind === 'crossCheck') expect(given).toMatchObject(one.expect);
    else expect(given).toEqual(one.expect);
  });
});
