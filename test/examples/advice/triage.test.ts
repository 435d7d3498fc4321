import { describe, expect, test } from 'vitest';
import { triage, triageOne, triageRows } from '../../../src/explore/triage/triage';
import type { Application, FutureApplication } from '../../../src/index';
import type { Changes } from '../facts';
import { application, changed, outstanding, round } from '../facts';
import { refusal } from '../findings';

/** Every round passed and outstanding from FY2565 to FY2569; no ground for a reduction. */
function teacher(changes: Changes<Application> = {}): FutureApplication {
  const years = [2565, 2566, 2567, 2568, 2569];
  return application({
    service: [{ position: 'teacher', standing: 'none', from: '2015-05-16' }],
    agreements: years.map((year) => round(year)),
    salaryRounds: outstanding(...years.flatMap((year) => [[year, 1] as const, [year, 2] as const])),
    languageTests: [],
    ...changes,
  });
}

function since(from: string): Changes<Application> {
  return { service: [{ position: 'teacher', standing: 'none', from }] };
}

const options = { on: '2025-11-24', until: '2026-11-23' } as const;
const supposed = { ...options, assume: { agreements: 'passed' } } as const;

function row(changes: Changes<Application>, how: Parameters<typeof triageOne>[1] = options) {
  return changed(triageOne({ id: 'one', application: teacher(changes) }, how), { id: undefined });
}

const tenure = 'eligibility.standard.tenure';
const conduct = 'eligibility.standard.conduct';
const recent = [{ on: '2025-01-10', kind: 'disciplinary', heavierThanProbation: true }] as const;

describe('triageOne', () => {
  test('ready: met on the day, by what is stated', () => {
    expect(row({})).toEqual({ group: 'ready', route: 'standard' });
    expect(row({}, { on: '2025-11-24' })).toEqual({ group: 'ready', route: 'standard' });
  });

  test('soon: the first later day, and what stands against it until then', () => {
    expect(row(since('2022-05-16'))).toEqual({ group: 'soon', on: '2026-05-16', route: 'standard', parts: [tenure] });
    expect(row({ ...since('2023-05-16'), specialArea: 'island' })).toEqual({
      group: 'soon',
      on: '2026-05-16',
      route: 'reduced',
      parts: ['eligibility.reduced.tenure'],
    });
  });

  test('the window is after the day, up to and with its last day', () => {
    expect(row(since('2021-11-25'))).toMatchObject({ group: 'soon', on: '2025-11-25' });
    expect(row(since('2022-11-23'))).toMatchObject({ group: 'soon', on: '2026-11-23' });
    expect(row(since('2022-11-24'))).toMatchObject({ group: 'blocked' });
  });

  test('what was supposed is told', () => {
    const before = { ...since('2022-11-20'), agreements: [2566, 2567, 2568].map((year) => round(year)) };
    expect(row(before, supposed)).toEqual({
      group: 'soon',
      on: '2026-11-20',
      route: 'standard',
      assumed: ['agreements[2569]'],
      parts: [tenure],
    });
    expect(row(before)).toEqual({ group: 'unknown', parts: [tenure], ask: ['agreements[2569]'] });
  });

  test('nothing is supposed of the day itself: a round that has ended is asked', () => {
    const unrecorded = { agreements: [2566, 2567].map((year) => round(year)) };
    expect(row(unrecorded, supposed)).toMatchObject({ group: 'unknown', ask: ['agreements[2568]'] });
  });

  test('blocked: the parts of the route that is nearest, without the grounds that nobody has', () => {
    expect(row({ sanctions: recent })).toEqual({ group: 'blocked', parts: [conduct] });
    expect(row({ ...since('2024-05-16'), sanctions: recent })).toEqual({ group: 'blocked', parts: [tenure, conduct] });
    expect(row({ service: [] })).toEqual({ group: 'blocked', parts: [tenure] });
  });

  test('of two routes equally near, the one that is met sooner', () => {
    expect(row({ ...since('2025-05-16'), specialArea: 'island' })).toEqual({
      group: 'blocked',
      parts: ['eligibility.reduced.tenure'],
    });
  });

  test('where some of several are enough, the group stands against it', () => {
    const oneRound = [...[2565, 2567, 2568, 2569].map((year) => round(year)), round(2566, { workload: false })];
    expect(row({ ...since('2022-11-24'), agreements: oneRound, degree: null })).toEqual({
      group: 'blocked',
      parts: ['eligibility.reduced.reduction.ground'],
    });
  });

  test('without a last day one year is looked ahead, with the day itself nobody looks ahead', () => {
    expect(row(since('2022-11-24'), { on: '2025-11-24' })).toMatchObject({ group: 'soon', on: '2026-11-24' });
    expect(row(since('2022-11-25'), { on: '2025-11-24' })).toEqual({ group: 'blocked', parts: [tenure] });
    expect(row(since('2021-11-25'), { on: '2025-11-24', until: '2025-11-24' })).toMatchObject({ group: 'blocked' });
  });

  test('unknown: what to ask now, and the day on which it is met whatever the answers', () => {
    expect(row({ ...since('2022-05-16'), nqf8: undefined })).toEqual({
      group: 'unknown',
      on: '2026-05-16',
      route: 'standard',
      ask: ['nqf8'],
    });
    expect(row({ service: undefined })).toEqual({ group: 'unknown', ask: ['service'] });
  });

  test('unknown with nothing to ask: the law is not known', () => {
    expect(row({ line: 'supervision' })).toEqual({ group: 'unknown', ask: [] });
    expect(row({}, { on: '2022-09-30', until: '2022-09-30' })).toEqual({ group: 'unknown', ask: [] });
    expect(row({}, { on: '2022-09-30', until: '2022-10-31' })).toEqual({
      group: 'soon',
      on: '2022-10-01',
      route: 'standard',
    });
  });

  test('the filing day of the application is ignored', () => {
    expect(row({ filedOn: '2020-01-01' })).toEqual({ group: 'ready', route: 'standard' });
  });
});

