/**
 * Rules of วิทยฐานะ, the academic standing of Thai government teachers, under the criteria วPA of ก.ค.ศ.
 *
 * @packageDocumentation
 */
export { academicYear } from './calendar/academic-year';
export { administratorGroups, agreementIndicators, expectedPractices } from './law/office/agreement-indicators';
export { agreementForms } from './law/office/agreement-forms';
export { agreementSheet } from './assess/office/agreement-sheet';
export { allowance } from './assess/office/allowance';
export { amend, parseAmendments, without } from './law/amend';
export { anniversary } from './calendar/anniversary';
// With an alias where a noun clashes with a variable of one's own: `assessAppointment`, `assessFiling`, `buildTimeline`.
export { appointment, appointment as assessAppointment } from './assess/appointment';
export { asOf } from './law/as-of';
export { ask } from './finding/ask';
export { assessAgreement } from './assess/agreement';
export { assessEligibility, verdict } from './assess/eligibility';
export { assessWorkload } from './assess/workload';
export { assessorSeats } from './assess/office/assessor-seats';
export { at } from './finding/at';
export { atLeast } from './finding/combine';
export { boardPaper } from './explore/office/board-paper';
export { boundaryCases } from './explore/boundary/boundary-cases';
export { cautions, cautionsOf } from './explore/cautions/cautions';
export { cefrFromTest } from './assess/language-test';
export { checkEvidence } from './assess/evidence';
export { checkSubject } from './assess/subject';
export { clauseRegister } from './law/clause-register';
export { checkRegulation } from './law/check/check';
export { cites, openQuestions } from './finding/cites';
export { compact, expand } from './finding/compact';
export { costOfDelay } from './assess/office/cost-of-delay';
export { crossCheck } from './explore/cross-check/cross-check';
export { decideEvaluation, verdictOf } from './assess/evaluation';
export { diffRegulations } from './law/diff';
export { domainIndicators } from './law/office/domain-indicators';
export { domainSheet } from './assess/office/domain-sheet';
export { dpaChecklist } from './assess/dpa-checklist';
export { earliestFiling } from './explore/earliest-filing';
export { elapsed } from './calendar/elapsed';
export { filing, filing as assessFiling } from './assess/filing';
export {
  careerLines,
  cefrLevels,
  degreeFields,
  degreeLevels,
  languages,
  positions,
  reportKinds,
  salaryLevels,
  sanctionKinds,
  specialAreas,
  standings,
  workloadSettings,
} from './facts/names';
export { fiscalYear } from './calendar/fiscal-year';
export { formGaps } from './assess/office/form-gaps';
export { formatThaiDate, parseThaiDate } from './calendar/thai-date';
export { impact } from './explore/impact/impact';
export { inForce } from './law/values-in-force';
export { invitations, stages } from './law/office/stages';
export { isWitthayathanaError, WitthayathanaError } from './error/witthayathana-error';
export {
  parseAgreementDraft,
  parseAgreementRound,
  parseApplication,
  parseAppointment,
  parseBoardCase,
  parseCareer,
  parseCase,
  parseEvaluation,
  parseEvidence,
  parseFiling,
  parseLanguageTestResult,
  parseReview,
  parseSheet,
  parseSubjectChoice,
  parseWorkload,
} from './facts/reading/readers';
export { parseFinding } from './finding/parse-finding';
export { memberSheets } from './assess/office/member-sheets';
export { nextInvitations, nextStages } from './assess/office/next-stages';
export { parseRegulation } from './law/known';
export { plan } from './explore/plan/plan';
export { planDelay } from './explore/office/plan-delay';
export { procedureEffort } from './assess/procedure-effort';
export { procedureSteps } from './law/procedure';
export { raises } from './explore/raises';
export { recognisedLanguages } from './law/languages';
export { regulation } from './law/regulation';
export { remedies } from './explore/remedies';
export { retentionHistory } from './assess/retention-history';
export { reviewApplication } from './explore/office/review';
export { reviewItems, signOff } from './law/office/review-items';
export { salaryBands } from './law/office/salary-bands';
export { salaryRoundOf } from './calendar/salary-round';
export { scoreAgreement, scoreDomain } from './assess/score';
export { staleCitations } from './law/stale-citations';
export { subjects } from './law/subjects';
export { timeline, timeline as buildTimeline } from './explore/timeline/timeline';
export { triage, triageOne, triageRows } from './explore/triage/triage';
export { version } from './version';
export { whatFollows } from './assess/what-follows';
export { isElapsed, isList } from './finding/value-kind';
export { why } from './finding/why';
export { witnesses } from './explore/impact/witnesses';

