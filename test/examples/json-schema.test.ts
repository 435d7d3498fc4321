import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parseApplication, parseEvaluation } from '../../src/index';
import { jsonSchemas } from '../../src/schema/index';
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
