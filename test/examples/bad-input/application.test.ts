import { describe, expect, test } from 'vitest';
import { assessEligibility, parseApplication } from '../../../src/index';
import { application, round } from '../facts';
import { inShort, refusal } from '../findings';

type Row = readonly [name: string, facts: unknown, issues: readonly string[]];

const facts = application();
const period = { position: 'teacher', standing: 'none', from: '2018-05-16' };
const degree = { level: 'master', field: 'other', recognised: true, highest: true, usedBefore: false };

function withOwn(name: string): unknown {
  return JSON.parse(JSON.stringify(facts).replace('{', `{"${name}":{},`));
}

/** A list of that length with nothing but its first items. */
function emptyPlaces(length: number, ...first: readonly unknown[]): readonly unknown[] {
  const list = [...first];
  list.length = length;
  return list;
}
const withoutFiling = application({ filedOn: undefined });

const rows: readonly Row[] = [
  // what is no application at all
  ['nothing', undefined, ['missing']],
  ['null', null, ['wrong-type']],
  ['a text', 'teaching', ['wrong-type']],
  ['a number', 2566, ['wrong-type']],
  ['a big number', 1n, ['wrong-type']],
  ['a symbol', Symbol('application'), ['wrong-type']],
  ['a function', () => facts, ['wrong-type']],
  ['a list', [facts], ['wrong-type']],
  ['a list with holes', { ...facts, service: emptyPlaces(3, period) }, ['service[1] missing']],
  [
    'a list of four thousand million holes',
    { ...facts, sanctions: emptyPlaces(4_000_000_000) },
    ['sanctions[0] missing'],
  ],
  ['an empty object', {}, ['line missing', 'standing missing', 'filedOn missing']],
  // names
  ['a line that is none', { ...facts, line: 'music' }, ['line unknown-name']],
  ['a line in capitals', { ...facts, line: 'Teaching' }, ['line unknown-name → teaching']],
  [
    'a standing with a slip',
    { ...facts, standing: 'senior professional' },
    ['standing unknown-name → senior-professional'],
  ],
  ['none as the standing applied for', { ...facts, standing: 'none' }, ['standing unknown-name']],
  ['a Thai name', { ...facts, standing: 'ชำนาญการ' }, ['standing unknown-name']],
  ['an inherited name', { ...facts, standing: 'constructor' }, ['standing unknown-name']],
  ['a number for a name', { ...facts, line: 1 }, ['line wrong-type']],
  ['a boxed text', { ...facts, line: new String('teaching') }, ['line wrong-type']],
  ['a special area that is none', { ...facts, specialArea: 'desert' }, ['specialArea unknown-name']],
  // properties
  ['an unknown property', { ...facts, nickname: 'Kru A' }, ['nickname unknown-property']],
  ['a property with a slip', { ...facts, sanction: [] }, ['sanction unknown-property → sanctions']],
  ['a property of its own named __proto__', withOwn('__proto__'), ['__proto__ unknown-property']],
  ['a property of its own named constructor', withOwn('constructor'), ['constructor unknown-property']],
  ['a property of its own named toString', withOwn('toString'), ['toString unknown-property']],
  [
    'a property that is no plain name',
    { ...facts, 'filed on': '2024-11-04' },
    ['["filed on"] unknown-property → filedOn'],
  ],
  ['an unknown property that is undefined', { ...facts, nickname: undefined }, ['nickname unknown-property']],
  [
    'an unknown property deep down',
    { ...facts, service: [{ ...period, until: '2020-01-01' }] },
    ['service[0].until unknown-property'],
  ],
  // dates
  ['no filing day', withoutFiling, ['filedOn missing']],
  ['an undefined filing day', { ...facts, filedOn: undefined }, ['filedOn missing']],
  ['a Buddhist day', { ...facts, filedOn: '2566-09-30' }, ['filedOn buddhist-year → 2023-09-30']],
  ['a day that is not there', { ...facts, filedOn: '2023-02-29' }, ['filedOn invalid-date']],
  ['a day not padded', { ...facts, filedOn: '2023-9-3' }, ['filedOn invalid-date → 2023-09-03']],
  ['a Thai date', { ...facts, filedOn: '30 กันยายน 2566' }, ['filedOn invalid-date → 2023-09-30']],
  ['a day before 1900', { ...facts, filedOn: '1899-12-31' }, ['filedOn invalid-date']],
  ['a day after 2199', { ...facts, filedOn: '9999-01-01' }, ['filedOn invalid-date']],
  ['an empty day', { ...facts, filedOn: '' }, ['filedOn invalid-date']],
  ['a Date', { ...facts, filedOn: new Date(0) }, ['filedOn wrong-type']],
  [
    'a Buddhist day of service',
    { ...facts, service: [{ ...period, from: '2560-05-29' }] },
    ['service[0].from buddhist-year → 2017-05-29'],
  ],
  ['to before from', { ...facts, service: [period, { ...period, to: '2018-05-15' }] }, ['service[1].to wrong-order']],
  [
    'a sanction on no day',
    { ...facts, sanctions: [{ on: '2024-06-31', kind: 'ethics', heavierThanProbation: true }] },
    ['sanctions[0].on invalid-date'],
  ],
  // years
  [
    'a year of the Common Era',
    { ...facts, agreements: [{ ...round(2567), fiscalYear: 2024 }] },
    ['agreements[0].fiscalYear common-era-year → 2567'],
  ],
  [
    'a broken year',
    { ...facts, agreements: [{ ...round(2567), fiscalYear: 2566.5 }] },
    ['agreements[0].fiscalYear not-whole'],
  ],
  [
    'a year out of range',
    { ...facts, agreements: [{ ...round(2567), fiscalYear: 2701 }] },
    ['agreements[0].fiscalYear out-of-range'],
  ],
  [
    'a year as text',
    { ...facts, agreements: [{ ...round(2567), fiscalYear: '2567' }] },
    ['agreements[0].fiscalYear wrong-type'],
  ],
  [
    'a year that is no number',
    { ...facts, agreements: [{ ...round(2567), fiscalYear: NaN }] },
    ['agreements[0].fiscalYear wrong-type'],
  ],
  [
    'an academic year of the Common Era',
    { ...facts, reports: [{ academicYear: 2019, under: 'w17-2552', passed: true }] },
    ['reports[0].academicYear common-era-year → 2562'],
  ],
  // lists and what is in them
  ['null for a complete list', { ...facts, service: null }, ['service wrong-type']],
  [
    'null for a record',
    { ...facts, agreements: null, salaryRounds: null },
    ['agreements wrong-type', 'salaryRounds wrong-type'],
  ],
  ['an object for a list', { ...facts, sanctions: {} }, ['sanctions wrong-type']],
  ['a text for a list', { ...facts, reports: 'none' }, ['reports wrong-type']],
  ['null in a list', { ...facts, sanctions: [null] }, ['sanctions[0] wrong-type']],
  ['a hole in a list', { ...facts, sanctions: new Array(1) }, ['sanctions[0] missing']],
  ['a list for an object', { ...facts, degree: [] }, ['degree wrong-type']],
  [
    'the same fiscal year twice',
    { ...facts, agreements: [round(2567), round(2566), round(2567)] },
    ['agreements[2] duplicate'],
  ],
  [
    'the same academic year twice',
    {
      ...facts,
      reports: [
        { academicYear: 2562, under: 'w17-2552', passed: true },
        { academicYear: 2562, under: 'w21-2560', passed: false },
      ],
    },
    ['reports[1] duplicate'],
  ],
  [
    'the same salary round twice',
    {
      ...facts,
      salaryRounds: [
        { fiscalYear: 2567, half: 1, level: 'good' },
        { fiscalYear: 2567, half: 2, level: 'good' },
        { fiscalYear: 2567, half: 1, level: 'outstanding' },
      ],
    },
    ['salaryRounds[2] duplicate'],
  ],
  [
    'a third half',
    { ...facts, salaryRounds: [{ fiscalYear: 2567, half: 3, level: 'good' }] },
    ['salaryRounds[0].half out-of-range'],
  ],
  [
    'a half as text',
    { ...facts, salaryRounds: [{ fiscalYear: 2567, half: '1', level: 'good' }] },
    ['salaryRounds[0].half wrong-type'],
  ],
  [
    'a level that is none',
    { ...facts, salaryRounds: [{ fiscalYear: 2567, half: 1, level: 'excellent' }] },
    ['salaryRounds[0].level unknown-name'],
  ],
  // truth values
  ['yes for true', { ...facts, teachesForeignLanguage: 'yes' }, ['teachesForeignLanguage wrong-type']],
  ['1 for true', { ...facts, teachesForeignLanguage: 1 }, ['teachesForeignLanguage wrong-type']],
  ['null for a truth value', { ...facts, teachesForeignLanguage: null }, ['teachesForeignLanguage wrong-type']],
  // parts
  [
    'a language that is not recognised',
    { ...facts, languageTests: [{ language: 'italian', cefr: 'B2', testedOn: '2024-01-01' }] },
    ['languageTests[0].language unknown-name'],
  ],
  [
    'a CEFR level in small letters',
    { ...facts, languageTests: [{ cefr: 'b2', testedOn: '2024-01-01' }] },
    ['languageTests[0].cefr unknown-name → B2'],
  ],
  [
    'a degree without its conditions',
    { ...facts, degree: { level: 'master', field: 'other' } },
    ['degree.recognised missing', 'degree.highest missing', 'degree.usedBefore missing'],
  ],
  ['a bachelor', { ...facts, degree: { ...degree, level: 'bachelor' } }, ['degree.level unknown-name']],
  [
    'null for how a degree was used',
    { ...facts, degree: { ...degree, usedForFirstAppointment: null } },
    ['degree.usedForFirstAppointment wrong-type'],
  ],
  [
    'a post equivalent to null',
    { ...facts, service: [{ ...period, equivalentTo: null }] },
    ['service[0].equivalentTo wrong-type'],
  ],
  [
    'a post equivalent to half a post',
    { ...facts, service: [{ ...period, equivalentTo: { position: 'teacher' } }] },
    ['service[0].equivalentTo.standing missing'],
  ],
  [
    'a position that is none',
    { ...facts, service: [{ ...period, position: 'Teacher' }] },
    ['service[0].position unknown-name → teacher'],
  ],
];

