/** What holds for the text of any finding. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Value } from '../../../src';
import {
  ask,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  decideEvaluation,
  dpaChecklist,
  openQuestions,
  why,
} from '../../../src';
import { explain, explainChecklist } from '../../../src/text';
import { noteInWords, shortName } from '../../../src/text/citation';
import { en } from '../../../src/text/words/en';
import { factInWords } from '../../../src/text/fact';
import { th } from '../../../src/text/words/th';
import { spanInWords, valueInWords } from '../../../src/text/value';
import { agreementRounds, applications, evaluations, workloadDays, workloads } from '../../arbitraries';

const leaks = /\b(?:unmet|unknown|met|undefined|null|NaN|true|false|missing|facts|not-encoded|other-line)\b|\[object/u;

function parts(finding: Finding): readonly Finding[] {
  return finding.kind === 'leaf' ? [finding] : [finding, ...finding.of.flatMap(parts)];
}

/** A gap in words: its numbers, dates or span. */
function gapTexts(gap: Value | undefined, language: 'th' | 'en'): readonly string[] {
  const words = language === 'th' ? th : en;
  if (gap === undefined || gap === null) return [];
  if (typeof gap === 'number') return [String(gap)];
  if (Array.isArray(gap)) return gap.map((each: Value) => valueInWords(each, undefined, words));
  return typeof gap === 'object' ? [spanInWords(gap as never, words)] : [valueInWords(gap, undefined, words)];
}

function holds(finding: Finding): void {
  for (const language of ['th', 'en'] as const) {
    const words = language === 'th' ? th : en;
    const text = explain(finding, language);
    const [verdict = ''] = text.split('\n');
    expect(verdict.startsWith({ met: '✓ ', unmet: '✗ ', unknown: '? ' }[finding.status])).toBe(true);
    for (const leaf of why(finding)) {
      for (const gap of gapTexts(leaf.gap, language)) expect(text).toContain(gap);
      for (const { instrument } of leaf.cites) expect(text).toContain(shortName(instrument, words));
    }
    for (const path of ask(finding)) expect(text).toContain(factInWords(path, words));
    for (const citation of openQuestions(finding)) {
      const note = noteInWords(citation, words);
      expect(note).toBeDefined();
      if (finding.status !== 'unknown') expect(text).toContain(note);
    }
    if (finding.status === 'unknown') expect(verdict).toMatch(/ยังไม่ทราบ|not yet known/u);
    const isoDate = /\d{4}-\d{2}-\d{2}/u;
    expect(text).not.toMatch(isoDate);
    if (language === 'th') expect(text).not.toMatch(leaks);
    expect(text).not.toMatch(/undefined|NaN|\[object|(?<! ) {2,}\S.* {2}|[ \n]$/u);

    const markdown = explain(finding, language, { format: 'markdown' });
    expect(markdown).not.toMatch(/^#{4,}|^#{1,2} /mu);
    // The same words in both layouts.
    const plain = (layout: string): string => layout.replaceAll(/[\\*#\s-]/gu, '');
    expect(plain(markdown)).toBe(plain(text));
  }
}

interface Documented {
  readonly id: string;
  readonly kind: string;
  readonly facts: never;
  readonly on?: string;
}

const documented = JSON.parse(
  readFileSync(new URL('../../cases/documented.json', import.meta.url), 'utf8'),
) as readonly Documented[];

const judged = documented.flatMap(({ id, kind, facts, on = '' }): [string, Finding][] => {
  if (kind === 'eligibility') return [[id, assessEligibility(facts)]];
  if (kind === 'evaluation') return [[id, decideEvaluation(facts)]];
  if (kind === 'agreement') return [[id, assessAgreement(facts)]];
  return kind === 'workload' ? [[id, assessWorkload(facts, on)]] : [];
});

describe('every documented case and each of its parts is told in full', () => {
  test.each(judged)('%s', (_, finding) => {
    parts(finding).forEach(holds);
  });
});

describe('any finding and each of its parts is told in full', () => {
  test('eligibility', () => {
    fc.assert(
      fc.property(applications, (application) => {
        const finding = assessEligibility(application);
        holds(finding);
        for (const part of parts(finding)) explain(part, 'th', { format: 'markdown' });
        expect(explainChecklist(dpaChecklist(finding), 'th')).not.toMatch(leaks);
      }),
      { numRuns: 100 },
    );
  });

  test('evaluation', () => {
    fc.assert(
      fc.property(evaluations, (evaluation) => {
        parts(decideEvaluation(evaluation)).forEach(holds);
      }),
      { numRuns: 100 },
    );
  });

  test('agreement round', () => {
    fc.assert(
      fc.property(agreementRounds, (round) => {
        parts(assessAgreement(round)).forEach(holds);
      }),
      { numRuns: 100 },
    );
  });

  test('workload', () => {
    fc.assert(
      fc.property(workloads, workloadDays, (workload, on) => {
        parts(assessWorkload(workload, on)).forEach(holds);
      }),
      { numRuns: 100 },
    );
  });
});

/** Any JSON value that a leaf may show. */
const values: fc.Arbitrary<Value> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.record({ years: fc.nat(99), months: fc.nat(11), days: fc.nat(30) }),
  fc.array(fc.oneof(fc.string(), fc.nat(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 })), {
    maxLength: 3,
  }),
);

test('a leaf of any shape, also one that its id does not promise, is told and never throws', () => {
  const ids = fc.oneof(
    fc.string(),
    fc.constantFrom(...judged.flatMap(([, finding]) => parts(finding).map(({ id }) => id))),
  );
  const leaf = fc.record(
    {
      kind: fc.constant('leaf' as const),
      id: ids,
      status: fc.constantFrom('met', 'unmet', 'unknown'),
      actual: values,
      required: values,
      gap: values,
      unit: fc.constantFrom('year', 'date', 'point', 'round', 'none', 'byte', 'percent'),
      reason: fc.constantFrom('missing-facts', 'not-encoded', 'outside-validity', 'other-line'),
      missing: fc.array(fc.string(), { maxLength: 2 }),
      cites: fc.array(
        fc.record(
          {
            instrument: fc.string(),
            clause: fc.string(),
            standing: fc.constantFrom('text', 'assumption'),
            note: fc.string(),
          },
          { requiredKeys: ['instrument', 'standing'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['kind', 'id', 'status', 'missing', 'cites'] },
  );
  const group = fc.record({
    kind: fc.constant('group' as const),
    id: ids,
    status: fc.constantFrom('met', 'unmet', 'unknown'),
    need: fc.nat(3),
    of: fc.array(leaf, { maxLength: 4 }),
    cites: fc.constant([]),
  });
  fc.assert(
    fc.property(
      fc.oneof(leaf, group),
      fc.constantFrom('th', 'en'),
      fc.constantFrom('text', 'markdown'),
      (finding, language, format) => {
        // What was put together without types, whatever its status.
        const text = explain(finding as unknown as Finding, language, { format: format as 'text' });
        expect(text).not.toMatch(/undefined|\[object/u);
        if (finding.kind === 'leaf' && typeof finding.gap === 'number')
          expect(text.replaceAll('\\', '')).toContain(String(finding.gap));
      },
    ),
    { numRuns: 1000 },
  );
});
