import { describe, expect, test } from 'vitest';
import type { Appointment, CareerLine, Standing, Status } from '../../../src/index';
import { appointment, ask } from '../../../src/index';
import type { Changes } from '../facts';
import { changed } from '../facts';
import { leafAt, leavesOf, statusAt } from '../findings';

const good: Appointment = {
  line: 'teaching',
  standing: 'professional',
  enteredOn: '2022-10-05',
  orderedOn: '2023-02-01',
  effectiveOn: '2022-10-05',
  inEducationArea: true,
  areaBoardExists: true,
  appointedBy: 'area-office-director',
  approvedBy: 'area-board',
  salary: { before: 30_000, after: 30_000 },
};

function judged(changes: Changes<Appointment> = {}) {
  return appointment(changed(good, changes));
}

test('rulebook §10: an appointment as the law has it', () => {
  expect(judged()).toMatchObject({ id: 'appointment', status: 'met' });
  expect(judged().cites).toMatchObject([{ instrument: 'w9-2564', clause: 'chapter 3, appointment', standing: 'text' }]);
  expect(leavesOf(judged()).map(({ id }) => id)).toEqual([
    'appointment.effective-day',
    'appointment.appointer',
    'appointment.approver',
    'appointment.salary',
  ]);
});

describe('rulebook §10: put into DPA on 2022-10-05, not effective before 2022-10-05', () => {
  test.each<[string | undefined, Status, object]>([
    ['2022-10-04', 'unmet', { actual: '2022-10-04', gap: { years: 0, months: 0, days: 1 } }],
    ['2022-10-05', 'met', { actual: '2022-10-05' }],
    ['2022-10-06', 'met', { actual: '2022-10-06' }],
    ['2021-09-04', 'unmet', { gap: { years: 1, months: 1, days: 1 } }],
    [undefined, 'unknown', { reason: 'missing-facts', missing: ['effectiveOn'] }],
  ])('effective %s: %s', (effectiveOn, status, shown) => {
    const leaf = leafAt(judged({ effectiveOn }), 'appointment.effective-day');
    expect(leaf).toMatchObject({ status, required: '2022-10-05', unit: 'date', ...shown });
    // Of entries of October 2022, ว 30/2565 is an open question.
    expect(leaf.cites).toMatchObject([
      { instrument: 'w9-2564', clause: 'chapter 3, appointment', standing: 'text' },
      { instrument: 'w30-2565', clause: 'whole', standing: 'reported' },
    ]);
  });

  test.each([
    ['2022-10-01', true],
    ['2022-10-31', true],
    ['2022-11-01', false],
  ])('entered on %s, ว 30/2565 is an open question: %s', (enteredOn, isOpen) => {
    const leaf = leafAt(judged({ enteredOn, effectiveOn: '2023-02-01' }), 'appointment.effective-day');
    expect(leaf.cites.some(({ instrument }) => instrument === 'w30-2565')).toBe(isOpen);
  });

  test('what is missing is counted in months as everywhere: 31 January and a month is the last of February', () => {
    const leaf = leafAt(judged({ effectiveOn: '2023-01-31', enteredOn: '2023-02-28' }), 'appointment.effective-day');
    expect(leaf).toMatchObject({ status: 'unmet', gap: { years: 0, months: 1, days: 0 } });
  });

  test('it does not ask whether the order came first', () => {
    expect(statusAt(judged({ orderedOn: '2022-11-09', effectiveOn: '2023-05-16' }), 'appointment.effective-day')).toBe(
      'met',
    );
  });
});

describe('rulebook §10: the director of the area office appoints', () => {
  test.each<[Changes<Appointment>, Status, readonly string[]]>([
    [{}, 'met', []],
    [{ appointedBy: 'other' }, 'unmet', []],
    [{ appointedBy: undefined }, 'unknown', ['appointedBy']],
    [{ inEducationArea: undefined }, 'unknown', ['inEducationArea']],
    [{ inEducationArea: undefined, appointedBy: 'other' }, 'unknown', ['inEducationArea']],
    [{ inEducationArea: undefined, appointedBy: undefined }, 'unknown', ['inEducationArea', 'appointedBy']],
  ])('%j: %s', (changes, status, missing) => {
    for (const standing of ['professional', 'senior-professional', 'expert'] as const) {
      const leaf = leafAt(judged({ standing, ...changes }), 'appointment.appointer');
      expect(leaf).toMatchObject({ status, required: 'area-office-director', missing });
      expect(leaf.actual).toBe('appointedBy' in changes ? changes.appointedBy : 'area-office-director');
      expect(leaf.cites.map(({ instrument }) => instrument)).toEqual(['w32-2565', 'act-2547']);
    }
  });
});

