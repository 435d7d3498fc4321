/** The letter 679/2566 taken out of the law and put back: what it changed, and for whom. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amendment, Case, Evaluation, ParamId, Parameter } from '../../../src/index';
import { amend, decideEvaluation, diffRegulations, impact, regulation, without } from '../../../src/index';
import { evaluations } from '../../arbitraries/index';
import { addDays } from '../../model/days';
import documented from '../../cases/documented.json';

const letter = '679-2566';
const before = without(regulation, letter);

/** Every value that the letter set, as shipped. */
const values: readonly Amendment[] = Object.entries<Parameter>(regulation.parameters).flatMap(([param, parameter]) =>
  parameter.values
    .filter(({ cites }) => cites[0].instrument === letter)
    .map(({ from, value, cites }) => ({ param: param as ParamId, from, value, cites })),
);

const ofHandbook: readonly Case[] = documented.flatMap(({ id, kind, facts }) =>
  kind === 'evaluation' ? [{ id, evaluation: facts as unknown as Evaluation }] : [],
);

/** Decided up to a year before the letter, on its day, or up to three years after. */
const aroundTheLetter = fc
  .tuple(evaluations, fc.oneof(fc.integer({ min: -2, max: 1 }), fc.integer({ min: -365, max: 1100 })))
  .map(([evaluation, days]): Evaluation => ({ ...evaluation, decidedOn: addDays('2023-04-28', days) }));

test('the letter set two values: the numbers of members of domains 1 and 2', () => {
  expect(values.map(({ param, from, value }) => [param, from, value])).toEqual([
    ['evaluation.membersNeeded.teaching', '2023-04-28', 2],
    ['evaluation.membersNeeded.outcomes', '2023-04-28', 2],
  ]);
});

describe('put back in full, it gives the shipped law', () => {
  const replayed = amend(before, values);

  test('value by value', () => {
    for (const [id, { values: shipped }] of Object.entries<Parameter>(regulation.parameters)) {
      const again: Parameter = replayed.parameters[id as ParamId];
      expect(again.values.map(({ from, until, value }) => [from, until, value])).toEqual(
        shipped.map(({ from, until, value }) => [from, until, value]),
      );
    }
    expect(diffRegulations(regulation, replayed)).toEqual([]);
  });
  test('with the same findings, citations included, of every evaluation of the handbook', () => {
    for (const { evaluation } of ofHandbook) {
      expect(decideEvaluation(evaluation!, replayed)).toEqual(decideEvaluation(evaluation!));
    }
  });
  test('and of 10,000 random evaluations on both sides of its day', () => {
    fc.assert(
      fc.property(aroundTheLetter, (evaluation) => {
        expect(JSON.stringify(decideEvaluation(evaluation, replayed))).toBe(
          JSON.stringify(decideEvaluation(evaluation)),
        );
      }),
      { seed: 679, numRuns: 10_000 },
    );
  });
});

test('the diff shows two of three where each was needed, and both are looser', () => {
  const moved = { from: '2023-04-28', before: 3, after: 2, direction: 'looser' };
  expect(diffRegulations(before, regulation)).toMatchObject([
    { param: 'evaluation.membersNeeded.teaching', ...moved },
    { param: 'evaluation.membersNeeded.outcomes', ...moved },
  ]);
});

test('the impact on the evaluations of the handbook is the one worked out by hand', () => {
  const { judged, counts, moved } = impact(before, regulation, ofHandbook);
  expect(judged).toBe(15);
  expect(moved.map(({ id, transition }) => [id, transition])).toEqual([
    ['handbook-list-row-1', 'unmet->met'], // 65, 60, 70 of 65, decided 2023-06-01
    ['handbook-list-pending', 'unmet->unknown'], // one missed, one reached, one open
    ['two-members-differ-by-domain', 'unmet->met'], // another member misses in each domain
    ['decided-before-the-third', 'unknown->met'], // two reached, one open
    ['handbook-list-row-26', 'unmet->met'], // 62.5, 70, 67.5 of 65, decided 2023-06-01
  ]);
  expect(counts).toMatchObject({
    'met->met': 5, // agenda-row-1, list-row-3, list-row-29, and rows whose three members all reach the mark
    'unmet->unmet': 4, // list-row-1-before, list-row-26-before, list-all-60, expert-academic-work: domain 3 keeps each member
    'unknown->unknown': 1, // expert-academic-work-2026: domain 3 is not encoded
  });
});
