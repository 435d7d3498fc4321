/** The cases of test/cases, and whether a law passes them. */
import type {
  AgreementRound,
  Application,
  Appointment,
  Elapsed,
  Evaluation,
  Evidence,
  EvidenceScope,
  Filing,
  Finding,
  LanguageTestResult,
  ParamId,
  Parsed,
  Regulation,
  Status,
  Workload,
} from '../../../src/index';
import {
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  cefrFromTest,
  checkEvidence,
  decideEvaluation,
  filing,
  inForce,
  parseApplication,
  parseAppointment,
  parseEvaluation,
  parseEvidence,
  parseFiling,
  parseLanguageTestResult,
} from '../../../src/index';
import documented from '../../cases/documented.json';
import thresholds from '../../cases/thresholds.json';
import thresholdsOfProcedure from '../../cases/thresholds-procedure.json';

type Statuses = Readonly<Record<string, Status>>;
/** By part, what its answer rests on: `679-2566 text`. */
type Sources = Readonly<Record<string, readonly string[]>>;
type Values = Readonly<Record<ParamId, { readonly value: number | string; readonly from: string } | null>>;

export type Row = { readonly id: string; readonly source: string } & (
  | { kind: 'eligibility'; facts: Application; expect: Statuses }
  | { kind: 'evaluation'; facts: Evaluation; expect: Statuses }
  | { kind: 'agreement'; facts: AgreementRound; expect: { status: Status } }
  | { kind: 'workload'; facts: Workload; on: string; expect: Statuses }
  | { kind: 'evidence'; facts: Evidence; options: EvidenceScope; expect: Statuses }
  | { kind: 'filing'; facts: Filing; expect: Statuses }
  | { kind: 'appointment'; facts: Appointment; expect: Statuses }
  | { kind: 'language-test'; facts: LanguageTestResult; on: string; expect: Statuses }
  | { kind: 'eligibility-cites'; facts: Application; expect: Sources }
  | { kind: 'evaluation-cites'; facts: Evaluation; expect: Sources }
  | { kind: 'in-force'; on: string; expect: Values }
  // What no value in force decides: the calendar, and the arithmetic of a sheet as shipped.
  | { kind: 'elapsed'; expect: Elapsed }
  | { kind: 'domain'; expect: number }
);

function sound<T>({ id }: Row, parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** Facts are read once, so that every law after the first judges them as they are. */
function read(row: Row): Row {
  switch (row.kind) {
    case 'eligibility':
    case 'eligibility-cites':
      return { ...row, facts: sound(row, parseApplication(row.facts)) };
    case 'evaluation':
    case 'evaluation-cites':
      return { ...row, facts: sound(row, parseEvaluation(row.facts)) };
    case 'evidence':
      return { ...row, facts: sound(row, parseEvidence(row.facts)) };
    case 'filing':
      return { ...row, facts: sound(row, parseFiling(row.facts)) };
    case 'appointment':
      return { ...row, facts: sound(row, parseAppointment(row.facts)) };
    case 'language-test':
      return { ...row, facts: sound(row, parseLanguageTestResult(row.facts)) };
    case 'agreement':
    case 'workload':
    case 'in-force':
    case 'elapsed':
    case 'domain':
      return row;
  }
}

/** Kinds of documented cases that are judged by a law: dates and comparisons of two accounts are not. */
const judgedByLaw = [
  'eligibility',
  'evaluation',
  'agreement',
  'workload',
  'filing',
  'appointment',
  'elapsed',
  'domain',
];

export const documentedRows: readonly Row[] = (documented as readonly unknown[] as readonly Row[])
  .filter(({ kind }) => judgedByLaw.includes(kind))
  .map(read);
export const thresholdRows: readonly Row[] = (
  [...thresholds, ...thresholdsOfProcedure] as unknown as readonly Row[]
).map(read);

function statuses(finding: Finding, expected: Statuses): Record<string, Status | undefined> {
  return Object.fromEntries(Object.keys(expected).map((id) => [id, at(finding, id)?.status]));
}

function sources(finding: Finding, expected: Sources): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.keys(expected).map((id) => [
      id,
      (at(finding, id)?.cites ?? []).map(({ instrument, standing }) => `${instrument} ${standing}`).sort(),
    ]),
  );
}

function sorted(expected: Sources): Sources {
  return Object.fromEntries(Object.entries(expected).map(([id, list]) => [id, [...list].sort()]));
}

function values(law: Regulation, on: string, expected: Values): Record<string, unknown> {
  const found = inForce(law, on);
  return Object.fromEntries(
    (Object.keys(expected) as ParamId[]).map((id) => {
      const dated = found[id];
      return [id, dated === undefined ? null : { value: dated.value, from: dated.from }];
    }),
  );
}

/** What a law says, beside what was expected of it. */
export function answer(row: Row, law: Regulation): { readonly found: unknown; readonly expected: unknown } {
  switch (row.kind) {
    case 'eligibility':
      return { found: statuses(assessEligibility(row.facts, law), row.expect), expected: row.expect };
    case 'evaluation':
      return { found: statuses(decideEvaluation(row.facts, law), row.expect), expected: row.expect };
    case 'workload':
      return { found: statuses(assessWorkload(row.facts, row.on, law), row.expect), expected: row.expect };
    case 'evidence':
      return { found: statuses(checkEvidence(row.facts, row.options, law), row.expect), expected: row.expect };
    case 'filing':
      return { found: statuses(filing(row.facts, law), row.expect), expected: row.expect };
    case 'appointment':
      return { found: statuses(appointment(row.facts, law), row.expect), expected: row.expect };
    case 'language-test': {
      const { finding } = cefrFromTest(row.facts.test, row.facts.scores, row.on, law);
      return { found: statuses(finding, row.expect), expected: row.expect };
    }
    case 'agreement':
      return { found: assessAgreement(row.facts, law).status, expected: row.expect.status };
    case 'eligibility-cites':
      return { found: sources(assessEligibility(row.facts, law), row.expect), expected: sorted(row.expect) };
    case 'evaluation-cites':
      return { found: sources(decideEvaluation(row.facts, law), row.expect), expected: sorted(row.expect) };
    case 'in-force':
      return { found: values(law, row.on, row.expect), expected: row.expect };
    case 'elapsed':
    case 'domain':
      return { found: undefined, expected: undefined };
  }
}

/** Whether a law gives the answer expected; both sides list the same names in the same order. */
export function passes(row: Row, law: Regulation): boolean {
  const { found, expected } = answer(row, law);
  return JSON.stringify(found) === JSON.stringify(expected);
}
