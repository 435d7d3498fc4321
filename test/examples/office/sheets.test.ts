/** Rulebook §§4.1, 7 and 17: the sheets of the evaluation and of the agreement round, row by row. */
import { describe, expect, test } from 'vitest';
import type { AgreementScore } from '../../../src/index';
import documented from '../../cases/documented.json';
import {
  administratorGroups,
  agreementIndicators,
  agreementSheet,
  amend,
  decideEvaluation,
  domainIndicators,
  domainSheet,
  expectedPractices,
  inForce,
  memberSheets,
  parseSheet,
  regulation,
  without,
} from '../../../src/index';
import { documentOf, explain, label, page, write } from '../../../src/text/index';
import { witthayathana } from '../cli/command';
import { evaluation } from '../facts';

const professional = { standing: 'professional', on: '2023-06-01' } as const;

/** The same level everywhere. */
function levels(level: number) {
  return { levels: new Array<number>(15).fill(level), method: level, quantitative: level, qualitative: level };
}

describe('§7: the 12 indicators of domains 1 and 2', () => {
  test('8 of weight 2.5 and 4 of weight 5, each domain 100 at level 5', () => {
    const of = (domain: string) => domainIndicators.filter((each) => each.domain === domain);
    expect(of('teaching').map(({ code }) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `1.${String(number)}`),
    );
    expect(of('outcomes').map(({ code }) => code)).toEqual(['2.1', '2.2', '2.3', '2.4']);
    for (const domain of ['teaching', 'outcomes']) {
      expect(of(domain).reduce((sum, { weight }) => sum + weight * 5, 0)).toBe(100);
    }
    expect(domainIndicators).toHaveLength(12);
  });

  test('the first and the last as the page prints them; their names are reported, their weights text', () => {
    expect(domainIndicators[0]?.th).toBe('ผู้เรียนสามารถเข้าถึงสิ่งที่เรียนและเข้าใจบทเรียน');
    expect(domainIndicators[11]?.th).toBe(
      'ผลงานหรือผลการปฏิบัติสะท้อนถึงการบูรณาการทักษะในการทำงาน (Cross-functional Skills) ตามวัยและลักษณะของผู้เรียน',
    );
    expect(domainIndicators[0]?.cites.map(({ standing }) => standing)).toEqual(['text', 'reported']);
  });

  test('the weights are those in force since the first evaluation', () => {
    const values = inForce(regulation, '2022-10-01');
    expect(domainIndicators[0]?.weight).toBe(values['evaluation.weight.teaching']?.value);
    expect(domainIndicators[8]?.weight).toBe(values['evaluation.weight.outcomes']?.value);
  });
});

describe('§4.1: the indicators of an agreement round', () => {
  test('15 in groups of 8, 4 and 3; part 1 is 60 points at level 4', () => {
    const groups = ['learning-management', 'promotion-and-support', 'self-and-professional-development'];
    expect(groups.map((name) => agreementIndicators.filter(({ group }) => group === name).length)).toEqual([8, 4, 3]);
    expect(agreementIndicators.reduce((sum, { weight }) => sum + weight * 4, 0)).toBe(60);
    expect(agreementIndicators.at(-1)).toMatchObject({
      code: '3.3',
      th: 'นำความรู้ความสามารถทักษะที่ได้จากการพัฒนาตนเองและวิชาชีพมาใช้',
    });
  });

  test('what is expected, by the standing held', () => {
    expect(expectedPractices.map(({ th }) => th)).toEqual([
      'ปรับประยุกต์',
      'แก้ไขปัญหา',
      'ริเริ่ม พัฒนา',
      'คิดค้น ปรับเปลี่ยน',
      'สร้างการเปลี่ยนแปลง',
    ]);
  });

  test('and so of every indicator', () => {
    for (const { expected } of agreementIndicators) expect(expected.expert.th).toBe('คิดค้น ปรับเปลี่ยน');
  });

  test('administrators have 15 in five groups of 6, 3, 2, 2, 2, without names', () => {
    expect(administratorGroups.map(({ count }) => count)).toEqual([6, 3, 2, 2, 2]);
    expect(administratorGroups.every((group) => !('th' in group))).toBe(true);
    expect(administratorGroups[0]?.cites[0]).toMatchObject({ instrument: 'w10-2564', standing: 'reported' });
  });
});

