import { describe, expect, test } from 'vitest';
import type { Career, SchoolChange, Status } from '../../../src/index';
import { amend, ask, assessAgreement, regulation, retentionHistory, without } from '../../../src/index';
import type { Changes } from '../facts';
import { changed, round } from '../facts';
import { leavesOf, part, statusAt } from '../findings';

const good: Career = {
  heldSince: '2020-05-01',
  on: '2024-10-01',
  agreements: [2565, 2566, 2567].map((year) => round(year, { standing: 'professional' })),
  schoolChanges: [],
};

function judged(changes: Changes<Career> = {}) {
  return retentionHistory(changed(good, changes));
}

function rounds(changes: Changes<Career> = {}): readonly string[] {
  const finding = judged(changes);
  return finding.kind === 'leaf' ? [] : finding.of.map(({ id }) => id.replace('retention.fy', ''));
}

test('rulebook §8: every round passed, newest first', () => {
  const finding = judged();
  expect(finding).toMatchObject({ id: 'retention', status: 'met' });
  expect(rounds()).toEqual(['2567', '2566', '2565']);
  expect(finding.cites).toMatchObject([{ instrument: 'w9-2564', clause: 'chapter 4', standing: 'reported' }]);
  const first = part(finding, 'retention.fy2567');
  expect(first.kind === 'group' && first.of.map(({ id }) => id)).toEqual([
    'retention.fy2567.workload',
    'retention.fy2567.members',
  ]);
});

describe('rulebook §8: the rounds that end while the standing is held and before the day; none before FY2565', () => {
  test.each<[string, string, readonly string[]]>([
    ['2020-05-01', '2024-09-30', ['2566', '2565']],
    ['2020-05-01', '2024-10-01', ['2567', '2566', '2565']],
    ['1990-01-01', '2022-10-01', ['2565']],
    ['2021-09-30', '2022-10-01', ['2565']],
    ['2022-09-30', '2023-10-01', ['2566', '2565']],
    ['2022-10-01', '2023-10-01', ['2566']],
    ['2023-05-16', '2023-10-01', ['2566']],
    ['2023-09-30', '2023-10-01', ['2566']],
    ['2023-09-30', '2024-09-30', ['2566']],
  ])('held since %s, on %s', (heldSince, on, years) => {
    expect(rounds({ heldSince, on })).toEqual(years);
  });

  test.each([
    ['2020-05-01', '2021-10-01'],
    ['2020-05-01', '2022-09-30'],
    ['2022-10-01', '2023-09-30'],
    ['2023-10-01', '2023-10-01'],
    ['2023-10-01', '2024-09-30'],
  ])('held since %s, on %s no round has ended, so that nothing failed', (heldSince, on) => {
    const finding = judged({ heldSince, on, agreements: undefined, schoolChanges: undefined });
    expect(finding).toMatchObject({ kind: 'leaf', id: 'retention', status: 'met', actual: 0, unit: 'round' });
    expect(finding.cites).toMatchObject([{ instrument: 'w9-2564', clause: 'chapter 4' }]);
  });

  test('before the criteria it is unknown', () => {
    const finding = judged({ heldSince: '2020-05-01', on: '2021-09-30' });
    expect(finding).toMatchObject({ kind: 'leaf', id: 'retention', status: 'unknown', reason: 'outside-validity' });
    expect(finding.cites).toMatchObject([{ instrument: 'w9-2564' }]);
    expect(ask(finding)).toEqual([]);
    expect(retentionHistory(good, without(regulation, 'w9-2564'))).toMatchObject({ reason: 'outside-validity' });
  });

  const draft = [{ instrument: 'draft-2570', standing: 'reported' }] as const;

  test.each(['agreement.passMark', 'agreement.membersNeeded'] as const)(
    'where %s begins a year later than the other criterion, rounds are appraised from then on',
    (later) => {
      const criteria = { 'agreement.passMark': 70, 'agreement.membersNeeded': 3 } as const;
      const law = amend(
        without(regulation, 'w9-2564'),
        (['agreement.passMark', 'agreement.membersNeeded'] as const).map((param) => ({
          param,
          from: param === later ? '2023-10-01' : '2022-10-01',
          value: criteria[param],
          cites: draft,
        })),
      );
      const years = (on: string) => {
        const finding = retentionHistory({ ...good, on }, law);
        return finding.kind === 'leaf' ? finding.status : finding.of.map(({ id }) => id);
      };
      expect(years('2023-09-30')).toBe('unknown');
      expect(years('2023-10-01')).toBe('met');
      expect(years('2024-09-30')).toBe('met');
      expect(years('2024-10-01')).toEqual(['retention.fy2567']);
    },
  );

  test('nothing of a round is judged on whose last day the criteria have ended', () => {
    const law = amend(regulation, [
      { param: 'agreement.passMark', from: '2023-10-01', until: '2024-09-29', value: 70, cites: draft },
    ]);
    const finding = retentionHistory(good, law);
    for (const leaf of leavesOf(part(finding, 'retention.fy2567'))) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [], cites: draft });
    }
    expect(statusAt(finding, 'retention.fy2566')).toBe('met');
  });
});

