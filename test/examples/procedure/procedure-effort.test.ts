import { describe, expect, test } from 'vitest';
import { procedureEffort, procedureSteps } from '../../../src/index';
import { refusal } from '../findings';

describe('rulebook §12: eight steps, the first of the school, the others of the area office', () => {
  test.each([
    [1, 'school', 60, 'application', ['text', 'assumption']],
    [2, 'area-office', 15, 'person', ['text']],
    [3, 'area-office', 120, 'meeting', ['text']],
    [4, 'area-office', 5, 'person', ['text']],
    [5, 'area-office', 240, 'meeting', ['text']],
    [6, 'area-office', 5, 'person', ['text']],
    [7, 'area-office', 7, 'person', ['text']],
    [8, 'area-office', 90, 'time', ['text', 'assumption']],
  ] as const)('step %d: %s, %d minutes per %s', (step, by, minutes, per, standings) => {
    expect(procedureSteps[step - 1]).toMatchObject({ step, by, minutes, per });
    const cites = procedureSteps[step - 1]!.cites;
    expect(cites.map(({ standing }) => standing)).toEqual(standings);
    for (const { instrument, clause, standing, note } of cites) {
      expect([instrument, clause]).toEqual(['handbook', 'steps 1–8']);
      expect(note !== undefined).toBe(standing === 'assumption');
    }
  });

  test('and no more, each said in both languages', () => {
    expect(procedureSteps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { does } of procedureSteps) {
      expect(does.th).toMatch(/[ก-๙]/u);
      expect(does.en).toMatch(/^[A-Za-z ,]+$/u);
    }
  });
});

describe('rulebook §12: minutes by body', () => {
  test.each([
    [0, 0, 0, 0],
    [1, 0, 60, 32],
    [0, 1, 0, 450],
    [1, 1, 60, 482],
    [10, 1, 600, 770],
    [37, 4, 2220, 2984],
    [1_000_000_000, 1_000_000_000, 60_000_000_000, 482_000_000_000],
  ])('%d applicants, %d meetings', (applicants, meetings, school, office) => {
    expect(procedureEffort({ applicants, meetings })).toEqual({ school, 'area-office': office });
  });

  test('the answer is frozen', () => {
    expect(Object.isFrozen(procedureEffort({ applicants: 1, meetings: 1 }))).toBe(true);
    expect(Object.isFrozen(procedureSteps[0]!.does)).toBe(true);
  });
});

describe('bad input', () => {
  test.each<readonly [unknown, readonly string[]]>([
    [{ applicants: -1, meetings: 1 }, ['applicants out-of-range']],
    [{ applicants: 1.5, meetings: 1 }, ['applicants not-whole']],
    [{ applicants: 1, meetings: 1_000_000_001 }, ['meetings out-of-range']],
    [{ applicants: '1', meetings: 1 }, ['applicants wrong-type']],
    [{ applicants: Infinity, meetings: NaN }, ['applicants wrong-type', 'meetings wrong-type']],
    [{ applicants: 1 }, ['meetings missing']],
    [{ applicants: 1, meetings: 1, members: 3 }, ['members unknown-property']],
    [undefined, ['missing']],
  ])('%j', (load, issues) => {
    expect(refusal(() => procedureEffort(load as never))).toEqual(['invalid-facts', ...issues]);
  });
});
