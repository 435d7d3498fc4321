/** One reader for each kind of facts. */
import type {
  AgreementLevels,
  AgreementParts,
  AgreementRound,
  AgreementScore,
  Application,
  FutureApplication,
  Workload,
} from '../application';
import type { AgreementDraft } from '../agreement-draft';
import type { Appointment } from '../appointment';
import type { BoardCase, BoardOptions } from '../board';
import type { Case } from '../case';
import type { Evidence, EvidenceScope } from '../evidence';
import type { Evaluation } from '../evaluation';
import type { Filing } from '../filing';
import type { FilingWindow, PlanWindow } from '../filing-window';
import type { HoldingOptions } from '../holding';
import type { LanguageTestResult } from '../language-test';
import type { Standing } from '../names';
import type { ProcedureLoad } from '../procedure-load';
import type { RecordedFacts } from '../recorded-facts';
import type { ReviewFacts, ReviewOptions } from '../review';
import type { Career } from '../retention';
import type { AgreementSheetOptions, DomainSheetOptions, SheetFacts } from '../sheet';
import type { SubjectChoice } from '../subject';
import type { TriageItem, TriageOptions } from '../triage';
import type { Parsed } from '../../error/parsed';
import type { Reader } from './check';
import { reader } from './check';
import * as schema from '../schema';

export const applications: Reader<Application> = reader(schema.application);
export const evaluations: Reader<Evaluation> = reader(schema.evaluation);
export const agreementRounds: Reader<AgreementRound> = reader(schema.agreementRound);
export const workloads: Reader<Workload> = reader(schema.workload);
/** Levels of the 8 or 4 indicators of a domain. */
export const domainLevels = {
  teaching: reader<readonly number[]>(() => schema.domainLevels().teaching),
  outcomes: reader<readonly number[]>(() => schema.domainLevels().outcomes),
};
/** One member's score of a round by itself; under a name, since it may be a plain number. */
export const agreementScores: Reader<{ readonly score: AgreementScore }> = reader(schema.agreementScoreAlone);
export const agreementSheets: Reader<AgreementParts | AgreementLevels> = reader(schema.agreementSheet);

/** Applications that are not filed yet. */
export const futureApplications: Reader<FutureApplication> = reader(schema.futureApplication);

/** In which days to look for a filing day. */
export const filingWindows: Reader<FilingWindow> = reader(schema.filingWindow);

/** The days to plan for. */
export const planWindows: Reader<PlanWindow> = reader(schema.planWindow);

/** Applications under a name, and how to sort them. */
export const triageItems: Reader<TriageItem> = reader(schema.triageItem);
export const triageOptions: Reader<TriageOptions> = reader(schema.triageOptions);

/** The facts of an application as another account has them. */
export const recordedFacts: Reader<RecordedFacts> = reader(schema.recordedFacts);

/** The rest of the procedure. */
export const evidences: Reader<Evidence> = reader(schema.evidence);
export const evidenceScopes: Reader<EvidenceScope> = reader(schema.evidenceScope);
export const filings: Reader<Filing> = reader(schema.filing);
export const appointments: Reader<Appointment> = reader(schema.appointment);
export const careers: Reader<Career> = reader(schema.career);
export const languageTestResults: Reader<LanguageTestResult> = reader(schema.languageTestResult);
export const subjectChoices: Reader<SubjectChoice> = reader(schema.subjectChoice);
export const procedureLoads: Reader<ProcedureLoad> = reader(schema.procedureLoad);

/** Score sheets as a form bears them. */
export const domainSheetOptions: Reader<DomainSheetOptions> = reader(schema.domainSheetOptions);
export const agreementSheetOptions: Reader<AgreementSheetOptions> = reader(schema.agreementSheetOptions);
const sheets: Reader<SheetFacts> = reader(schema.sheet);

/** Money: who holds which standing, and what comes later. */
export const holdings: Reader<HoldingOptions & { readonly standing: Standing | 'none' }> = reader(schema.holdingOf);
export const delays: Reader<HoldingOptions & { readonly standing: Standing; readonly months: number }> = reader(
  schema.delay,
);
export const applicantCounts: Reader<{ readonly applicants: number }> = reader(schema.applicantCount);

/** What an office reviews, and what a board decides. */
export const reviewFacts: Reader<ReviewFacts> = reader(schema.reviewFacts);
export const reviewOptions: Reader<ReviewOptions> = reader(schema.dayOfOffice);
export const boardCases: Reader<BoardCase> = reader(schema.boardCase);
export const boardOptions: Reader<BoardOptions> = reader(schema.dayOfOffice);

