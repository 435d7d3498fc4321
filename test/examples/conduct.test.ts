import { describe, expect, test } from 'vitest';
import type { Application, Leaf, Sanction } from '../../src/index';
import { assessEligibility } from '../../src/index';
import type { Changes } from './facts';
import { application } from './facts';
import { cited, leafAt } from './findings';

function conduct(route: 'standard' | 'reduced', changes: Changes<Application>) {
  return leafAt(assessEligibility(application(changes)), `eligibility.${route}.conduct`);
}

function heavier(on: string, kind: Sanction['kind'] = 'disciplinary'): Sanction {
  return { on, kind, heavierThanProbation: true };
}

describe('rulebook §5: a heavier sanction of day d counts when d ≤ filedOn and d + N years > filedOn', () => {
  test.each([
    ['2024-11-04', '2020-11-04', 'met', 'met'], // four years exactly: outside
    ['2024-11-04', '2020-11-05', 'unmet', 'met'],
    ['2024-11-04', '2021-11-04', 'unmet', 'met'], // three years exactly
    ['2024-11-04', '2021-11-05', 'unmet', 'unmet'],
    ['2024-11-04', '2024-11-04', 'unmet', 'unmet'], // on the filing day
    ['2024-11-04', '2024-11-05', 'met', 'met'], // after it
    ['2023-02-27', '2020-02-29', 'unmet', 'unmet'], // 29 February + 3 years = 28 February
    ['2023-02-28', '2020-02-29', 'unmet', 'met'],
    ['2024-02-28', '2020-02-29', 'unmet', 'met'],
    ['2024-02-29', '2020-02-29', 'met', 'met'],
  ] as const)('filed %s, sanction of %s: standard %s, reduced %s', (filedOn, on, standard, reduced) => {
    for (const kind of ['disciplinary', 'ethics'] as const) {
      expect(conduct('standard', { filedOn, sanctions: [heavier(on, kind)] }).status).toBe(standard);
      expect(conduct('reduced', { filedOn, sanctions: [heavier(on, kind)] }).status).toBe(reduced);
    }
  });

  test('the gap is the time until the last one leaves the look-back', () => {
    const sanctions = [heavier('2020-11-06'), heavier('2020-11-05')];
    expect(conduct('standard', { sanctions })).toMatchObject({
      actual: ['2020-11-05', '2020-11-06'],
      required: { years: 4, months: 0, days: 0 },
      gap: { years: 0, months: 0, days: 2 },
      unit: 'year',
      waitUntil: '2024-11-06',
    });
  });
});

test('a sanction that has left the look-back leaves nothing to show but what is asked', () => {
  const sanctions = [heavier('2020-11-04')];
  for (const [route, years] of [['standard', 4] as const, ['reduced', 3] as const]) {
    const required = { years, months: 0, days: 0 };
    expect(conduct(route, { sanctions })).toMatchObject({ status: 'met', actual: [], required, unit: 'year' });
  }
});

describe('rulebook §2: the convention for short months, of the Civil and Commercial Code, is cited where it decides', () => {
  const convention = ['ccc-193#s. 193/5'];
  const ofCode = (leaf: Leaf): readonly string[] => cited(leaf, 'derived').filter((id) => id.startsWith('ccc-193'));
  test.each([
    ['2023-02-27', ['2020-02-29'], 'unmet', convention], // three years on there is no 29 February
    ['2023-02-28', ['2020-02-29'], 'met', convention],
    ['2023-02-28', ['2020-02-29', '2022-01-01'], 'unmet', convention],
    ['2023-02-28', ['2020-02-28'], 'met', []],
    ['2023-02-28', ['2019-12-29'], 'met', []],
  ] as const)('filed %s, sanctions of %j', (filedOn, days, status, assumed) => {
    const changes = { filedOn, sanctions: days.map((on) => heavier(on)), service: [] };
    expect(conduct('reduced', changes).status).toBe(status);
    expect(ofCode(conduct('reduced', changes))).toEqual(assumed);
    // Four years on there is one.
    expect(ofCode(conduct('standard', changes))).toEqual([]);
  });
});

describe('rulebook §5: probation or lighter never counts; an empty list is none; a missing one is not known', () => {
  test.each<[string, readonly Sanction[] | undefined, string, readonly string[]]>([
    ['probation yesterday', [{ on: '2024-11-03', kind: 'ethics', heavierThanProbation: false }], 'met', []],
    ['none', [], 'met', []],
    ['not stated', undefined, 'unknown', ['sanctions']],
    ['one out of several', [heavier('2015-01-01'), heavier('2024-01-01'), heavier('2018-01-01')], 'unmet', []],
  ])('%s', (_name, sanctions, status, missing) => {
    for (const route of ['standard', 'reduced'] as const) {
      expect(conduct(route, { sanctions })).toMatchObject({ status, missing });
    }
  });
});

describe('rulebook §5: nothing is deducted from tenure, cited as an assumption where a sanction lies within the service', () => {
  const assumption = ['w9-2564#chapter 3, 1.3'];
  test.each<[string, Changes<Application>, readonly string[]]>([
    ['within the service, outside the look-back', { sanctions: [heavier('2019-01-15')] }, assumption],
    ['within the service and the look-back', { sanctions: [heavier('2024-01-15')] }, assumption],
    ['on its first day', { sanctions: [heavier('2018-05-16')] }, assumption],
    ['the day before its first day', { sanctions: [heavier('2018-05-15')] }, []],
    ['after filing', { sanctions: [heavier('2024-11-05')] }, []],
    ['probation', { sanctions: [{ on: '2019-01-15', kind: 'ethics', heavierThanProbation: false }] }, []],
    ['not in the post', { sanctions: [heavier('2019-01-15')], service: [] }, []],
  ])('%s', (_name, changes, assumed) => {
    expect(cited(conduct('standard', changes), 'assumption')).toEqual(assumed);
    expect(cited(conduct('reduced', changes), 'assumption')).toEqual(assumed);
  });

  test('the tenure stays as it was', () => {
    const finding = assessEligibility(application({ sanctions: [heavier('2019-01-15')] }));
    expect(leafAt(finding, 'eligibility.standard.tenure')).toMatchObject({
      status: 'met',
      actual: { years: 6, months: 5, days: 19 },
    });
  });
});
