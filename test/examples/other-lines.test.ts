import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/index';
import { ask, assessEligibility, decideEvaluation } from '../../src/index';
import { application, evaluation, scored } from './facts';
import { leafAt, leavesOf, part, statusAt } from './findings';

const lines = [
  ['school-administration', 'w10-2564'],
  ['supervision', 'w11-2564'],
] as const;
const reduction = 'eligibility.reduced.reduction';

describe('rulebook §14: of administrators and supervisors the reduction is judged; tenure, agreements, conduct are not', () => {
  test.each(lines)('%s', (line, instrument) => {
    const finding = assessEligibility(application({ line }));
    expect(statusAt(finding, reduction)).toBe('met');
    for (const route of ['standard', 'reduced']) {
      for (const name of ['tenure', 'agreements', 'conduct']) {
        const leaf = leafAt(finding, `eligibility.${route}.${name}`);
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
        expect(leaf.cites.map((citation) => citation.instrument)).toEqual([instrument]);
      }
    }
    expect(finding.status).toBe('unknown');
    expect(ask(finding)).toEqual([]);
  });

  test.each(lines)('%s: a failed reduction is unmet', (line) => {
    const finding = assessEligibility(application({ line, languageTests: [] }));
    expect(statusAt(finding, `${reduction}.ground`)).toBe('unmet');
    expect(statusAt(finding, 'eligibility.reduced')).toBe('unmet');
    expect(finding.status).toBe('unknown');
  });
});

describe('rulebook §14: of them percentages of domains 1 and 2 are judged, levels and domain 3 are not', () => {
  test.each(lines)('%s', (line, instrument) => {
    const members: Evaluation['members'] = [
      { teaching: 75, outcomes: [5, 5, 5, 5], academicWork: 90 },
      { teaching: 74.99, outcomes: 75 },
      null,
    ];
    const finding = decideEvaluation(evaluation({ line, standing: 'expert', members }));
    expect(statusAt(finding, 'evaluation.teaching.member-1')).toBe('met');
    expect(statusAt(finding, 'evaluation.teaching.member-2')).toBe('unmet');
    expect(leafAt(finding, 'evaluation.teaching.member-3')).toMatchObject({
      status: 'unknown',
      missing: ['members[2].teaching'],
    });
    for (const id of ['outcomes.member-1', 'academic-work.member-1', 'academic-work.member-2']) {
      const leaf = leafAt(finding, `evaluation.${id}`);
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
      expect(leaf.cites.map((citation) => citation.instrument)).toEqual([instrument]);
    }
  });

  test.each(lines)('%s: two of three from 2023-04-28, each before', (line) => {
    const facts = scored('professional', '2023-04-28', [65, 65, 0]);
    expect(decideEvaluation({ ...facts, line }).status).toBe('met');
    expect(decideEvaluation({ ...facts, line, decidedOn: '2023-04-27' }).status).toBe('unmet');
  });
});

describe('rulebook §14: education administrators are named in neither letter, so everything is unknown', () => {
  const line = 'education-administration';
  test('of an application', () => {
    const finding = assessEligibility(application({ line }));
    for (const leaf of leavesOf(finding)) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
      expect(leaf.cites.map((citation) => citation.instrument)).toEqual(['w12-2564']);
    }
    expect(part(finding, reduction).status).toBe('unknown');
  });

  test('of an evaluation, scored or not', () => {
    for (const scores of [[90, 0, null] as const, [null, null, null] as const]) {
      const finding = decideEvaluation({ ...scored('advisory', '2024-01-15', scores), line });
      for (const leaf of leavesOf(finding)) {
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
      }
      expect(ask(finding)).toEqual([]);
    }
  });
});
