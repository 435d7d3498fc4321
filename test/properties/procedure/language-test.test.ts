import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CefrFromTest, LanguageTestScores } from '../../../src/index';
import { ask, cefrFromTest } from '../../../src/index';
import { explain, label } from '../../../src/text';
import { dayBetween } from '../../arbitraries/days';
import type { Sat, ScoredTest } from '../../arbitraries/procedure/language-tests';
import { daysOfUse, floors, sat, scoredTests } from '../../arbitraries/procedure/language-tests';
import { leavesOf, partsOf, statusFromLeaves } from '../parts';

const later = dayBetween(2024, 2030);
const runs = { numRuns: 400 };

/** Rulebook §3.1 in hundredths: below the floor in one part, or open in one, or neither. */
function expected({ test: name, scores }: Sat): CefrFromTest['status'] {
  const parts = Object.entries(floors[name]) as readonly (readonly [keyof LanguageTestScores, number | boolean])[];
  const hundredths = (value: number | boolean): number => Math.round(Number(value) * 100);
  const given = parts.map(([part, floor]) => [scores[part], floor] as const);
  if (given.some(([score, floor]) => score !== undefined && hundredths(score) < hundredths(floor))) return 'below';
  return given.some(([score]) => score === undefined) ? 'unknown' : 'at-least';
}

describe('the level of a test', () => {
  test.prop([sat, later], runs)('is what the table says, whatever the day after the announcement', (facts, on) => {
    expect(cefrFromTest(facts.test, facts.scores, on).status).toBe(expected(facts));
  });

  test.prop([sat, daysOfUse], runs)(
    'is unknown exactly before the announcement, or where it asks for a score',
    (facts, on) => {
      const { status, finding } = cefrFromTest(facts.test, facts.scores, on);
      expect(status === 'unknown').toBe(on < '2023-04-20' || ask(finding).length > 0);
    },
  );

  test.prop([sat, later], runs)(
    'is decided once every score that was asked is at the floor',
    ({ test: name, scores }, on) => {
      const { status, finding } = cefrFromTest(name, scores, on);
      if (status !== 'unknown') return;
      const stated = Object.fromEntries(
        ask(finding).map((path) => {
          const part = path.replace(/^scores\./u, '') as keyof LanguageTestScores;
          return [part, floors[name][part]];
        }),
      );
      expect(cefrFromTest(name, { ...scores, ...stated }, on).status).toBe('at-least');
    },
  );

  test.prop([sat, later, fc.integer({ min: 1, max: 20 })], runs)(
    'is never lower for a higher score',
    (facts, on, more) => {
      const raised = Object.fromEntries(
        Object.entries(facts.scores).map(([part, score]: [string, number | boolean]) => [
          part,
          typeof score === 'boolean' ? true : score + more,
        ]),
      );
      const [before, after] = [facts.scores, raised].map((scores) => cefrFromTest(facts.test, scores, on).status);
      if (before === 'at-least') expect(after).toBe('at-least');
      if (after === 'below') expect(before).toBe('below');
    },
  );

  test.prop([sat, later], runs)('is never turned round by leaving a score out', (facts, on) => {
    const whole = cefrFromTest(facts.test, facts.scores, on).status;
    for (const part of Object.keys(facts.scores)) {
      const fewer = Object.fromEntries(Object.entries(facts.scores).filter(([name]) => name !== part));
      const { status } = cefrFromTest(facts.test, fewer, on);
      if (status !== 'unknown') expect(whole).toBe(status);
    }
  });

  test.prop([fc.constantFrom<ScoredTest>(...scoredTests), later], runs)('at the floor is at least B2', (name, on) => {
    expect(cefrFromTest(name, floors[name], on).status).toBe('at-least');
  });
});

describe('every finding of a language test', () => {
  const findings = fc.tuple(sat, daysOfUse).map(([facts, on]) => cefrFromTest(facts.test, facts.scores, on).finding);

  test.prop([findings], runs)('is frozen, cites on every leaf, and comes back from JSON as it was', (finding) => {
    expect(partsOf(finding).every(Object.isFrozen)).toBe(true);
    expect(leavesOf(finding).every(({ cites }) => cites.length > 0)).toBe(true);
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    expect(finding.status).toBe(statusFromLeaves(finding, ({ status }) => status));
  });

  test.prop([findings], runs)('has a name and a text in both languages', (finding) => {
    for (const language of ['th', 'en'] as const) {
      for (const { id } of partsOf(finding)) expect(label(id, language)).not.toBe('');
      expect(explain(finding, language)).not.toMatch(/undefined|\[object|NaN|ข้อมูล scores|The fact/u);
    }
  });
});
