/**
 * What a leaf shows beside its status: what the facts say, what the law asks, how much is missing, in which unit, and
 * nothing else. An unknown leaf shows what is known already, so that one sees what to look for.
 */
import { describe, expect, test } from 'vitest';
import type { Application, Leaf, Standing } from '../../src/index';
import { amend, assessAgreement, assessEligibility, decideEvaluation, regulation } from '../../src/index';
import { addDays } from '../model/days';
import type { Changes } from './facts';
import { application, evaluation, outstanding, round } from './facts';
import { cited, leafAt } from './findings';

type Shows = Partial<Pick<Leaf, 'actual' | 'required' | 'gap' | 'unit' | 'waitUntil'>>;

/** All that a leaf shows, without what is not shown. */
function shownBy({ actual, required, gap, unit, waitUntil }: Leaf): Shows {
  const all = { actual, required, gap, unit, waitUntil };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function judged(id: string, changes: Changes<Application>): Leaf {
  return leafAt(assessEligibility(application(changes)), `eligibility.${id}`);
}

const years = (count: number) => ({ years: count, months: 0, days: 0 });
const ground = 'reduced.reduction.ground';
const degreeConditions = ['learning-management', 'recognised', 'highest', 'unused'];
const doctorate = {
  level: 'doctorate',
  field: 'learning-management',
  recognised: true,
  highest: true,
  usedBefore: false,
} as const;
const heavy = { on: '2022-03-15', kind: 'disciplinary', heavierThanProbation: true } as const;

describe('a fact that is not stated: what the law asks is shown all the same, and which facts are asked', () => {
  test.each<[string, Changes<Application>, string, Shows, readonly string[]]>([
    ['§2', { service: undefined }, 'standard.tenure', { required: years(4), unit: 'year' }, ['service']],
    ['§2, reduced', { service: undefined }, 'reduced.tenure', { required: years(3), unit: 'year' }, ['service']],
    ['§5', { sanctions: undefined }, 'standard.conduct', { required: years(4), unit: 'year' }, ['sanctions']],
    ['§5, reduced', { sanctions: undefined }, 'reduced.conduct', { required: years(3), unit: 'year' }, ['sanctions']],
    [
      '§4, the post of a round not on record',
      { agreements: [] },
      'standard.agreements.fy2567.post',
      { required: ['teacher', 'none'] },
      ['agreements[2567]'],
    ],
    [
      '§4, the workload of a round not on record',
      { agreements: [] },
      'standard.agreements.fy2567.workload',
      {},
      ['agreements[2567]'],
    ],
    [
      '§4, a member of a round not on record',
      { agreements: [] },
      'standard.agreements.fy2567.members.member-1',
      { required: 70, unit: 'point' },
      ['agreements[2567]'],
    ],
    [
      '§4, a member who has not scored',
      { agreements: [round(2567, { members: [70, 70, null] })] },
      'standard.agreements.fy2567.members.member-3',
      { required: 70, unit: 'point' },
      ['agreements[2567].members[2]'],
    ],
    [
      '§4, the total of hours whose parts are not stated',
      { agreements: [round(2567, { workload: { setting: 'primary', teaching: 12 } })] },
      'standard.agreements.fy2567.workload.total',
      { actual: 12, required: 20, unit: 'hour-per-week' },
      ['agreements[2567].workload.total'],
    ],
    [
      '§4, reports of the transition',
      { filedOn: '2023-09-30', reports: undefined },
      'standard.agreements.reports',
      { required: 2, unit: 'report' },
      ['reports'],
    ],
    [
      '§3.1, tests',
      { languageTests: undefined },
      `${ground}.language`,
      { required: ['B2', '2022-11-04'], unit: 'level' },
      ['languageTests'],
    ],
    [
      '§3.1, tests of a language teacher',
      { languageTests: undefined, teachesForeignLanguage: true },
      `${ground}.language`,
      { required: ['C1', '2022-11-04'], unit: 'level' },
      ['languageTests'],
    ],
    [
      '§3.1, the learning area: B2 is enough for one and not for the other',
      { teachesForeignLanguage: undefined },
      `${ground}.language`,
      { actual: ['B2', '2024-01-15'], unit: 'level' },
      ['teachesForeignLanguage'],
    ],
    ['§3.2', { specialArea: undefined }, `${ground}.special-area`, {}, ['specialArea']],
    ['§3.3', { degree: undefined }, `${ground}.degree`, {}, ['degree']],
    [
      '§3.3, the use of a master’s degree from 2026-09-24',
      { filedOn: '2026-09-24', degree: { ...doctorate, level: 'master' } },
      `${ground}.degree`,
      { actual: ['master', ...degreeConditions], required: [...degreeConditions, 'not-of-first-appointment'] },
      ['degree.usedForFirstAppointment'],
    ],
    ['§3.4', { nqf8: undefined }, `${ground}.nqf8`, {}, ['nqf8']],
    [
      '§3.5, a round of four',
      { salaryRounds: outstanding([2567, 2], [2566, 2], [2566, 1]) },
      'reduced.reduction.performance',
      {
        actual: [
          ['2567/2', 'outstanding'],
          ['2567/1', null],
          ['2566/2', 'outstanding'],
          ['2566/1', 'outstanding'],
        ],
        required: [4, 'outstanding'],
        unit: 'round',
      },
      ['salaryRounds[2567/1]'],
    ],
  ])('rulebook %s', (_name, changes, id, shows, missing) => {
    const leaf = judged(id, changes);
    expect(leaf).toMatchObject({ status: 'unknown', reason: 'missing-facts', missing });
    expect(shownBy(leaf)).toEqual(shows);
  });

  test('rulebook §7: the mark of a member who has not scored', () => {
    const leaf = leafAt(decideEvaluation(evaluation({ members: [null, {}, null] })), 'evaluation.outcomes.member-2');
    expect(leaf.missing).toEqual(['members[1].outcomes']);
    expect(shownBy(leaf)).toEqual({ required: 65, unit: 'percent' });
  });
});

describe('rulebook §3: before the criteria a ground shows what is put forward, and nothing that is asked', () => {
  const level8 = { certified: true, usedBefore: false };
  test.each<[string, Changes<Application>, Shows]>([
    ['special-area', { specialArea: 'island' }, { actual: 'island' }],
    ['special-area', { specialArea: null }, { actual: null }],
    ['special-area', { specialArea: undefined }, {}],
    ['degree', { degree: doctorate }, { actual: ['doctorate'] }],
    ['degree', { degree: null }, { actual: null }],
    ['degree', { degree: undefined }, {}],
    ['nqf8', { nqf8: level8 }, { actual: [] }],
    ['nqf8', { nqf8: null }, { actual: null }],
    ['nqf8', { nqf8: undefined }, {}],
    ['language', { languageTests: [{ cefr: 'C1', testedOn: '2021-01-15' }] }, { actual: ['C1', '2021-01-15'] }],
    ['language', { languageTests: [] }, { actual: null }],
    ['language', { languageTests: undefined }, {}],
  ])('%s, %j', (name, changes, shows) => {
    const leaf = judged(`${ground}.${name}`, { ...changes, filedOn: '2022-09-30' });
    expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity' });
    expect(shownBy(leaf)).toEqual(shows);
  });
});

describe('what is met shows what is asked, and what is', () => {
  test.each<[string, Changes<Application>, string, Shows]>([
    ['§4, workload as stated', {}, 'standard.agreements.fy2567.workload', { actual: true, required: true }],
    ['§5, no heavier sanction', {}, 'standard.conduct', { actual: [], required: years(4), unit: 'year' }],
    ['§3.1', {}, `${ground}.language`, { actual: ['B2', '2024-01-15'], required: ['B2', '2022-11-04'], unit: 'level' }],
    ['§3.2', { specialArea: 'valley' }, `${ground}.special-area`, { actual: 'valley' }],
    [
      '§3.3',
      { degree: doctorate },
      `${ground}.degree`,
      { actual: ['doctorate', ...degreeConditions], required: degreeConditions },
    ],
    [
      '§3.4',
      { nqf8: { certified: true, usedBefore: false } },
      `${ground}.nqf8`,
      { actual: ['certified', 'unused'], required: ['certified', 'unused'] },
    ],
    [
      '§3.5',
      {},
      'reduced.reduction.performance',
      {
        actual: ['2567/2', '2567/1', '2566/2', '2566/1'].map((name) => [name, 'outstanding']),
        required: [4, 'outstanding'],
        unit: 'round',
      },
    ],
  ])('rulebook %s', (_name, changes, id, shows) => {
    const leaf = judged(id, changes);
    expect(leaf.status).toBe('met');
    expect(shownBy(leaf)).toEqual(shows);
  });

  test.each<[Standing, readonly string[]]>([
    ['professional', ['teacher', 'none']],
    ['senior-professional', ['teacher', 'professional']],
    ['expert', ['teacher', 'senior-professional']],
    ['advisory', ['teacher', 'expert']],
  ])('rulebook §4: the post of a round, for %s', (standing, required) => {
    const asked = { standing, agreements: [round(2567, { standing: required[1] as Standing })] };
    expect(shownBy(judged('standard.agreements.fy2567.post', asked))).toEqual({ actual: required, required });
    const above = { standing, agreements: [round(2567, { standing })] };
    const leaf = judged('standard.agreements.fy2567.post', above);
    expect(leaf.status).toBe('unmet');
    expect(leaf).toMatchObject({ actual: ['teacher', standing], required });
  });
});

describe('what is unmet shows how much is missing, and the day on which waiting alone mends it', () => {
  test.each<[string, Changes<Application>, string, Shows]>([
    [
      '§4, workload as stated',
      { agreements: [round(2567, { workload: false })] },
      'reduced.agreements.fy2567.workload',
      { actual: false, required: true, waitUntil: '2026-10-01' },
    ],
    [
      '§4, one report of two',
      { filedOn: '2023-09-30', reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }] },
      'standard.agreements.reports',
      { actual: 1, required: 2, gap: 1, unit: 'report', waitUntil: '2023-10-01' },
    ],
    [
      '§5, a penalty heavier than probation',
      { sanctions: [heavy] },
      'standard.conduct',
      {
        actual: ['2022-03-15'],
        required: years(4),
        gap: { years: 1, months: 4, days: 11 },
        unit: 'year',
        waitUntil: '2026-03-15',
      },
    ],
    [
      '§3.1, a level too low',
      { languageTests: [{ cefr: 'B1', testedOn: '2024-01-15' }] },
      `${ground}.language`,
      { actual: ['B1', '2024-01-15'], required: ['B2', '2022-11-04'], unit: 'level' },
    ],
    [
      '§3.1, no test',
      { languageTests: [] },
      `${ground}.language`,
      { actual: null, required: ['B2', '2022-11-04'], unit: 'level' },
    ],
    ['§3.3, no degree', { degree: null }, `${ground}.degree`, { actual: null }],
    [
      '§3.3, not recognised',
      { degree: { ...doctorate, recognised: false } },
      `${ground}.degree`,
      {
        actual: ['doctorate', 'learning-management', 'highest', 'unused'],
        required: degreeConditions,
        gap: ['recognised'],
      },
    ],
    [
      '§3.3, a master’s degree of the first appointment, from 2026-09-24',
      { filedOn: '2026-09-24', degree: { ...doctorate, level: 'master', usedForFirstAppointment: true } },
      `${ground}.degree`,
      {
        actual: ['master', ...degreeConditions],
        required: [...degreeConditions, 'not-of-first-appointment'],
        gap: ['not-of-first-appointment'],
      },
    ],
    ['§3.4, no qualification', { nqf8: null }, `${ground}.nqf8`, { actual: null }],
    [
      '§3.4, used before',
      { nqf8: { certified: true, usedBefore: true } },
      `${ground}.nqf8`,
      { actual: ['certified'], required: ['certified', 'unused'], gap: ['unused'] },
    ],
    [
      '§3.5, one round of four',
      { salaryRounds: [{ fiscalYear: 2567, half: 1, level: 'very-good' }] },
      'reduced.reduction.performance',
      {
        actual: [
          ['2567/2', null],
          ['2567/1', 'very-good'],
          ['2566/2', null],
          ['2566/1', null],
        ],
        required: [4, 'outstanding'],
        gap: 1,
        unit: 'round',
        waitUntil: '2026-04-01',
      },
    ],
  ])('rulebook %s', (_name, changes, id, shows) => {
    const leaf = judged(id, changes);
    expect(leaf.status).toBe('unmet');
    expect(shownBy(leaf)).toEqual(shows);
  });
});

