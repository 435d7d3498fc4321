import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { amend, assessEligibility, regulation } from '../../src/index';
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

describe('rulebook §3.1, under a law that is amended: above the level of the law, whichever that is', () => {
  const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;
  const other = 'reduction.language.above.other';
  const teachers = 'reduction.language.above.foreignLanguage';
  type Change = readonly [typeof other | typeof teachers, string];
  const test2024 = { testedOn: '2024-01-15' };

  test.each<[string, readonly Change[], Changes<Application>, string, unknown]>([
    [
      'asked more of others than of language teachers: between the two the area decides',
      [[other, 'C1']],
      { teachesForeignLanguage: undefined, languageTests: [{ ...test2024, cefr: 'C1' }] },
      'unknown',
      undefined,
    ],
    [
      'the same of both: the area is not asked',
      [[other, 'B2']],
      { teachesForeignLanguage: undefined, languageTests: [{ ...test2024, cefr: 'C1' }] },
      'met',
      ['C1', '2022-11-04'],
    ],
    [
      'the same of both at B1: the area is not asked, and every higher level is enough',
      [[teachers, 'B1']],
      { teachesForeignLanguage: undefined },
      'met',
      ['B2', '2022-11-04'],
    ],
    [
      'above C2 there is no level',
      [[other, 'C2']],
      { languageTests: [{ ...test2024, cefr: 'C2' }] },
      'unmet',
      undefined,
    ],
    [
      'above A1, and an old result is still too old',
      [[other, 'A1']],
      { languageTests: [{ cefr: 'C2', testedOn: '2022-11-03' }] },
      'unmet',
      ['A2', '2022-11-04'],
    ],
    ['above A1, and none is still none', [[other, 'A1']], { languageTests: [] }, 'unmet', ['A2', '2022-11-04']],
  ])('%s', (_name, amendments, changes, status, required) => {
    const values = amendments.map(([param, value]) => ({ param, from: '2024-05-03', value, cites }));
    const leaf = leafAt(assessEligibility(application(changes), amend(regulation, values)), id);
    expect(leaf.status).toBe(status);
    expect(leaf.required).toEqual(required);
  });
});
