import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import type { TriageRow } from '../../../src/explore/triage/triage';
import { triage, triageOne, triageRows } from '../../../src/explore/triage/triage';
import type { Application, Finding } from '../../../src/index';
import { ask, assessEligibility, at, atLeast } from '../../../src/index';
import { applications } from '../../arbitraries/index';
import { addDays, addYears } from '../../model/days';

const assumptions = fc.constantFrom<{ agreements?: 'passed'; performance?: 'outstanding' }>(
  {},
  { agreements: 'passed' },
  { agreements: 'passed', performance: 'outstanding' },
);

const cases = fc
  .tuple(
    applications.filter(({ filedOn }) => filedOn > '1902-01-01' && filedOn < '2195-01-01'),
    fc.integer({ min: -300, max: 0 }),
    fc.constantFrom(0, 1, 2),
    assumptions,
  )
  .map(([application, days, years, assume]) => {
    const on = addDays(application.filedOn, days);
    return { application, options: { on, ...(years === 0 ? {} : { until: addYears(on, years) }), assume } };
  });

/** The finding with every one of these parts met, whole groups too. */
function mended(finding: Finding, ids: ReadonlySet<string>): Finding {
  if (ids.has(finding.id)) return { kind: 'leaf', id: finding.id, status: 'met', missing: [], cites: [] };
  if (finding.kind === 'leaf') return finding;
  return atLeast(
    finding.id,
    finding.need,
    finding.of.map((part) => mended(part, ids)),
    [],
  );
}

function asFiled(application: Application, on: string): Finding {
  return assessEligibility({ ...application, filedOn: on });
}

describe('triageOne', () => {
  const seen = new Set<string>();

  test.prop([cases], { numRuns: 800 })(
    'says what assessEligibility, earliestFiling and ask say',
    ({ application, options }) => {
      const { on, until, assume } = options;
      const row = triageOne({ id: 'one', application }, options);
      const now = asFiled(application, on);
      const last = until ?? addYears(on, 1);
      const later = earliestFiling(application, { from: on, until: last, assume });
      seen.add(row.group);
      expect(row.group === 'ready').toBe(now.status === 'met');
      if (row.group === 'soon') {
        expect(later).toMatchObject({ status: 'found', on: row.on, assumed: row.assumed ?? [] });
        expect(ask(now)).toEqual([]);
      }
      if (row.group === 'blocked') {
        expect(now.status).toBe('unmet');
        expect(later.status).toBe('none');
      }
      if (row.group !== 'ready') {
        const day = later.status === 'found' ? later : later.status === 'unknown' ? later.atLatest : undefined;
        expect([row.on, row.assumed ?? []]).toEqual([day?.on, day?.assumed ?? []]);
      }
      if (row.group === 'unknown') {
        const open =
          now.status === 'unknown' && ask(now).length > 0 ? ask(now) : later.status === 'unknown' ? later.ask : [];
        expect(row.ask).toEqual(open);
      }
      expect(Object.isFrozen(row)).toBe(true);
      expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    },
  );

  test.prop([cases], { numRuns: 800 })(
    'names parts that are unmet, each of which stands against its route',
    ({ application, options }) => {
      const { parts, group } = triageOne({ id: 'one', application }, options);
      const now = asFiled(application, options.on);
      expect(parts !== undefined && parts.length > 0).toBe(now.status === 'unmet');
      if (parts === undefined) return;
      for (const id of parts) expect(at(now, id)?.status).toBe('unmet');
      expect(mended(now, new Set(parts)).status).not.toBe('unmet');
      for (const left of parts) expect(mended(now, new Set(parts.filter((id) => id !== left))).status).toBe('unmet');
      expect(['soon', 'blocked', 'unknown']).toContain(group);
    },
  );

  test('and the properties saw every group', () => {
    expect([...seen].sort()).toEqual(['blocked', 'ready', 'soon', 'unknown']);
  });
});

const many = fc
  .array(applications, { maxLength: 12 })
  .map((list) => list.map((application, index) => ({ id: `row ${index}`, application })));
const days = fc.constantFrom('2023-10-01', '2024-10-01', '2026-03-31').map((on) => ({ on, until: addYears(on, 1) }));

describe('triage', () => {
  test.prop([many, days], { numRuns: 200 })(
    'is its rows, each once, by group and day, and their counts',
    (items, options) => {
      const rows: TriageRow[] = items.map((item) => triageOne(item, options));
      expect([...triageRows(items, options)]).toEqual(rows);
      const found = triage(items, options);
      const groups = ['ready', 'soon', 'blocked', 'unknown'] as const;
      for (const group of groups) {
        const expected = rows.filter((row) => row.group === group);
        const place = (row: TriageRow) =>
          `${group === 'soon' ? row.on : ''} ${String(rows.indexOf(row)).padStart(3, '0')}`;
        expect(found[group]).toEqual(expected.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)));
        expect(found.counts[group]).toBe(expected.length);
      }
      expect(found.judged).toBe(items.length);
      for (const [part, count] of Object.entries(found.parts)) {
        expect(rows.filter((row) => row.group === 'blocked' && row.parts?.includes(part))).toHaveLength(count);
      }
      for (const [kind, count] of Object.entries(found.asked)) {
        const asks = (row: TriageRow) => row.ask?.some((path) => path.replace(/\[[^[\]]*\]/gu, '[]') === kind) ?? false;
        expect(rows.filter((row) => row.group === 'unknown' && asks(row))).toHaveLength(count);
      }
      const backwards = triage(items.toReversed(), options);
      expect([backwards.counts, backwards.parts, backwards.asked]).toEqual([found.counts, found.parts, found.asked]);
      expect(JSON.stringify(triage(items, options))).toBe(JSON.stringify(found));
      expect(Object.values(found).every((value) => Object.isFrozen(value))).toBe(true);
    },
  );
});