describe('§7: the sheet of a domain', () => {
  test("the handbook's sheet of domain 1: its rows make 21 levels and 52.5, its printed 62.5 contradicts them", () => {
    const sheet = domainSheet('teaching', [1, 2, 3, 3, 3, 3, 3, 3], { ...professional, printed: 62.5 });
    expect(sheet.rows).toEqual([
      { code: '1.1', level: 1, weighted: 2.5 },
      { code: '1.2', level: 2, weighted: 5 },
      ...[3, 4, 5, 6, 7, 8].map((number) => ({ code: `1.${String(number)}`, level: 3, weighted: 7.5 })),
    ]);
    expect(sheet).toMatchObject({ total: 52.5, mark: 65, printed: { total: 62.5, agrees: false } });
    expect(sheet.finding).toMatchObject({
      id: 'sheet.teaching',
      status: 'unmet',
      actual: 52.5,
      required: 65,
      gap: 12.5,
    });
  });

  test("the handbook's sheet of domain 2: 5 + 15 + 15 + 20 = 55", () => {
    const sheet = domainSheet('outcomes', [1, 3, 3, 4], { ...professional, printed: 55 });
    expect(sheet.rows.map(({ code, level, weighted }) => [code, level, weighted])).toEqual([
      ['2.1', 1, 5],
      ['2.2', 3, 15],
      ['2.3', 3, 15],
      ['2.4', 4, 20],
    ]);
    expect(sheet).toMatchObject({ total: 55, printed: { agrees: true } });
  });

  test.each([
    ['professional', 26, 65],
    ['senior-professional', 28, 70],
    ['expert', 30, 75],
    ['advisory', 32, 80],
  ] as const)('%s: %i of 40 levels are exactly %i percent, and met', (standing, sum, mark) => {
    const given = Array.from({ length: 8 }, (_, at) => (at < sum - 24 ? 4 : 3));
    const sheet = domainSheet('teaching', given, { standing, on: '2024-01-15' });
    expect([sheet.total, sheet.mark, sheet.finding.status]).toEqual([mark, mark, 'met']);
  });

  test('before the criteria the rows stand, the mark is absent, and the finding is unknown', () => {
    const sheet = domainSheet('outcomes', [3, 3, 3, 3], { standing: 'professional', on: '2022-09-30' });
    expect([sheet.total, sheet.mark]).toEqual([60, undefined]);
    expect(sheet.finding).toMatchObject({ status: 'unknown', reason: 'outside-validity' });
  });

  test('by another law another weight, as the evaluation has it', () => {
    const cites = [{ instrument: 'draft', standing: 'reported' }] as const;
    const draft = amend(regulation, [{ param: 'evaluation.weight.outcomes', from: '2027-10-01', value: 4.99, cites }]);
    const sheet = domainSheet('outcomes', [3, 3, 3, 4], { standing: 'professional', on: '2027-10-01' }, draft);
    expect(sheet.rows.map(({ weighted }) => weighted)).toEqual([14.97, 14.97, 14.97, 19.96]);
    expect([sheet.total, sheet.finding.status]).toEqual([64.87, 'unmet']);
    const none = without(regulation, 'w22-2564');
    expect(domainSheet('outcomes', [3, 3, 3, 3], professional, none).finding.status).toBe('unknown');
  });

  test.each([
    [() => domainSheet('academicWork' as 'teaching', [1], professional), 'domain'],
    [() => domainSheet('outcomes', [1, 2, 3], professional), ''],
    [() => domainSheet('outcomes', [1, 2, 3, 6], professional), '[3]'],
    [() => domainSheet('outcomes', [1, 2, 3, 4], { ...professional, printed: -1 }), 'printed'],
    [() => domainSheet('outcomes', [1, 2, 3, 4], { standing: 'professional', on: '2566-06-01' }), 'on'],
  ])('bad input names its place', (call, path) => {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-facts' }));
    try {
      call();
    } catch (error) {
      expect((error as { details: { issues: { path: string }[] } }).details.issues[0]?.path).toBe(path);
    }
  });
});

