/** A strict program of a user of the schemas, whose types are zod's. */
import type { Application, Regulation } from 'witthayathana';
import { regulation } from 'witthayathana';
import type { Issue, JsonSchema, JsonSchemaName, Parsed } from 'witthayathana/schema';
import type { findingSchema } from 'witthayathana/schema';
import { applicationSchema, jsonSchemas, parseApplication, parseRegulation } from 'witthayathana/schema';

const parsed: Parsed<Application> = parseApplication(JSON.parse('{}'));
export const issues: readonly Issue[] = parsed.ok ? [] : parsed.issues;
export const law: Parsed<Regulation> = parseRegulation(regulation);
export const schemas: Readonly<Record<JsonSchemaName, JsonSchema>> = jsonSchemas;

const result = applicationSchema.safeParse({});
export const isApplication: boolean = result.success;
export const filedOn: string | undefined = result.data?.filedOn;
// @ts-expect-error -- a fact that is none
export const nickname: unknown = result.data?.nickname;

/** What a Standard Schema says of itself, as libraries that take one read it. */
interface Standard {
  readonly '~standard': { readonly types?: { readonly input: unknown; readonly output: unknown } | undefined };
}
type Output<S extends Standard> = NonNullable<S['~standard']['types']>['output'];
export const application = (facts: Output<typeof applicationSchema>): Application => facts;
export const facts = (given: Application): Output<typeof applicationSchema> => given;
export const finding = (stored: Output<typeof findingSchema>): string => stored.id;
