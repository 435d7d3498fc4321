/** A strict program of a user of the schemas, whose types are zod's. */
import type { Application, Regulation } from 'witthayathana';
import { regulation } from 'witthayathana';
import type { Issue, JsonSchema, JsonSchemaName, Parsed } from 'witthayathana/schema';
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
