/**
 * The edge: schemas, JSON Schemas and parsers of the facts, of the law and of answers.
 *
 * Each schema is a Standard Schema (v1), and one of zod/mini besides; however it is asked, it answers as the parser of its
 * name: the same values, frozen and remembered as valid, and of what is wrong the same codes, sentences and suggestions.
 *
 * @packageDocumentation
 */
import type { Issue } from '../error/witthayathana-error';
import { finding, issue } from '../facts/answers';
import { reader } from '../facts/reading/check';
import {
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
} from '../facts/reading/readers';
import * as schema from '../facts/schema';
import { parseFinding } from '../finding/parse-finding';
import { parseAmendments } from '../law/amend';
import { parseRegulation } from '../law/known';
import { answering } from './answering';

export { jsonSchemas } from '../facts/json-schema';
export {
  parseAgreementDraft,
  parseAgreementRound,
  parseAmendments,
  parseApplication,
  parseAppointment,
  parseBoardCase,
  parseCareer,
  parseCase,
  parseEvaluation,
  parseEvidence,
  parseFiling,
  parseFinding,
  parseLanguageTestResult,
  parseRegulation,
  parseReview,
  parseSheet,
  parseSubjectChoice,
  parseWorkload,
};

const issues = reader<Issue>(issue);

/** A draft of form PA 1. Its parser is {@link parseAgreementDraft}. */
export const agreementDraftSchema = answering(schema.agreementDraft(), parseAgreementDraft);

/** An agreement round (PA). Its parser is {@link parseAgreementRound}. */
export const agreementRoundSchema = answering(schema.agreementRound(), parseAgreementRound);

/** Amendments to the law. Its parser is {@link parseAmendments}. */
export const amendmentsSchema = answering(schema.amendments(), parseAmendments);

/** An application (คำขอ). Its parser is {@link parseApplication}. */
export const applicationSchema = answering(schema.application(), parseApplication);

/** An appointment (การแต่งตั้ง). Its parser is {@link parseAppointment}. */
export const appointmentSchema = answering(schema.appointment(), parseAppointment);

/** One applicant of a board paper. Its parser is {@link parseBoardCase}. */
export const boardCaseSchema = answering(schema.boardCase(), parseBoardCase);

/** A career with a standing. Its parser is {@link parseCareer}. */
export const careerSchema = answering(schema.career(), parseCareer);

/** A case of a corpus. Its parser is {@link parseCase}. */
export const caseSchema = answering(schema.judgedCase(), parseCase);

/** An evaluation (การประเมิน). Its parser is {@link parseEvaluation}. */
export const evaluationSchema = answering(schema.evaluation(), parseEvaluation);

/** The evidence of an application (หลักฐาน). Its parser is {@link parseEvidence}. */
export const evidenceSchema = answering(schema.evidence(), parseEvidence);

/** The facts of filing (การยื่นคำขอ). Its parser is {@link parseFiling}. */
export const filingSchema = answering(schema.filing(), parseFiling);

/** A finding, for responses and for what was stored. Its parser is {@link parseFinding}. */
export const findingSchema = answering(finding(), parseFinding);

/** An issue, for responses. It has no parser of its own. */
export const issueSchema = answering(issue(), issues.parse);

/** A language test with its scores. Its parser is {@link parseLanguageTestResult}. */
export const languageTestResultSchema = answering(schema.languageTestResult(), parseLanguageTestResult);

/** A regulation, the law as data. Its parser is {@link parseRegulation}. */
export const regulationSchema = answering(schema.regulation(), parseRegulation);

/** An application, and what an office checks it against. Its parser is {@link parseReview}. */
export const reviewSchema = answering(schema.reviewFacts(), parseReview);

/** One member's score sheet. Its parser is {@link parseSheet}. */
export const sheetSchema = answering(schema.sheet(), parseSheet);

/** The subject (สาขาวิชา) that a teacher applies in. Its parser is {@link parseSubjectChoice}. */
export const subjectChoiceSchema = answering(schema.subjectChoice(), parseSubjectChoice);

/** A workload (ภาระงาน). Its parser is {@link parseWorkload}. */
export const workloadSchema = answering(schema.workload(), parseWorkload);

export type { JsonSchema, JsonSchemaName } from '../facts/json-schema';
export type { SchemaOf } from './answering';
export type { Parsed } from '../error/parsed';
export type { Issue, IssueCode } from '../error/witthayathana-error';
