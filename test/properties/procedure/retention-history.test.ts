import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Finding } from '../../../src/index';
import { assessAgreement, ask, at, fiscalYear, parseCareer, retentionHistory, whatFollows } from '../../../src/index';
import { explain, explainWhatFollows, label } from '../../../src/text';
import { dayBetween } from '../../arbitraries/days';
import { careers } from '../../arbitraries/procedure/careers';
import { partsOf, statusFromLeaves } from '../parts';

const runs = { numRuns: 300 };

function rounds(finding: Finding): readonly Finding[] {
  return finding.kind === 'leaf' ? [] : finding.of;
}

describe('a career with a standing', () => {
  test.prop([careers], runs)(
    'has a round for each fiscal year that ends while it is held, none before 2565',
    (career) => {
      const years = rounds(retentionHistory(career)).map(({ id }) => Number(id.slice('retention.fy'.length)));
      const expected: number[] = [];
      for (let year = 2565; year <= 2800; year += 1) {
        const last = `${String(year - 543)}-09-30`;
        if (last >= career.heldSince && last < career.on) expected.unshift(year);
      }
      expect(years).toEqual(expected);
    },
  );

  test.prop([careers, dayBetween(2020, 2035)], runs)(
    'never loses a round, nor its result, on a later day',
    (career, day) => {
      const later = day > career.on ? day : career.on;
      const finding = retentionHistory({ ...career, on: later });
      for (const round of rounds(retentionHistory(career))) expect(at(finding, round.id)).toStrictEqual(round);
    },
  );

  test.prop([careers], runs)('passes a round exactly as assessAgreement does', (career) => {
    for (const facts of career.agreements ?? []) {
      const kept = at(retentionHistory(career), `retention.fy${String(facts.fiscalYear)}`);
      if (kept?.kind !== 'group') continue;
      const alone = assessAgreement(facts);
      expect(kept.of.slice(0, 2).map(({ status }) => status)).toEqual(
        alone.kind === 'group' && alone.of.map(({ status }) => status),
      );
    }
  });

  test.prop([careers], runs)('is not judged by the standing that a round names', (career) => {
    const agreements = (career.agreements ?? []).map((round) => ({ ...round, standing: 'none' as const }));
    expect(retentionHistory({ ...career, agreements })).toStrictEqual(
      retentionHistory({ ...career, agreements: career.agreements ?? [] }),
    );
  });

  test.prop([careers], runs)('never asks for a year whose round has not ended, nor for one before 2565', (career) => {
    for (const path of ask(retentionHistory(career))) {
      const year = Number(/^agreements\[(\d+)\]/u.exec(path)?.[1] ?? 2565);
      expect(year).toBeGreaterThanOrEqual(2565);
      expect(year).toBeLessThan(Math.max(2566, fiscalYear(career.on)));
    }
  });

  test.prop([careers], runs)('that is told nothing is never unmet', ({ heldSince, on }) => {
    expect(retentionHistory({ heldSince, on }).status).not.toBe('unmet');
  });

  test.prop([careers], runs)(
    'gives four steps of s. 55 to each round whose appraisal failed, and to no other',
    (career) => {
      const finding = retentionHistory(career);
      const failed = rounds(finding).filter(({ id }) =>
        ['workload', 'members'].some((part) => at(finding, `${id}.${part}`)?.status === 'unmet'),
      );
      expect(whatFollows(finding).map(({ of }) => of)).toEqual(failed.flatMap(({ id }) => Array<string>(4).fill(id)));
    },
  );

  test.prop([careers], runs)(
    'is a frozen finding that follows from its leaves, named and told in both languages',
    (career) => {
      const finding = retentionHistory(career);
      expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
      for (const part of partsOf(finding)) {
        expect(Object.isFrozen(part)).toBe(true);
        expect(part.status).toBe(statusFromLeaves(part, ({ status }) => status));
        if (part.kind === 'leaf') expect(part.cites.length).toBeGreaterThan(0);
      }
      for (const language of ['th', 'en'] as const) {
        for (const { id } of partsOf(finding)) expect(label(id, language)).not.toBe('');
        expect(explain(finding, language)).not.toMatch(/undefined|\[object|NaN/u);
        expect(explainWhatFollows(whatFollows(finding), language)).not.toMatch(/undefined|\[object/u);
      }
    },
  );

  test.prop([careers], runs)('is judged the same whoever read the facts', (career) => {
    const parsed = parseCareer(career);
    expect(parsed.ok && retentionHistory(parsed.value)).toStrictEqual(retentionHistory(career));
  });
});
