import { describe, expect, test } from 'vitest';
import type { CareerLine, Filing, Standing, Status, Transfer } from '../../../src/index';
import { amend, ask, filing, without, regulation } from '../../../src/index';
import type { Changes } from '../facts';
import { changed } from '../facts';
import { leafAt, leavesOf, statusAt } from '../findings';

const good: Filing = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2024-05-16',
  filedThisSemester: false,
  transfer: null,
  seconded: false,
};

function judged(changes: Changes<Filing> = {}) {
  return filing(changed(good, changes));
}

test('rulebook §10: an application without another in the semester, a transfer or a secondment', () => {
  const finding = judged();
  expect(finding).toMatchObject({ id: 'filing', status: 'met' });
  expect(leavesOf(finding).map(({ id }) => id)).toEqual(['filing.semester', 'filing.transfer', 'filing.secondment']);
  expect(leafAt(finding, 'filing.transfer').actual).toBeNull();
  expect(leafAt(finding, 'filing.secondment').actual).toBe(false);
});

describe('rulebook §10: at most one application a semester, as reported', () => {
  const open = { required: 1, reason: 'missing-facts', missing: ['earlierThisSemester'] };
  test.each<[Filing['earlierThisSemester'], boolean | undefined, Status, object]>([
    ['none', undefined, 'met', { actual: 1, required: 1 }],
    ['decided', undefined, 'unmet', { actual: 2, required: 1, gap: 1 }],
    ['pending', undefined, 'unmet', { actual: 2, required: 1, gap: 1 }],
    // No text says whether an application that was sent back uses up the semester.
    ['returned', undefined, 'unknown', { actual: 2, required: 1, reason: 'not-encoded', missing: [] }],
    ['returned', true, 'unknown', { actual: 2, required: 1, reason: 'not-encoded', missing: [] }],
    [undefined, false, 'met', { actual: 1, required: 1 }],
    [undefined, true, 'unknown', open],
    [undefined, undefined, 'unknown', open],
  ])('an earlier one: %s; filed in the semester: %s', (earlierThisSemester, filedThisSemester, status, shown) => {
    const leaf = leafAt(judged({ earlierThisSemester, filedThisSemester }), 'filing.semester');
    expect(leaf).toMatchObject({ status, ...shown });
    expect(leaf.cites).toMatchObject([{ instrument: 'w9-2564', clause: 'chapter 3, filing', standing: 'reported' }]);
  });
});

describe('rulebook §10: the day of the order decides which office acts (1437/2566)', () => {
  test.each<[string, Transfer['filedAt'], Status, string]>([
    ['2024-05-15', 'old-office', 'met', 'old-office'],
    ['2024-05-15', 'new-office', 'unknown', 'old-office'],
    ['2024-05-15', undefined, 'unknown', 'old-office'],
    ['2024-05-16', 'old-office', 'unmet', 'new-office'],
    ['2024-05-16', 'new-office', 'met', 'new-office'],
    ['2024-05-16', undefined, 'unknown', 'new-office'],
    ['2024-05-17', 'old-office', 'unmet', 'new-office'],
    ['2024-05-17', 'new-office', 'met', 'new-office'],
  ])('effective 2024-05-16, filed %s at %s: %s', (filedOn, filedAt, status, required) => {
    for (const standing of ['professional', 'senior-professional'] as const) {
      const transfer = changed<Transfer>({ effectiveOn: '2024-05-16' }, { filedAt });
      const leaf = leafAt(judged({ standing, filedOn, transfer }), 'filing.transfer');
      expect(leaf).toMatchObject({ status, required });
      expect(leaf.actual).toBe(filedAt);
      const clause = filedOn < '2024-05-16' ? "before the order's day" : "from the order's day";
      expect(leaf.cites).toMatchObject([{ instrument: '1437-2566', clause }]);
      expect(leaf.missing).toEqual(filedAt === undefined ? ['transfer.filedAt'] : []);
    }
  });

  test('of filing at the new office before that day nothing was read', () => {
    const leaf = leafAt(judged({ transfer: { effectiveOn: '2024-05-17', filedAt: 'new-office' } }), 'filing.transfer');
    expect(leaf).toMatchObject({ reason: 'not-encoded', missing: [], cites: [{ standing: 'reported' }] });
  });

  test.each<Standing>(['expert', 'advisory'])('of the %s standing nothing was read', (standing) => {
    for (const filedAt of ['old-office', 'new-office', undefined] as const) {
      const transfer = changed<Transfer>({ effectiveOn: '2024-05-16' }, { filedAt });
      const leaf = leafAt(judged({ standing, transfer }), 'filing.transfer');
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'not-encoded', missing: [] });
      expect(leaf.cites).toMatchObject([{ instrument: '1437-2566', standing: 'reported' }]);
    }
    expect(statusAt(judged({ standing }), 'filing.transfer')).toBe('met');
  });

  test('not stated: the transfer is asked, whatever the standing', () => {
    expect(ask(judged({ transfer: undefined }))).toEqual(['transfer']);
    expect(ask(judged({ transfer: undefined, standing: 'advisory' }))).toEqual(['transfer']);
  });
});

