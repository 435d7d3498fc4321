/** `assess`, `earliest`, `remedies` and `triage` as a shell sees them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Application, Finding } from '../../../src/index';
import { assessEligibility, decideEvaluation, dpaChecklist } from '../../../src/index';
import { csvLine } from '../../../src/cli/output/csv-write';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { remedies } from '../../../src/explore/remedies';
import type { Triage } from '../../../src/explore/triage/triage';
import { explain, explainChecklist } from '../../../src/text/index';
import { allThree, lines, twoOfThree } from './cases';
import { witthayathana } from './command';

const template = readFileSync(resolve(import.meta.dirname, '../../../examples/command/applications.csv'), 'utf8');
const files = { 'a.csv': template };

const period = { position: 'teacher', standing: 'none', from: '2023-05-16' } as const;
/** In post since 16 May 2023: 4 years are complete on 16 May 2027. */
const application: Application = {
  line: 'teaching',
  standing: 'professional',
  filedOn: '2026-11-22',
  service: [period],
  sanctions: [],
  languageTests: [],
  specialArea: null,
  degree: null,
  nqf8: null,
  agreements: [2567, 2568, 2569].map((fiscalYear) => ({
    fiscalYear,
    position: 'teacher',
    standing: 'none',
    workload: true,
    members: [75, 72.5, 70],
  })),
};
const one = { 'a.json': JSON.stringify({ id: 'A', application }) };
const both = { 'b.ndjson': lines([{ id: 'A', application, evaluation: twoOfThree }, allThree]) };

const window = ['--from', '2026-11-22', '--until', '2028-11-22'];
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['assess', []],
  ['earliest', window],
  ['remedies', []],
  ['triage', ['--on', '2026-11-22', '--until', '2028-11-22']],
];