describe('what cannot be is refused with its path, by the parser and by assessEligibility alike', () => {
  test.each(rows)('%s', (_name, input, issues) => {
    const parsed = parseApplication(input);
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
    expect(refusal(() => assessEligibility(input as never))).toEqual(['invalid-facts', ...issues]);
  });
});

test('everything that is wrong is told at once', () => {
  const input = {
    line: 'teching',
    standing: 'expert',
    filedOn: '2566-09-30',
    service: [{ position: 'teacher', standing: 'none', from: '2020-01-02', to: '2020-01-01', note: '' }],
    agreements: [round(2566), { ...round(2566), members: [101, null] }],
    nqf8: { certified: 'yes', usedBefore: false },
    colour: 'blue',
  };
  expect(refusal(() => assessEligibility(input as never)).toSorted()).toEqual(
    [
      'invalid-facts',
      'line unknown-name → teaching',
      'filedOn buddhist-year → 2023-09-30',
      'service[0].note unknown-property',
      'service[0].to wrong-order',
      'agreements[1] duplicate',
      'agreements[1].members wrong-count',
      'nqf8.certified wrong-type',
      'colour unknown-property',
    ].toSorted(),
  );
});

describe('what cannot even be read is refused as well', () => {
  const throws = () => {
    throw new Error('boo');
  };
  const cyclic: Record<string, unknown> = { ...facts };
  cyclic.degree = cyclic;
  test.each<[string, unknown]>([
    ['a getter that throws', Object.defineProperty({ ...facts }, 'service', { get: throws, enumerable: true })],
    ['a getter that throws deep down', { ...facts, sanctions: [Object.defineProperty({}, 'on', { get: throws })] }],
    ['a proxy that throws', new Proxy(facts, { get: throws, ownKeys: throws, has: throws })],
    ['a circle', cyclic],
  ])('%s', (_name, input) => {
    expect(parseApplication(input).ok).toBe(false);
    expect(refusal(() => assessEligibility(input as never))[0]).toBe('invalid-facts');
  });
});

