/** A round that is supposed to be passed is one of the post that is held on its last day. Rulebook §4. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/calendar/day';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { impact } from '../../../src/explore/impact/impact';
import { supposing } from '../../../src/explore/suppose';
import { triageRows } from '../../../src/explore/triage/triage';
import type { Application, Finding, ServicePeriod, Supposition } from '../../../src/index';
import { amend, at, parseRegulation, regulation } from '../../../src/index';
import type { Changes } from '../facts';
import { application, outstanding, round } from '../facts';

const post = 'eligibility.standard.agreements.fy2568.post';
const window = { from: '2025-10-01', until: '2025-10-01', assume: { agreements: 'passed' } } as const;

/** A heavier penalty decides, so that the finding of the day is told whatever the rounds are. */
function judged(service: readonly ServicePeriod[]): { readonly finding: Finding; readonly assumed: readonly string[] } {
  const facts: Application = application({
    service,
    agreements: [round(2567), round(2566)],
    sanctions: [{ on: '2025-01-10', kind: 'ethics', heavierThanProbation: true }],
  });
  const found = earliestFiling(facts, window);
  if (found.status !== 'none') throw new Error(found.status);
  return found;
}

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
    const { finding, assumed } = judged(service);
    const leaf = at(finding, post);
    expect(leaf?.kind === 'leaf' && leaf.actual).toEqual(held);
    expect(assumed).toEqual(held === undefined ? [] : ['agreements[2568]']);
  });

  test('what is on record is not supposed, and what is supposed is passed with the mark itself', () => {
    const { finding } = judged([{ ...teacher, from: '2015-05-16' }]);
    for (const member of [1, 2, 3]) {
      const leaf = at(finding, `eligibility.standard.agreements.fy2568.members.member-${String(member)}`);
      expect(leaf).toMatchObject({ status: 'met', actual: 70, required: 70 });
    }
    expect(at(finding, 'eligibility.standard.agreements.fy2568.workload')).toMatchObject({
      status: 'met',
      actual: true,
    });
  });
});

describe('as many rounds are supposed as either route asks', () => {
  const assumedOf = (agreements: Application['agreements'], law = regulation) => {
    const facts = application({
      service: [{ ...teacher, from: '2015-05-16' }],
      agreements,
      sanctions: [{ on: '2025-01-10', kind: 'ethics', heavierThanProbation: true }],
    });
    const found = earliestFiling(facts, window, law);
    return found.status === 'none' ? found.assumed : found.status;
  };

  test('of a record that is not stated, all of them', () => {
    expect(assumedOf(undefined)).toEqual(['agreements[2568]', 'agreements[2567]', 'agreements[2566]']);
  });

  test('where the reduced route asks more, as many as that', () => {
    const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;
    const law = amend(regulation, [{ param: 'agreement.rounds.reduced', from: '2024-10-01', value: 4, cites }]);
    expect(assumedOf([round(2567), round(2566)], law)).toEqual(['agreements[2568]', 'agreements[2565]']);
  });

  test('none where no mark is known', () => {
    const mark = { ...regulation.parameters['agreement.passMark'], values: [] };
    const parsed = parseRegulation({
      ...regulation,
      parameters: { ...regulation.parameters, 'agreement.passMark': mark },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(assumedOf([round(2567), round(2566)], parsed.value)).toEqual([]);
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

describe('what is supposed stands beside the record, in the shape of stated facts', () => {
  const filedOn = dayOf('2025-10-01');
  const service: readonly ServicePeriod[] = [{ ...teacher, from: '2015-05-16' }];
  const of = (changes: Changes<Application>, assume: Supposition) =>
    supposing(application({ service, ...changes }), assume, regulation)(filedOn).application;
  const passed = (fiscalYear: number) => ({ fiscalYear, ...teacher, workload: true, members: [70, 70, 70] });

  test('agreement rounds: three, of which those on record stay as they are', () => {
    const failed = round(2567, { members: [0, 0, 0] });
    expect(of({ agreements: [failed] }, { agreements: 'passed' }).agreements).toStrictEqual([
      failed,
      passed(2568),
      passed(2566),
    ]);
    expect(of({ agreements: undefined }, { agreements: 'passed' }).agreements).toStrictEqual([
      passed(2568),
      passed(2567),
      passed(2566),
    ]);
  });

  test('a post that is equivalent to another is told with it', () => {
    const equivalent = [{ ...director, from: '2015-05-16', equivalentTo: teacher }];
    const { agreements } = of(
      { service: equivalent, agreements: [round(2567), round(2566)] },
      { agreements: 'passed' },
    );
    expect(agreements?.at(-1)).toStrictEqual({ ...passed(2568), ...director, equivalentTo: teacher });
  });

  test('salary rounds: the four that ended last', () => {
    const four = outstanding([2568, 2], [2568, 1], [2567, 2], [2567, 1]);
    expect(of({ salaryRounds: undefined }, { performance: 'outstanding' }).salaryRounds).toStrictEqual(four);
    const [newest, ...others] = four;
    const good = { ...newest!, level: 'good' } as const;
    expect(of({ salaryRounds: [good] }, { performance: 'outstanding' }).salaryRounds).toStrictEqual([good, ...others]);
  });

  test('where nothing is supposed, a record that is not stated stays so', () => {
    const unstated = { agreements: undefined, salaryRounds: undefined };
    expect(of(unstated, {})).not.toHaveProperty('agreements');
    expect(of(unstated, {})).not.toHaveProperty('salaryRounds');
    expect(of({ ...unstated, service: [] }, { agreements: 'passed' })).not.toHaveProperty('agreements');
  });
});

test('a message says what is to be walked', () => {
  for (const items of [null, 'ab', 3]) {
    expect(() => triageRows(items as never, { on: '2025-11-24' })).toThrow('expected an iterable of items');
  }
  expect(() => impact(regulation, regulation, null as never)).toThrow('expected an iterable of cases');
});