describe('assess', () => {
  test('text and Markdown: standing and day, the verdict, the marks, the explanation, and the marks explained', () => {
    const finding = assessEligibility(application);
    const about = {
      th: 'วิทยฐานะที่ขอ: ชำนาญการ · ณ วันที่ 22 พฤศจิกายน 2569',
      en: 'Standing applied for: professional (ชำนาญการ) · as on 22 November 2026',
    };
    for (const lang of ['th', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        const { status, out, err } = witthayathana(['assess', 'a.json', '--lang', lang, '--format', format], one);
        expect([status, err]).toEqual([0, '']);
        const checklist = explainChecklist(dpaChecklist(finding), lang, { format });
        const [, legend = ''] = /\n\n((?:✓|- ✓)[^]*)$/u.exec(checklist) ?? [];
        const [verdict = '', ...others] = explain(finding, lang, { format }).split('\n\n');
        const table = checklist.slice(0, checklist.length - legend.length).trimEnd();
        const said = [about[lang], verdict, table, ...others, legend];
        const name = format === 'text' ? 'A\n─\n' : '## A\n\n';
        expect(out.replaceAll(/^#+ /gmu, '')).toBe(`${name}${said.join('\n\n')}\n`.replaceAll(/^#+ /gmu, ''));
      }
    }
  });

  test('of several, how many there are of each result comes first, and the marks are explained once', () => {
    const many = {
      'a.ndjson': lines([
        { id: 'A', application },
        { id: 'B', application },
        { id: 'C' },
        { id: 'D', evaluation: allThree },
      ]),
    };
    const { out } = witthayathana(['assess', 'a.ndjson', '--lang', 'en'], many);
    expect(out.split('\n').slice(0, 7)).toEqual([
      '3 judged',
      '',
      '1 of 4 could not be read',
      '',
      '  finding                       met  unmet  unknown',
      '  Eligibility of the applicant  0    2      0',
      '  Evaluation for the standing   1    0      0',
    ]);
    expect(out.match(/Professional qualification, level 8$/gmu)).toHaveLength(1);
    expect(out.indexOf('\nA\n─\n')).toBeGreaterThan(0);
  });

  test('of more than 2,000 the summary stands at the end', () => {
    const many = { 'a.ndjson': lines(Array.from({ length: 2_001 }, () => ({ id: 'E', evaluation: allThree }))) };
    const { out } = witthayathana(['assess', 'a.ndjson', '--lang', 'en'], many);
    expect(out.startsWith('E\n─\n')).toBe(true);
    expect(out).toMatch(
      /\n2001 judged\n\n {2}finding +met +unmet +unknown\n {2}Evaluation for the standing +2001 +0 +0\n$/u,
    );
  });

  test('CSV in English', () => {
    const { out } = witthayathana(['assess', 'a.csv', '--format', 'csv', '--lang', 'en', '--no-bom'], files);
    const rows = out.split('\r\n');
    expect(rows[0]).toBe(
      'id,finding,status,item1,item2,item3,item4,item4.1,item4.2,item4.3,item4.4,item5,tenure,tenureGap,tenureMetOn,ask,clauses,tenure.years,tenure.months,tenure.days,cautions,error',
    );
    const na = 'not-applicable';
    expect(rows.slice(1, 6).map((row) => row.split(',"')[0])).toEqual([
      `T-01,eligibility,met,met,met,met,${na},${na},${na},${na},${na},${na},4 years 6 months 6 days,,,`,
      `T-02,eligibility,unmet,unmet,met,met,${na},${na},${na},${na},${na},${na},3 years 6 months 6 days,5 months 24 days,2027-05-16,`,
      'T-03,eligibility,met,met,met,met,met,met,unmet,unmet,unmet,met,3 years 1 month 21 days,,,',
      `T-04,eligibility,unmet,met,unmet,unmet,${na},${na},${na},${na},${na},${na},5 years 6 months 6 days,,,`,
      `T-05,eligibility,unknown,met,unknown,unknown,${na},${na},${na},${na},${na},${na},5 years 6 months 6 days,,`,
    ]);
    expect(rows[5]).toContain(
      '"The score of member 3 in the agreement round of fiscal year 2569 (BE); Every disciplinary',
    );
    expect(rows).toHaveLength(7);
  });

  test('CSV in Thai: days of the Buddhist era, a mark of the byte order, Windows line ends', () => {
    const { out } = witthayathana(['assess', 'a.csv', '--format', 'csv'], files);
    expect(out.startsWith('\ufeffรหัส,เรื่องที่พิจารณา,ผล,(1) ระยะเวลาการดำรงตำแหน่ง,')).toBe(true);
    const row = out.split('\r\n')[2]!;
    expect(
      row.startsWith(
        'T-02,คุณสมบัติของผู้ขอ,ไม่เป็นไปตามเกณฑ์,ไม่เป็นไปตามเกณฑ์,เป็นไปตามเกณฑ์,เป็นไปตามเกณฑ์,ไม่ได้ระบุเหตุขอลดระยะเวลา,',
      ),
    ).toBe(true);
    expect(row).toContain(',3 ปี 6 เดือน 6 วัน,5 เดือน 24 วัน,16 พฤษภาคม 2570,,"ว 9/2564 คุณสมบัติ ข้อ 1.1; ว 3/2564 ');
  });

  test('an evaluation, and a case with both', () => {
    const { out } = witthayathana(['assess', 'b.ndjson', '--json'], both);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(
        JSON.stringify([
          {
            id: 'A',
            finding: assessEligibility(application),
            checklist: dpaChecklist(assessEligibility(application)).map(({ item, status }) => ({ item, status })),
          },
          { id: 'A', finding: decideEvaluation(twoOfThree) },
          { id: 'b.ndjson:2', finding: decideEvaluation(allThree) },
        ]),
      ),
    );
    const cells = witthayathana(['assess', 'b.ndjson', '--format', 'csv', '--lang', 'en'], both).out.split('\r\n');
    expect(cells[2]).toMatch(/^A,evaluation,met,,,,,,,,,,,,,,/u);
  });
});

describe('earliest', () => {
  const said = (lang: string, format: string): string =>
    witthayathana(['earliest', 'a.json', ...window, '--lang', lang, '--format', format], one).out;

  test('text: the day, and what was open on the day before', () => {
    expect(said('th', 'text')).toContain('A\n─\nวันแรกที่มีคุณสมบัติครบ: 16 พฤษภาคม 2570\n');
    expect(said('th', 'text')).toContain(
      '\nวันก่อนหน้า (15 พฤษภาคม 2570) ยังไม่ครบเพราะ\n  ✗ กรณีระยะเวลาปกติ › ระยะเวลาการดำรงตำแหน่ง: นับได้ 3 ปี 11 เดือน 29 วัน (ต้องครบ 4 ปี) ขาดอีก 1 วัน ',
    );
    expect(said('th', 'text')).toContain('\nณ วันที่ 16 พฤษภาคม 2570\n✓ ');
    expect(said('en', 'text')).toContain('First day on which all is fulfilled: 16 May 2027\n');
    expect(said('en', 'markdown')).toContain(
      '## A\n\n**First day on which all is fulfilled: 16 May 2027**\n\n### What stood',
    );
    expect(said('en', 'markdown')).toContain('\n### On 16 May 2027\n\n**✓ ');
    expect(said('en', 'markdown')).toContain('\n#### What it rests on\n');
  });

  test('CSV', () => {
    expect(said('th', 'csv')).toMatch(
      /^\ufeffรหัส,ผล,วันแรกที่ยื่นได้,ไม่ช้ากว่า,.*\r\nA,ยื่นได้,16 พฤษภาคม 2570,,,,กรณีระยะเวลาปกติ › ระยะเวลาการดำรงตำแหน่ง,ว 9\/2564 .*\r\n$/u,
    );
    expect(said('en', 'csv').split('\r\n')[1]).toMatch(/^A,found,2027-05-16,,,,Standard route › Time in post,/u);
  });

  test.each([
    [{}, []],
    [{ agreements: 'passed' }, ['--assume', 'agreements']],
    [{ agreements: 'passed', performance: 'outstanding' }, ['--assume', 'agreements,performance']],
  ] as const)('JSON is what the function gives; supposed: %j', (assume, options) => {
    const { out } = witthayathana(['earliest', 'a.json', ...window, '--json', ...options], one);
    const answer = earliestFiling(application, { from: '2026-11-22', until: '2028-11-22', assume });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify([{ id: 'A', ...answer }])));
  });

  test('what is supposed is told', () => {
    const { agreements, ...open } = application;
    expect(agreements).toHaveLength(3);
    const { out } = witthayathana(['earliest', '-', ...window, '--assume', 'agreements'], {
      '-': JSON.stringify(open),
    });
    expect(out).toContain('สมมติว่า\n  ผ่านรอบข้อตกลงปีงบประมาณ 2569\n  ผ่านรอบข้อตกลงปีงบประมาณ 2568\n');
  });

  test('none in the window, and facts that are missing', () => {
    const early = witthayathana(['earliest', 'a.json', '--from', '2026-01-01', '--until', '2026-12-31'], one);
    expect(early.out).toContain('ไม่มีวันใดตั้งแต่ 1 มกราคม 2569 ถึง 31 ธันวาคม 2569 ที่มีคุณสมบัติครบ\n');
    const { sanctions, ...open } = application;
    expect(sanctions).toEqual([]);
    const { out } = witthayathana(['earliest', '-', ...window, '--lang', 'en'], { '-': JSON.stringify(open) });
    expect(out).toContain(
      'The first day cannot be told yet, as facts are missing.\n\nTo ask\n  Every disciplinary penalty',
    );
  });

  test('a filing day may be missing, or be no day: it is ignored', () => {
    const { filedOn, ...open } = application;
    expect(filedOn).toBe('2026-11-22');
    const rows = 'id,line,standing,filedOn\na,teaching,expert,tomorrow\n';
    for (const given of [JSON.stringify(open), JSON.stringify({ ...open, filedOn: 'tomorrow' }), rows]) {
      expect(witthayathana(['earliest', '-', ...window], { '-': given })).toMatchObject({ status: 0, err: '' });
    }
  });
});