describe('1437/2566 is of 2023-08-11', () => {
  test.each<[string, string, Transfer['filedAt'], Status]>([
    ['2023-08-10', '2023-08-11', 'old-office', 'unknown'],
    ['2023-08-11', '2023-08-12', 'old-office', 'met'],
    ['2023-08-10', '2023-08-10', 'new-office', 'unknown'],
    ['2023-08-11', '2023-08-11', 'new-office', 'met'],
  ])('filed %s, effective %s, at %s: %s', (filedOn, effectiveOn, filedAt, status) => {
    const leaf = leafAt(
      judged({ filedOn, transfer: changed<Transfer>({ effectiveOn }, { filedAt }) }),
      'filing.transfer',
    );
    expect(leaf.status).toBe(status);
    expect(leaf.cites.map(({ instrument }) => instrument)).toContain('1437-2566');
    if (status === 'unknown') expect(leaf).toMatchObject({ reason: 'outside-validity', missing: [] });
  });

  test('whoever is not transferred is not reached by it, on an earlier day too', () => {
    expect(judged({ filedOn: '2023-08-10' }).status).toBe('met');
    expect(ask(judged({ filedOn: '2023-08-10', transfer: undefined }))).toEqual(['transfer']);
  });

  test('both of its clauses say so', () => {
    for (const transfer of [null, undefined]) {
      expect(leafAt(judged({ transfer }), 'filing.transfer').cites.map(({ clause }) => clause)).toEqual([
        "before the order's day",
        "from the order's day",
      ]);
    }
  });

  test('nor by letters that take its place', () => {
    const set = (param: 'filing.transfer.beforeOrder' | 'filing.transfer.fromOrder', instrument: string) =>
      ({ param, from: '2024-01-01', value: 'new-office', cites: [{ instrument, standing: 'reported' }] }) as const;
    const law = amend(regulation, [
      set('filing.transfer.beforeOrder', 'draft-2570'),
      set('filing.transfer.fromOrder', 'draft-2571'),
    ]);
    const leaf = leafAt(filing(good, law), 'filing.transfer');
    expect(leaf).toMatchObject({ status: 'met', actual: null });
    expect(leaf.cites.map(({ instrument }) => instrument)).toEqual(['draft-2570', 'draft-2571']);
  });

  test('nor by a law without it', () => {
    const law = without(regulation, '1437-2566');
    expect(filing(good, law).status).toBe('met');
    const transferred = changed(good, { transfer: { effectiveOn: '2024-05-16', filedAt: 'old-office' } });
    expect(leafAt(filing(transferred, law), 'filing.transfer').reason).toBe('outside-validity');
  });
});

