/** Rulebook §15: money that goes with a standing. */
import { describe, expect, test } from 'vitest';
import type { Position, Standing } from '../../../src/index';
import { allowance, costOfDelay, plan, planDelay, regulation, salaryBands } from '../../../src/index';
import { explainDelay } from '../../../src/text/index';

const on = '2024-11-04';
const teacher = { position: 'teacher', on } as const;

describe('§15: the standing allowance and the monthly compensation', () => {
  test.each<[Standing | 'none', readonly number[], readonly number[]]>([
    ['none', [0], [0]],
    ['professional', [3500], [0]],
    ['senior-professional', [5600], [5600]],
    ['expert', [9900], [9900]],
    ['advisory', [13_000, 15_600], [13_000, 15_600]],
  ])('a teacher of standing %s', (standing, paid, beside) => {
    const amounts = allowance(standing, teacher);
    expect([amounts.allowance?.values, amounts.compensation?.values]).toEqual([paid, beside]);
  });

  test('an assistant teacher has none', () => {
    const amounts = allowance('none', { position: 'assistant-teacher', on });
    expect([amounts.allowance?.values, amounts.compensation?.values]).toEqual([[0], [0]]);
    expect(amounts.band?.name).toBe('ครูผู้ช่วย');
  });

  test('text for teachers, reported for the others', () => {
    const standings = (position: Position) =>
      allowance('expert', { position, on }).allowance?.cites.map(({ standing }) => standing);
    expect(standings('teacher')).toEqual(['text', 'assumption']);
    expect(standings('director')).toEqual(['reported', 'assumption']);
    expect(standings('supervisor')).toEqual(['reported', 'assumption']);
  });

  test('deputy directors of the first standing were not read; other posts are not known', () => {
    const deputy = allowance('professional', { position: 'deputy-director', on });
    expect([deputy.allowance, deputy.compensation?.values]).toEqual([undefined, [0]]);
    expect(allowance('senior-professional', { position: 'deputy-director', on }).allowance?.values).toEqual([5600]);
    expect(allowance('expert', { position: 'other', on })).toEqual({});
  });

  test.each([
    ['2010-12-31', undefined, undefined],
    ['2011-01-01', [9900], undefined],
    ['2024-05-31', [9900], undefined],
    ['2024-06-01', [9900], [9900]],
  ])('by day: %s', (day, paid, beside) => {
    const amounts = allowance('expert', { position: 'teacher', on: day });
    expect([amounts.allowance?.values, amounts.compensation?.values]).toEqual([paid, beside]);
  });

  test('a law that does not list the act pays nothing known', () => {
    const instruments = regulation.instruments.filter(({ id }) => id !== 'salary-act-2554');
    expect(allowance('expert', teacher, { ...regulation, instruments })).toEqual({});
  });

  test.each([
    [() => allowance('professor' as 'expert', teacher), 'standing'],
    [() => allowance('expert', { position: 'techer' as 'teacher', on }), 'position'],
    [() => allowance('expert', { position: 'teacher', on: '2567-11-04' }), 'on'],
    [() => costOfDelay('expert', 1.5, teacher), 'months'],
    [() => costOfDelay('expert', 1201, teacher), 'months'],
  ])('bad input names its place: %#', (call, path) => {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-facts' }));
    expect(call).toThrow(path);
  });
});

describe('§15: salary bands', () => {
  test('as the post prints them, without the doubtful minimum of คศ.3', () => {
    expect(salaryBands.map(({ name, minimum, maximum }) => [name, minimum, maximum])).toEqual([
      ['ครูผู้ช่วย', 15_050, 24_750],
      ['คศ.1', 15_440, 34_310],
      ['คศ.2', 16_190, 41_620],
      ['คศ.3', undefined, 58_390],
      ['คศ.4', 24_400, 69_040],
      ['คศ.5', 29_980, 76_800],
    ]);
    expect(salaryBands.every(({ cites }) => cites.every(({ standing }) => standing === 'reported'))).toBe(true);
  });

  test('by standing and day', () => {
    expect(allowance('none', teacher).band?.name).toBe('คศ.1');
    expect(allowance('professional', teacher).band?.name).toBe('คศ.2');
    expect(allowance('professional', { position: 'teacher', on: '2024-05-31' }).band).toBeUndefined();
    expect(allowance('none', { position: 'director', on }).band).toBeUndefined();
  });
});

describe('what a delay costs: so many months of what the standing pays more than the one below', () => {
  test.each<[Standing, number, readonly number[]]>([
    ['professional', 6, [21_000]],
    ['senior-professional', 1, [7700]],
    ['expert', 12, [103_200]],
    ['advisory', 1, [6200, 11_400]],
    ['advisory', 0, [0, 0]],
  ])('%s, %i months: %j', (standing, months, baht) => {
    expect(costOfDelay(standing, months, teacher).total?.values).toEqual(baht);
  });

  test('where the compensation is not known, nor is the total', () => {
    const cost = costOfDelay('expert', 2, { position: 'teacher', on: '2023-06-01' });
    expect([cost.allowance?.values, cost.compensation, cost.total]).toEqual([[8600], undefined, undefined]);
  });
});

describe('§15: what filing later than the plan costs', () => {
  const window = { from: '2026-11-22', until: '2031-11-22' } as const;
  const found = plan(
    {
      line: 'teaching',
      standing: 'advisory',
      service: [{ position: 'teacher', standing: 'expert', from: '2023-10-01' }],
    },
    window,
  );

  test('by the amounts of the day of the plan; two permitted amounts stay two', () => {
    const delay = planDelay(found, 1, { standing: 'advisory', position: 'teacher' });
    expect(delay?.on).toBe(found.routes.find(({ on: day }) => day !== undefined)?.on);
    expect(delay?.total?.values).toEqual([6200, 11_400]);
    expect(explainDelay(delay!, 'th')).toContain('6,200 หรือ 11,400 บาท');
    expect(explainDelay(delay!, 'en')).toContain('Filing 1 month after');
  });

  test('that some amounts are reported is said', () => {
    const delay = planDelay(found, 6, { standing: 'professional', position: 'teacher' });
    expect(delay?.total?.values).toEqual([21_000]);
    expect(explainDelay(delay!, 'th')).toContain('แหล่งทุติยภูมิ');
  });

  test('nothing without a day, and nothing that is not known', () => {
    const never = plan({ line: 'teaching', standing: 'professional', service: [] }, window);
    expect(planDelay(never, 6, { standing: 'professional', position: 'teacher' })).toBeUndefined();
    const other = planDelay(found, 6, { standing: 'professional', position: 'other' });
    expect([other?.total, explainDelay(other!, 'th')]).toEqual([undefined, 'ยังไม่ทราบอัตราเงินวิทยฐานะ']);
  });

  test.each([
    [() => planDelay(found, 1201, { standing: 'expert', position: 'teacher' }), 'months'],
    [() => planDelay({} as typeof found, 1, { standing: 'expert', position: 'teacher' }), 'plan'],
    [() => explainDelay({} as never, 'th'), 'delay'],
  ])('bad input names its place: %#', (call, path) => {
    expect(call).toThrow(path);
  });
});