describe('remedies', () => {
  test('text: each way with its parts, what there is and what is missing', () => {
    const { out } = witthayathana(['remedies', 'a.json'], one);
    expect(out).toContain(
      '\n  วิธีที่ 1\n    กรณีระยะเวลาปกติ › ระยะเวลาการดำรงตำแหน่ง: รอถึง 16 พฤษภาคม 2570 — นับได้ 3 ปี 6 เดือน 6 วัน (ต้องครบ 4 ปี) ขาดอีก 5 เดือน 24 วัน จะครบในวันที่ 16 พฤษภาคม 2570\n',
    );
    const limited = witthayathana(
      ['remedies', 'a.json', '--limit', '1', '--lang', 'en', '--format', 'markdown'],
      one,
    ).out;
    expect(limited).toMatch(/^## A\n\n\*\*✗ .*\*\*\n\n### Ways out; .*\n\n- Way 1\n {2}- Standard route › /u);
    expect(limited).toMatch(/\n\nThere are more ways, not shown\.\n$/u);
  });

  test('CSV: one row a part', () => {
    const { out } = witthayathana(['remedies', 'a.json', '--format', 'csv'], one);
    expect(out.split('\r\n')[0]).toBe(
      '\ufeffรหัส,เรื่องที่พิจารณา,ผล,วิธีที่,id,ข้อที่ต้องแก้,วิธี,ขาด,ต้องได้อย่างน้อย,รอถึงวันที่,ข้อมูลที่ต้องขอเพิ่มเติม,อ่านไม่ได้เพราะ',
    );
    expect(out).toContain(
      '\r\nA,คุณสมบัติของผู้ขอ,ไม่เป็นไปตามเกณฑ์,1,eligibility.standard.tenure,กรณีระยะเวลาปกติ › ระยะเวลาการดำรงตำแหน่ง,รอ,5 เดือน 24 วัน,,16 พฤษภาคม 2570,,\r\n',
    );
    const english = witthayathana(['remedies', 'a.json', '--format', 'csv', '--lang', 'en'], one).out;
    expect(english).toContain(
      'A,eligibility,unmet,1,eligibility.standard.tenure,Standard route › Time in post,wait,5 months 24 days,,2027-05-16,',
    );
  });

  test('JSON has all, whatever the limit', () => {
    const { out } = witthayathana(['remedies', 'a.json', '--json', '--limit', '1'], one);
    const finding = assessEligibility(application);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify([{ id: 'A', finding: 'eligibility', status: 'unmet', ...remedies(finding) }])),
    );
  });

  test('nothing to mend', () => {
    const { out } = witthayathana(['remedies', '-', '--lang', 'en'], { '-': JSON.stringify(allThree) });
    expect(out).toMatch(/^-:1\n───\n✓ .*\n\nThere is nothing to mend\.\n$/u);
  });
});