/** Drafts of form PA 1. */
export const agreementDrafts: Reader<AgreementDraft> = reader(schema.agreementDraft);

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
  if (application !== undefined) {
    applications.trust(application);
    futureApplications.trust(application);
  }
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
 * Reads an agreement round from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseAgreementRound({ fiscalYear: 2023, position: 'teacher', standing: 'none' });
 * // { ok: false, issues: [{ path: 'fiscalYear', code: 'common-era-year', suggestion: '2566', … }] }
 * ```
 */
export function parseAgreementRound(json: unknown): Parsed<AgreementRound> {
  return agreementRounds.parse(json);
}

/**
 * Reads a workload from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseWorkload({ setting: 'primary', teaching: 'twelve' });
 * // { ok: false, issues: [{ path: 'teaching', code: 'wrong-type', … }] }
 * ```
 */
export function parseWorkload(json: unknown): Parsed<Workload> {
  return workloads.parse(json);
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

/**
 * Reads the evidence of an application from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseEvidence({ lessonPlan: [{ kind: 'PDF', pages: 12 }] });
 * // { ok: false, issues: [{ path: 'lessonPlan[0].kind', code: 'unknown-name', suggestion: 'pdf', … }] }
 * ```
 */
export function parseEvidence(json: unknown): Parsed<Evidence> {
  return evidences.parse(json);
}

/**
 * Reads the facts of filing from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseFiling({ line: 'teaching', standing: 'professional', filedOn: '2024-05-16', transfer: { filedAt: 'old-office' } });
 * // { ok: false, issues: [{ path: 'transfer.effectiveOn', code: 'missing', … }] }
 * ```
 */
export function parseFiling(json: unknown): Parsed<Filing> {
  return filings.parse(json);
}

/**
 * Reads the facts of an appointment from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseAppointment({ line: 'teaching', standing: 'professional', enteredOn: '2022-10-05', orderedOn: '2566-02-01' });
 * // { ok: false, issues: [{ path: 'orderedOn', code: 'buddhist-year', suggestion: '2023-02-01', … }] }
 * ```
 */
export function parseAppointment(json: unknown): Parsed<Appointment> {
  return appointments.parse(json);
}

/**
 * Reads a career with a standing from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseCareer({ heldSince: '2023-10-01', on: '2023-09-30' });
 * // { ok: false, issues: [{ path: 'on', code: 'wrong-order', … }] }
 * ```
 */
export function parseCareer(json: unknown): Parsed<Career> {
  return careers.parse(json);
}

/**
 * Reads a draft of form PA 1 from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseAgreementDraft({ challenge: { titl: 'อ่านออกเขียนได้' } });
 * // { ok: false, issues: [{ path: 'challenge.titl', code: 'unknown-property', suggestion: 'title', … }] }
 * ```
 */
export function parseAgreementDraft(json: unknown): Parsed<AgreementDraft> {
  return agreementDrafts.parse(json);
}

/**
 * Reads a member's score sheet from plain JSON, of a domain or of an agreement round; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseSheet({ domain: 'outcomes', levels: [1, 3, 3, 6], standing: 'professional', on: '2023-06-01' });
 * // { ok: false, issues: [{ path: 'levels[3]', code: 'out-of-range', … }] }
 * ```
 */
export function parseSheet(json: unknown): Parsed<SheetFacts> {
  return sheets.parse(json);
}

/**
 * Reads an application and what an office checks it against from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseReview({ application, checked: { license: true } });
 * // { ok: false, issues: [{ path: 'checked.license', code: 'unknown-property', suggestion: 'licence', … }] }
 * ```
 */
export function parseReview(json: unknown): Parsed<ReviewFacts> {
  return reviewFacts.parse(json);
}

/**
 * Reads one applicant of a board paper from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseBoardCase({ id: '1', evaluation, enteredOn: '2565-10-05' });
 * // { ok: false, issues: [{ path: 'enteredOn', code: 'buddhist-year', suggestion: '2022-10-05', … }] }
 * ```
 */
export function parseBoardCase(json: unknown): Parsed<BoardCase> {
  return boardCases.parse(json);
}

/**
 * Reads a language test with its scores from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseLanguageTestResult({ test: 'ielts', scores: { total: 6, speaking: 6 } });
 * // { ok: false, issues: [{ path: 'scores.speaking', code: 'unknown-property', … }] }
 * ```
 */
export function parseLanguageTestResult(json: unknown): Parsed<LanguageTestResult> {
  return languageTestResults.parse(json);
}

/**
 * Reads the subject that a teacher applies in from plain JSON; see {@link parseApplication}.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }`
 * @example
 * ```ts
 * parseSubjectChoice({ on: '2024-11-04', subject: 'ภาษาไทย', setting: 'primry' });
 * // { ok: false, issues: [{ path: 'setting', code: 'unknown-name', suggestion: 'primary', … }] }
 * ```
 */
export function parseSubjectChoice(json: unknown): Parsed<SubjectChoice> {
  return subjectChoices.parse(json);
}
