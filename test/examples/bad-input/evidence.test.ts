import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { checkEvidence, parseEvidence } from '../../../src/index';
import { inShort, refusal } from '../findings';

const scope = { standing: 'professional', on: '2024-11-04' } as const;
const outcome = (file: object): object => ({ learnerOutcomes: [file] });

describe('checkEvidence refuses evidence that cannot be, with its path', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['null', null, ['wrong-type']],
    ['a list', [], ['wrong-type']],
    ['null for files', { lessonPlan: null }, ['lessonPlan wrong-type']],
    ['one file that is not in a list', { teachingVideo: { kind: 'video' } }, ['teachingVideo wrong-type']],
    ['an item with a slip', { lessonPlans: [] }, ['lessonPlans unknown-property → lessonPlan']],
    ['a property with a slip', { lessonPlan: [{ page: 3 }] }, ['lessonPlan[0].page unknown-property → pages']],
    ['a kind in capitals', { lessonPlan: [{ kind: 'PDF' }] }, ['lessonPlan[0].kind unknown-name → pdf']],
    ['a kind that is none', { lessonPlan: [{ kind: 'document' }] }, ['lessonPlan[0].kind unknown-name']],
    ['a part of pages', { lessonPlan: [{ pages: 2.5 }] }, ['lessonPlan[0].pages not-whole']],
    ['pages below nought', outcome({ pages: -1 }), ['learnerOutcomes[0].pages out-of-range']],
    ['a part of a byte', { lessonPlan: [{ bytes: 0.5 }] }, ['lessonPlan[0].bytes not-whole']],
    ['a length below nought', { teachingVideo: [{ seconds: -0.1 }] }, ['teachingVideo[0].seconds out-of-range']],
    ['an endless video', { teachingVideo: [{ seconds: Infinity }] }, ['teachingVideo[0].seconds wrong-type']],
    ['a length in text', { teachingVideo: [{ seconds: '10:00' }] }, ['teachingVideo[0].seconds wrong-type']],
    ['a paper that is none', outcome({ paper: 'A4' }), ['learnerOutcomes[0].paper unknown-name → a4']],
    ['captions in text', outcome({ captioned: 'yes' }), ['learnerOutcomes[0].captioned wrong-type']],
    [
      'the content of a lesson plan',
      { lessonPlan: [{ content: 'document' }] },
      ['lessonPlan[0].content unknown-property'],
    ],
    ['an item without a name', { supportingFiles: [{ files: [] }] }, ['supportingFiles[0].item missing']],
    ['an item of an empty name', { supportingFiles: [{ item: '' }] }, ['supportingFiles[0].item missing']],
    ['an item twice', { supportingFiles: [{ item: 'a' }, { item: 'a' }] }, ['supportingFiles[1] duplicate']],
    [
      'a year of the Common Era',
      { agreementResults: [{ fiscalYear: 2023 }] },
      ['agreementResults[0].fiscalYear common-era-year → 2566'],
    ],
    [
      'a year twice',
      { agreementResults: [{ fiscalYear: 2566 }, { fiscalYear: 2566 }] },
      ['agreementResults[1] duplicate'],
    ],
    ['two faults', { lessonPlan: 1, teachingVideo: 2 }, ['lessonPlan wrong-type', 'teachingVideo wrong-type']],
  ])('%s', (_name, input, issues) => {
    expect(refusal(() => checkEvidence(input as never, scope))).toEqual(['invalid-facts', ...issues]);
    const parsed = parseEvidence(input);
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
  });
});

describe('checkEvidence refuses a standing or a day that is none', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['an empty object', {}, ['standing missing', 'on missing']],
    ['no standing yet', { ...scope, standing: 'none' }, ['standing unknown-name']],
    ['a year of the Buddhist era', { ...scope, on: '2567-11-04' }, ['on buddhist-year → 2024-11-04']],
    ['a day that is none', { ...scope, on: '2024-02-30' }, ['on invalid-date']],
    ['the career line', { ...scope, line: 'teaching' }, ['line unknown-property']],
  ])('%s', (_name, input, issues) => {
    expect(refusal(() => checkEvidence({}, input as never))).toEqual(['invalid-facts', ...issues]);
  });
});

test('facts that were parsed are frozen, and judged as they are', () => {
  const input = { lessonPlan: [{ kind: 'pdf' }], supportingFiles: [] };
  const parsed = parseEvidence(input);
  expect(parsed).toEqual({ ok: true, value: input });
  if (!parsed.ok) return;
  expect(Object.isFrozen(parsed.value.lessonPlan?.[0])).toBe(true);
  expect(checkEvidence(parsed.value, scope)).toEqual(checkEvidence(input as never, scope));
});

describe('what is no plain JSON is no facts, although everything of evidence may be missing', () => {
  test.each([
    ['a date', new Date(0), 'expected plain JSON, found a Date'],
    ['a map', new Map(), 'expected plain JSON, found a Map'],
    ['facts of a prototype', Object.create({ lessonPlan: [] }), 'expected plain JSON, found an inherited property'],
  ])('%s', (_, evidence, message) => {
    expect(parseEvidence(evidence)).toEqual({ ok: false, issues: [{ path: '', code: 'wrong-type', message }] });
  });
  test('also within', () => {
    expect(parseEvidence({ lessonPlan: [{ kind: 'pdf' }, new Date(0)] })).toMatchObject({
      ok: false,
      issues: [{ path: 'lessonPlan[1]', code: 'wrong-type' }],
    });
  });
  test('an object of another realm, and one without a prototype, are plain', () => {
    expect(parseEvidence(Object.create(null)).ok).toBe(true);
    expect(parseEvidence(runInNewContext('({ lessonPlan: [] })')).ok).toBe(true);
  });
});
