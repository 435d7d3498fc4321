/** `./text/th` and `./text/en`: what `./text` says, without a language to name. */
import { describe, expect, test } from 'vitest';
import { assessWorkload, dpaChecklist, assessEligibility, plan, timeline } from '../../../src';
import * as both from '../../../src/text';
import * as english from '../../../src/text/en';
import * as thai from '../../../src/text/th';

const finding = assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15');
const application = { line: 'teaching', standing: 'expert', filedOn: '2025-01-15', sanctions: [] } as const;
const eligibility = assessEligibility(application);
const issue = { path: 'filedOn', code: 'missing', message: 'expected a day' } as const;
const planned = plan(application, { from: '2025-01-15', until: '2026-01-14' });
const citation = finding.kind === 'leaf' ? finding.cites[0] : finding.of[0]?.cites[0];

test.each([
  ['th', thai],
  ['en', english],
] as const)('%s exports every name of ./text', (_, one) => {
  expect(Object.keys(one).sort()).toEqual(Object.keys(both).sort());
});

describe.each([
  ['th', thai],
  ['en', english],
] as const)('%s says what ./text says', (language, one) => {
  test('of findings, plans and checklists', () => {
    expect(one.explain(finding)).toBe(both.explain(finding, language));
    expect(one.explain(finding, { format: 'html' })).toBe(both.explain(finding, language, { format: 'html' }));
    expect(one.documentOf(finding)).toEqual(both.documentOf(finding, language));
    expect(one.explainPlan(planned)).toBe(both.explainPlan(planned, language));
    const checklist = dpaChecklist(eligibility);
    expect(one.explainChecklist(checklist)).toBe(both.explainChecklist(checklist, language));
    const rows = [{ id: 'T-01', checklist }];
    expect(one.explainChecklists(rows, { format: 'markdown' })).toBe(
      both.explainChecklists(rows, language, { format: 'markdown' }),
    );
  });

  test('of single things', () => {
    expect(one.label('eligibility.standard.tenure')).toBe(both.label('eligibility.standard.tenure', language));
    expect(one.factLabel('agreements[2566].members[2]')).toBe(both.factLabel('agreements[2566].members[2]', language));
    expect(one.formatValue(11.5, 'hour-per-week')).toBe(both.formatValue(11.5, 'hour-per-week', language));
    expect(one.formatValue(['teacher', 'none'], undefined, 'eligibility.standard.post')).toBe(
      both.formatValue(['teacher', 'none'], undefined, language, 'eligibility.standard.post'),
    );
    expect(one.nameOf('standing', 'expert')).toBe(both.nameOf('standing', 'expert', language));
    expect(one.parameterLabel('agreement.passMark')).toBe(both.parameterLabel('agreement.passMark', language));
    expect(one.explainIssue(issue)).toBe(both.explainIssue(issue, language));
    expect(one.explainNextStages('filed')).toBe(both.explainNextStages('filed', language));
    if (citation === undefined) throw new Error('the finding cites nothing');
    expect(one.formatCitation(citation)).toBe(both.formatCitation(citation, language));
  });

  test('on paper and in pictures', () => {
    const blocks = both.documentOf(finding, language);
    expect(one.write(blocks, 'text')).toBe(both.write(blocks, 'text', { lang: language }));
    expect(one.page(blocks, 'PA')).toBe(both.page(blocks, { lang: language, title: 'PA' }));
    expect(one.formDocument('pa-1')).toEqual(both.formDocument('pa-1', language));
    const lanes = timeline(application);
    expect(one.timelineSvg(lanes)).toBe(both.timelineSvg(lanes, { language }));
    const teacher = { id: 'T-01', application };
    expect(one.report(teacher, { name: 'ผู้ขอ ตัวอย่าง' })).toBe(both.report(teacher, language, { name: 'ผู้ขอ ตัวอย่าง' }));
  });
});

test('a document asks for no language', () => {
  expect(thai.documentOf(finding)[0]).toMatchObject({ kind: 'verdict', text: 'ภาระงาน: ไม่ครบ' });
  expect(english.documentOf(finding)[0]).toMatchObject({ kind: 'verdict', text: 'Workload: not complete' });
});
