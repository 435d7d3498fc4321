/** One reader for each kind of facts. */
import type {
  AgreementLevels,
  AgreementParts,
  AgreementRound,
  Application,
  FutureApplication,
  Workload,
} from './application';
import type { Case } from './case';
import type { Evaluation } from './evaluation';
import type { FilingWindow } from './filing-window';
import type { RecordedFacts } from './recorded-facts';
import type { TriageItem, TriageOptions } from './triage';
import type { Parsed, Reader } from './check';
import { reader } from './check';
import * as schema from './schema';

export const applications: Reader<Application> = reader(schema.application);
export const evaluations: Reader<Evaluation> = reader(schema.evaluation);
export const agreementRounds: Reader<AgreementRound> = reader(schema.agreementRound);
export const workloads: Reader<Workload> = reader(schema.workload);
/** Levels of the 8 or 4 indicators of a domain. */
export const domainLevels = {
  teaching: reader<readonly number[]>(schema.domainLevels.teaching),
  outcomes: reader<readonly number[]>(schema.domainLevels.outcomes),
};
export const agreementSheets: Reader<AgreementParts | AgreementLevels> = reader(schema.agreementSheet);

/** Applications that are not filed yet. */
export const futureApplications: Reader<FutureApplication> = reader(schema.futureApplication);

/** In which days to look for a filing day. */
export const filingWindows: Reader<FilingWindow> = reader(schema.filingWindow);

/** Applications under a name, and how to sort them. */
export const triageItems: Reader<TriageItem> = reader(schema.triageItem);
export const triageOptions: Reader<TriageOptions> = reader(schema.triageOptions);

/** The facts of an application as another account has them. */
export const recordedFacts: Reader<RecordedFacts> = reader(schema.recordedFacts);

const cases: Reader<Case> = reader(schema.judgedCase);

/** Remembers a case made by this library, which may carry more than a case does. */
export function trustCase<C extends Case>(made: C): C {
  cases.trust(made);
  return made;
}

/** A case whose application and evaluation are remembered as valid too. */
function withParts(parsed: Parsed<Case>): Parsed<Case> {
  if (!parsed.ok) return parsed;
  const { application, evaluation } = parsed.value;
  if (application !== undefined) applications.trust(application);
  if (evaluation !== undefined) evaluations.trust(evaluation);
  return parsed;
}

/**
 * Reads a case of a corpus from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseCase({ id: 'row 1', evaluation: { line: 'teaching', standing: 'expert', decidedOn: '2024-01-15', members: [null, null, null] } });
 * ```
 */
export function parseCase(json: unknown): Parsed<Case> {
  return withParts(cases.parse(json));
}

/**
 * Reads an application from plain JSON: the facts, deeply frozen and remembered as valid, or everything that is wrong
 * with them. Nothing is coerced, nothing is dropped, and the input is not changed.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with path, code, message and, where one is near, suggestion
 * @example
 * ```ts
 * const parsed = parseApplication({ line: 'teaching', standing: 'expert', filedOn: '2566-09-30' });
 * if (!parsed.ok) parsed.issues[0];
 * // { path: 'filedOn', code: 'buddhist-year', message: '…', suggestion: '2023-09-30' }
 * ```
 */
export function parseApplication(json: unknown): Parsed<Application> {
  return applications.parse(json);
}

/**
 * Reads an evaluation from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseEvaluation({ line: 'teaching', standing: 'expert', decidedOn: '2024-01-15', members: [null, null] });
 * // { ok: false, issues: [{ path: 'members', code: 'wrong-count', … }] }
 * ```
 */
export function parseEvaluation(json: unknown): Parsed<Evaluation> {
  return evaluations.parse(json);
}
