/**
 * The shapes of the facts as JSON Schema, draft 2020-12.
 *
 * They accept a superset of what the parsers accept: that a day exists in the calendar, and rules across properties (a
 * last day before the first, a round twice, a total that contradicts its parts) are not said in JSON Schema.
 */
import * as z from 'zod/mini';
import { deepFreeze } from '../value/deep-freeze';
import * as schema from './schema';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A list of types is refused by validators in their strict mode; alternatives say the same. */
function withoutTypeLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypeLists);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] =>
    key === 'type' && Array.isArray(each)
      ? ['anyOf', each.map((type: unknown) => ({ type }))]
      : [key, withoutTypeLists(each)],
  );
  return Object.fromEntries(entries);
}

function jsonSchemaOf(title: string, described: z.core.$ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(described, {
    metadata: schema.jsonSchemaHints,
    override: withoutTypeLists,
  });
  return { $schema, title, ...rest };
}

/** What has a JSON Schema. */
export type JsonSchemaName =
  | 'agreement-draft'
  | 'agreement-round'
  | 'amendments'
  | 'application'
  | 'appointment'
  | 'board-case'
  | 'career'
  | 'case'
  | 'evaluation'
  | 'evidence'
  | 'filing'
  | 'language-test-result'
  | 'regulation'
  | 'review'
  | 'sheet'
  | 'subject-choice'
  | 'workload';

/** The JSON Schemas by name; the package also holds them as files, `witthayathana/schemas/<name>.schema.json`. */
export const jsonSchemas: Readonly<Record<JsonSchemaName, JsonSchema>> = deepFreeze({
  'agreement-draft': jsonSchemaOf('AgreementDraft', schema.agreementDraft()),
  'agreement-round': jsonSchemaOf('AgreementRound', schema.agreementRound()),
  amendments: jsonSchemaOf('Amendments', schema.amendments()),
  application: jsonSchemaOf('Application', schema.application()),
  appointment: jsonSchemaOf('Appointment', schema.appointment()),
  'board-case': jsonSchemaOf('BoardCase', schema.boardCase()),
  career: jsonSchemaOf('Career', schema.career()),
  case: jsonSchemaOf('Case', schema.judgedCase()),
  evaluation: jsonSchemaOf('Evaluation', schema.evaluation()),
  evidence: jsonSchemaOf('Evidence', schema.evidence()),
  filing: jsonSchemaOf('Filing', schema.filing()),
  'language-test-result': jsonSchemaOf('LanguageTestResult', schema.languageTestResult()),
  regulation: jsonSchemaOf('Regulation', schema.regulation()),
  review: jsonSchemaOf('Review', schema.reviewFacts()),
  sheet: jsonSchemaOf('Sheet', schema.sheet()),
  'subject-choice': jsonSchemaOf('SubjectChoice', schema.subjectChoice()),
  workload: jsonSchemaOf('Workload', schema.workload()),
});
