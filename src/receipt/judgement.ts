/** Which judgement a finding is of, and how to make it anew. */
import { assessAgreement } from '../assess/agreement';
import { appointment } from '../assess/appointment';
import { assessEligibility } from '../assess/eligibility';
import { decideEvaluation } from '../assess/evaluation';
import { checkEvidence } from '../assess/evidence';
import { filing } from '../assess/filing';
import { retentionHistory } from '../assess/retention-history';
import { checkSubject } from '../assess/subject';
import { assessWorkload } from '../assess/workload';
import { isoOf } from '../calendar/day';
import { lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { AgreementRound, Application } from '../facts/application';
import type { Appointment } from '../facts/appointment';
import type { Evaluation } from '../facts/evaluation';
import type { Evidence } from '../facts/evidence';
import type { Filing } from '../facts/filing';
import type { IsoDate, Standing } from '../facts/names';
import type { Career } from '../facts/retention';
import type { SubjectChoice } from '../facts/subject';
import type { Workload } from '../facts/application';
import type { Finding } from '../finding/finding';
import type { Regulation } from '../law/types';

/** The facts of each judgement. */
interface FactsOf {
  readonly eligibility: Application;
  readonly evaluation: Evaluation;
  readonly agreement: AgreementRound;
  readonly workload: Workload;
  readonly evidence: Evidence;
  readonly filing: Filing;
  readonly appointment: Appointment;
  readonly retention: Career;
  readonly subject: SubjectChoice;
}

/** Which judgement: the first word of the ids of its finding. */
export type JudgementKind = keyof FactsOf;

/** The facts of any judgement. */
export type JudgedFacts = FactsOf[JudgementKind];

/** What a judgement needs beside its facts: the day of a workload, the day and the standing of evidence. */
export interface Circumstances {
  readonly on?: IsoDate;
  readonly standing?: Standing;
}

interface Judgement<F> {
  readonly judge: (facts: F, circumstances: Circumstances, regulation: Regulation) => Finding;
  /** The day that the facts themselves name; undefined where it is given beside them. */
  readonly day?: (facts: F) => IsoDate;
}

function given<K extends keyof Circumstances>(circumstances: Circumstances, name: K): NonNullable<Circumstances[K]> {
  const value = circumstances[name];
  if (value !== undefined) return value;
  throw new WitthayathanaError('invalid-facts', [
    { path: name, code: 'missing', message: 'expected it beside the facts, which do not hold it' },
  ]);
}

const judgements: { readonly [K in JudgementKind]: Judgement<FactsOf[K]> } = {
  eligibility: {
    judge: (facts, _, regulation) => assessEligibility(facts, regulation),
    day: ({ filedOn }) => filedOn,
  },
  evaluation: {
    judge: (facts, _, regulation) => decideEvaluation(facts, regulation),
    day: ({ decidedOn }) => decidedOn,
  },
  agreement: {
    judge: (facts, _, regulation) => assessAgreement(facts, regulation),
    day: ({ fiscalYear }) => isoOf(lastDayOfFiscalYear(fiscalYear)),
  },
  workload: {
    judge: (facts, circumstances, regulation) => assessWorkload(facts, given(circumstances, 'on'), regulation),
  },
  evidence: {
    judge: (facts, circumstances, regulation) =>
      checkEvidence(facts, { standing: given(circumstances, 'standing'), on: given(circumstances, 'on') }, regulation),
  },
  filing: { judge: (facts, _, regulation) => filing(facts, regulation), day: ({ filedOn }) => filedOn },
  appointment: {
    judge: (facts, _, regulation) => appointment(facts, regulation),
    day: ({ orderedOn }) => orderedOn,
  },
  retention: { judge: (facts, _, regulation) => retentionHistory(facts, regulation), day: ({ on }) => on },
  subject: { judge: (facts) => checkSubject(facts), day: ({ on }) => on },
};

/** Is this the name of a judgement whose finding can be made anew? */
export function isJudgementKind(name: unknown): name is JudgementKind {
  return typeof name === 'string' && Object.hasOwn(judgements, name);
}

/** Judges anew; the assess function checks the facts, whatever they are. */
export function judgeAnew(
  kind: JudgementKind,
  facts: JudgedFacts,
  circumstances: Circumstances,
  regulation: Regulation,
): Finding {
  const { judge } = judgements[kind] as Judgement<JudgedFacts>;
  return judge(facts, circumstances, regulation);
}

/** The day by which facts are judged. */
export function dayJudged(kind: JudgementKind, facts: JudgedFacts, { on }: Circumstances): IsoDate | undefined {
  const { day } = judgements[kind] as Judgement<JudgedFacts>;
  return day === undefined ? on : day(facts);
}
