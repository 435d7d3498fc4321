/** Never a ✓ with a number, a certification or a level that is not in the facts. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Application, Finding, Leaf, Supposition } from '../../../src/index';
import { assessEligibility, earliestFiling, plan } from '../../../src/index';
import type { TextFormat } from '../../../src/text/index';
import { explain, explainPlan } from '../../../src/text/index';
import { applications } from '../../arbitraries/index';
import { addDays } from '../../model/days';

const formats: readonly TextFormat[] = ['text', 'markdown', 'html'];

const cases = fc
  .tuple(
    applications.filter(({ filedOn }) => filedOn > '2018-01-01' && filedOn < '2100-01-01'),
    fc.subarray(['agreements', 'salaryRounds', 'sanctions', 'languageTests', 'degree', 'nqf8', 'specialArea'] as const),
    fc.integer({ min: -700, max: 60 }),
    fc.constantFrom<Supposition>(
      { agreements: 'passed' },
      { performance: 'outstanding' },
      { agreements: 'passed', performance: 'outstanding' },
    ),
  )
  .map(([application, dropped, days, assume]) => ({
    application: Object.fromEntries(
      Object.entries(application).filter(([name]) => !(dropped as readonly string[]).includes(name)),
    ) as unknown as Application,
    window: { from: addDays(application.filedOn, days), until: addDays(application.filedOn, days + 900) },
    assume,
  }));

function leavesOf(finding: Finding): readonly Leaf[] {
  return finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leavesOf);
}

/** Each leaf that shows something shows what the stated facts alone give on that day. */
function checkLeaves(finding: Finding, stated: Finding): void {
  const known = new Map(leavesOf(stated).map((leaf) => [leaf.id, leaf]));
  for (const leaf of leavesOf(finding)) {
    if (leaf.supposed === undefined) expect(leaf).toEqual(known.get(leaf.id));
    else expect([leaf.actual, leaf.gap, leaf.waitUntil]).toEqual([undefined, undefined, undefined]);
  }
}

function lines(text: string): readonly string[] {
  return text
    .replaceAll(/<[^<>]{0,300}>/gu, '\n')
    .split('\n')
    .map((line) => line.trim());
}

/** What is said of a member's score, of hours, of certifications, and of levels in salary rounds. */
const given =
  /member \d: \d[\d.]{0,20} points?|\b\d[\d.]{0,20} hours? a week|certified as met|\b\d{4}\/[12] (?:[a-z]+\b ?){1,3}/giu;

function saidIn(text: string): readonly string[] {
  return lines(text).flatMap((line) => line.match(given) ?? []);
}

/** In every format: what the text with suppositions says as given is among what is said of each stated part. */
function checkTexts(finding: Finding, stated: Finding): void {
  for (const format of formats) {
    const each = leavesOf(stated).map((leaf) => explain(leaf, 'en', { format }));
    const wholes = [stated, ...groupsOf(stated)].map((part) => explain(part, 'en', { format }));
    const known = new Set([...each, ...wholes].flatMap(saidIn));
    for (const said of saidIn(explain(finding, 'en', { format }))) expect([...known]).toContain(said);
    const thai = explain(finding, 'th', { format });
    const hasSupposed = leavesOf(finding).some(({ supposed }) => supposed !== undefined);
    if (!hasSupposed) expect(thai).not.toContain('สมมติ');
  }
}

function groupsOf(finding: Finding): readonly Finding[] {
  return finding.kind === 'leaf' ? [] : [finding, ...finding.of.flatMap(groupsOf)];
}

describe('never a ✓ with a number, a certification or a level that is not in the facts', () => {
  test.prop([cases], { numRuns: 60 })('in plans', ({ application, window }) => {
    const found = plan(application, window);
    for (const { route, on, finding } of found.routes) {
      if (on === undefined) continue;
      const stated = assessEligibility({ ...application, filedOn: on });
      if (stated.kind !== 'group') throw new Error(stated.id);
      const part = stated.of.find(({ id }) => id === `eligibility.${route}`);
      if (part === undefined) throw new Error(route);
      checkLeaves(finding, part);
      checkTexts(finding, part);
    }
    for (const format of formats) {
      for (const lang of ['th', 'en'] as const) {
        const marked = lines(explainPlan(found, lang, { format })).filter((line) => line.includes('✓'));
        if (found.routes.every(({ status }) => status !== 'ready')) expect(marked).toEqual([]);
      }
    }
  });

  test.prop([cases], { numRuns: 60 })('in the first day with suppositions', ({ application, window, assume }) => {
    const answer = earliestFiling(application, { ...window, assume });
    const day = answer.status === 'unknown' ? answer.atLatest : answer;
    if (day === undefined) return;
    const stated = assessEligibility({ ...application, filedOn: day.on });
    checkLeaves(day.finding, stated);
    checkTexts(day.finding, stated);
  });
});
