/**
 * The edge: zod schemas, JSON Schemas and parsers of the facts and of the law.
 *
 * @packageDocumentation
 */
export { jsonSchemas } from '../facts/json-schema';
export {
  parseApplication,
  parseAppointment,
  parseCareer,
  parseCase,
  parseEvaluation,
  parseEvidence,
  parseFiling,
  parseLanguageTestResult,
  parseSubjectChoice,
} from '../facts/readers';
export { parseAmendments } from '../law/amend';
export { parseRegulation } from '../law/known';
export {
  agreementRound as agreementRoundSchema,
  amendments as amendmentsSchema,
  application as applicationSchema,
  appointment as appointmentSchema,
  career as careerSchema,
  evaluation as evaluationSchema,
  evidence as evidenceSchema,
  filing as filingSchema,
  judgedCase as caseSchema,
  languageTestResult as languageTestResultSchema,
  regulation as regulationSchema,
  subjectChoice as subjectChoiceSchema,
  workload as workloadSchema,
} from '../facts/schema';

export type { JsonSchema, JsonSchemaName } from '../facts/json-schema';
export type { Parsed } from '../facts/check';
export type { Issue, IssueCode } from '../error/witthayathana-error';