describe('triage', () => {
  const asked = ['triage', 'a.csv', '--on', '2026-11-22', '--until', '2028-11-22', '--assume', 'agreements'];

  test('text: counts, then the groups in their order', () => {
    const { status, out, err } = witthayathana(asked, files);
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual(
      expect.arrayContaining([
        'ผลการคัดกรองคุณสมบัติ หากยื่นคำขอในวันที่ 22 พฤศจิกายน 2569 และดูล่วงหน้าถึง 22 พฤศจิกายน 2571',
        'ตรวจแล้ว 5 ราย',
        '  ยื่นได้แล้ว         2',
        '  จะยื่นได้ในภายหลัง  1',
      ]),
    );
    const order = [
      'ยื่นได้แล้ว (2):',
      '  T-01 (กรณีปกติ)\n  T-03 (กรณีลดระยะเวลา)\n',
      'จะยื่นได้ในภายหลัง (1):',
      '  16 พฤษภาคม 2570: T-02 (กรณีปกติ)\n',
      'ยังยื่นไม่ได้ (1):',
      '  T-04\n',
      'ยังไม่ทราบ (1):',
      '  T-05\n',
    ];
    const places = order.map((text) => out.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('CSV in the order of the groups', () => {
    const { out } = witthayathana([...asked, '--format', 'csv', '--lang', 'en', '--no-bom'], files);
    expect(out.split('\r\n').slice(0, 4)).toEqual([
      'id,group,on,route,atLatest,assumed,against,ask,error',
      'T-01,ready,,standard route,,,,,',
      'T-03,ready,,reduced route,,,,,',
      'T-02,soon,2027-05-16,standard route,,,Standard route › Time in post,,',
    ]);
  });

  test('JSON is what the function gives; one line a case in the order of the file', () => {
    const found = JSON.parse(witthayathana([...asked, '--json'], files).out) as Triage;
    expect(found).toMatchObject({ judged: 5, counts: { ready: 2, soon: 1, blocked: 1, unknown: 1 } });
    const rows = witthayathana([...asked, '--format', 'ndjson'], files)
      .out.trimEnd()
      .split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { id: string }).id)).toEqual(['T-01', 'T-02', 'T-03', 'T-04', 'T-05']);
    expect(rows[1]).toBe(
      '{"id":"T-02","group":"soon","on":"2027-05-16","route":"standard","parts":["eligibility.standard.tenure"]}',
    );
  });

  test('several files of several forms', () => {
    const { out } = witthayathana(['triage', 'a.json', 'b.ndjson', '-', '--on', '2027-05-16', '--json'], {
      ...one,
      'b.ndjson': lines([application]),
      '-': template,
    });
    expect((JSON.parse(out) as Triage).ready.map(({ id }) => id)).toEqual(['A', 'b.ndjson:1', 'T-01', 'T-02']);
  });
});

