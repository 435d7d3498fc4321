import { describe, expect, test } from 'vitest';
import type { Citation, Parameter, ParamId, Regulation } from '../../../src/index';
import { amend, isWitthayathanaError, regulation, without } from '../../../src/index';
import { staleCitations } from '../../../src/law/stale-citations';
import { keyOf, ofParameters } from './cited';

/** All citations of the law as checked on this day; `undefined`: never. */
function checked(on: string | undefined): Regulation {
  const replacer = (key: string, value: unknown): unknown => (key === 'checkedOn' ? on : value);
  return JSON.parse(JSON.stringify(regulation, replacer)) as Regulation;
}

/** Whether citations checked on a day are stale. */
function isStale(checkedOn: string | undefined, on: string, months: number): boolean {
  const law = checked(checkedOn);
  const found = staleCitations(law, on, months);
  expect([0, staleCitations(law, '2199-12-31', 0).length]).toContain(found.length);
  return found.length > 0;
}

describe('a citation is stale when it was last checked more than so many months before the day', () => {
  test.each([
    ['2026-11-22', '2027-11-22', 12, false], // exactly twelve months
    ['2026-11-22', '2027-11-23', 12, true],
    ['2026-11-22', '2026-11-22', 0, false],
    ['2026-11-22', '2026-11-23', 0, true],
    ['2026-11-22', '2020-01-01', 0, false], // checked after the day
    ['2023-02-28', '2023-03-31', 1, false], // one month before 31 March is 28 February
    ['2023-02-27', '2023-03-31', 1, true],
    ['2024-02-29', '2024-03-31', 1, false], // in a leap year 29 February
    ['2024-02-28', '2024-03-31', 1, true],
    ['2023-02-28', '2024-02-29', 12, false], // a year before a leap day
    ['2023-02-27', '2024-02-29', 12, true],
    ['2024-02-29', '2025-02-28', 12, false], // checked on a leap day
    ['2024-02-29', '2025-03-01', 12, true],
    ['1900-01-01', '2199-12-31', 3600, false],
    ['1900-01-01', '2199-12-31', Number.MAX_SAFE_INTEGER, false],
    [undefined, '2026-11-22', 0, true],
    [undefined, '1900-01-01', Number.MAX_SAFE_INTEGER, true],
  ])('checked on %s, asked on %s for %i months: %s', (checkedOn, on, months, expected) => {
    expect(isStale(checkedOn, on, months)).toBe(expected);
  });
});

describe('what is listed', () => {
  const all = staleCitations(checked(undefined), '2026-11-22', 0);
  const place = ({ param, citation }: { param?: ParamId; citation: Citation }): string =>
    `${String(param)}: ${keyOf(citation)} ${citation.standing}`;

  test('every citation of every parameter', () => {
    expect([...new Set(all.map(place))].sort()).toEqual([...new Set(ofParameters.map(place))].sort());
  });

  test('each once', () => {
    expect(new Set(all.map((entry) => JSON.stringify(entry))).size).toBe(all.length);
  });

  test('in the order of the parameters, then of the days', () => {
    const order = Object.keys(regulation.parameters);
    const rank = all.map(({ param, from }) => `${String(order.indexOf(param)).padStart(3, '0')} ${from}`);
    expect(rank).toEqual([...rank].sort());
  });

  test('also what a value rests on for some standings, what ended it and what opened it', () => {
    const listed = all.map(({ param, from, citation }) => `${param} ${from} ${citation.instrument}`);
    expect(listed).toContain('tenure.years.standard 2022-10-01 1932-2567');
    expect(listed).toContain('evaluation.academicWork.membersNeeded 2023-04-28 l1222-2568');
    expect(listed).toContain('agreement.passMark 2021-10-01 w9-2564');
  });

  test('of a parameter without a value, what opened it, from the first day that can be asked', () => {
    const law = without(regulation, 'w21-2564');
    const opened = staleCitations(law, '2030-01-01', 0).filter(({ param }) => param === 'workload.primary.total');
    expect(law.parameters['workload.primary.total'].values).toEqual([]);
    expect(opened.map(({ from, citation }) => [from, citation.instrument])).toEqual([
      ['1900-01-01', 'w9-2564'],
      ['1900-01-01', 'w21-2564'],
    ]);
  });

  test('an amendment that nobody has checked, among citations that were', () => {
    const citation = { instrument: 'draft-2570', standing: 'reported' } as const;
    const law = amend(regulation, [{ param: 'agreement.passMark', from: '2027-10-01', value: 75, cites: [citation] }]);
    expect(staleCitations(law, '2026-12-01', 12)).toEqual([
      { param: 'agreement.passMark', from: '2027-10-01', citation },
    ]);
  });

  test('nothing of the law as shipped on the day on which all of it was checked', () => {
    expect(staleCitations(regulation, '2026-11-22', 0)).toEqual([]);
  });

  test('the same frozen list for the same law', () => {
    expect(staleCitations(checked(undefined), '2026-11-22', 0)).toEqual(all);
    expect(Object.isFrozen(all) && all.every((entry) => Object.isFrozen(entry))).toBe(true);
  });
});

describe('arguments that are not what they should be are refused', () => {
  const noLaw = { ...regulation, parameters: {} as Record<string, Parameter> };
  test.each([
    [regulation, '2569-11-22', 12, 'invalid-date: on buddhist-year → 2026-11-22'],
    [regulation, undefined, 12, 'invalid-date: on wrong-type'],
    [regulation, '2026-11-22', -1, 'invalid-facts: months out-of-range'],
    [regulation, '2026-11-22', 1.5, 'invalid-facts: months not-whole'],
    [regulation, '2026-11-22', Number.NaN, 'invalid-facts: months wrong-type'],
    [regulation, '2026-11-22', Number.POSITIVE_INFINITY, 'invalid-facts: months wrong-type'],
    [regulation, '2026-11-22', '12', 'invalid-facts: months wrong-type'],
    [regulation, '2026-11-22', undefined, 'invalid-facts: months wrong-type'],
    [noLaw, '2026-11-22', 12, 'invalid-regulation: parameters["tenure.years.standard"] missing'],
    [null, '2026-11-22', 12, 'invalid-regulation:  wrong-type'],
  ])('%#', (law, on, months, expected) => {
    let said = 'not refused';
    try {
      staleCitations(law as never, on as never, months as never);
    } catch (error) {
      if (!isWitthayathanaError(error)) throw error;
      const [first] = error.details.issues;
      const suggestion = first?.suggestion === undefined ? '' : ` → ${first.suggestion}`;
      said = `${error.code}: ${first?.path ?? ''} ${first?.code ?? ''}${suggestion}`;
    }
    expect(said).toBe(expected);
  });
});
