import { describe, expect, test } from 'vitest';
import { amend, diffRegulations, inForce, parseRegulation, regulation, without } from '../../../src/index';
import type { Change } from '../../../src/index';
import { parameterName } from '../../../src/text/parameter-value';
import { asOf } from '../../../src/law/as-of';
import { witthayathana } from './command';

const draft = [
  {
    param: 'tenure.years.standard',
    from: '2027-10-01',
    value: 3,
    cites: [{ instrument: 'draft', standing: 'assumption' }],
  },
] as const;
const files = {
  'draft.json': JSON.stringify(draft),
  'marks.json': JSON.stringify([{ ...draft[0], param: 'agreement.passMark', value: 75 }]),
  'law.json': JSON.stringify(without(regulation, '679-2566')),
  'a+b.json': JSON.stringify(draft),
};

describe('regulation show', () => {
  test('JSON is the regulation itself', () => {
    const { status, out, err } = witthayathana(['regulation', 'show', '--json']);
    expect([status, err]).toEqual([0, '']);
    expect(parseRegulation(JSON.parse(out))).toEqual({ ok: true, value: regulation });
  });

  test('JSON of a day is what is in force', () => {
    const { out } = witthayathana(['regulation', 'show', '--on', '2026-05-16', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(inForce(regulation, '2026-05-16'));
  });

  test('every parameter is there by its name in both languages', () => {
    for (const lang of ['th', 'en'] as const) {
      const { out } = witthayathana(['regulation', 'show', '--lang', lang]);
      for (const id of Object.keys(regulation.parameters)) {
        expect(parameterName(id, lang)).not.toBe(id);
        expect(out).toContain(`${parameterName(id, lang)} (${id})`);
      }
    }
  });

  test('Thai has Buddhist years, English has not', () => {
    const of = (lang: string): string =>
      witthayathana(['regulation', 'show', '--on', '2024-01-01', '--lang', lang]).out.split('\n')[0]!;
    expect(of('th')).toContain('1 มกราคม 2567');
    expect(of('en')).toContain('1 January 2024');
  });

  test('what is not in force is told by the letter that ended it', () => {
    const { out } = witthayathana(['regulation', 'show', '--on', '2026-05-16', '--lang', 'en', '--format', 'markdown']);
    expect(out).toMatch(
      /<code>evaluation\.academicWork\.membersNeeded<\/code> \| no value in force \| the day of decision \|[^|]*\| ล 1222\/2568 /u,
    );
  });

  test('a Buddhist year is told with the year that was meant', () => {
    const { status, out, err } = witthayathana(['regulation', 'show', '--on', '2566-04-28', '--lang', 'en']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('--on: expected a day of the Common Era; a Buddhist year? 2023-04-28\n');
  });
});

describe('every form of a law', () => {
  const amended = amend(regulation, draft);
  test.each([
    ['shipped', regulation],
    ['law.json', without(regulation, '679-2566')],
    ['draft.json', amended],
    ['without:679-2566', without(regulation, '679-2566')],
    ['2023-04-27', asOf(regulation, '2023-04-27')],
    ['shipped+draft.json', amended],
    ['law.json+draft.json', amend(without(regulation, '679-2566'), draft)],
    ['draft.json+marks.json', amend(amended, [{ ...draft[0], param: 'agreement.passMark', value: 75 }])],
    ['shipped+without:679-2566+draft.json', amend(without(regulation, '679-2566'), draft)],
    ['shipped+draft.json+2027-10-01', asOf(amended, '2027-10-01')],
    ['a+b.json', amended],
  ] as const)('%s', (spec, expected) => {
    const { status, out } = witthayathana(['regulation', 'diff', 'shipped', spec, '--json'], files);
    expect(status).toBe(0);
    const { before, after, changes } = JSON.parse(out) as { before: string; after: string; changes: readonly Change[] };
    expect({ before, after }).toEqual({ before: 'shipped', after: spec });
    expect(changes).toEqual(diffRegulations(regulation, expected));
  });

  test('standard input is a file too', () => {
    const { out } = witthayathana(['regulation', 'diff', 'shipped', '-', '--json'], { '-': files['draft.json'] });
    expect(JSON.parse(out)).toMatchObject({ changes: [{ param: 'tenure.years.standard', before: 4, after: 3 }] });
  });
});

describe('regulation diff', () => {
  test('of two days: what differs between them, without days of their own', () => {
    expect(witthayathana(['regulation', 'diff', '2023-04-27', '2023-04-28']).out).toBe(
      [
        'ค่าที่ต่างกัน: 27 เมษายน 2566 → 28 เมษายน 2566',
        '',
        'ต่างกัน 2 รายการ',
        '',
        'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ ด้านที่ 1 (evaluation.membersNeeded.teaching)',
        '  3 คน → 2 คน  วันที่ตัดสินผลการประเมิน  ผ่อนคลายลง  679/2566 ด้านที่ 1 และด้านที่ 2; 679/2566 บทเฉพาะกาล (เป็นการตีความของผู้จัดทำ)',
        'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ ด้านที่ 2 (evaluation.membersNeeded.outcomes)',
        '  3 คน → 2 คน  วันที่ตัดสินผลการประเมิน  ผ่อนคลายลง  679/2566 ด้านที่ 1 และด้านที่ 2; 679/2566 บทเฉพาะกาล (เป็นการตีความของผู้จัดทำ)',
        '',
      ].join('\n'),
    );
  });

  test('of a draft, in Markdown: the day, both values, by which day it is chosen, the direction in a word, the instrument', () => {
    const { out } = witthayathana(
      ['regulation', 'diff', 'shipped', 'draft.json', '--format', 'markdown', '--lang', 'en'],
      files,
    );
    expect(out).toContain(
      '| Time in post, standard route<br><code>tenure.years.standard</code> | from 1 October 2027 | 4 years → 3 years | the filing day | looser | draft (our reading) |',
    );
  });

  test.each([
    ['2026-05-15', '2026-05-16', 'สิ้นผลใช้บังคับ'],
    ['2022-09-30', '2022-10-01', 'เริ่มมีค่าใช้บังคับ'],
    ['2026-09-23', '2026-09-24', 'เข้มงวดขึ้น'],
  ])('%s to %s: %s', (before, after, word) => {
    expect(witthayathana(['regulation', 'diff', before, after]).out).toContain(word);
  });

  test.each(['th', 'en'])('nothing differs (%s)', (lang) => {
    const { status, out } = witthayathana(['regulation', 'diff', 'shipped', 'shipped', '--lang', lang]);
    expect(status).toBe(0);
    expect(out).toMatch(/ไม่มีค่าใดต่างกัน|No value differs/u);
  });
});

describe('regulation check', () => {
  const slip = JSON.stringify([{ ...draft[0], param: 'agreement.passMark', value: 0.75 }]);

  test('warnings, then notes, each with its sentence and its citations', () => {
    const { status, out, err } = witthayathana(['regulation', 'check', 'slip.json', '--lang', 'en'], {
      'slip.json': slip,
    });
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^The law looked over: slip\.json\n/u);
    expect(out).toMatch(/To be mended or confirmed before it is used\n {2}.*0\.75 is a fraction of 1.*\[draft/u);
    expect(out.indexOf('To be mended')).toBeLessThan(out.indexOf('Notes'));
  });

  test('--strict exits with 1 where something is warned of, and not for a note', () => {
    expect(witthayathana(['regulation', 'check', 'slip.json', '--strict'], { 'slip.json': slip }).status).toBe(1);
    expect(witthayathana(['regulation', 'check', 'draft.json', '--strict'], files).status).toBe(0);
    expect(witthayathana(['regulation', 'check', 'shipped', '--strict'], {}).out).toContain('ไม่พบสิ่งที่ควรตรวจทาน');
  });

  test('JSON has the remarks', () => {
    const { out } = witthayathana(['regulation', 'check', 'slip.json', '--json'], { 'slip.json': slip });
    expect(JSON.parse(out)).toMatchObject({ law: 'slip.json', remarks: [{ code: 'fraction', suggestion: 75 }, {}] });
  });
});

describe('a law that cannot be used: path and reason, status 2, nothing answered', () => {
  test.each([
    ['nothing.json', {}, 'nothing.json: there is no such file'],
    ['shiped', {}, 'shiped: there is no such file (did you mean shipped?)'],
    ['x.json', { 'x.json': '[\n  {"param": 1,\n}]' }, /^x\.json(?::\d+)?: it is not JSON: /u],
    ['x.json', { 'x.json': '' }, /^x\.json: it is not JSON: /u],
    [
      'x.json',
      { 'x.json': '{"a": 1}' },
      'x.json: expected a list of amendments, or a regulation: an object with parameters',
    ],
    ['x.json', { 'x.json': '3' }, 'x.json: expected a list of amendments, or a regulation: an object with parameters'],
    ['x.json', { 'x.json': new Uint8Array([0x5b, 0xe0, 0xff, 0x5d]) }, 'x.json: it is not text in UTF-8'],
    ['x.json', { 'x.json': '{"parameters": {}}' }, /^x\.json: instruments: expected a list, found nothing$/mu],
    [
      'x.json',
      { 'x.json': JSON.stringify([{ ...draft[0], from: '2570-10-01' }]) },
      'x.json: [0].from: expected a day of the Common Era; a Buddhist year? 2027-10-01',
    ],
    [
      'x.json',
      { 'x.json': JSON.stringify([{ ...draft[0], param: 'tenure.year.standard' }]) },
      'x.json: [0].param: no parameter of the law is called "tenure.year.standard" (did you mean tenure.years.standard?)',
    ],
    [
      'x.json',
      { 'x.json': JSON.stringify([{ ...draft[0], cites: [] }]) },
      'x.json: [0].cites: expected at least one citation, found a list of 0',
    ],
    [
      'x.json',
      { 'x.json': JSON.stringify([{ ...draft[0], value: 'three' }]) },
      /^x\.json: \[0\]\.value: expected a whole number/u,
    ],
    ['2566-04-27', {}, '2566-04-27: expected a day of the Common Era; a Buddhist year? 2023-04-27'],
    ['2023-02-29', {}, /^2023-02-29: expected a day YYYY-MM-DD/u],
    [
      'without:679-2565',
      {},
      'without:679-2565: instrument: no instrument of the law has this id (did you mean 679-2566?)',
    ],
    ['draft.json+shipped', files, 'shipped: it can only come first'],
    [
      'draft.json+law.json',
      files,
      'law.json: a whole regulation can only come first; what follows a + changes what is before it',
    ],
    ['shipped+', files, 'expected a law on each side of a +'],
  ] as const)('%s %#', (spec, given, message) => {
    const { status, out, err } = witthayathana(['regulation', 'diff', 'shipped', spec, '--lang', 'en'], given);
    expect([status, out]).toEqual([2, '']);
    if (typeof message === 'string') expect(err).toBe(`${message}\n`);
    else expect(err).toMatch(message);
  });
});

describe('the command line', () => {
  test.each([
    [['--help'], 0],
    [['regulation', 'diff', '--help'], 0],
    [['--version'], 0],
    [[], 2],
    [['regulation'], 2],
    [['regulation', 'diff', 'shipped'], 2],
    [['regulation', 'show', '--lang', 'fr'], 2],
    [['regulation', 'show', '--format', 'pdf'], 2],
    [['regulation', 'show', '--json', '--format', 'text'], 2],
    [['regulation', 'show', 'shipped', 'again'], 2],
  ] as const)('%j exits with %i', (argv, status) => {
    expect(witthayathana(argv).status).toBe(status);
  });

  test.each([
    [['impakt'], 'Did you mean impact?'],
    [['regulation', 'shaw'], 'Did you mean show?'],
    [['regulation', 'show', '--jason'], 'Did you mean --json?'],
  ])('%j is told what was probably meant', (argv, hint) => {
    const { status, err } = witthayathana([...argv, '--lang', 'en']);
    expect(status).toBe(2);
    expect(err).toContain(hint);
  });
});