describe('rulebook §8: a round is passed as §4 has it, by the law of its last day', () => {
  test.each<[string, Changes<Parameters<typeof assessAgreement>[0]>, Status]>([
    ['70 from each', {}, 'met'],
    ['69.99 from one', { members: [69.99, 100, 100] }, 'unmet'],
    ['one open', { members: [null, 100, 100] }, 'unknown'],
    ['no workload', { workload: false }, 'unmet'],
    ['hours', { workload: { setting: 'primary', teaching: 11.99, total: 30 } }, 'unmet'],
    ['the workload not stated', { workload: undefined }, 'unknown'],
    ['another post', { position: 'director', standing: 'none' }, 'met'],
  ])('%s', (_, changes, status) => {
    const facts = round(2566, changes);
    const finding = judged({ agreements: [round(2567), facts, round(2565)] });
    expect(statusAt(finding, 'retention.fy2566')).toBe(status);
    expect(assessAgreement(facts).status).toBe(status);
    expect(finding.status).toBe(status);
  });

  test('a mark of 80 from 2023-10-01 is asked from FY2567 on', () => {
    const law = amend(regulation, [
      {
        param: 'agreement.passMark',
        from: '2023-10-01',
        value: 80,
        cites: [{ instrument: 'w9-2564', standing: 'text' }],
      },
    ]);
    const finding = retentionHistory(good, law);
    expect(statusAt(finding, 'retention.fy2567')).toBe('unmet');
    expect(statusAt(finding, 'retention.fy2566')).toBe('met');
  });

  test('what is not on record is asked by its year', () => {
    expect(ask(judged({ agreements: [round(2567)] }))).toEqual(['agreements[2566]', 'agreements[2565]']);
    expect(ask(judged({ agreements: undefined }))).toEqual([
      'agreements[2567]',
      'agreements[2566]',
      'agreements[2565]',
    ]);
    const open = round(2566, { members: [70, null, 70], workload: { setting: 'primary', teaching: 12 } });
    expect(ask(judged({ agreements: [round(2567), open, round(2565)] }))).toEqual([
      'agreements[2566].workload.total',
      'agreements[2566].members[1]',
    ]);
  });

  test('one failed round decides, whatever is not known of the others', () => {
    expect(judged({ agreements: [round(2566, { workload: false })], schoolChanges: undefined }).status).toBe('unmet');
  });
});

describe('rulebook §8: a passed round keeps the standing, whatever became of the agreement after a change of school', () => {
  const on = '2023-05-16';
  test.each<readonly [string, readonly SchoolChange[] | undefined]>([
    ['a new agreement', [{ on, newAgreement: true }]],
    ['no new agreement', [{ on, newAgreement: false }]],
    ['not stated', [{ on }]],
    ['no list', undefined],
  ])('%s', (_, schoolChanges) => {
    const finding = judged({ schoolChanges });
    expect(finding.status).toBe('met');
    expect(leavesOf(finding).some(({ id }) => id.endsWith('.new-agreement'))).toBe(false);
  });
});