describe('facts that merely do not count are no errors (rulebook §1)', () => {
  test.each<[string, object]>([
    [
      'facts after the filing day',
      {
        sanctions: [{ on: '2030-01-01', kind: 'ethics', heavierThanProbation: true }],
        languageTests: [{ cefr: 'C2', testedOn: '2030-01-01' }],
      },
    ],
    ['rounds not yet finished, and long past', { agreements: [round(2568), round(2700), round(2500)] }],
    ['periods that overlap, touch, or last one day', { service: [period, { ...period, to: '2018-05-16' }] }],
    [
      'the same sanction twice',
      { sanctions: [1, 2].map(() => ({ on: '2010-01-01', kind: 'ethics', heavierThanProbation: true })) },
    ],
    ['the same result twice', { languageTests: [1, 2].map(() => ({ cefr: 'B2', testedOn: '2024-01-01' })) }],
    [
      'scores of nought, also negative nought',
      { agreements: [{ ...round(2567), members: [0, -0, { part1: -0, part2: 0 }] }] },
    ],
    ['null where none is known', { specialArea: null, degree: null, nqf8: null }],
    [
      'properties that are there but undefined',
      {
        service: undefined,
        degree: undefined,
        agreements: [{ ...round(2567), workload: undefined, members: undefined }],
      },
    ],
  ])('%s', (_name, changes) => {
    expect(parseApplication({ ...facts, ...changes })).toMatchObject({ ok: true });
  });
});