describe('advice never says more than is so', () => {
  test('a first day that is the first one looked at may have been one before', () => {
    const ready = ['earliest', 'a.csv', '--from', '2026-11-22', '--until', '2028-11-22'];
    const [, one = ''] = witthayathana(ready, files).out.split(/^T-01\n─+\n/mu);
    expect(one.split('\n')[0]).toBe('มีคุณสมบัติครบแล้ว ณ วันแรกที่ตรวจ (22 พฤศจิกายน 2569) อาจครบก่อนหน้านั้น');
    const [, later = ''] = witthayathana(ready, files).out.split(/^T-02\n─+\n/mu);
    expect(later.split('\n')[0]).toBe('วันแรกที่มีคุณสมบัติครบ: 16 พฤษภาคม 2570');
  });

  test('what nobody can mend is no deed: a ground says what it takes', () => {
    const { out } = witthayathana(['remedies', 'a.csv'], files);
    expect(out).toContain('ใช้เหตุนี้ได้เฉพาะผู้ปฏิบัติงานในพื้นที่พิเศษ');
    expect(out).toContain('ต้องมีคุณวุฒิวิชาชีพ ระดับ 8 ที่สถาบันคุณวุฒิวิชาชีพรับรอง');
    expect(out).not.toContain('— สถานศึกษาไม่อยู่ในพื้นที่พิเศษ');
  });
});

