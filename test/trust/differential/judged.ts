/** One case judged twice: by the engine, and by the model that shares no code with it. */
import type { AgreementRound, Application, Evaluation, Finding, Workload } from '../../../src/index';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  decideEvaluation,
  isWitthayathanaError,
} from '../../../src/index';
import type * as facts from '../../model/facts';
import { modelAgreement, modelAmounts, modelEligibility, modelEvaluation, modelWorkload } from '../../model/model';
import { applicationIssues, dayIssues, evaluationIssues, roundIssues, workloadIssues } from '../../model/valid';

export type Case =
  | { readonly kind: 'application'; readonly facts: facts.Application }
  | { readonly kind: 'evaluation'; readonly facts: facts.Evaluation }
  | { readonly kind: 'agreement'; readonly facts: facts.AgreementRound }
  | { readonly kind: 'workload'; readonly facts: facts.Workload; readonly on: string };

export type Kind = Case['kind'];

/** What the engine says of a case; it throws what it refuses. */
export type Engine = (one: Case) => Finding;

export function engine(one: Case): Finding {
  switch (one.kind) {
    case 'application':
      return assessEligibility(one.facts satisfies Application);
    case 'evaluation':
      return decideEvaluation(one.facts satisfies Evaluation);
    case 'agreement':
      return assessAgreement(one.facts satisfies AgreementRound);
    case 'workload':
      return assessWorkload(one.facts satisfies Workload, one.on);
  }
}

/** What the rulebook says is wrong with the facts of a case. */
export function issuesOf(one: Case): readonly string[] {
  switch (one.kind) {
    case 'application':
      return applicationIssues(one.facts);
    case 'evaluation':
      return evaluationIssues(one.facts);
    case 'agreement':
      return roundIssues(one.facts);
    case 'workload':
      return [...dayIssues('on', one.on), ...workloadIssues(one.facts)];
  }
}

function modelStatuses(one: Case): Record<string, facts.Status> {
  switch (one.kind) {
    case 'application':
      return modelEligibility(one.facts);
    case 'evaluation':
      return modelEvaluation(one.facts);
    case 'agreement':
      return modelAgreement(one.facts);
    case 'workload':
      return modelWorkload(one.facts, one.on);
  }
}

function collect(finding: Finding, into: Map<string, Finding>): Map<string, Finding> {
  if (into.has(finding.id)) throw new Error(`${finding.id} is there twice`);
  into.set(finding.id, finding);
  if (finding.kind === 'group') for (const part of finding.of) collect(part, into);
  return into;
}

/** Which parts the two see differently, each as `id: engine …, model …`; empty where they agree. */
export function differences(one: Case, judge: Engine = engine): readonly string[] {
  const issues = issuesOf(one);
  let finding: Finding;
  try {
    finding = judge(one);
  } catch (error) {
    const isRefusal = isWitthayathanaError(error) && (error.code === 'invalid-facts' || error.code === 'invalid-date');
    if (isRefusal && issues.length > 0) return [];
    return [`engine throws ${String(error)}, model finds ${issues.length === 0 ? 'nothing wrong' : issues.join(', ')}`];
  }
  if (issues.length > 0) return [`engine judges, model finds ${issues.join(', ')}`];

  const parts = collect(finding, new Map());
  const expected = modelStatuses(one);
  const different: string[] = [];
  for (const [id, status] of Object.entries(expected)) {
    const found = parts.get(id)?.status ?? 'nothing';
    if (found !== status) different.push(`${id}: engine ${found}, model ${status}`);
  }
  for (const [id, { status }] of parts) {
    if (!Object.hasOwn(expected, id)) different.push(`${id}: engine ${status}, model nothing`);
  }
  if (one.kind !== 'application') return different;
  for (const [id, amount] of Object.entries(modelAmounts(one.facts))) {
    const leaf = parts.get(id);
    const actual = JSON.stringify(leaf?.kind === 'leaf' ? leaf.actual : undefined);
    if (actual !== JSON.stringify(amount)) different.push(`${id}: engine ${actual}, model ${JSON.stringify(amount)}`);
  }
  return different;
}