describe('§4.1: the sheet of an agreement round', () => {
  const on = '2023-09-30';

  test('all as expected: 18 rows, 45 + 30 = 75', () => {
    const sheet = agreementSheet(levels(3), { on });
    expect(sheet.rows).toHaveLength(18);
    expect(sheet.rows.slice(-4)).toEqual([
      { code: '3.3', level: 3, weighted: 3 },
      { code: 'method', level: 3, weighted: 15 },
      { code: 'quantitative', level: 3, weighted: 7.5 },
      { code: 'qualitative', level: 3, weighted: 7.5 },
    ]);
    expect(sheet).toMatchObject({ total: 75, mark: 70, parts: { part1: 45, part2: 30 } });
    expect(sheet.finding).toMatchObject({ id: 'sheet.agreement', status: 'met' });
  });

  test('all 1s make 25', () => {
    expect(agreementSheet(levels(1), { on }).total).toBe(25);
  });

  test("the handbook's PA 3 sheet: two parts, no rows, 57 + 35 = 92", () => {
    const sheet = agreementSheet({ part1: 57, part2: 35 }, { on: '2022-09-30', printed: 92 });
    expect(sheet).toMatchObject({ rows: [], total: 92, parts: { part1: 57, part2: 35 }, printed: { agrees: true } });
  });

  test('a total has neither rows nor parts', () => {
    const sheet = agreementSheet(69.99, { on });
    expect(sheet).toMatchObject({ rows: [], total: 69.99, finding: { status: 'unmet', gap: 0.01 } });
    expect('parts' in sheet).toBe(false);
  });

  test('before the first round the law says no mark', () => {
    const sheet = agreementSheet(levels(4), { on: '2021-09-30' });
    expect([sheet.total, sheet.mark, sheet.finding.status]).toEqual([100, undefined, 'unknown']);
  });

  test('a level beyond 4 is bad input', () => {
    expect(() => agreementSheet({ ...levels(3), method: 5 }, { on })).toThrow('score.method');
  });
});

test('a sheet from a file is read as what it is', () => {
  expect(parseSheet({ domain: 'outcomes', levels: [1, 3, 3, 4], ...professional }).ok).toBe(true);
  expect(parseSheet({ score: { part1: 57, part2: 35 }, on: '2022-09-30' }).ok).toBe(true);
  const wrong = parseSheet({ domain: 'outcomes', levels: [1, 3, 3, 6], ...professional });
  expect(wrong.ok ? [] : wrong.issues.map(({ path, code }) => [path, code])).toEqual([['levels[3]', 'out-of-range']]);
});

test('the findings of sheets have names', () => {
  expect(label('sheet.agreement', 'th')).toBe('แบบประเมินผลการพัฒนางานตามข้อตกลง (PA 2)');
  expect(label('sheet.outcomes', 'en')).toBe('Sheet of domain 2, learning outcomes');
});