describe('rulebook §3.1: of several results the one that comes nearest is shown', () => {
  const old = { cefr: 'C2', testedOn: '2022-11-03' } as const;
  const low = { cefr: 'A2', testedOn: '2023-01-01' } as const;
  const good = { cefr: 'B2', testedOn: '2023-06-01' } as const;
  const newer = { cefr: 'B2', testedOn: '2024-06-01' } as const;
  test.each<[string, Application['languageTests'], readonly string[]]>([
    ['in time before higher', [old, low], ['A2', '2023-01-01']],
    ['the higher of two in time', [low, good], ['B2', '2023-06-01']],
    ['the later of two of a level', [good, newer], ['B2', '2024-06-01']],
    ['in whatever order', [newer, good, low, old], ['B2', '2024-06-01']],
    ['the highest where none is in time', [{ cefr: 'B1', testedOn: '2022-01-01' }, old], ['C2', '2022-11-03']],
  ])('%s', (_name, languageTests, actual) => {
    expect(judged(`${ground}.language`, { languageTests }).actual).toEqual(actual);
  });
});

describe('rulebook §3.1: the earliest day of a result that is still good', () => {
  test.each([
    ['2024-11-04', '2022-11-04'],
    ['2024-02-28', '2022-02-28'],
    ['2024-02-29', '2022-03-01'], // 28 February 2022 + 2 years = 28 February 2024
    ['2026-02-28', '2024-02-28'],
    ['2026-03-01', '2024-03-01'], // 29 February 2024 + 2 years = 28 February 2026
  ])('filed %s: %s', (filedOn, earliest) => {
    const of = (testedOn: string) =>
      judged(`${ground}.language`, { filedOn, languageTests: [{ cefr: 'B2', testedOn }] });
    expect(of(earliest)).toMatchObject({ status: 'met', required: ['B2', earliest] });
    expect(of(addDays(earliest, -1))).toMatchObject({ status: 'unmet', required: ['B2', earliest] });
  });

  test('where 29 February + 2 years is 1 March, 29 February is good for a day more', () => {
    const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;
    const law = amend(regulation, [
      { param: 'reduction.language.monthEnd', from: '2022-10-01', value: 'next-day', cites },
    ]);
    const facts = application({ filedOn: '2026-03-01', languageTests: [{ cefr: 'B2', testedOn: '2024-02-29' }] });
    const leaf = leafAt(assessEligibility(facts, law), `eligibility.${ground}.language`);
    expect(leaf).toMatchObject({ status: 'met', required: ['B2', '2024-02-29'] });
  });

  test('a result of 29 February rests on the convention for short months', () => {
    const of = (testedOn: string) =>
      cited(
        judged(`${ground}.language`, { filedOn: '2026-02-28', languageTests: [{ cefr: 'B2', testedOn }] }),
        'derived',
      );
    expect(of('2024-02-29')).toEqual(['ccc-193#s. 193/5']);
    expect(of('2024-03-01')).toEqual([]);
  });
});

test('§4: a score below the mark waits for the day on which its round is no longer asked; asked by itself, for none', () => {
  const short = round(2567, { members: [70, 70, 69] });
  const shown = { actual: 69, required: 70, gap: 1, unit: 'point' } as const;
  const agreements = [short, round(2566), round(2565)];
  const asked = judged('standard.agreements.fy2567.members.member-3', { agreements });
  // Three rounds are asked: 2567 is the oldest of them until fiscal year 2570 ends on 2027-09-30.
  expect(shownBy(asked)).toEqual({ ...shown, waitUntil: '2027-10-01' });
  const alone = leafAt(assessAgreement(short), 'agreement.members.member-3');
  expect(shownBy(alone)).toEqual(shown);
  expect(alone).not.toHaveProperty('waitUntil');
});
