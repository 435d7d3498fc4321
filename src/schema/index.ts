/**
 * The edge: zod schemas, JSON Schemas and parsers of the facts and of the law.
 *
 * @packageDocumentation
 */
import * as schema from '../facts/schema';

export { jsonSchemas } from '../facts/json-schema';
export {
  parseAgreementDraft,
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
} from '../facts/reading/readers';
export { parseAmendments } from '../law/amend';
export { parseRegulation } from '../law/known';

export const agreementDraftSchema = schema.agreementDraft();
export const agreementRoundSchema = schema.agreementRound();
export const amendmentsSchema = schema.amendments();
export const applicationSchema = schema.application();
export const appointmentSchema = schema.appointment();
export const boardCaseSchema = schema.boardCase();
export const careerSchema = schema.career();
export const evaluationSchema = schema.evaluation();
export const evidenceSchema = schema.evidence();
export const filingSchema = schema.filing();
export const caseSchema = schema.judgedCase();
export const languageTestResultSchema = schema.languageTestResult();
export const regulationSchema = schema.regulation();
export const reviewSchema = schema.reviewFacts();
export const sheetSchema = schema.sheet();
export const subjectChoiceSchema = schema.subjectChoice();
export const workloadSchema = schema.workload();

export type { JsonSchema, JsonSchemaName } from '../facts/json-schema';
export type { Parsed } from '../error/parsed';
export type { Issue, IssueCode } from '../error/witthayathana-error';
