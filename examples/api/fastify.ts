/** The same service on Fastify, whose own validator coerces and removes: the compiler here does neither. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify from 'fastify';
import type { FastifySchema, FastifySchemaCompiler } from 'fastify';
import { assessEligibility, parseApplication, parseWorkload } from 'witthayathana';
import type { Application, Issue, Parsed } from 'witthayathana';
import { jsonSchemas } from 'witthayathana/schema';
import { requireNoCoercion } from './guard.ts';

/** What a request is refused with: the issues of the library. */
class Refused extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('the facts are not what their type says');
    this.issues = issues;
  }
}

/** Schemas of the library are answered by its parsers: exact, with codes, and nothing is changed. */
const parsers = new Map<unknown, (json: unknown) => Parsed<unknown>>([
  [jsonSchemas.application.$id, parseApplication],
  [jsonSchemas.workload.$id, parseWorkload],
]);

/** All other schemas of a service are compiled as they are written, draft 2020-12, in strict mode. */
const ajv = new Ajv2020({ strict: true, allErrors: true, coerceTypes: false, removeAdditional: false });
ajv.addFormat('date', true);

const compiler: FastifySchemaCompiler<FastifySchema> = ({ schema }) => {
  const parse = parsers.get((schema as { readonly $id?: unknown }).$id);
  if (parse === undefined) return ajv.compile(schema as object);
  return (body) => {
    const parsed = parse(body);
    return parsed.ok ? { value: parsed.value } : { error: new Refused(parsed.issues) };
  };
};

export function service() {
  requireNoCoercion((body) => parseApplication(body));
  const server = Fastify().setValidatorCompiler(compiler);
  server.setErrorHandler((error, _, reply) =>
    error instanceof Refused
      ? reply.code(400).send({ issues: error.issues })
      : reply.code((error as { readonly statusCode?: number }).statusCode ?? 500).send({ error: 'refused' }),
  );
  server.post<{ Body: Application }>('/eligibility', { schema: { body: jsonSchemas.application } }, ({ body }) => {
    const { status } = assessEligibility(body);
    return { status };
  });
  server.get(
    '/health',
    { schema: { querystring: { type: 'object', properties: { on: { type: 'string' } } } } },
    () => ({
      ok: true,
    }),
  );
  return server;
}
