import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Issue, Parsed } from '../../src/index';
import {
  assessEligibility,
  parseAgreementRound,
  parseApplication,
  parseEvaluation,
  parseFinding,
  parseRegulation,
  parseWorkload,
  regulation,
} from '../../src/index';
import * as schema from '../../src/schema/index';
import { application, evaluation, round } from './facts';

interface Case {
  readonly name: string;
  readonly schema: StandardSchemaV1;
  readonly parse: (json: unknown) => Parsed<unknown>;
  readonly good: unknown;
  readonly bad: unknown;
}

const stored: unknown = JSON.parse(JSON.stringify(assessEligibility(application())));

const cases: readonly Case[] = [
  {
    name: 'applicationSchema',
    schema: schema.applicationSchema,
    parse: parseApplication,
    good: application(),
    bad: { ...application(), filedOn: '2566-09-30', lnie: 'teaching', service: [{ position: 'teachr' }] },
  },
  {
    name: 'evaluationSchema',
    schema: schema.evaluationSchema,
    parse: parseEvaluation,
    good: evaluation(),
    bad: { ...evaluation(), members: [null, null] },
  },
  {
    name: 'agreementRoundSchema',
    schema: schema.agreementRoundSchema,
    parse: parseAgreementRound,
    good: round(2566),
    bad: round(2566, { fiscalYear: 2023 }),
  },
  {
    name: 'workloadSchema',
    schema: schema.workloadSchema,
    parse: parseWorkload,
    good: { setting: 'primary', teaching: 12 },
    bad: { setting: 'primary', teaching: 'twelve' },
  },
  {
    name: 'regulationSchema',
    schema: schema.regulationSchema,
    parse: parseRegulation,
    good: JSON.parse(JSON.stringify(regulation)),
    bad: { ...regulation, parameters: {} },
  },
  { name: 'findingSchema', schema: schema.findingSchema, parse: parseFinding, good: stored, bad: { kind: 'leaf' } },
];

/** What a Standard Schema says, without waiting: none of these waits for anything. */
function validate(of: StandardSchemaV1, value: unknown): StandardSchemaV1.Result<unknown> {
  const result = of['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('it waits');
  return result;
}

function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

function written(path: StandardSchemaV1.Issue['path'] = []): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${String(step)}]`;
    const name = typeof step === 'string' ? step : '?';
    if (!/^[A-Za-z]\w*$/u.test(name)) return `${before}["${name}"]`;
    return before === '' ? name : `${before}.${name}`;
  }, '');
}

describe('contract-2 §4: each schema is a Standard Schema that runs the parser of its name', () => {
  test('every exported schema is one', () => {
    const schemas = Object.entries<unknown>(schema as Readonly<Record<string, unknown>>).filter(([name]) =>
      name.endsWith('Schema'),
    );
    expect(schemas.length).toBe(Object.keys(schema.jsonSchemas).length);
    for (const [, each] of schemas) {
      expect((each as StandardSchemaV1)['~standard']).toMatchObject({ version: 1, vendor: 'witthayathana' });
    }
  });

  test.each(cases)('$name takes what the parser takes', ({ schema: each, parse, good }) => {
    const parsed = parse(good);
    expect(parsed.ok).toBe(true);
    expect(validate(each, good)).toEqual({ value: parsed.ok ? parsed.value : undefined });
  });

  test.each(cases)(
    '$name says of what is wrong the same places, codes and suggestions',
    ({ schema: each, parse, bad }) => {
      const expected = issuesOf(parse(bad));
      expect(expected.length).toBeGreaterThan(0);
      const { issues = [] } = validate(each, bad);
      expect(issues.map(({ path }) => written(path))).toEqual(expected.map(({ path }) => path));
      issues.forEach(({ message }, index) => {
        const { code, message: sentence, suggestion = '' } = expected[index]!;
        expect(message.startsWith(`${code}: ${sentence}`)).toBe(true);
        expect(message).toContain(suggestion);
      });
    },
  );

  test('an issue in full', () => {
    const { issues } = validate(schema.applicationSchema, { ...application(), filedOn: '2566-09-30' });
    expect(issues).toHaveLength(1);
    expect(issues?.[0]).toMatchObject({ path: ['filedOn'], code: 'buddhist-year', suggestion: '2023-09-30' });
    expect(issues?.[0]?.message).toMatch(/^buddhist-year: .*2023-09-30/u);
  });

  test('names a place that is no plain name as it is', () => {
    const { issues } = validate(schema.regulationSchema, { ...regulation, parameters: {} });
    expect(issues?.[0]?.path).toEqual(['parameters', expect.stringMatching(/\./u)]);
  });
});

describe('what comes out of a schema is what the engine takes', () => {
  test('frozen, and remembered as valid', () => {
    const result = validate(schema.applicationSchema, application());
    if (result.issues !== undefined) throw new Error('refused');
    expect(Object.isFrozen(result.value)).toBe(true);
    expect(assessEligibility(result.value as never)).toEqual(assessEligibility(application()));
  });

  test('an issue is read as one, and not what is none', () => {
    const good = { path: '', code: 'missing', message: 'expected it' };
    expect(validate(schema.issueSchema, good)).toEqual({ value: good });
    expect(validate(schema.issueSchema, { ...good, code: 'mising' }).issues?.[0]?.message).toContain(
      'did you mean missing?',
    );
  });
});

describe('a schema stays one of zod', () => {
  const bad = { ...application(), filedOn: '2566-09-30' };

  test('its own methods run the parser too', () => {
    expect(schema.applicationSchema.safeParse(application()).success).toBe(true);
    const { error } = schema.applicationSchema.safeParse(bad);
    expect(error?.issues[0]).toMatchObject({
      code: 'custom',
      path: ['filedOn'],
      params: { code: 'buddhist-year', suggestion: '2023-09-30' },
    });
    expect(error?.issues[0]?.message).toMatch(/^buddhist-year: /u);
  });

  test('as a part of another schema it says where', () => {
    const own = z.object({ rows: z.array(z.object({ application: z.optional(schema.applicationSchema) })) });
    expect(own.safeParse({ rows: [{}, { application: application() }] }).success).toBe(true);
    expect(own.safeParse({ rows: [{ application: bad }] }).error?.issues).toMatchObject([
      { path: ['rows', 0, 'application', 'filedOn'], params: { code: 'buddhist-year' } },
    ]);
  });

  test('an agreement round and a workload have parsers', () => {
    expect(issuesOf(parseAgreementRound({ ...round(2566), fiscalYear: 2023 }))).toMatchObject([
      { path: 'fiscalYear', code: 'common-era-year', suggestion: '2566' },
    ]);
    expect(issuesOf(parseWorkload({ setting: 'primary', teaching: 'twelve' }))).toMatchObject([
      { path: 'teaching', code: 'wrong-type' },
    ]);
  });
});
