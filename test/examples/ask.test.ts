import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { ask, assessEligibility, decideEvaluation } from '../../src/index';
import type { Changes } from './facts';
import { application, evaluation, outstanding } from './facts';

/** Neither route is met without the parts that a row takes away: the standard one fails on tenure. */
const fresh = { service: [{ position: 'teacher', standing: 'none', from: '2021-05-16' }] } as const;

describe('contract §2: paths of the facts that could still change it', () => {
  test.each<[string, Changes<Application>, readonly string[]]>([
    ['eligible: nothing', {}, []],
    ['eligible by one route: nothing of the other', { salaryRounds: undefined, degree: undefined }, []],
    ['not in the post: nothing else matters', { service: [], agreements: [], sanctions: undefined }, []],
    ['service', { service: undefined }, ['service']],
    ['sanctions', { sanctions: undefined }, ['sanctions']],
    [
      'a round of the salary',
      { ...fresh, salaryRounds: outstanding([2567, 2], [2567, 1], [2566, 2]) },
      ['salaryRounds[2566/1]'],
    ],
    [
      'grounds',
      { ...fresh, languageTests: undefined, specialArea: undefined, degree: undefined, nqf8: undefined },
      ['languageTests', 'specialArea', 'degree', 'nqf8'],
    ],
    ['the learning area', { ...fresh, teachesForeignLanguage: undefined }, ['teachesForeignLanguage']],
    [
      'how a master was used',
      {
        filedOn: '2026-11-04',
        service: [{ position: 'teacher', standing: 'none', from: '2023-05-16' }],
        agreements: undefined,
        salaryRounds: outstanding([2569, 2], [2569, 1], [2568, 2], [2568, 1]),
        languageTests: [],
        degree: { level: 'master', field: 'learning-management', recognised: true, highest: true, usedBefore: false },
      },
      ['degree.usedForFirstAppointment', 'agreements[2569]', 'agreements[2568]'],
    ],
    ['a ground is met: the others are not asked', { ...fresh, degree: undefined, sanctions: undefined }, ['sanctions']],
    [
      'the performance has failed: no ground is asked',
      {
        ...fresh,
        degree: undefined,
        salaryRounds: [{ fiscalYear: 2567, half: 2, level: 'good' }],
      },
      [],
    ],
  ])('%s', (_name, changes, paths) => {
    expect(ask(assessEligibility(application(changes)))).toEqual(paths);
  });

  test('nothing known but the filing: everything, each once', () => {
    const finding = assessEligibility({ line: 'teaching', standing: 'professional', filedOn: '2023-09-30' });
    expect(ask(finding)).toEqual([
      'service',
      'agreements[2565]',
      'reports',
      'sanctions',
      'languageTests',
      'teachesForeignLanguage',
      'specialArea',
      'degree',
      'nqf8',
      'salaryRounds[2566/1]',
      'salaryRounds[2565/2]',
      'salaryRounds[2565/1]',
      'salaryRounds[2564/2]',
    ]);
  });
});

test('where the law leaves a part open, a fact is asked that could still fail the whole', () => {
  const open = { outcomes: 90, academicWork: 90 };
  const members = [{ ...open, teaching: 90 }, { ...open, teaching: 0 }, open] as const;
  const finding = decideEvaluation(evaluation({ standing: 'expert', decidedOn: '2026-05-16', members }));
  expect(finding.status).toBe('unknown');
  expect(ask(finding)).toEqual(['members[2].teaching']);
});

test('where the law leaves so much open that a fact can neither fail nor carry the whole, it is not asked', () => {
  // Two members gave levels on a sheet that was not read, and two of three decide: the third score changes nothing.
  const levels = [4, 4, 4, 4, 4, 4, 4, 4];
  const members = [{ teaching: levels, outcomes: 90 }, { teaching: levels, outcomes: 90 }, { outcomes: 90 }] as const;
  const finding = decideEvaluation(evaluation({ line: 'school-administration', members }));
  expect(finding.status).toBe('unknown');
  expect(ask(finding)).toEqual([]);
});
