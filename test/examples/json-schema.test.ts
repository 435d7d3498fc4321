import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { assessEligibility, decideEvaluation, parseApplication, parseEvaluation, regulation } from '../../src/index';
import type { JsonSchema } from '../../src/schema/index';
import { jsonSchemas, parseWorkload } from '../../src/schema/index';
import { shapeWords } from '../../src/facts/described/shapes';
import { application, evaluation, round } from './facts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

const names = [
  'application',
  'evaluation',
  'agreement-round',
  'workload',
  'evidence',
  'filing',
  'appointment',
  'career',
  'language-test-result',
  'agreement-draft',
  'board-case',
  'review',
  'sheet',
  'subject-choice',
] as const;
const valid = Object.fromEntries(names.map((name) => [name, ajv.compile(jsonSchemas[name])]));

function accepts(name: (typeof names)[number], facts: unknown): boolean {
  return valid[name]!(facts);
}

const hours = { setting: 'primary', teaching: 12 };
const withoutFiling = application({ filedOn: undefined });

describe('contract §1: the JSON Schemas, draft 2020-12, accept facts', () => {
  test.each<[(typeof names)[number], unknown]>([
    ['application', application()],
    ['application', { line: 'supervision', standing: 'advisory', filedOn: '2199-12-31' }],
    ['application', application({ specialArea: null, degree: null, nqf8: null, service: [], agreements: [] })],
    ['evaluation', evaluation()],
    ['evaluation', evaluation({ members: [null, { teaching: [1, 2, 3, 4, 5, 1, 2, 3] }, {}] })],
    ['agreement-round', round(2566)],
    ['agreement-round', round(2566, { workload: { setting: 'primary', teaching: 12.5 } })],
    ['workload', hours],
    ['evidence', {}],
    [
      'evidence',
      {
        teachingVideo: [{ name: 'สอน.mp4', kind: 'video', bytes: 1, seconds: 3599.96 }],
        learnerOutcomes: [
          { kind: 'pdf', pages: 3, content: 'pictures', paper: 'a4', picturesOnPage: 6, captioned: true },
        ],
        supportingFiles: [{ item: 'ก.พ.7', files: [] }],
        agreementResults: [{ fiscalYear: 2566 }],
      },
    ],
    ['filing', { line: 'teaching', standing: 'expert', filedOn: '2024-05-16', transfer: null }],
    [
      'filing',
      { line: 'teaching', standing: 'expert', filedOn: '2024-05-16', transfer: { effectiveOn: '2024-05-16' } },
    ],
    ['appointment', { line: 'teaching', standing: 'expert', enteredOn: '2024-05-16', orderedOn: '2024-09-30' }],
    ['language-test-result', { test: 'toeic', scores: { listeningReading: 785, speaking: 160 } }],
    ['language-test-result', { test: 'other', scores: {} }],
    ['agreement-draft', { fiscalYear: 2568, challenge: { title: '' } }],
    ['board-case', { id: '1', evaluation: { ...evaluation(), decidedOn: undefined }, enteredOn: '2022-10-05' }],
    ['review', { application: application(), record: {}, workload: true, checked: { licence: true } }],
    ['sheet', { domain: 'outcomes', levels: [1, 3, 3, 4], standing: 'professional', on: '2023-06-01', printed: 68 }],
    ['sheet', { id: 'หน้า 1', score: 92, on: '2022-09-30' }],
    ['subject-choice', { on: '2024-11-04', subject: 'ภาษาไทย' }],
    ['subject-choice', { on: '2024-11-04', subject: 'ภาษาไทย', setting: 'welfare', consent: false }],
    ['career', { heldSince: '2020-05-01', on: '2024-10-01', agreements: [round(2566)], schoolChanges: [] }],
  ])('%s %j', (name, facts) => {
    expect(accepts(name, facts)).toBe(true);
  });

  test.each(names)('%s says which draft it is, and what it describes', (name) => {
    expect(jsonSchemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
    expect(jsonSchemas[name].title).toMatch(/^[A-Z]/u);
  });
});

describe('contract §1: the JSON Schemas refuse what they can', () => {
  test.each<[(typeof names)[number], unknown]>([
    ['application', withoutFiling],
    ['application', { ...application(), nickname: 'Kru A' }],
    ['application', { ...application(), line: 'music' }],
    ['application', { ...application(), filedOn: '2566-09-30' }],
    ['application', { ...application(), filedOn: '2023-9-3' }],
    ['application', { ...application(), filedOn: '2023-13-01' }],
    ['application', { ...application(), filedOn: 20230930 }],
    ['application', { ...application(), service: null }],
    ['application', { ...application(), agreements: [{ ...round(2566), fiscalYear: 2023 }] }],
    ['application', { ...application(), agreements: [{ ...round(2566), fiscalYear: 2566.5 }] }],
    ['application', { ...application(), salaryRounds: [{ fiscalYear: 2566, half: 3, level: 'good' }] }],
    ['application', { ...application(), degree: { level: 'bachelor' } }],
    ['application', { ...application(), teachesForeignLanguage: 'yes' }],
    ['evaluation', { ...evaluation(), members: [null, null] }],
    ['evidence', { lessonPlan: null }],
    ['evidence', { lessonPlan: [{ kind: 'PDF' }] }],
    ['evidence', { lessonPlan: [{ pages: 1.5 }] }],
    ['evidence', { lessonPlan: [{ paper: 'a4' }] }],
    ['evidence', { supportingFiles: [{ item: '' }] }],
    ['evidence', { agreementResults: [{ fiscalYear: 2023 }] }],
    ['filing', { line: 'teaching', standing: 'expert', filedOn: '2567-05-16' }],
    ['filing', { line: 'teaching', standing: 'expert', filedOn: '2024-05-16', transfer: {} }],
    ['appointment', { line: 'teaching', standing: 'expert', enteredOn: '2024-05-16' }],
    ['language-test-result', { test: 'ielts', scores: { total: -1 } }],
    ['language-test-result', { test: 'hsk', scores: { level: 4.5 } }],
    ['language-test-result', { test: 'hsk', scores: { levels: 4 } }],
    ['language-test-result', { test: 'ielts' }],
    ['subject-choice', { on: '2024-11-04', subject: '' }],
    ['subject-choice', { on: '2024-11-04', subject: 'ภาษาไทย', setting: 'university' }],
    ['career', { heldSince: '2020-05-01', on: '2024-10-01', schoolChanges: [{ newAgreement: true }] }],
    ['evaluation', { ...evaluation(), members: [null, null, null, null] }],
    ['evaluation', { ...evaluation(), members: [{ teaching: 100.01 }, null, null] }],
    ['evaluation', { ...evaluation(), members: [{ teaching: -1 }, null, null] }],
    ['evaluation', { ...evaluation(), members: [{ teaching: [1, 2, 3] }, null, null] }],
    ['evaluation', { ...evaluation(), members: [{ outcomes: [0, 1, 2, 3] }, null, null] }],
    ['evaluation', { ...evaluation(), members: [{ outcomes: [1, 2, 3, 3.5] }, null, null] }],
    ['agreement-round', { ...round(2566), members: [101, 70, 70] }],
    ['agreement-round', { ...round(2566), members: [{ part1: 60.5, part2: 10 }, 70, 70] }],
    ['agreement-round', { ...round(2566), members: [{ part1: 60 }, 70, 70] }],
    ['workload', { ...hours, teaching: 168.5 }],
    ['workload', { ...hours, support: -0.5 }],
    ['workload', { ...hours, setting: 'university' }],
  ])('%s %j', (name, facts) => {
    expect(accepts(name, facts)).toBe(false);
  });
});

describe('the JSON Schemas cannot say everything: what they accept beyond the parsers', () => {
  test.each<[string, unknown]>([
    ['a day that a month does not have', { ...application(), filedOn: '2023-02-30' }],
    [
      'a last day before the first',
      {
        ...application(),
        service: [{ position: 'teacher', standing: 'none', from: '2020-01-02', to: '2020-01-01' }],
      },
    ],
    ['the same fiscal year twice', { ...application(), agreements: [round(2566), round(2566)] }],
    [
      'the same academic year twice',
      {
        ...application(),
        reports: [
          { academicYear: 2562, under: 'w17-2552', passed: true },
          { academicYear: 2562, under: 'w21-2560', passed: true },
        ],
      },
    ],
    [
      'the same salary round twice',
      {
        ...application(),
        salaryRounds: [
          { fiscalYear: 2566, half: 1, level: 'good' },
          { fiscalYear: 2566, half: 1, level: 'fair' },
        ],
      },
    ],
    [
      'a total below its parts',
      {
        ...application(),
        agreements: [{ ...round(2566), workload: { ...hours, support: 2, total: 13 } }],
      },
    ],
  ])('%s', (_name, facts) => {
    // `format: date` rejects the first where formats are asserted; the pattern alone does not.
    const { filedOn } = facts as { readonly filedOn: string };
    expect(accepts('application', facts)).toBe(filedOn !== '2023-02-30');
    expect(parseApplication(facts).ok).toBe(false);
  });

  test('of an evaluation there is nothing but the calendar', () => {
    const facts = { ...evaluation(), decidedOn: '2023-02-29' };
    expect(parseEvaluation(facts).ok).toBe(false);
    const bare = new Ajv2020({ validateFormats: false });
    expect(bare.compile(jsonSchemas.evaluation)(facts)).toBe(true);
  });
});

const everySchema = Object.entries(jsonSchemas);

interface Node {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** Every object and every list within a JSON Schema, those in branches and definitions too. */
function nodesOf(schema: unknown, path: string): readonly Node[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Array.isArray(schema) ? [] : [{ path, schema: schema as JsonSchema }];
  return [...own, ...Object.entries(schema).flatMap(([key, each]) => nodesOf(each, `${path}/${key}`))];
}

/** Every property of every shape. */
function propertiesOf(name: string, schema: JsonSchema): readonly Node[] {
  return nodesOf(schema, name)
    .filter(({ path }) => path.split('/').at(-1) === 'properties' && !path.endsWith('/properties/properties'))
    .flatMap(({ path, schema: properties }) =>
      Object.entries(properties).map(([property, each]) => ({
        path: `${path}/${property}`,
        schema: each as JsonSchema,
      })),
    );
}

/** The bounds within a property: its own, and those of its alternatives and items. */
function boundsIn(schema: JsonSchema): readonly number[] {
  return nodesOf(schema, '')
    .flatMap(({ schema: { minimum, maximum } }) => [minimum, maximum])
    .filter((bound) => typeof bound === 'number')
    .filter((bound) => Math.abs(bound) < 1_000_000_000);
}

describe('contract-2 §1: the JSON Schemas say what they describe', () => {
  test.each(everySchema)('%s has an id of its own', (name, schema) => {
    expect(schema.$id).toBe(`urn:witthayathana:schema:${name}`);
  });

  test.each(everySchema)('%s: every property of every branch has a title and a description', (name, schema) => {
    const properties = propertiesOf(name, schema);
    expect(properties.length).toBeGreaterThan(0);
    for (const { path, schema: each } of properties) {
      expect([path, each.title]).toEqual([path, expect.stringMatching(/^[A-Z]/u)]);
      expect([path, each.description]).toEqual([path, expect.stringMatching(/\.$/u)]);
    }
  });

  test.each(everySchema)('%s: a description names the bounds', (name, schema) => {
    for (const { path, schema: each } of propertiesOf(name, schema)) {
      for (const bound of boundsIn(each))
        expect([path, each.description]).toEqual([path, expect.stringContaining(String(bound))]);
    }
  });

  test.each(everySchema)('%s: what may be missing says what that means', (name, schema) => {
    for (const { path, schema: shape } of nodesOf(schema, name)) {
      const { type, properties, required = [] } = shape;
      if (type !== 'object' || properties === undefined) continue;
      for (const [property, each] of Object.entries(properties as Readonly<Record<string, JsonSchema>>)) {
        if ((required as readonly string[]).includes(property)) continue;
        expect([path, property, each.description]).toEqual([
          path,
          property,
          expect.stringMatching(/Missing: |not there is not known/u),
        ]);
      }
    }
  });

  test.each(everySchema)('%s has no items by place', (name, schema) => {
    const keys = nodesOf(schema, name).flatMap((node) => Object.keys(node.schema));
    expect(keys).not.toContain('prefixItems');
  });

  test('three members are three items', () => {
    expect(jsonSchemas.evaluation.properties).toMatchObject({
      members: {
        type: 'array',
        minItems: 3,
        maxItems: 3,
        items: { anyOf: [{ $ref: '#/$defs/MemberScore' }, { type: 'null' }] },
      },
    });
  });

  test('what is said is said of something', () => {
    const used = new Set(
      everySchema.flatMap(([, schema]) => [
        String(schema.title),
        ...Object.keys((schema.$defs as object | undefined) ?? {}),
      ]),
    );
    // The review is a file of its own, whose title is not the name of its type.
    expect(Object.keys(shapeWords).filter((name) => !used.has(name) && name !== 'ReviewFacts')).toEqual([]);
    for (const [, schema] of everySchema) {
      const shapes = {
        ...(schema.$defs as Readonly<Record<string, JsonSchema>> | undefined),
        [String(schema.title)]: schema,
      };
      for (const [name, { properties }] of Object.entries(shapes)) {
        if (!Object.hasOwn(shapeWords, name) || typeof properties !== 'object' || properties === null) continue;
        expect([name, Object.keys(shapeWords[name as keyof typeof shapeWords]).sort()]).toEqual([
          name,
          Object.keys(properties).sort(),
        ]);
      }
    }
  });
});

describe('contract-2 §1: the JSON Schemas are read by', () => {
  test('Ajv 2020 in strict mode, all of them at once', () => {
    const strict = new Ajv2020({ strict: true, schemas: Object.values(jsonSchemas), formats: { date: true } });
    expect(strict.getSchema('urn:witthayathana:schema:workload')?.({ setting: 'primary', teaching: 12 })).toBe(true);
  });

  test.each(everySchema)('Ajv of draft-07 in strict mode: %s, without the name of its draft', (_, schema) => {
    const { $schema, ...rest } = schema;
    expect($schema).toContain('2020-12');
    const draft7 = new Ajv({ strict: true, formats: { date: true } });
    expect(draft7.compile(rest)(7)).toBe(false);
  });

  test.each(everySchema)('OpenAPI 3.1, whose dialect has all its keywords: %s', (name, schema) => {
    // Keywords of draft 2020-12, which OpenAPI 3.1 takes whole.
    const known = [
      '$schema',
      '$id',
      '$ref',
      '$defs',
      'title',
      'description',
      'type',
      'properties',
      'required',
      'additionalProperties',
      'propertyNames',
      'items',
      'minItems',
      'maxItems',
      'anyOf',
      'enum',
      'const',
      'minimum',
      'maximum',
      'minLength',
      'format',
      'pattern',
    ];
    const used = nodesOf(schema, name)
      .filter(({ path }) => !/\/(?:properties|\$defs)$/u.test(path))
      .flatMap((node) => Object.keys(node.schema));
    expect([...new Set(used)].filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('contract-2 §4: answers have JSON Schemas too', () => {
  const finding = ajv.compile(jsonSchemas.finding);
  const issue = ajv.compile(jsonSchemas.issue);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('a finding', () => {
    expect(finding(plain(assessEligibility(application())))).toBe(true);
    expect(finding(plain(decideEvaluation(evaluation())))).toBe(true);
    expect(finding({ kind: 'leaf', id: 'x', status: 'maybe', missing: [], cites: [] })).toBe(false);
    expect(finding({ ...assessEligibility(application()), verdict: true })).toBe(false);
  });

  test('an issue', () => {
    const parsed = parseWorkload({ setting: 'primry' });
    expect(parsed.ok ? [] : parsed.issues.map((each) => issue(each))).toEqual([true, true]);
    expect(issue({ path: '', code: 'wrong' })).toBe(false);
  });

  test('the law', () => {
    expect(ajv.compile(jsonSchemas.regulation)(plain(regulation))).toBe(true);
  });
});
