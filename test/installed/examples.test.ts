/** The examples that are programs, each in a project that has installed the packed package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleProject } from './project';
import type { ExampleProject } from './project';

function opened(example: string): { readonly answers: () => unknown; readonly project: () => ExampleProject } {
  let project: ExampleProject | undefined;
  let answers: unknown;
  const known = (): ExampleProject => {
    if (project === undefined) throw new Error(`${example} is not installed`);
    return project;
  };
  beforeAll(() => {
    project = exampleProject(example);
    answers = JSON.parse(project.run('tsx', 'try.ts'));
  });
  afterAll(() => {
    project?.remove();
  });
  return { answers: () => answers, project: known };
}

interface Refusal {
  readonly issues: readonly { readonly code: string; readonly path: unknown; readonly suggestion?: string }[];
}

describe('examples/api', () => {
  interface Answers {
    readonly hono: Readonly<Record<'good' | 'wrong' | 'badDay' | 'finding', readonly [number, unknown]>>;
    readonly client: { readonly status: string };
    readonly openapi: { readonly components: { readonly schemas: Readonly<Record<string, object>> } };
    readonly fastify: Readonly<Record<'good' | 'wrong', readonly [number, unknown]>>;
    readonly guard: string;
  }
  const { answers, project } = opened('api');
  const own = (): Answers => answers() as Answers;

  test('compiles against the types of the package: the typed client refuses hours that are a word', () => {
    expect(project().run('tsc', '-p', '.')).toBe('');
  });

  test('Hono hands an Application over, and answers 400 with the codes of the library', () => {
    expect(own().hono.good).toMatchObject([200, { status: 'unknown' }]);
    const [status, { issues }] = own().hono.wrong as readonly [number, Refusal];
    expect(status).toBe(400);
    expect(issues).toMatchObject([
      { path: ['standing'], code: 'unknown-name', suggestion: 'expert' },
      { path: ['filedOn'], code: 'buddhist-year', suggestion: '2025-01-15' },
    ]);
    expect(own().hono.badDay).toMatchObject([400, { issues: [{ code: 'invalid-date' }] }]);
    // Rulebook §6: 12 taught of 20 hours, primary.
    expect(own().client.status).toBe('met');
  });

  test('the answers are what the OpenAPI document says, draft 2020-12 in strict mode', () => {
    const ajv = new Ajv2020({ strict: true }).addFormat('date', true);
    const { schemas } = own().openapi.components;
    expect(Object.keys(schemas)).toEqual(['Application', 'Workload', 'Finding', 'Issue']);
    for (const schema of Object.values(schemas)) expect(() => ajv.compile(schema)).not.toThrow();
    const check = new Ajv2020({ strict: true }).addFormat('date', true).compile(schemas.Finding ?? {});
    expect(check(own().hono.finding[1])).toBe(true);
  });

  test('Fastify starts with the shipped schema, and answers 400 with the codes of the library', () => {
    expect(own().fastify.good).toEqual([200, { status: 'unknown' }]);
    expect(own().fastify.wrong).toMatchObject([
      400,
      {
        issues: [
          { path: 'standing', code: 'unknown-name' },
          { path: 'filedOn', code: 'buddhist-year' },
        ],
      },
    ]);
  });

  test('the guard names what a coercing validator would change', () => {
    expect(own().guard).toContain('the validator changes facts: null becomes false');
    expect(own().guard).toContain('a slip of the pen is removed');
  });
});

describe('examples/database', () => {
  const { answers, project } = opened('database');

  test('compiles against the types of the package', () => {
    expect(project().run('tsc', '-p', '.')).toBe('');
  });

  test('reads snake_case rows, decimals and NULL, and refuses what is wrong by its column', () => {
    const { refused, readBack } = answers() as {
      readonly refused: Readonly<Record<string, readonly string[]>>;
      readonly readBack: readonly { readonly facts: object }[];
    };
    expect(Object.keys(refused)).toEqual(['T-03']);
    expect(refused['T-03']).toEqual([expect.stringContaining('น่าจะหมายถึง expert')]);
    expect(readBack.map(({ facts }) => facts)).toEqual([
      // '[]' says that there is no sanction.
      { sanctions: [], workload: { setting: 'primary', teaching: 12, total: 20 } },
      // NULL says nothing; a decimal is exact.
      { workload: { setting: 'primary', teaching: 11.5, total: 20 } },
    ]);
  });

  test('findings and receipts come back whole, and a receipt notices other facts', () => {
    const { readBack } = answers() as { readonly readBack: readonly unknown[] };
    expect(readBack).toMatchObject([
      // Rulebook §6: the workload of the first is certified; sanctions and earlier rounds of both are not all known.
      { teacher: 'T-01', status: 'unknown', same: true, verified: { ok: true, differs: [] } },
      { teacher: 'T-02', same: true, verified: { ok: true, differs: [] } },
    ]);
    for (const { changed } of readBack as readonly { readonly changed: readonly string[] }[]) {
      expect(changed).toContain('facts');
    }
  });
});

describe('every example', () => {
  const root = resolve(import.meta.dirname, '../../examples');
  const folders = ['api', 'database', 'form', 'plain'];

  test.each(folders)('%s has a page of its own, of at most a page', (folder) => {
    const lines = readFileSync(join(root, folder, 'README.md'), 'utf8').split('\n');
    expect(lines[0]).toMatch(/^# /u);
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  test.each(folders)('%s takes every name from the library: there is no table of Thai names in it', (folder) => {
    const files = readdirSync(join(root, folder)).filter((file) => /\.(?:ts|html)$/u.test(file));
    // Names of standings, posts, special areas and settings, as a form would type them by hand.
    const names = /ชำนาญการ|เชี่ยวชาญ|ผู้อำนวยการ|ศึกษานิเทศก์|บนเกาะ|ภูเขาสูง|ประถมศึกษา|ปฐมวัย|ปริญญาโท/u;
    expect(files.filter((file) => names.test(readFileSync(join(root, folder, file), 'utf8')))).toEqual([]);
  });
});
