/** A law with one value less: what rests on it is unknown, and nothing else changes (rulebook §1: never the nearest value). */
import { expect, test } from 'vitest';
import type { Finding, ParamId, Regulation } from '../../../src/index';
import {
  appointment,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  checkEvidence,
  decideEvaluation,
  filing,
  parseRegulation,
  regulation,
} from '../../../src/index';
import documented from '../../cases/documented.json';
import thresholds from '../../cases/thresholds.json';
import ofProcedure from '../../cases/thresholds-procedure.json';
import { leavesOf } from '../findings';

type Judged = (law: Regulation) => Finding;
interface Row {
  readonly kind: string;
  readonly facts?: unknown;
  readonly on?: unknown;
  readonly options?: unknown;
}

/** What each case asks, of any law. */
const judgements = ([...documented, ...thresholds, ...ofProcedure] as readonly Row[]).flatMap(
  ({ kind, facts, on, options }): readonly Judged[] => {
    switch (kind) {
      case 'eligibility':
        return [(law) => assessEligibility(facts as never, law)];
      case 'evaluation':
        return [(law) => decideEvaluation(facts as never, law)];
      case 'agreement':
        return [(law) => assessAgreement(facts as never, law)];
      case 'workload':
        return [(law) => assessWorkload(facts as never, on as never, law)];
      case 'evidence':
        return [(law) => checkEvidence(facts as never, options as never, law)];
      case 'filing':
        return [(law) => filing(facts as never, law)];
      case 'appointment':
        return [(law) => appointment(facts as never, law)];
      default:
        return [];
    }
  },
);

/** The law without a value of `param`, read back as sound. */
function lacking(param: ParamId): Regulation {
  const parameters = { ...regulation.parameters, [param]: { ...regulation.parameters[param], values: [] } };
  const parsed = parseRegulation({ ...regulation, parameters });
  if (!parsed.ok) throw new Error(`${param}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** What a leaf says, beside what it cites. */
function said(finding: Finding): ReadonlyMap<string, string> {
  return new Map(leavesOf(finding).map(({ id, status, reason }) => [id, reason ?? status]));
}

const before = judgements.map((judge) => said(judge(regulation)));

test.each(Object.keys(regulation.parameters) as ParamId[])('without a value of %s', (param) => {
  const law = lacking(param);
  judgements.forEach((judge, index) => {
    for (const [id, now] of said(judge(law))) {
      const then = before[index]?.get(id);
      if (then !== undefined && now !== then) expect([id, now]).toEqual([id, 'outside-validity']);
    }
  });
});
