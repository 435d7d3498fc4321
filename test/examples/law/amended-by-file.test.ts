/** Reforms by a file of amendments alone: values by standing, what is filed from a day, grounds that open and close. */
import { describe, expect, test } from 'vitest';
import type { Amendment, Standing } from '../../../src/index';
import {
  amend,
  assessEligibility,
  assessWorkload,
  at,
  boundaryCases,
  decideEvaluation,
  diffRegulations,
  impact,
  parseAmendments,
  parseRegulation,
  regulation,
  witnesses,
} from '../../../src/index';
import { witthayathana } from '../cli/command';
import { application, scored } from '../facts';
import { leafAt, refusal, statusAt } from '../findings';

const day = '2027-10-01';
const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;

/** The amendments as a file holds them. */
function read(json: readonly object[]): readonly Amendment[] {
  const parsed = parseAmendments(JSON.parse(JSON.stringify(json)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function said(file: readonly object[], lang: string): string {
  const { status, out } = witthayathana(['regulation', 'diff', 'shipped', 'draft.json', '--lang', lang], {
    'draft.json': JSON.stringify(file),
  });
  expect(status).toBe(0);
  return out;
}

function shownBy(file: readonly object[], lang: string): string {
  return witthayathana(['regulation', 'show', 'draft.json', '--lang', lang], { 'draft.json': JSON.stringify(file) })
    .out;
}

describe('tenure of five years for expert and advisory (rulebook §1 has four for all)', () => {
  const file = [{ param: 'tenure.years.standard', from: day, value: 4, byStanding: { expert: 5, advisory: 5 }, cites }];
  const after = amend(regulation, read(file));
  /** In post for four years and eight months on the filing day. */
  const applicant = (standing: Standing, filedOn: string) =>
    application({
      standing,
      filedOn,
      service: [
        {
          position: 'teacher',
          standing: standing === 'expert' ? 'senior-professional' : standing === 'advisory' ? 'expert' : 'none',
          from: '2023-06-01',
        },
      ],
    });

  test.each([
    ['expert', 'unmet', 5],
    ['advisory', 'unmet', 5],
    ['professional', 'met', 4],
  ] as const)('%s: %s, required %d', (standing, status, years) => {
    const leaf = leafAt(assessEligibility(applicant(standing, '2028-02-01'), after), 'eligibility.standard.tenure');
    expect([leaf.status, leaf.required]).toEqual([status, { years, months: 0, days: 0 }]);
  });

  test('the day before, nothing differs', () => {
    const facts = applicant('expert', '2027-09-30');
    expect(assessEligibility(facts, after)).toEqual(assessEligibility(facts));
  });

  test('one change with the map, stricter, and it does not reach back', () => {
    const changes = diffRegulations(regulation, after);
    expect(changes).toMatchObject([
      {
        param: 'tenure.years.standard',
        from: day,
        before: 4,
        after: 4,
        afterByStanding: { expert: 5, advisory: 5 },
        direction: 'stricter',
        chosenBy: 'filing',
      },
    ]);
    expect(changes[0]).not.toHaveProperty('beforeByStanding');
    expect(changes[0]).not.toHaveProperty('reachesBack');
  });

  test('stricter for one and looser for another is neutral', () => {
    const mixed = read([{ ...file[0], byStanding: { expert: 5, advisory: 3 } }]);
    expect(diffRegulations(regulation, amend(regulation, mixed))).toMatchObject([{ direction: 'neutral' }]);
  });

  test('impact counts the expert alone', () => {
    const cases = (['professional', 'expert'] as const).map((standing) => ({
      id: standing,
      application: { ...applicant(standing, '2028-02-01'), salaryRounds: [] },
    }));
    const { moved } = impact(regulation, after, cases);
    expect(moved.flatMap(({ parts }) => parts.map(({ id }) => id))).not.toEqual([]);
    expect(moved.map(({ id }) => id)).toEqual(['expert']);
  });

  test('boundary cases are of a standing whose value moves; one of them changes its answer', () => {
    const cases = boundaryCases(regulation, after);
    expect(cases.length).toBeGreaterThan(0);
    const standings = cases.map(({ application: facts }) => facts?.standing);
    expect(standings.every((standing) => standing === 'expert' || standing === 'advisory')).toBe(true);
    expect(impact(regulation, after, cases).moved.length).toBeGreaterThan(0);
    expect(witnesses(regulation, after).map(({ change }) => change.param)).toEqual(['tenure.years.standard']);
  });

  test('diff and show say it in words, in both languages', () => {
    for (const out of [said(file, 'en'), shownBy(file, 'en')]) {
      expect(out).toMatch(/4 years \(expert[^)]*\)? and advisory/u);
    }
    for (const out of [said(file, 'th'), shownBy(file, 'th')]) {
      expect(out).toContain('4 ปี (วิทยฐานะเชี่ยวชาญ และวิทยฐานะเชี่ยวชาญพิเศษ: 5 ปี)');
    }
  });

  test('the law amended so is sound JSON', () => {
    expect(parseRegulation(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
  });
});

describe('what may not differ by standing', () => {
  const set = (param: string, more: object) => () => amend(regulation, read([{ param, from: day, cites, ...more }]));

  test.each([
    ['a parameter that names a standing', 'evaluation.passMark.expert', 75],
    ['one that judges no application and no evaluation', 'evidence.teachingVideo.files', 1],
  ])('%s', (_what, param, value) => {
    expect(refusal(set(param, { value, byStanding: { advisory: value } }))).toEqual([
      'invalid-amendment',
      '[0].byStanding contradiction',
    ]);
  });

  test('a value by standing that is of the wrong kind', () => {
    expect(refusal(set('tenure.years.standard', { value: 4, byStanding: { expert: 4.5 } }))).toEqual([
      'invalid-amendment',
      '[0].byStanding["expert"] not-whole',
    ]);
  });

  test('a transition of what the last day of a round chooses', () => {
    expect(refusal(set('agreement.passMark', { value: 75, transition: 'filed' }))).toEqual([
      'invalid-amendment',
      '[0].transition contradiction',
    ]);
  });
});

describe('early childhood: fifteen hours in all (rulebook §5 has fourteen)', () => {
  const file = [{ param: 'workload.early-childhood.total', from: day, value: 15, cites }];
  const after = amend(regulation, read(file));

  test('a change from the first day of a fiscal year does not reach back, one within it does', () => {
    expect(diffRegulations(regulation, after)).toMatchObject([{ before: 14, after: 15, chosenBy: 'round-end' }]);
    expect(diffRegulations(regulation, after)[0]).not.toHaveProperty('reachesBack');
    const within = [{ ...file[0], from: '2028-01-01' }];
    expect(diffRegulations(regulation, amend(regulation, read(within)))).toMatchObject([{ reachesBack: true }]);
    expect(said(within, 'en')).toContain('reaches back');
    expect(said(within, 'th')).toContain('มีผลย้อนหลัง');
    expect(said(file, 'en')).not.toContain('reaches back');
  });

  test('both numbers stand in the words', () => {
    expect(said(file, 'th')).toMatch(/14 [^→]*→ 15 /u);
    expect(shownBy(file, 'en')).toMatch(/15 hours/u);
  });

  test.each([
    ['2027-09-30', 'met'],
    ['2027-10-01', 'unmet'],
  ] as const)('fourteen hours on %s: %s', (on, status) => {
    const hours = { setting: 'early-childhood', teaching: 6, total: 14 } as const;
    expect(assessWorkload(hours, on, after).status).toBe(status);
  });
});

describe('a change before the latest day on which the value was set', () => {
  test('reaches back', () => {
    const early = read([{ param: 'evaluation.membersNeeded.teaching', from: '2023-01-01', value: 2, cites }]);
    expect(diffRegulations(regulation, amend(regulation, early))).toMatchObject([
      { from: '2023-01-01', reachesBack: true },
    ]);
  });
});

describe('a pass mark that holds only for what is filed from a day (rulebook §7: 65 for professional)', () => {
  const file = [{ param: 'evaluation.passMark.professional', from: day, value: 70, transition: 'filed', cites }];
  const after = amend(regulation, read(file));
  const decided = (score: number, filedOn?: string, decidedOn = '2028-01-10') =>
    decideEvaluation(
      { ...scored('professional', decidedOn, [score, score, score]), ...(filedOn === undefined ? {} : { filedOn }) },
      after,
    );
  const member = 'evaluation.teaching.member-1';

  test.each([
    ['2027-09-30', 'met', 65],
    ['2027-10-01', 'unmet', 70],
  ] as const)('67 percent, filed on %s: %s', (filedOn, status, required) => {
    expect(leafAt(decided(67, filedOn), member)).toMatchObject({ status, required });
  });

  test('filing day not stated where it matters: unknown, and it is asked for', () => {
    const finding = decided(67);
    expect(finding.status).toBe('unknown');
    expect(leafAt(finding, member)).toMatchObject({ status: 'unknown', missing: ['filedOn'] });
  });

  test.each([
    [90, 'met'],
    [60, 'unmet'],
  ] as const)('not stated, and %d percent: %s by either mark', (score, status) => {
    expect(decided(score).status).toBe(status);
  });

  test('decided before the day, it does not matter', () => {
    expect(decided(67, undefined, '2027-09-30').status).toBe('met');
  });

  test('the words say what is spared', () => {
    expect(diffRegulations(regulation, after)).toMatchObject([{ transition: 'filed', direction: 'stricter' }]);
    for (const out of [said(file, 'en'), shownBy(file, 'en')])
      expect(out).toContain('only for what is filed from then on');
    for (const out of [said(file, 'th'), shownBy(file, 'th')]) expect(out).toContain('คำขอที่ยื่นก่อนนั้นใช้ค่าเดิม');
  });
});

describe('a ground that closes (rulebook §3)', () => {
  const id = 'eligibility.reduced.reduction.ground.nqf8';
  const file = [{ param: 'reduction.ground.nqf8', from: day, value: 'closed', cites }];
  const after = amend(regulation, read(file));

  test('is no part of a finding from that day on, and the finding of the day before is the same', () => {
    expect(at(assessEligibility(application({ filedOn: day, nqf8: null }), after), id)).toBeUndefined();
    const before = application({ filedOn: '2027-09-30' });
    expect(assessEligibility(before, after)).toEqual(assessEligibility(before));
    expect(statusAt(assessEligibility(before, after), id)).toBe('unmet');
  });

  test('before the criteria began it stands in the tree, unknown', () => {
    expect(statusAt(assessEligibility(application({ filedOn: '2022-09-30' }), after), id)).toBe('unknown');
  });

  test('the change is stricter, in words', () => {
    expect(diffRegulations(regulation, after)).toMatchObject([
      { before: 'open', after: 'closed', direction: 'stricter' },
    ]);
    expect(said(file, 'th')).toContain('ใช้ได้ → ใช้ไม่ได้');
    expect(said(file, 'en')).toContain('open → closed');
  });
});
