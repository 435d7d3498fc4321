import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { assessEligibility } from '../../src/index';
import type { Changes } from './facts';
import { application } from './facts';
import { cited, leafAt } from './findings';

const id = 'eligibility.reduced.reduction.ground.language';

function language(changes: Changes<Application>) {
  return leafAt(assessEligibility(application(changes)), id);
}

describe('rulebook §3.1: above B1, or above B2 in the foreign-language learning area', () => {
  test.each([
    ['A1', 'unmet', 'unmet', 'unmet'],
    ['A2', 'unmet', 'unmet', 'unmet'],
    ['B1', 'unmet', 'unmet', 'unmet'],
    ['B2', 'met', 'unmet', 'unknown'],
    ['C1', 'met', 'met', 'met'],
    ['C2', 'met', 'met', 'met'],
  ] as const)('%s: of another teacher %s, of a language teacher %s, not stated %s', (cefr, other, teacher, open) => {
    const languageTests = [{ cefr, testedOn: '2024-01-15' }];
    expect(language({ languageTests, teachesForeignLanguage: false }).status).toBe(other);
    expect(language({ languageTests, teachesForeignLanguage: true }).status).toBe(teacher);
    const unstated = language({ languageTests, teachesForeignLanguage: undefined });
    expect(unstated.status).toBe(open);
    expect(unstated.missing).toEqual(open === 'unknown' ? ['teachesForeignLanguage'] : []);
  });
});

describe('rulebook §3.1: at most two years old on the filing day, and not after it', () => {
  test.each([
    ['2024-11-04', '2022-11-03', 'unmet'],
    ['2024-11-04', '2022-11-04', 'met'], // exactly two years old
    ['2024-11-04', '2022-11-05', 'met'],
    ['2024-11-04', '2024-11-04', 'met'],
    ['2024-11-04', '2024-11-05', 'unmet'],
    ['2026-02-28', '2024-02-29', 'met'], // 29 February + 2 years = 28 February
    ['2026-03-01', '2024-02-29', 'unmet'],
    ['2026-02-28', '2024-02-28', 'met'],
  ] as const)('filed %s, tested %s: %s', (filedOn, testedOn, status) => {
    expect(language({ filedOn, languageTests: [{ cefr: 'B2', testedOn }] }).status).toBe(status);
  });
});

describe('rulebook §3.1: one result that fulfils all is enough', () => {
  test.each<[string, Application['languageTests'], string]>([
    [
      'a good one beside a low and an old one',
      [
        { cefr: 'A2', testedOn: '2024-06-01' },
        { language: 'pali', cefr: 'B2', testedOn: '2023-06-01' },
        { cefr: 'C2', testedOn: '2019-06-01' },
      ],
      'met',
    ],
    [
      'high but old, recent but low',
      [
        { cefr: 'C2', testedOn: '2022-11-03' },
        { cefr: 'B1', testedOn: '2024-06-01' },
      ],
      'unmet',
    ],
    ['known: none', [], 'unmet'],
    ['not stated', undefined, 'unknown'],
  ])('%s', (_name, languageTests, status) => {
    expect(language({ languageTests }).status).toBe(status);
  });

  test.each(['english', 'chinese', 'japanese', 'french', 'korean', 'german', 'arabic', 'spanish', 'pali'] as const)(
    '%s is recognised (khurusapha-2566)',
    (name) => {
      const languageTests = [{ language: name, cefr: 'B2', testedOn: '2024-01-15' }] as const;
      expect(language({ languageTests }).status).toBe('met');
    },
  );
});

describe('rulebook §1 and §3.1: what is asked is what could still change the leaf', () => {
  test.each<[string, Changes<Application>, readonly string[]]>([
    [
      'nothing known',
      { languageTests: undefined, teachesForeignLanguage: undefined },
      ['languageTests', 'teachesForeignLanguage'],
    ],
    ['the area known', { languageTests: undefined }, ['languageTests']],
    ['no result, so the area cannot matter', { languageTests: [], teachesForeignLanguage: undefined }, []],
  ])('%s', (_name, changes, missing) => {
    expect(language(changes).missing).toEqual(missing);
  });
});

describe('rulebook §3.1: a language teacher’s result filed from 2024-05-03 cites the letter whose text was not read', () => {
  const languageTests = [{ cefr: 'C1', testedOn: '2023-06-01' }] as const;
  test.each([
    ['2024-05-02', true, []],
    ['2024-05-03', true, ['w10-2567#above B2']],
    ['2024-05-03', false, []],
  ] as const)('filed %s, teaches a foreign language: %s', (filedOn, teachesForeignLanguage, reported) => {
    expect(cited(language({ filedOn, teachesForeignLanguage, languageTests }), 'reported')).toEqual(reported);
  });
});
