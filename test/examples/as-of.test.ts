import { describe, expect, test } from 'vitest';
import {
  decideEvaluation,
  diffRegulations,
  inForce,
  parseRegulation,
  regulation,
  without,
  WitthayathanaError,
} from '../../src/index';
import { asOf } from '../../src/law/as-of';
import type { ParamId } from '../../src/index';

const ids = Object.keys(regulation.parameters) as ParamId[];

describe('the law as of a day', () => {
  test.each(['2022-10-01', '2023-04-27', '2023-04-28', '2024-10-01', '2026-05-16', '2026-09-24'])(
    '%s: each parameter has the value in force on that day, on every day from its own first day on',
    (day) => {
      const frozen = asOf(regulation, day);
      const held = inForce(regulation, day);
      for (const id of ids) {
        const { values } = frozen.parameters[id];
        const first = regulation.parameters[id].values[0]!.from;
        expect(values.map(({ value, from, until }) => [value, from, until])).toEqual(
          held[id] === undefined ? [] : [[held[id].value, first, undefined]],
        );
        expect(inForce(frozen, '2199-12-31')[id]?.value).toBe(held[id]?.value);
      }
    },
  );

  test('a value keeps the citations it has on that day', () => {
    const [value] = asOf(regulation, '2024-01-01').parameters['evaluation.membersNeeded.teaching'].values;
    expect(value?.cites[0].instrument).toBe('679-2566');
  });

  test('before the law there is no value at all', () => {
    expect(inForce(asOf(regulation, '2020-01-01'), '2024-01-01')).toEqual({});
  });

  test('a value that has ended is told by the letter that ended it', () => {
    const { values, opens } = asOf(regulation, '2026-05-16').parameters['evaluation.academicWork.membersNeeded'];
    expect([values, opens[0].instrument]).toEqual([[], 'l1222-2568']);
  });

  test('two days differ by what changed between them, and by nothing else', () => {
    const changes = diffRegulations(asOf(regulation, '2023-04-27'), asOf(regulation, '2023-04-28'));
    expect(changes.map(({ param, before, after, direction }) => [param, before, after, direction])).toEqual([
      ['evaluation.membersNeeded.teaching', 3, 2, 'looser'],
      ['evaluation.membersNeeded.outcomes', 3, 2, 'looser'],
    ]);
  });

  test('a case decided later is judged by the law of the day', () => {
    const evaluation = {
      line: 'teaching',
      standing: 'professional',
      decidedOn: '2025-06-01',
      members: [
        { teaching: 80, outcomes: 80 },
        { teaching: 80, outcomes: 80 },
        { teaching: 0, outcomes: 0 },
      ],
    } as const;
    expect(decideEvaluation(evaluation, asOf(regulation, '2023-04-27')).status).toBe('unmet');
    expect(decideEvaluation(evaluation, asOf(regulation, '2023-04-28')).status).toBe('met');
  });

  test('it is a sound regulation, also when read back from JSON', () => {
    const frozen = asOf(without(regulation, '679-2566'), '2026-05-16');
    expect(parseRegulation(JSON.parse(JSON.stringify(frozen)))).toMatchObject({ ok: true, value: frozen });
    expect(Object.isFrozen(frozen.parameters['tenure.monthEnd'].values)).toBe(true);
  });

  test('as of a day twice is as of the day once', () => {
    const once = asOf(regulation, '2024-01-01');
    expect(asOf(once, '2024-01-01')).toEqual(once);
  });

  test.each(['2566-04-28', '2023-02-30', ''])('%j is no day', (day) => {
    expect(() => asOf(regulation, day)).toThrow(WitthayathanaError);
  });
});