describe('rulebook §10: of seconded staff 154/2566 was not read', () => {
  test.each<[boolean | undefined, Status, object]>([
    [false, 'met', { actual: false }],
    [true, 'unknown', { actual: true, reason: 'not-encoded', missing: [], cites: [{ instrument: '154-2566' }] }],
    [undefined, 'unknown', { missing: ['seconded'], cites: [{ instrument: '154-2566' }] }],
  ])('seconded: %s', (seconded, status, shown) => {
    expect(leafAt(judged({ seconded }), 'filing.secondment')).toMatchObject({ status, ...shown });
  });
});

describe('every leaf is unknown', () => {
  const spoiled: Changes<Filing> = {
    filedThisSemester: true,
    seconded: true,
    transfer: { effectiveOn: '2022-01-01', filedAt: 'old-office' },
  };

  test.each<CareerLine>(['teaching', 'school-administration', 'supervision', 'education-administration'])(
    'on 2022-09-30, of %s',
    (line) => {
      for (const changes of [{}, spoiled]) {
        const leaves = leavesOf(judged({ ...changes, line, filedOn: '2022-09-30' }));
        expect(leaves).toHaveLength(3);
        for (const leaf of leaves) {
          expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
          expect(leaf.cites).toMatchObject([{ instrument: 'w9-2564' }]);
        }
      }
      expect(judged({ filedOn: '2022-10-01' }).status).toBe('met');
    },
  );

  test.each<[CareerLine, string, number]>([
    ['school-administration', 'w10-2564', 2],
    ['supervision', 'w11-2564', 2],
    ['education-administration', 'w12-2564', 3],
  ])('of %s, naming %s; but for how often in a year', (line, instrument, count) => {
    for (const changes of [{}, spoiled]) {
      const leaves = leavesOf(judged({ ...changes, line })).filter(({ id }) => id !== 'filing.year');
      expect(leaves).toHaveLength(count);
      for (const leaf of leaves) {
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [], cites: [{ instrument }] });
      }
    }
  });
});

describe('rulebook §10: school administrators and supervisors once a year, and again after the letter of non-approval', () => {
  // Filed on 16 May 2024: calendar year 2024, fiscal year 2567, academic year 2567.
  test.each<[Filing['earlierApplication'], Status, object]>([
    [null, 'met', { actual: null }],
    [{ on: '2020-01-15', result: 'pending' }, 'unmet', {}],
    [{ on: '2020-01-15', result: 'returned' }, 'unknown', { reason: 'not-encoded', missing: [] }],
    [{ on: '2023-05-15', result: 'not-approved' }, 'met', {}], // another year, whichever is meant
    [{ on: '2023-09-30', result: 'approved' }, 'met', {}],
    [{ on: '2023-10-01', result: 'not-approved' }, 'unknown', { reason: 'not-encoded' }], // the same fiscal year
    [{ on: '2024-01-15', result: 'not-approved' }, 'unknown', { reason: 'not-encoded' }], // and calendar year
    [{ on: '2024-05-16', result: 'not-approved' }, 'unmet', {}], // the same by all three
    // §1: what is dated after the filing day does not count, so that the one before it is not stated
    [{ on: '2024-05-17', result: 'not-approved' }, 'unknown', { missing: ['earlierApplication'] }],
    [{ on: '2024-05-17', result: 'pending' }, 'unknown', { missing: ['earlierApplication'] }],
    [undefined, 'unknown', { missing: ['earlierApplication'] }],
  ])('an earlier application: %j', (earlierApplication, status, shown) => {
    for (const [line, instrument] of [
      ['school-administration', 'w10-2564'],
      ['supervision', 'w11-2564'],
    ] as const) {
      const leaf = leafAt(judged({ line, earlierApplication }), 'filing.year');
      expect(leaf).toMatchObject({ status, ...shown });
      const isReturned = earlierApplication?.result === 'returned';
      expect(leaf.cites[0]?.instrument).toBe(isReturned ? 'w9-2564' : instrument);
    }
  });
});
