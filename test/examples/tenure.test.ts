import { describe, expect, test } from 'vitest';
import type { ServicePeriod, Standing } from '../../src/index';
import { assessEligibility } from '../../src/index';
import { application } from './facts';
import { cited, leafAt } from './findings';

function tenure(route: 'standard' | 'reduced', filedOn: string, service?: readonly ServicePeriod[]) {
  return leafAt(assessEligibility(application({ filedOn, service })), `eligibility.${route}.tenure`);
}

function teacher(from: string, to?: string): ServicePeriod {
  return { position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }) };
}

describe('rulebook §2: N years are complete on the N-th anniversary, by the plain calendar difference', () => {
  test.each([
    ['standard', '2019-09-26', '2023-09-25', 'unmet', [3, 11, 30], [0, 0, 1]], // the application that was returned
    ['standard', '2019-09-26', '2023-09-26', 'met', [4, 0, 0], undefined],
    ['standard', '2019-09-26', '2023-09-27', 'met', [4, 0, 1], undefined],
    ['reduced', '2019-09-26', '2022-11-26', 'met', [3, 2, 0], undefined],
    ['reduced', '2020-11-05', '2023-11-04', 'unmet', [2, 11, 30], [0, 0, 1]],
    ['reduced', '2020-11-05', '2023-11-05', 'met', [3, 0, 0], undefined],
    ['reduced', '2020-11-05', '2023-11-06', 'met', [3, 0, 1], undefined],
    ['standard', '2020-11-05', '2023-11-05', 'unmet', [3, 0, 0], [1, 0, 0]],
    ['standard', '2017-05-29', '2023-09-30', 'met', [6, 4, 1], undefined], // the DPA screen
    ['reduced', '2020-02-29', '2023-02-27', 'unmet', [2, 11, 29], [0, 0, 2]], // 29 February
    ['reduced', '2020-02-29', '2023-02-28', 'unmet', [2, 11, 30], [0, 0, 1]],
    ['reduced', '2020-02-29', '2023-03-01', 'met', [3, 0, 0], undefined],
    ['standard', '2020-02-29', '2024-02-28', 'unmet', [3, 11, 30], [0, 0, 1]],
    ['standard', '2020-02-29', '2024-02-29', 'met', [4, 0, 0], undefined],
    ['standard', '2096-02-29', '2100-02-28', 'unmet', [3, 11, 30], [0, 0, 1]], // 2100 is no leap year
    ['standard', '2096-02-29', '2100-03-01', 'met', [4, 0, 0], undefined],
    ['standard', '2024-11-04', '2024-11-04', 'unmet', [0, 0, 0], [4, 0, 0]], // began on the filing day
  ] as const)('%s, from %s, filed %s: %s', (route, from, filedOn, status, actual, gap) => {
    const leaf = tenure(route, filedOn, [teacher(from)]);
    const span = ([years, months, days]: readonly number[]) => ({ years, months, days });
    expect(leaf).toMatchObject({ status, actual: span(actual), unit: 'year', missing: [] });
    expect(leaf.required).toEqual({ years: route === 'standard' ? 4 : 3, months: 0, days: 0 });
    expect(leaf.gap).toEqual(gap === undefined ? undefined : span(gap));
  });
});

describe('rulebook §2: the periods that count are cut at the filing day and joined; a gap of one day breaks the run', () => {
  const filedOn = '2023-11-01';
  test.each<[string, ServicePeriod[], 'met' | 'unmet', number[]]>([
    ['touching on the next day', [teacher('2018-11-01', '2021-03-31'), teacher('2021-04-01')], 'met', [5, 0, 0]],
    ['overlapping', [teacher('2018-11-01', '2021-06-30'), teacher('2021-04-01')], 'met', [5, 0, 0]],
    ['one within the other', [teacher('2018-11-01'), teacher('2020-01-01', '2020-12-31')], 'met', [5, 0, 0]],
    ['in any order', [teacher('2021-04-01'), teacher('2018-11-01', '2021-03-31')], 'met', [5, 0, 0]],
    ['a gap of one day', [teacher('2018-11-01', '2021-03-30'), teacher('2021-04-01')], 'unmet', [2, 7, 0]],
    ['a gap on 29 February', [teacher('2015-01-01', '2020-02-28'), teacher('2020-03-01')], 'unmet', [3, 8, 0]],
    ['touching on 29 February', [teacher('2015-01-01', '2020-02-28'), teacher('2020-02-29')], 'met', [8, 10, 0]],
    ['lasting beyond the filing day', [teacher('2019-11-01', '2025-01-01')], 'met', [4, 0, 0]],
    ['ending on the filing day', [teacher('2019-11-01', '2023-11-01')], 'met', [4, 0, 0]],
    ['ending the day before: not in the post', [teacher('2010-11-01', '2023-10-31')], 'unmet', [0, 0, 0]],
    ['beginning the day after', [teacher('2023-11-02')], 'unmet', [0, 0, 0]],
    [
      'a later period beside a good one',
      [teacher('2019-11-01', '2023-11-01'), teacher('2023-12-01')],
      'met',
      [4, 0, 0],
    ],
    [
      'an ended run does not lengthen the open one',
      [teacher('2009-01-01', '2019-01-01'), teacher('2022-11-01')],
      'unmet',
      [1, 0, 0],
    ],
    ['no service at all', [], 'unmet', [0, 0, 0]],
  ])('%s', (_name, service, status, [years, months, days]) => {
    expect(tenure('standard', filedOn, service)).toMatchObject({ status, actual: { years, months, days } });
  });
});