describe('rulebook §10: with the approval of the area board, of กศจ. while there was none', () => {
  const either = ['area-board', 'provincial-committee'];
  test.each<[boolean | undefined, Appointment['approvedBy'], Status, unknown, readonly string[]]>([
    [true, 'area-board', 'met', 'area-board', []],
    [true, 'provincial-committee', 'unmet', 'area-board', []],
    [true, 'otepc', 'met', 'area-board', []],
    [true, 'school-director', 'unmet', 'area-board', []],
    [true, 'other', 'unknown', 'area-board', []],
    [true, undefined, 'unknown', 'area-board', ['approvedBy']],
    [false, 'provincial-committee', 'met', 'provincial-committee', []],
    [false, 'area-board', 'unmet', 'provincial-committee', []],
    [false, 'otepc', 'met', 'provincial-committee', []],
    [false, 'school-director', 'unmet', 'provincial-committee', []],
    [false, 'other', 'unknown', 'provincial-committee', []],
    [false, undefined, 'unknown', 'provincial-committee', ['approvedBy']],
    [undefined, 'area-board', 'unknown', either, ['areaBoardExists']],
    [undefined, 'provincial-committee', 'unknown', either, ['areaBoardExists']],
    [undefined, 'otepc', 'met', either, []],
    [undefined, 'school-director', 'unmet', either, []],
    [undefined, 'other', 'unknown', either, []],
    [undefined, undefined, 'unknown', either, ['areaBoardExists', 'approvedBy']],
  ])('a board: %s, approved by %s: %s', (areaBoardExists, approvedBy, status, required, missing) => {
    const leaf = leafAt(judged({ areaBoardExists, approvedBy }), 'appointment.approver');
    expect(leaf).toMatchObject({ status, required, missing });
    expect(leaf.actual).toBe(approvedBy);
    const elsewhere = leafAt(judged({ areaBoardExists, approvedBy, inEducationArea: undefined }), leaf.id);
    expect(elsewhere).toMatchObject({ status: 'unknown', required });
    // Of other bodies nothing was read, wherever the teacher belongs.
    expect(elsewhere.missing[0]).toBe(approvedBy === 'other' ? undefined : 'inEducationArea');
  });
});

describe('rulebook §10: what was not read of the powers is unknown, naming ว 32/2565', () => {
  test.each<[string, Changes<Appointment>]>([
    ['the advisory standing', { standing: 'advisory' }],
    ['the advisory standing, nothing else stated', { standing: 'advisory', inEducationArea: undefined }],
    ['teachers outside area offices', { inEducationArea: false }],
    ['the same, by someone else', { inEducationArea: false, appointedBy: 'other', approvedBy: 'other' }],
  ])('%s', (_, changes) => {
    const finding = judged(changes);
    for (const id of ['appointment.appointer', 'appointment.approver']) {
      const leaf = leafAt(finding, id);
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'not-encoded', missing: [] });
      expect(leaf.required).toBeUndefined();
      expect(leaf.cites).toMatchObject([{ instrument: 'w32-2565', standing: 'reported' }]);
    }
    expect(statusAt(finding, 'appointment.effective-day')).toBe('met');
    expect(statusAt(finding, 'appointment.salary')).toBe('met');
    expect(ask(finding)).toEqual([]);
  });

  test.each<Standing>(['professional', 'senior-professional', 'expert', 'advisory'])(
    'ordered before 2022-11-09, of %s',
    (standing) => {
      const finding = judged({ standing, orderedOn: '2022-11-08' });
      for (const id of ['appointment.appointer', 'appointment.approver']) {
        expect(leafAt(finding, id)).toMatchObject({
          status: 'unknown',
          reason: 'outside-validity',
          missing: [],
          cites: [{ instrument: 'w32-2565' }],
        });
      }
      expect(statusAt(finding, 'appointment.effective-day')).toBe('met');
      expect(statusAt(finding, 'appointment.salary')).toBe('met');
      const powers = statusAt(judged({ standing, orderedOn: '2022-11-09' }), 'appointment.approver');
      expect(powers).toBe(standing === 'advisory' ? 'unknown' : 'met');
    },
  );
});

describe('rulebook §10: the salary stays as it was (ว 9/2562)', () => {
  test.each<[Appointment['salary'], Status, object]>([
    [{ before: 30_000, after: 30_000 }, 'met', { actual: 30_000, required: 30_000 }],
    [{ before: 30_000, after: 30_000.01 }, 'unmet', { actual: 30_000.01, required: 30_000, gap: -0.01 }],
    [{ before: 0.3, after: 0.1 }, 'unmet', { actual: 0.1, required: 0.3, gap: 0.2 }],
    [{ before: 0, after: 0 }, 'met', {}],
    [undefined, 'unknown', { reason: 'missing-facts', missing: ['salary'], required: 'unchanged' }],
  ])('%j: %s', (salary, status, shown) => {
    const leaf = leafAt(judged({ salary }), 'appointment.salary');
    expect(leaf).toMatchObject({ status, ...shown });
    expect(leaf.cites.map(({ instrument }) => instrument)).toContain('w9-2562');
  });
});

test('what a plan does not state is asked, and what is required is shown all the same', () => {
  const plan = judged({
    effectiveOn: undefined,
    inEducationArea: undefined,
    areaBoardExists: undefined,
    appointedBy: undefined,
    approvedBy: undefined,
    salary: undefined,
  });
  expect(ask(plan)).toEqual([
    'effectiveOn',
    'inEducationArea',
    'appointedBy',
    'areaBoardExists',
    'approvedBy',
    'salary',
  ]);
  expect(leafAt(plan, 'appointment.appointer').required).toBe('area-office-director');
});

describe('every leaf is unknown', () => {
  test('ordered before the criteria were open', () => {
    for (const changes of [{}, { appointedBy: 'other', approvedBy: 'other', effectiveOn: '2022-01-01' } as const]) {
      for (const leaf of leavesOf(judged({ ...changes, orderedOn: '2022-09-30' }))) {
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
      }
    }
  });

  test.each<[CareerLine, string]>([
    ['school-administration', 'w10-2564'],
    ['supervision', 'w11-2564'],
    ['education-administration', 'w12-2564'],
  ])('of %s, naming %s', (line, instrument) => {
    const leaves = leavesOf(judged({ line, appointedBy: 'other', standing: 'advisory' }));
    expect(leaves).toHaveLength(4);
    for (const leaf of leaves) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [], cites: [{ instrument }] });
    }
  });
});