describe('a sheet in words, like the form', () => {
  const sheet = domainSheet('teaching', [1, 2, 3, 3, 3, 3, 3, 3], { ...professional, printed: 62.5 });

  test('a row an indicator, the total and what contradicts it, room to write', () => {
    const text = write(documentOf(sheet, 'th'), 'text', { lang: 'th' });
    expect(text).toContain('ร้อยละ 52.5');
    expect(text).toContain('ไม่ผ่านเกณฑ์');
    expect(text).toContain('คะแนนรวมที่พิมพ์ไว้ (62.5) ไม่ตรงกับผลรวมรายข้อ ซึ่งได้ 52.5');
    for (const { th } of domainIndicators.filter(({ domain }) => domain === 'teaching')) expect(text).toContain(th);
    expect(text).toContain('จุดเด่น');
    expect(text).toContain('จุดที่ควรพัฒนา');
  });

  test('of an agreement round by area of work, with both parts', () => {
    const text = write(documentOf(agreementSheet(levels(3), { on: '2023-09-30' }), 'en'), 'markdown', { lang: 'en' });
    expect(text).toContain('Part 2, the challenge');
    expect(text).toMatch(/\| 3\\?\.3 \| apply what was learned \| 3 \| 3 \|/u);
    const html = page(documentOf(sheet, 'th'), { lang: 'th', title: 'แบบประเมิน' });
    expect(html).toContain('size: A4;');
    expect(html).not.toContain('landscape');
  });

  test('what is none of these is refused', () => {
    for (const wrong of [null, 1, {}, { rows: 1 }, { annex: [] }, { qualification: {} }]) {
      expect(() => documentOf(wrong as never, 'th')).toThrow(expect.objectContaining({ code: 'invalid-facts' }));
    }
  });
});

describe('an evaluation by levels is explained with its rows', () => {
  const given = evaluation({
    members: [{ teaching: [1, 2, 3, 3, 3, 3, 3, 3], outcomes: [1, 3, 3, 4] }, { teaching: 65, outcomes: 65 }, null],
  });

  test('the sheets are those that were given as levels', () => {
    expect(memberSheets(given).map(({ member, domain, sheet }) => [member, domain, sheet.total])).toEqual([
      [1, 'teaching', 52.5],
      [1, 'outcomes', 55],
    ]);
  });

  test('each row below its domain and member, after what decides it', () => {
    const text = explain(decideEvaluation(given), 'th', { sheets: memberSheets(given) });
    for (const { th } of domainIndicators) expect(text).toContain(th);
    expect(text).toContain('52.5');
    expect(explain(decideEvaluation(given), 'th')).not.toContain(domainIndicators[0]!.th);
  });

  test('the command tells them too', () => {
    const { out } = witthayathana(['assess', 'one.json'], { 'one.json': JSON.stringify(given) });
    expect(out).toContain(domainIndicators[0]!.th);
  });

  test('what are no sheets is refused', () => {
    expect(() => explain(decideEvaluation(given), 'th', { sheets: [1] as never })).toThrow('options');
  });
});

describe('every sheet of the documented cases, row by row', () => {
  interface Case {
    readonly id: string;
    readonly kind: string;
    readonly facts: never;
    readonly expect: unknown;
  }
  const cases = documented as unknown as readonly Case[];
  const marks = { on: '2023-06-01', standing: 'professional' } as const;

  test.each(cases.filter(({ kind }) => kind === 'domain'))('$id', ({ facts, expect: total }) => {
    const { domain, levels } = facts as { domain: 'teaching' | 'outcomes'; levels: readonly number[] };
    const weight = domain === 'teaching' ? 2.5 : 5;
    const sheet = domainSheet(domain, levels, { ...marks, printed: Number(total) + 10 });
    expect(sheet.rows.map(({ level, weighted }) => [level, weighted])).toEqual(
      levels.map((level) => [level, level * weight]),
    );
    expect([sheet.total, sheet.printed?.agrees]).toEqual([total, false]);
    expect(domainSheet(domain, levels, { ...marks, printed: Number(total) }).printed?.agrees).toBe(true);
  });

  test.each(cases.filter((one) => one.kind === 'agreement' && 'totals' in (one.expect as object)))(
    '$id',
    ({ facts, expect: expected }) => {
      const { fiscalYear, members } = facts as { fiscalYear: number; members: readonly AgreementScore[] };
      const on = `${String(fiscalYear - 543)}-09-30`;
      const sheets = members.map((score) => agreementSheet(score, { on }));
      expect(sheets.map(({ total }) => total)).toEqual((expected as { totals: unknown }).totals);
      for (const { rows, total } of sheets) {
        if (rows.length > 0) expect(rows.reduce((sum, { weighted }) => sum + weighted, 0)).toBe(total);
      }
    },
  );
});