describe('what is probably a slip', () => {
  const twice = {
    ...application,
    service: [
      { position: 'teacher', standing: 'none', from: '2015-05-16' },
      { position: 'teacher', standing: 'none', from: '2018-05-16' },
    ],
  };
  const slip = {
    'a.json': JSON.stringify([
      { id: 'A', application: twice },
      { id: 'B', application },
    ]),
  };

  test('stands right after the verdict', () => {
    const { out } = witthayathana(['assess', 'a.json', '--lang', 'en'], slip);
    const [, a = '', b = ''] = out.split(/^[AB]\n─\n/mu);
    expect(a.indexOf('Facts to look at again')).toBeGreaterThan(0);
    expect(a.indexOf('Facts to look at again')).toBeLessThan(a.indexOf('Eligibility as the DPA screen'));
    expect(b).not.toContain('Facts to look at again');
  });

  test('and in a column of its own', () => {
    const { out } = witthayathana(['assess', 'a.json', '--lang', 'en', '--format', 'csv', '--no-bom'], slip);
    const [head = '', a = '', b = ''] = out.split('\r\n');
    expect(head.endsWith(',cautions,error')).toBe(true);
    expect(a).not.toMatch(/,,$/u);
    expect(b).toMatch(/,,$/u);
  });
});

describe('--law', () => {
  const draft = JSON.stringify([
    {
      param: 'tenure.years.standard',
      from: '2026-10-01',
      value: 9,
      cites: [{ instrument: 'draft', standing: 'assumption' }],
    },
  ]);
  const all = { ...files, 'draft.json': draft };

  test.each([
    ['assess', ['--format', 'csv'], 'T-01,eligibility,met', 'T-01,eligibility,unmet'],
    ['assess', ['--checklist', '--format', 'csv'], 'T-01,met', 'T-01,unmet'],
    ['triage', ['--on', '2026-11-22', '--format', 'csv'], 'T-01,ready', 'T-01,blocked'],
    ['earliest', [...window, '--format', 'csv'], 'T-01,found,2026-11-22', 'T-01,none'],
    ['plan', [...window, '--format', 'csv'], 'T-01,ready,2026-11-22', 'T-01,impossible'],
    [
      'remedies',
      ['--format', 'ndjson'],
      '"id":"T-01","finding":"eligibility","status":"met"',
      '"id":"T-01","finding":"eligibility","status":"unmet"',
    ],
  ])('%s %j judges by the law that is named', (command, options, shipped, changed) => {
    const run = (...law: readonly string[]) =>
      witthayathana([command, 'a.csv', ...options, '--lang', 'en', '--no-bom', ...law], all).out;
    expect(run()).toContain(shipped);
    expect(run('--law', 'draft.json')).toContain(changed);
    expect(run('--law', 'draft.json+without:draft')).not.toContain(changed);
  });

  test('what is read from the top down says which law it is', () => {
    const { out } = witthayathana(['assess', 'a.csv', '--law', 'draft.json'], all);
    expect(out.startsWith('หลักเกณฑ์: draft.json\n')).toBe(true);
    expect(witthayathana(['triage', 'a.csv', '--on', '2026-11-22', '--law', 'draft.json'], all).out).toContain(
      'หลักเกณฑ์: draft.json',
    );
    expect(witthayathana(['assess', 'a.csv'], all).out).not.toContain('หลักเกณฑ์: ');
  });

  test('standard input is either the law or the cases', () => {
    const { status, err } = witthayathana(['assess', '-', '--law', '-', '--lang', 'en'], { '-': draft });
    expect([status, err]).toEqual([2, '-: standard input can be read only once\n']);
  });
});

