/**
 * A year rehearsed from end to end: three invented circulars, encoded as a file, published as a version of the law beside
 * the one before; what was found before is verified by its receipt, and the pages are written anew. CONTRIBUTING counts
 * what it takes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Application, Evaluation, Regulation } from '../../src/index';
import {
  amend,
  assessEligibility,
  at,
  clauseRegister,
  decideEvaluation,
  diffRegulations,
  impact,
  parseAmendments,
  parseRegulation,
  regulation,
} from '../../src/index';
import { receipt, verify } from '../../src/receipt/index';
import { documentOf, page } from '../../src/text/index';
import { applications, evaluations } from '../arbitraries/index';
import { lawPages } from '../build/law-pages';
import { application } from '../examples/facts';
import { witthayathana } from '../examples/cli/command';

const day = '2027-10-01';
const file = join(import.meta.dirname, 'circulars.json');

function sound(json: unknown): Regulation {
  const parsed = parseRegulation(JSON.parse(JSON.stringify(json)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The law of the year before: as shipped, but level 8 is no ground yet, so that one of the circulars brings a new one. */
function lawOfTheYearBefore(): Regulation {
  const ground = regulation.parameters['reduction.ground.nqf8'];
  const [first] = ground.values;
  const closed = { ...ground, values: [{ ...first!, value: 'closed' }] };
  return sound({ ...regulation, parameters: { ...regulation.parameters, 'reduction.ground.nqf8': closed } });
}

const before = lawOfTheYearBefore();
let folder: string;
let published: Regulation;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'witthayathana-year-'));
  const amendments = parseAmendments(JSON.parse(readFileSync(file, 'utf8')));
  if (!amendments.ok) throw new Error(JSON.stringify(amendments.issues));
  writeFileSync(join(folder, 'law-2569.json'), JSON.stringify(before));
  writeFileSync(join(folder, 'law-2570.json'), JSON.stringify(amend(before, amendments.value)));
  published = sound(JSON.parse(readFileSync(join(folder, 'law-2570.json'), 'utf8')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the three circulars, each on its first day and the day before', () => {
  test('five years for the upper two standings, four for the others', () => {
    const applicant = (standing: 'expert' | 'professional', filedOn: string): Application =>
      application({
        standing,
        filedOn,
        // four years and four months on the day
        service: [
          { position: 'teacher', standing: standing === 'expert' ? 'senior-professional' : 'none', from: '2023-06-01' },
        ],
      });
    const tenure = (of: Application) => at(assessEligibility(of, published), 'eligibility.standard.tenure')?.status;
    expect(tenure(applicant('expert', '2027-09-30'))).toBe('met');
    expect(tenure(applicant('expert', day))).toBe('unmet');
    expect(tenure(applicant('professional', day))).toBe('met');
  });

  test('a new ground of the reduction, no part of any answer before its day', () => {
    const part = 'eligibility.reduced.reduction.ground.nqf8';
    const applicant = (filedOn: string) => application({ filedOn, nqf8: { certified: true, usedBefore: false } });
    expect(at(assessEligibility(applicant('2027-09-30'), published), part)).toBeUndefined();
    expect(at(assessEligibility(applicant(day), published), part)?.status).toBe('met');
  });

  test('another mark, and the old one for what was filed before', () => {
    const decided = (filedOn: string): Evaluation => ({
      line: 'teaching',
      standing: 'professional',
      filedOn,
      decidedOn: '2027-12-01',
      members: [
        { teaching: 65, outcomes: 65 },
        { teaching: 65, outcomes: 65 },
        { teaching: 65, outcomes: 65 },
      ],
    });
    expect(decideEvaluation(decided('2027-09-30'), published).status).toBe('met');
    expect(decideEvaluation(decided(day), published).status).toBe('unmet');
  });
});

test('the version says what it changes, and from which day', () => {
  const changes = diffRegulations(before, published);
  expect(changes.map(({ param, from }) => [param, from])).toEqual([
    ['tenure.years.standard', day],
    ['reduction.ground.nqf8', day],
    ['evaluation.passMark.professional', day],
  ]);
});

test('what was found before is verified by its receipt, under the law of its day and under the new one', () => {
  const filed = fc.sample(applications, { seed: 2570, numRuns: 400 }).filter(({ filedOn }) => filedOn < day);
  const decided = fc.sample(evaluations, { seed: 2570, numRuns: 400 }).filter(({ decidedOn }) => decidedOn < day);
  expect(filed.length).toBeGreaterThan(200);
  expect(decided.length).toBeGreaterThan(200);
  const kept = [
    ...filed.map((facts) => ({ facts, finding: assessEligibility(facts, before) })),
    ...decided.map((facts) => ({ facts, finding: decideEvaluation(facts, before) })),
  ].map(({ facts, finding }) => {
    const stored = JSON.parse(JSON.stringify(receipt({ facts, finding, regulation: before }))) as ReturnType<
      typeof receipt
    >;
    return { facts, stored };
  });
  for (const { facts, stored } of kept) {
    expect(verify(stored, facts, before)).toEqual({ ok: true, differs: [] });
    // The law is another one; the answer for that day is not.
    expect(verify(stored, facts, published).differs).toEqual(['law']);
  }
  const corpus = [
    ...filed.map((each, index) => ({ id: `a${String(index)}`, application: each })),
    ...decided.map((each, index) => ({ id: `e${String(index)}`, evaluation: each })),
  ];
  expect(impact(before, published, corpus).moved).toEqual([]);
});

describe('the pages, written anew', () => {
  test('of the law: both languages show each value, its day and its circular', () => {
    const pages = lawPages(published, clauseRegister);
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const name of ['values.en.md', 'values.th.md']) {
      const text = readFileSync(join(folder, 'docs/law', name), 'utf8');
      for (const circular of ['draft-1-2570', 'draft-2-2570', 'draft-3-2570']) expect(text).toContain(circular);
    }
  });

  test('of a teacher: one page that cites the circular', () => {
    const finding = assessEligibility(application({ filedOn: day, standing: 'expert' }), published);
    const html = page(documentOf(finding, 'th'), { lang: 'th', title: 'ผลการตรวจสอบ' });
    writeFileSync(join(folder, 'page.html'), html);
    expect(html).toContain('draft-1-2570');
    expect(html).not.toContain('<script');
  });

  test('of the command: what is in force, and what differs', () => {
    const files = {
      'before.json': readFileSync(join(folder, 'law-2569.json'), 'utf8'),
      'after.json': readFileSync(join(folder, 'law-2570.json'), 'utf8'),
    };
    const shown = witthayathana(['regulation', 'diff', 'before.json', 'after.json', '--lang', 'th'], files);
    expect(shown.status).toBe(0);
    expect(shown.out).toContain('1 ตุลาคม 2570');
  });
});
