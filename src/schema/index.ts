/**
 * The edge: zod schemas, JSON Schemas and parsers of the facts and of the law.
 *
 * @packageDocumentation
 */
export { jsonSchemas } from '../facts/json-schema';
export { parseApplication, parseCase, parseEvaluation } from '../facts/readers';
export { parseAmendments } from '../law/amend';
export { parseRegulation } from '../law/known';
export {
  agreementRound as agreementRoundSchema,
  application as applicationSchema,
  amendments as amendmentsSchema,
  evaluation as evaluationSchema,
  judgedCase as caseSchema,
  regulation as regulationSchema,
  workload as workloadSchema,
} from '../facts/schema';

export type { JsonSchema, JsonSchemaName } from '../facts/json-schema';
export type { Parsed } from '../facts/check';
export type { Issue, IssueCode } from '../error/witthayathana-error';
