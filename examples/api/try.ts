/** Calls both services without a network, and writes what they answer as JSON. */
import { Ajv } from 'ajv';
import { jsonSchemas } from 'witthayathana/schema';
import { app } from './app.ts';
import { askForWorkload, clientOf } from './client.ts';
import { service } from './fastify.ts';
import { requireNoCoercion } from './guard.ts';

const good = { line: 'teaching', standing: 'expert', filedOn: '2025-01-15', sanctions: [] };
const wrong = { line: 'teaching', standing: 'exprt', filedOn: '2568-01-15' };

async function post(path: string, body: unknown): Promise<readonly [number, unknown]> {
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return [answer.status, await answer.json()];
}

/** Ajv as Fastify configures it where nobody says otherwise. */
function coercing() {
  const ajv = new Ajv({ coerceTypes: 'array', useDefaults: true, removeAdditional: true, strict: false });
  ajv.addFormat('date', true);
  const check = ajv.compile({ ...jsonSchemas.application, $schema: 'http://json-schema.org/draft-07/schema#' });
  return (value: unknown) => (check(value) ? ({ ok: true, value } as const) : ({ ok: false } as const));
}

function caught(): string {
  try {
    requireNoCoercion(coercing());
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}

const server = service();
const inject = async (payload: object): Promise<readonly [number, unknown]> => {
  const answer = await server.inject({ method: 'POST', url: '/eligibility', payload });
  return [answer.statusCode, answer.json()];
};

const answers = {
  hono: {
    good: await post('/eligibility', good),
    wrong: await post('/eligibility', wrong),
    badDay: await post('/workload/2567-13-01', { setting: 'primary', teaching: 12, total: 20 }),
    finding: await post('/finding', good),
  },
  client: await askForWorkload(clientOf((input, init) => app.request(String(input), init))),
  openapi: await (await app.request('/openapi.json')).json(),
  fastify: { good: await inject(good), wrong: await inject(wrong) },
  guard: caught(),
};
await server.close();
process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
