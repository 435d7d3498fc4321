import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { assessAgreement, assessEligibility, dpaChecklist } from '../../src/index';
import type { Changes } from './facts';
import { application } from './facts';
import { refusal } from './findings';

function checklist(changes: Changes<Application>) {
  return dpaChecklist(assessEligibility(application(changes)));
}

const unstated = {
  languageTests: undefined,
  specialArea: undefined,
  degree: undefined,
  nqf8: undefined,
  salaryRounds: undefined,
  teachesForeignLanguage: undefined,
} as const;
const none = { languageTests: [], specialArea: null, degree: null, nqf8: null } as const;
const fresh = { service: [{ position: 'teacher', standing: 'none', from: '2021-05-16' }] } as const;

describe('rulebook §11: nine columns in the order of the screen', () => {
  test('each with the finding behind it', () => {
    const items = checklist({});
    expect(items.map(({ item }) => item)).toEqual(['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5']);
    expect(items.map(({ finding }) => finding.id)).toEqual([
      'eligibility.standard.tenure',
      'eligibility.standard.agreements',
      'eligibility.standard.conduct',
      'eligibility.reduced.reduction',
      'eligibility.reduced.reduction.ground.language',
      'eligibility.reduced.reduction.ground.special-area',
      'eligibility.reduced.reduction.ground.degree',
      'eligibility.reduced.reduction.ground.nqf8',
      'eligibility.reduced.reduction.performance',
    ]);
  });
});

describe('rulebook §11: items 1–3 show the standard route, unless that is not met and the reduction is', () => {
  test.each<[string, Changes<Application>, string]>([
    ['both met', {}, 'standard'],
    ['only the reduced met', fresh, 'reduced'],
    ['neither, without a reduction', { ...fresh, ...none }, 'standard'],
    ['neither, the reduction not stated', { ...fresh, ...unstated }, 'standard'],
    ['standard open, reduction not met', { sanctions: undefined, ...none }, 'standard'],
  ])('%s', (_name, changes, route) => {
    const shown = checklist(changes).slice(0, 3);
    expect(shown.map(({ finding }) => finding.id)).toEqual(
      ['tenure', 'agreements', 'conduct'].map((name) => `eligibility.${route}.${name}`),
    );
    expect(shown.map(({ status }) => status)).toEqual(shown.map(({ finding }) => finding.status));
  });
});

describe('rulebook §11: 4 to 5 are not applicable when all four grounds are unstated or known to be none', () => {
  const dash = 'not-applicable';
  test.each<[string, Changes<Application>, readonly string[]]>([
    ['all unstated', unstated, [dash, dash, dash, dash, dash, dash]],
    ['all known to be none', none, [dash, dash, dash, dash, dash, dash]],
    [
      'some unstated, some none',
      { ...unstated, degree: null, languageTests: [] },
      [dash, dash, dash, dash, dash, dash],
    ],
    ['a language result', {}, ['met', 'met', 'unmet', 'unmet', 'unmet', 'met']],
    [
      'a result that is too low',
      { languageTests: [{ cefr: 'A1', testedOn: '2024-01-15' }] },
      ['unmet', 'unmet', 'unmet', 'unmet', 'unmet', 'met'],
    ],
    [
      'an area, the rest unstated',
      { ...unstated, specialArea: 'island' },
      ['unknown', 'unknown', 'met', 'unknown', 'unknown', 'unknown'],
    ],
    [
      'a used qualification',
      { ...none, nqf8: { certified: false, usedBefore: true } },
      ['unmet', 'unmet', 'unmet', 'unmet', 'unmet', 'met'],
    ],
    [
      'a degree',
      { ...none, degree: { level: 'master', field: 'other', recognised: true, highest: true, usedBefore: false } },
      ['unmet', 'unmet', 'unmet', 'unmet', 'unmet', 'met'],
    ],
    [
      'before the criteria, with a result',
      { filedOn: '2022-09-30' },
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ],
    ['before the criteria, without', { filedOn: '2022-09-30', ...none }, [dash, dash, dash, dash, dash, dash]],
    [
      'an education administrator with a result',
      { line: 'education-administration' },
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ],
  ])('%s', (_name, changes, statuses) => {
    expect(
      checklist(changes)
        .slice(3)
        .map(({ status }) => status),
    ).toEqual(statuses);
  });
});

test('a finding of something else is refused, and the part that it lacks is named', () => {
  const other = assessAgreement({ fiscalYear: 2566, position: 'teacher', standing: 'none' });
  expect(refusal(() => dpaChecklist(other))).toEqual(['invalid-facts', 'wrong-type']);
  expect(() => dpaChecklist(other)).toThrow(/expected the finding of assessEligibility, found none of eligibility\./u);
});