describe('bad items', () => {
  const bad = `id,line,standing,filedOn\na,teaching,expert,2026-11-22\nb,teaching,expert,2026-11-22,,x\nc,teaching,xpert,2026-11-22\nd,teaching,expert,2026-11-22\n`;
  const nd = `${lines([application])}{"line":\n${lines([{ ...application, standing: 'exprt' }, application])}`;

  test.each(commands)('%s: the others are judged, and the status is 1', (command, options) => {
    for (const format of ['text', 'markdown', 'csv', 'json', 'ndjson']) {
      const ran = witthayathana([command, 'b.csv', ...options, '--format', format, '--lang', 'en'], { 'b.csv': bad });
      expect(ran.status).toBe(1);
      expect(ran.err.trimEnd().split('\n')).toEqual([
        'b.csv: row 3: more cells than headings',
        'b.csv: row 4, column standing: found "xpert": none of the words of this column — did you mean expert?',
        '2 of 4 could not be read',
      ]);
      // Nobody is lost: each stands in the answer too, with the reason.
      for (const why of ['more cells than headings', 'did you mean expert?']) {
        if (format === 'text' || format === 'csv') expect(ran.out).toContain(why);
      }
      if (format === 'json') JSON.parse(ran.out);
    }
    const ran = witthayathana([command, '-', ...options, '--format', 'ndjson', '--lang', 'en'], { '-': nd });
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(
      /^-:2: it is not JSON: .*\n-:3: standing: expected one of .*\n2 of 4 could not be read\n$/u,
    );
    expect(
      ran.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['-:1', '-:2', '-:3', '-:4']);
  });

  test.each(commands)('%s: what cannot be used is 2, and nothing is answered', (command, options) => {
    for (const [path, text] of [
      ['gone.csv', undefined],
      ['a.csv', 'id,nonsense\n'],
      ['a.json', '{"line":'],
      ['a.csv', new Uint8Array([0xa1, 0xa2])],
    ] as const) {
      const ran = witthayathana([command, path, ...options], text === undefined ? {} : { [path]: text });
      expect([ran.status, ran.out]).toEqual([2, '']);
      expect(ran.err.startsWith(`${path}: `)).toBe(true);
    }
  });

  test.each(commands)('%s: an empty file is told, and is no failure', (command, options) => {
    for (const format of ['text', 'csv', 'json', 'ndjson']) {
      const ran = witthayathana([command, 'e.csv', ...options, '--format', format], { 'e.csv': ' \n' });
      expect([ran.status, ran.err]).toEqual([0, 'คำเตือน: ไม่มีรายการให้ตรวจใน e.csv\n']);
      if (format === 'json') JSON.parse(ran.out);
      if (format === 'csv') expect(ran.out).toMatch(/^\ufeff[^\r\n]+\r\n$/u);
    }
  });

  test('an evaluation has no filing day', () => {
    const { status, err } = witthayathana(['earliest', '-', ...window, '--lang', 'en'], { '-': lines([twoOfThree]) });
    expect([status, err]).toEqual([1, '-:1: expected an application, found an evaluation\n1 of 1 could not be read\n']);
  });

  test.each([
    [
      ['earliest', 'a.json', '--from', '2569-11-22', '--until', '2028-01-01'],
      '--from: expected a day of the Common Era; a Buddhist year? 2026-11-22',
    ],
    [
      ['earliest', 'a.json', '--from', '2028-11-22', '--until', '2028-01-01'],
      '--until: expected a last day on or after 2028-11-22, found 2028-01-01',
    ],
    [['triage', 'a.json', '--on', 'today'], '--on: expected a day YYYY-MM-DD'],
    [['triage', '-', '-', '--on', '2026-11-22'], '-: standard input can be read only once'],
    [
      ['earliest', 'a.json', ...window, '--assume', 'agreement'],
      'expected one of agreements, performance; found "agreement" (did you mean agreements?)',
    ],
    [['remedies', 'a.json', '--limit', 'x'], 'expected a whole number'],
    [['assess', 'a.json', '--format', 'xml'], 'Allowed choices are text, markdown, html, csv, xlsx, json, ndjson'],
    [['assess'], "missing required argument 'file'"],
    [['earliest', 'a.json'], "required option '--from <day>' not specified"],
  ])('%j is bad usage', (argv, message) => {
    const { status, out, err } = witthayathana([...argv, '--lang', 'en'], { ...one, '-': '' });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('--input', () => {
  test.each([
    ['csv', template],
    ['json', JSON.stringify([application])],
    ['ndjson', lines([application])],
  ])('%s, whatever the name', (input, text) => {
    expect(witthayathana(['assess', 'x.txt', '--input', input], { 'x.txt': text })).toMatchObject({
      status: 0,
      err: '',
    });
    expect(witthayathana(['assess', 'x.txt'], { 'x.txt': text })).toMatchObject({ status: 0, err: '' });
  });

  test('one object on one line of a .json file is one document', () => {
    expect(
      witthayathana(['assess', 'x.json', '--format', 'ndjson'], { 'x.json': JSON.stringify(application) }).out,
    ).toMatch(/^\{"id":"x\.json",/u);
  });
});

describe('CSV and spreadsheets', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+66', "'+66"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['—', '—'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('%j', (text, cell) => {
    expect(csvLine([text, 'x'])).toBe(`${cell},x\r\n`);
  });

  test.each(commands)('%s: an id that is a formula is none', (command, options) => {
    const { out } = witthayathana([command, '-', ...options, '--format', 'csv'], {
      '-': JSON.stringify({ id: '=HYPERLINK("http://x")', application }),
    });
    expect(out.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",/u);
  });

  test('text and Markdown show an id as it is', () => {
    const id = '<img src=x>\u001b[31m *b*';
    for (const format of ['text', 'markdown']) {
      const { out } = witthayathana(['assess', '-', '--format', format], { '-': JSON.stringify({ id, application }) });
      expect(out).not.toContain('\u001b');
      if (format === 'markdown') expect(out.split('\n')[0]).toBe('## \\<img src=x\\> \\[31m \\*b\\*');
    }
  });
});

describe('progress', () => {
  /** What was written on standard error, with ⌫ where the line is cleared. */
  const seen = (err: string): string => err.replaceAll('\r\u001b[K', '⌫');
  const many = lines(Array.from({ length: 1_200 }, (_, index) => ({ id: String(index), evaluation: allThree })));

  test('one line, written again, and taken away before anything else', () => {
    let now = 0;
    const clock = (): number => (now += 2);
    const text = `${many}{}\n`;
    const { status, out, err } = witthayathana(
      ['assess', '-', '--input', 'ndjson', '--format', 'ndjson'],
      { '-': text },
      clock,
    );
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1_201);
    expect(seen(err)).toMatch(/⌫ตรวจแล้ว \d{3} ราย …⌫/u);
    expect(seen(err)).toMatch(/⌫-:1201: [^⌫]*\n/u);
  });

  test('with commas, in the language asked', () => {
    let now = 0;
    const text = lines(Array.from({ length: 1_100 }, (_, index) => ({ id: String(index), application })));
    const { err } = witthayathana(
      ['triage', '-', '--on', '2026-11-22', '--lang', 'en'],
      { '-': text },
      () => (now += 1),
    );
    expect(seen(err)).toMatch(/⌫1,\d{3} judged …⌫$/u);
  });

  test('not on short work, and not where nobody watches', () => {
    let now = 0;
    expect(witthayathana(['assess', 'a.csv'], files, () => (now += 100)).err).toBe('');
    expect(witthayathana(['assess', '-', '--input', 'ndjson'], { '-': many }).err).toBe('');
  });
});

test('findings of a CSV row and of the same facts in JSON are the same', () => {
  const row = [
    'id,line,standing,filedOn,service.1.position,service.1.standing,service.1.from,sanctions,languageTests,specialArea,degree,nqf8',
    'A,การสอน,ชำนาญการ,22 พ.ย. 2569,ครู,ไม่มี,๑๖ พ.ค. ๒๕๖๖,ไม่มี,ไม่มี,ไม่มี,ไม่มี,ไม่มี\n',
  ].join('\n');
  const { agreements, ...facts } = application;
  expect(agreements).toHaveLength(3);
  const [found] = JSON.parse(witthayathana(['assess', '-', '--json'], { '-': row }).out) as { finding: Finding }[];
  expect(found!.finding).toEqual(JSON.parse(JSON.stringify(assessEligibility(facts))));
});