describe('rulebook §2: what counts is ครู with the standing directly below', () => {
  const cases: readonly [string, Standing, Omit<ServicePeriod, 'from'>, 'met' | 'unmet'][] = [
    ['no standing for professional', 'professional', { position: 'teacher', standing: 'none' }, 'met'],
    ['professional for senior', 'senior-professional', { position: 'teacher', standing: 'professional' }, 'met'],
    ['senior for expert', 'expert', { position: 'teacher', standing: 'senior-professional' }, 'met'],
    ['expert for advisory', 'advisory', { position: 'teacher', standing: 'expert' }, 'met'],
    ['who holds it already', 'professional', { position: 'teacher', standing: 'professional' }, 'unmet'],
    ['two below', 'expert', { position: 'teacher', standing: 'professional' }, 'unmet'],
    ['none for senior', 'senior-professional', { position: 'teacher', standing: 'none' }, 'unmet'],
    ['above', 'professional', { position: 'teacher', standing: 'expert' }, 'unmet'],
    ['assistant teacher', 'professional', { position: 'assistant-teacher', standing: 'none' }, 'unmet'],
    ['director', 'senior-professional', { position: 'director', standing: 'professional' }, 'unmet'],
    ['supervisor', 'senior-professional', { position: 'supervisor', standing: 'professional' }, 'unmet'],
    [
      'director recognised as equivalent',
      'senior-professional',
      { position: 'director', standing: 'none', equivalentTo: { position: 'teacher', standing: 'professional' } },
      'met',
    ],
    [
      'a post that is equivalent to another counts as that one only',
      'professional',
      { position: 'teacher', standing: 'none', equivalentTo: { position: 'teacher', standing: 'professional' } },
      'unmet',
    ],
    [
      'equivalent to assistant teacher',
      'professional',
      { position: 'teacher', standing: 'none', equivalentTo: { position: 'assistant-teacher', standing: 'none' } },
      'unmet',
    ],
  ];
  test.each(cases)('%s', (_name, standing, post, status) => {
    const facts = application({ standing, service: [{ ...post, from: '2015-05-16' }] });
    const finding = assessEligibility(facts);
    expect(leafAt(finding, 'eligibility.standard.tenure').status).toBe(status);
    expect(leafAt(finding, 'eligibility.reduced.tenure').status).toBe(status);
  });

  test('time as ครูผู้ช่วย before does not lengthen the run', () => {
    const service: ServicePeriod[] = [
      { position: 'assistant-teacher', standing: 'none', from: '2018-10-01', to: '2020-09-30' },
      teacher('2020-10-01'),
    ];
    expect(tenure('standard', '2024-09-30', service)).toMatchObject({
      status: 'unmet',
      actual: { years: 3, months: 11, days: 29 },
      gap: { years: 0, months: 0, days: 1 },
    });
  });
});

test('rulebook §2: service that is not stated is not known, and is asked', () => {
  const leaf = tenure('standard', '2023-11-01');
  expect(leaf).toMatchObject({ status: 'unknown', reason: 'missing-facts', missing: ['service'] });
  expect(leaf.actual).toBeUndefined();
});

describe('rulebook §2: the convention for short months, of the Civil and Commercial Code, is cited where it decides', () => {
  test.each([
    ['reduced', '2020-02-29', ['ccc-193#s. 193/5']],
    ['standard', '2020-02-29', []], // 2024 has a 29 February
    ['reduced', '2020-02-28', []],
  ] as const)('%s from %s', (route, from, assumed) => {
    const derived = cited(tenure(route, '2024-11-04', [teacher(from)]), 'derived');
    expect(derived.filter((id) => id.startsWith('ccc-193'))).toEqual(assumed);
  });

  test('also where service begins on the filing day', () => {
    const leaf = tenure('reduced', '2024-02-29', [teacher('2024-02-29')]);
    expect(leaf).toMatchObject({ status: 'unmet', waitUntil: '2027-03-01' });
    expect(cited(leaf, 'derived')).toContain('ccc-193#s. 193/5');
  });
});
