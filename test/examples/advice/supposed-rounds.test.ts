/** A round that is supposed to be passed is one of the post that is held on its last day; nobody gave it a score. Rulebook §4. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/calendar/day';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { heldOn } from '../../../src/rules/service';
import { impact } from '../../../src/explore/impact/impact';
import { supposing } from '../../../src/explore/suppose';
import { triageRows } from '../../../src/explore/triage/triage';
import type { Application, ServicePeriod } from '../../../src/index';
import { assessEligibility, at, parseRegulation, regulation } from '../../../src/index';
import type { Changes } from '../facts';
import { application, outstanding, round } from '../facts';

const window = { from: '2025-10-01', until: '2025-10-01', assume: { agreements: 'passed' } } as const;

const teacher = { position: 'teacher', standing: 'none' } as const;
const director = { position: 'director', standing: 'none' } as const;
const supervisor = { position: 'supervisor', standing: 'expert' } as const;

describe('the post of the round of FY2568, whose last day is 2025-09-30', () => {
  test.each<[string, readonly ServicePeriod[], readonly string[] | undefined]>([
    ['the only one', [{ ...teacher, from: '2015-05-16' }], ['teacher', 'none']],
    ['begun on that day', [{ ...teacher, from: '2025-09-30' }], ['teacher', 'none']],
    ['begun a day later: none', [{ ...teacher, from: '2025-10-01' }], undefined],
    ['ended on that day', [{ ...teacher, from: '2015-05-16', to: '2025-09-30' }], ['teacher', 'none']],
    ['ended a day before: none', [{ ...teacher, from: '2015-05-16', to: '2025-09-29' }], undefined],
    [
      'one that counts before one that began later',
      [
        { ...director, from: '2020-01-01' },
        { ...teacher, from: '2015-05-16' },
      ],
      ['teacher', 'none'],
    ],
    [
      'one that counts, stated before one that began later',
      [
        { ...teacher, from: '2015-05-16' },
        { ...director, from: '2020-01-01' },
      ],
      ['teacher', 'none'],
    ],
    [
      'where none counts, the one that began last',
      [
        { ...director, from: '2015-05-16' },
        { ...supervisor, from: '2020-01-01' },
      ],
      ['supervisor', 'expert'],
    ],
    [
      'in another order',
      [
        { ...supervisor, from: '2020-01-01' },
        { ...director, from: '2015-05-16' },
      ],
      ['supervisor', 'expert'],
    ],
    [
      'one that has ended is none of them',
      [
        { ...director, from: '2015-05-16' },
        { ...supervisor, from: '2020-01-01', to: '2025-09-01' },
      ],
      ['director', 'none'],
    ],
    [
      'of two begun on one day, neither of which counts, the one stated first',
      [
        { ...director, from: '2020-01-01' },
        { ...supervisor, from: '2020-01-01' },
      ],
      ['director', 'none'],
    ],
    ['what it is equivalent to', [{ ...director, from: '2015-05-16', equivalentTo: teacher }], ['teacher', 'none']],
    ['no service', [], undefined],
  ])('%s', (_name, service, held) => {
    const post = heldOn({ service, standing: 'professional' }, dayOf('2025-09-30'));
    const counted = post?.equivalentTo ?? post;
    expect(counted && [counted.position, counted.standing]).toEqual(held);
  });
});

describe('a supposed round', () => {
  const service: readonly ServicePeriod[] = [{ ...teacher, from: '2015-05-16' }];
  const facts = (changes: Changes<Application> = {}): Application =>
    application({ service, agreements: [round(2567), round(2566)], ...changes });
  const roundId = 'eligibility.standard.agreements.fy2568';

  test('shows what is required, and no score, hour or certification that nobody gave', () => {
    const found = earliestFiling(facts(), window);
    expect(found).toMatchObject({ status: 'found', on: '2025-10-01', assumed: ['agreements[2568]'] });
    if (found.status !== 'found') return;
    for (const part of ['post', 'workload', 'members.member-1', 'members.member-2', 'members.member-3']) {
      const leaf = at(found.finding, `${roundId}.${part}`);
      expect(leaf).toMatchObject({ status: 'met', supposed: ['agreements[2568]'], missing: [] });
      expect(leaf).not.toHaveProperty('actual');
    }
    expect(at(found.finding, `${roundId}.members.member-1`)).toMatchObject({ required: 70, unit: 'point' });
    expect(at(found.finding, 'eligibility.standard.agreements.fy2567.members.member-1')).not.toHaveProperty('supposed');
  });

  test('in a post that does not count is not passed in the post', () => {
    const inSchool = [{ ...teacher, from: '2015-05-16', to: '2025-09-29' }];
    const others = [...inSchool, { ...director, from: '2025-09-30', to: '2025-09-30' }];
    const finding = supposing(facts({ service: others }), { agreements: 'passed' })(
      assessEligibility({ ...facts({ service: others }), filedOn: '2025-10-01' }),
    );
    expect(at(finding, `${roundId}.post`)).toMatchObject({ status: 'unknown' });
    const again = facts({ service: [{ ...teacher, from: '2015-05-16' }], standing: 'professional' });
    const ofDirector = { ...again, service: [...service, { ...director, from: '2024-01-01' }] };
    expect(earliestFiling(ofDirector, window)).toMatchObject({ status: 'found', assumed: ['agreements[2568]'] });
  });

  test('is named only where the answer needs it: not beside a route that is met, nor where something decides already', () => {
    expect(earliestFiling(facts({ agreements: [round(2568), round(2567), round(2566)] }), window)).toMatchObject({
      status: 'found',
      assumed: [],
    });
    const sanctions = [{ on: '2025-01-10', kind: 'ethics', heavierThanProbation: true }] as const;
    expect(earliestFiling(facts({ sanctions }), window)).toMatchObject({ status: 'none', assumed: [] });
  });

  test('is one of the route that needs the fewest', () => {
    const both = facts({
      agreements: [],
      languageTests: [{ cefr: 'C1', testedOn: '2025-01-01' }],
      teachesForeignLanguage: false,
      salaryRounds: outstanding([2568, 2], [2568, 1], [2567, 2], [2567, 1]),
    });
    expect(earliestFiling(both, window)).toMatchObject({ assumed: ['agreements[2568]', 'agreements[2567]'] });
  });

  test('is not there where no mark is known', () => {
    const mark = { ...regulation.parameters['agreement.passMark'], values: [] };
    const parsed = parseRegulation({
      ...regulation,
      parameters: { ...regulation.parameters, 'agreement.passMark': mark },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(earliestFiling(facts(), window, parsed.value)).toEqual({ status: 'unknown', ask: [] });
  });

  test('of salaries is of the level required, of all that ended last and are not on record', () => {
    const reduced = facts({
      service: [{ ...teacher, from: '2022-05-16' }],
      agreements: [round(2568), round(2567)],
      specialArea: 'island',
      salaryRounds: outstanding([2568, 1]),
    });
    expect(earliestFiling(reduced, { ...window, assume: { performance: 'outstanding' } })).toMatchObject({
      status: 'found',
      assumed: ['salaryRounds[2568/2]', 'salaryRounds[2567/2]', 'salaryRounds[2567/1]'],
    });
    const salaryRounds = [{ fiscalYear: 2568, half: 2, level: 'good' }] as const;
    expect(
      earliestFiling({ ...reduced, salaryRounds }, { ...window, assume: { performance: 'outstanding' } }),
    ).toMatchObject({ status: 'none', assumed: [] });
  });
});

test('what is asked on any day of the window is asked, also where its last day is decided without it', () => {
  const facts = application({ service: [{ ...teacher, from: '2015-05-16', to: '2025-03-14' }], sanctions: undefined });
  expect(earliestFiling(facts, { from: '2025-03-01', until: '2025-03-31' })).toEqual({
    status: 'unknown',
    ask: ['sanctions'],
  });
  expect(earliestFiling(facts, { from: '2025-03-15', until: '2025-03-31' }).status).toBe('none');
});

test('a message says what is to be walked', () => {
  for (const items of [null, 'ab', 3]) {
    expect(() => triageRows(items as never, { on: '2025-11-24' })).toThrow('expected an iterable of items');
  }
  expect(() => impact(regulation, regulation, null as never)).toThrow('expected an iterable of cases');
});
