/**
 * The shapes of the facts, of the law and of answers as JSON Schema, draft 2020-12, so plain that draft-07 validators read
 * them too: no `prefixItems`, no list of types.
 *
 * They accept a superset of what the parsers accept: that a day exists in the calendar, and rules across properties (a
 * last day before the first, a round twice, a total that contradicts its parts) are not said in JSON Schema.
 */
import * as z from 'zod/mini';
import { deepFreeze } from '../value/deep-freeze';
import { finding, issue } from './answers';
import type { ShapeName } from './described/shapes';
import { shapeWords } from './described/shapes';
import type { Words } from './described/words';
import * as schema from './schema';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, JsonSchema>>;

/** Items by their place, as three members have them, are all alike: so many of one kind. */
function itemsAlike({ prefixItems, ...rest }: JsonSchema): JsonSchema {
  if (!Array.isArray(prefixItems)) return rest;
  const members: readonly unknown[] = prefixItems;
  return { ...rest, items: members[0], minItems: members.length, maxItems: members.length };
}

/** A list of types, and items by their place, are not read alike by all drafts; what is given back is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(itemsAlike(value as JsonSchema)).map(([key, each]): [string, unknown] =>
    key === 'type' && Array.isArray(each) ? ['anyOf', each.map((type: unknown) => ({ type }))] : [key, plain(each)],
  );
  return Object.fromEntries(entries);
}

function isShape(name: string): name is ShapeName {
  return Object.hasOwn(shapeWords, name);
}

/** A shape with a title and a description for each property; what is no shape has none. */
function described(name: string, { properties, ...rest }: { readonly properties?: Properties }): JsonSchema {
  if (properties === undefined || !isShape(name)) return rest;
  const words: Readonly<Record<string, Words>> = shapeWords[name];
  const entries = Object.entries(properties).map(([property, each]): [string, JsonSchema] => {
    const [title, description] = words[property] ?? [];
    return [property, { title, description, ...each }];
  });
  return { ...rest, properties: Object.fromEntries(entries) };
}

function withWords(defs: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(defs).map(([name, each]) => [name, { title: name, ...described(name, each) }]),
  );
}

/** One schema by itself: what it consists of stands in its `$defs`, under the names of the types. */
function jsonSchemaOf(name: string, title: string, of: z.core.$ZodType): JsonSchema {
  const made = plain(z.toJSONSchema(of, { metadata: schema.jsonSchemaHints })) as JsonSchema & {
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
  };
  const { $schema, $defs = {}, $ref, ...rest } = made;
  const defs = withWords($defs);
  const root = typeof $ref === 'string' ? $ref.slice('#/$defs/'.length) : undefined;
  const own = root === undefined ? rest : defs[root];
  const isNamedWithin = JSON.stringify(defs).includes(`"#/$defs/${String(root)}"`);
  const others = Object.entries(defs).filter(([each]) => each !== root || isNamedWithin);
  return {
    $schema,
    $id: `urn:witthayathana:schema:${name}`,
    ...own,
    title,
    ...(others.length === 0 ? {} : { $defs: Object.fromEntries(others) }),
  };
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
  | 'finding'
  | 'issue'
  | 'language-test-result'
  | 'regulation'
  | 'review'
  | 'sheet'
  | 'subject-choice'
  | 'workload';

function all(sources: Readonly<Record<JsonSchemaName, readonly [title: string, of: z.core.$ZodType]>>) {
  const entries = Object.entries(sources).map(([name, [title, of]]) => [name, jsonSchemaOf(name, title, of)]);
  return deepFreeze(Object.fromEntries(entries) as Record<JsonSchemaName, JsonSchema>);
}

/**
 * The JSON Schemas by name; the package also holds them as files, `witthayathana/schemas/<name>.schema.json`. Each stands
 * by itself, with an id and with a title and a description for every property.
 *
 * @example
 * ```ts
 * new Ajv2020({ strict: true }).addFormat('date', true).compile(jsonSchemas.application);
 * ```
 */
export const jsonSchemas: Readonly<Record<JsonSchemaName, JsonSchema>> = all({
  'agreement-draft': ['AgreementDraft', schema.agreementDraft()],
  'agreement-round': ['AgreementRound', schema.agreementRound()],
  amendments: ['Amendments', schema.amendments()],
  application: ['Application', schema.application()],
  appointment: ['Appointment', schema.appointment()],
  'board-case': ['BoardCase', schema.boardCase()],
  career: ['Career', schema.career()],
  case: ['Case', schema.judgedCase()],
  evaluation: ['Evaluation', schema.evaluation()],
  evidence: ['Evidence', schema.evidence()],
  filing: ['Filing', schema.filing()],
  finding: ['Finding', finding()],
  issue: ['Issue', issue()],
  'language-test-result': ['LanguageTestResult', schema.languageTestResult()],
  regulation: ['Regulation', schema.regulation()],
  review: ['Review', schema.reviewFacts()],
  sheet: ['Sheet', schema.sheet()],
  'subject-choice': ['SubjectChoice', schema.subjectChoice()],
  workload: ['Workload', schema.workload()],
});
