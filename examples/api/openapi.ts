/** The description of the service, OpenAPI 3.1, whose schemas are the library's own: JSON Schema needs no translation. */
import { version } from 'witthayathana';
import { jsonSchemas } from 'witthayathana/schema';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const issues = { type: 'object', required: ['issues'], properties: { issues: { type: 'array', items: ref('Issue') } } };

const answer = {
  type: 'object',
  required: ['status', 'text'],
  properties: { status: { enum: ['met', 'unmet', 'unknown'] }, text: { type: 'string' } },
};

function judged(summary: string, body: string, schema: object) {
  return {
    summary,
    requestBody: { required: true, ...json(ref(body)) },
    responses: {
      200: { description: 'Judged', ...json(schema) },
      400: { description: 'What is wrong with the facts', ...json(issues) },
    },
  };
}

const day = { name: 'on', in: 'path', required: true, schema: { type: 'string', format: 'date' } };

export const openapi = {
  openapi: '3.1.0',
  info: { title: 'วิทยฐานะ', version },
  paths: {
    '/eligibility': { post: judged('Whether an application fulfils the qualifications', 'Application', answer) },
    '/workload/{on}': { parameters: [day], post: judged('Whether hours fulfil the workload', 'Workload', answer) },
    '/finding': { post: judged('The whole finding, to be stored', 'Application', ref('Finding')) },
  },
  components: {
    schemas: {
      Application: jsonSchemas.application,
      Workload: jsonSchemas.workload,
      Finding: jsonSchemas.finding,
      Issue: jsonSchemas.issue,
    },
  },
};