export type * from './law/clause-register';
export type { Remark, RemarkCode } from './law/check/types';
export type { StaleCitation } from './law/stale-citations';
export type * from './explore/timeline/types';
export type { CrossCheck, Difference, DifferenceKind, JudgedDifference } from './explore/cross-check/cross-check';
export type { Triage, TriageGroup, TriageRow } from './explore/triage/triage';
export type { TriageItem, TriageOptions } from './facts/triage';
export type { RecordedFacts } from './facts/recorded-facts';
export type { BoundaryCase } from './explore/boundary/boundary-cases';
export type { Side } from './explore/boundary/edge';
export type { Witness } from './explore/impact/witnesses';
export type { Half } from './calendar/types';
export type { SalaryRoundId } from './calendar/salary-round';
export type { ThaiDateOptions } from './calendar/thai-date';
export type { Amendment } from './law/amend';
export type { DomainRaises, Raise } from './explore/raises';
export type { EarliestFiling, FilingDay } from './explore/earliest-filing';
export type { FilingWindow, PlanWindow, Supposition } from './facts/filing-window';
export type { CautionCase, CautionsOfCase } from './explore/cautions/cautions';
export type { Caution, CautionCode, CautionFacts, CautionOptions } from './explore/cautions/types';
export type { Need, NeedKind, OneNeed, Plan, RoutePlan } from './explore/plan/types';
export type { Route } from './rules/route';
export type { Remedies, Remedy, RemedyPart, RemedyWay } from './explore/remedies';
export type { CompactFinding, CompactPart } from './finding/compact';
export type { Case } from './facts/case';
export type { Change } from './law/diff';
export type { Impact, MovedCase } from './explore/impact/impact';
export type { MovedPart, Transition, TransitionCounts } from './explore/impact/transition';
export type { AgreementPoints } from './assess/score';
export type * from './facts/application';
export type * from './facts/appointment';
export type * from './facts/evaluation';
export type * from './facts/evidence';
export type * from './facts/filing';
export type { LanguageTestResult, LanguageTestScores } from './facts/language-test';
export type * from './facts/holding';
export type * from './facts/names';
export type * from './facts/procedure-load';
export type * from './facts/retention';
export type * from './facts/agreement-draft';
export type * from './facts/board';
export type * from './facts/review';
export type * from './facts/sheet';
export type * from './facts/subject';
export type { Parsed } from './error/parsed';
export type { FactPath, KnownFactPath } from './finding/fact-path';
export type * from './finding/finding';
export type { InstrumentId, KnownInstrumentId } from './finding/instrument-id';
export type { KnownPartId, PartId } from './finding/part-id';
export type {
  ChosenBy,
  Cites,
  Dated,
  Direction,
  InForce,
  Instrument,
  Kind,
  Parameter,
  ParameterValues,
  ParamId,
  Regulation,
} from './law/types';
export type {
  AdministratorGroup,
  AgreementGroup,
  AgreementIndicator,
  ExpectedPractice,
} from './law/office/agreement-indicators';
export type { DomainIndicator, SheetDomain } from './law/office/domain-indicators';
export type { CheckedItem, Review, ReviewReason } from './explore/office/review';
export type { AnnexRow, BoardPaper, BoardScore, ConsentRow, CountByStanding } from './explore/office/board-paper';
export type { ReviewItem, ReviewNumber, Signer, SignerName } from './law/office/review-items';
export type { FormGap } from './assess/office/form-gaps';
export type { AgreementForm, AgreementFormName, FormField, FormPart, FormRow } from './law/office/agreement-forms';
export type { Allowance, Amount } from './assess/office/allowance';
export type { CostOfDelay } from './assess/office/cost-of-delay';
export type { PlanDelay, PlanDelayOptions } from './explore/office/plan-delay';
export type {
  Invitation,
  InvitationActor,
  InvitationName,
  NextInvitation,
  NextStage,
  Stage,
  StageActor,
  StageName,
} from './law/office/stages';
export type { SalaryBand, SalaryBandName } from './law/office/salary-bands';
export type { MemberSheet } from './assess/office/member-sheets';
export type { Sheet, SheetRow } from './assess/office/sheet';
export type { BodyName, FollowingStep, ProvidedStep, StepName } from './law/following-steps';
export type { ChecklistItem, ChecklistNumber } from './assess/dpa-checklist';
export type { CefrFromTest } from './assess/language-test';
export type { RecognisedLanguage } from './law/languages';
export type { ProcedureStep, ResponsibleBody, StepMeasure } from './law/procedure';
export type { ForeignLanguageSubject, Subject, SubjectGroup } from './law/subjects';
export type { ErrorCode, Issue, IssueCode } from './error/witthayathana-error';