const items = [
  { id: 'a', application: teacher(since('2022-06-01')) },
  { id: 'b', application: teacher() },
  { id: 'c', application: teacher({ sanctions: recent }) },
  { id: 'd', application: teacher(since('2022-05-16')) },
  { id: 'e', application: teacher({ agreements: [2566, 2567].map((year) => round(year)), reports: undefined }) },
  { id: 'f', application: teacher(since('2022-06-01')) },
  { id: 'g', application: teacher({ ...since('2024-05-16'), sanctions: recent }) },
  {
    id: 'h',
    application: teacher({ agreements: [round(2566), round(2567), round(2568, { members: [70, null, null] })] }),
  },
];

describe('triage', () => {
  const found = triage(items, options);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');

  test('each in its group: soon by day, else in the order given', () => {
    expect(ids(found.ready)).toBe('b');
    expect(ids(found.soon)).toBe('d a f');
    expect(ids(found.blocked)).toBe('c g');
    expect(ids(found.unknown)).toBe('e h');
  });

  test('counted by group, by blocking part and by kind of fact', () => {
    expect(found.judged).toBe(8);
    expect(found.counts).toEqual({ ready: 1, soon: 3, blocked: 2, unknown: 2 });
    expect(found.parts).toEqual({ [conduct]: 2, [tenure]: 1 });
    expect(found.asked).toEqual({ 'agreements[]': 1, 'agreements[].members[]': 1 }); // two members of one: once
  });

  test('nothing to sort is sorted', () => {
    expect(triage([], options)).toEqual({
      judged: 0,
      counts: { ready: 0, soon: 0, blocked: 0, unknown: 0 },
      parts: {},
      asked: {},
      ready: [],
      soon: [],
      blocked: [],
      unknown: [],
    });
  });
});

describe('triageRows', () => {
  test('asks for no item before its row is asked for, and closes what it walks', () => {
    const log: string[] = [];
    function* walked() {
      try {
        for (const item of items) {
          log.push(item.id);
          yield item;
        }
      } finally {
        log.push('closed');
      }
    }
    const rows = triageRows(walked(), options);
    expect(log).toEqual([]);
    for (const { id } of rows) if (id === 'b') break;
    expect(log).toEqual(['a', 'b', 'closed']);
  });

  test('options, law and items are looked at before the first row', () => {
    expect(refusal(() => triageRows(items, { on: '2568-11-24' }))).toEqual([
      'invalid-facts',
      'on buddhist-year → 2025-11-24',
    ]);
    expect(refusal(() => triageRows(items, options, {} as never))[0]).toBe('invalid-regulation');
    expect(refusal(() => triageRows('abc' as never, options))).toEqual(['invalid-facts', 'items wrong-type']);
  });

  test('rows of five thousand applications come one by one', () => {
    function* many() {
      for (let index = 0; index < 5000; index += 1)
        yield { id: String(index), application: { line: 'education-administration', standing: 'expert' } as const };
    }
    let count = 0;
    for (const { group } of triageRows(many(), { on: '2025-11-24' })) if (group === 'unknown') count += 1;
    expect(count).toBe(5000);
  });
});

describe('refused', () => {
  test('a bad item, with its place in every path', () => {
    const bad = { application: { ...teacher(), standing: 'exprt', sanction: [] } } as never;
    expect(refusal(() => triage([items[0]!, bad], options))).toEqual([
      'invalid-facts',
      '[1].id missing',
      '[1].application.standing unknown-name → expert',
      '[1].application.sanction unknown-property → sanctions',
    ]);
    expect(refusal(() => triage([7 as never], options))).toEqual(['invalid-facts', '[0] wrong-type']);
    expect(refusal(() => triageOne(bad, options))).toContain('application.standing unknown-name → expert');
  });

  test('bad options', () => {
    expect(refusal(() => triage(items, { on: '2025-11-24', until: '2025-11-23' }))).toEqual([
      'invalid-facts',
      'until wrong-order',
    ]);
    expect(refusal(() => triage(items, { ...options, assume: { agreements: 'yes' } } as never))).toEqual([
      'invalid-facts',
      'assume.agreements unknown-name',
    ]);
    expect(refusal(() => triageOne(items[0]!, {} as never))).toEqual(['invalid-facts', 'on missing']);
  });
});
