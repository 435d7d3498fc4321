/** The cases of test/cases, and whether a law passes them. */
import type {
  AgreementRound,
  Application,
  Elapsed,
  Evaluation,
  Finding,
  ParamId,
  Regulation,
  Status,
  Workload,
} from '../../../src/index';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  decideEvaluation,
  inForce,
  parseApplication,
  parseEvaluation,
} from '../../../src/index';
import documented from '../../cases/documented.json';
import thresholds from '../../cases/thresholds.json';

type Statuses = Readonly<Record<string, Status>>;
/** By part, what its answer rests on: `679-2566 text`. */
type Sources = Readonly<Record<string, readonly string[]>>;
type Values = Readonly<Record<ParamId, { readonly value: number | string; readonly from: string } | null>>;

export type Row = { readonly id: string; readonly source: string } & (
  | { kind: 'eligibility'; facts: Application; expect: Statuses }
  | { kind: 'evaluation'; facts: Evaluation; expect: Statuses }
  | { kind: 'agreement'; facts: AgreementRound; expect: { status: Status } }
  | { kind: 'workload'; facts: Workload; on: string; expect: Statuses }
  | { kind: 'eligibility-cites'; facts: Application; expect: Sources }
  | { kind: 'evaluation-cites'; facts: Evaluation; expect: Sources }
  | { kind: 'in-force'; on: string; expect: Values }
  // What no value in force decides: the calendar, and the arithmetic of a sheet as shipped.
  | { kind: 'elapsed'; expect: Elapsed }
  | { kind: 'domain'; expect: number }
);

/** Facts are read once, so that every law after the first judges them as they are. */
function read(row: Row): Row {
  if (row.kind === 'eligibility' || row.kind === 'eligibility-cites') {
    const parsed = parseApplication(row.facts);
    if (!parsed.ok) throw new Error(`${row.id}: ${JSON.stringify(parsed.issues)}`);
    return { ...row, facts: parsed.value };
  }
  if (row.kind === 'evaluation' || row.kind === 'evaluation-cites') {
    const parsed = parseEvaluation(row.facts);
    if (!parsed.ok) throw new Error(`${row.id}: ${JSON.stringify(parsed.issues)}`);
    return { ...row, facts: parsed.value };
  }
  return row;
}

export const documentedRows: readonly Row[] = (documented as unknown as readonly Row[]).map(read);
export const thresholdRows: readonly Row[] = (thresholds as unknown as readonly Row[]).map(read);

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
