import { describe, expect, test } from 'vitest';
import { formatThaiDate, parseThaiDate } from '../../../src/calendar/thai-date';
import { inShort, issuesOf } from './issues-of';

describe('contract §3: these texts are read', () => {
  test.each([
    ['๒๙ พ.ค. ๒๕๖๐', '2017-05-29'],
    ['29 พฤษภาคม 2560', '2017-05-29'],
    ['29 พ.ค. พ.ศ. 2560', '2017-05-29'],
    ['29 พฤษภาคม พ.ศ.๒๕๖๐', '2017-05-29'],
    ['29/05/2560', '2017-05-29'],
    ['๒๙/๐๕/๒๕๖๐', '2017-05-29'],
    ['2๙ พ.ค. ๒5๖0', '2017-05-29'],
    ['29พ.ค.2560', '2017-05-29'],
    ['29พฤษภาคมพ.ศ.2560', '2017-05-29'],
    ['29 / 5 / 2560', '2017-05-29'],
    ['1/5/2560', '2017-05-01'],
    ['01 พ.ค. 2560', '2017-05-01'],
    ['\u00a029\u00a0\u00a0พ.ค. \t2560\n', '2017-05-29'],
    ['29\u200b พฤษ\u200bภาคม\u200b2560', '2017-05-29'],
    [`${' '.repeat(100_000)}29 พ.ค. 2560${' '.repeat(100_000)}`, '2017-05-29'],
    ['29 ก.พ. 2563', '2020-02-29'],
    ['1 ม.ค. 2442', '1900-01-01'],
    ['31 ธ.ค. 2742', '2199-12-31'],
    ['29 พฤษภา 2560', '2017-05-29'],
    ['29 พ.ค 2560', '2017-05-29'],
    ['29พค2560', '2017-05-29'],
    ['29-มิ.ย.-2560', '2017-06-29'],
    ['29 พ.ค. พ.ศ 2560', '2017-05-29'],
    ['29 กุมภา 2563', '2020-02-29'],
    ['29 กค 2560', '2017-07-29'],
    ['29 May 2560', '2017-05-29'],
    ['29-05-2560', '2017-05-29'],
    ['29.05.2560', '2017-05-29'],
    ['2017-05-29', '2017-05-29'],
    ['2560-05-29', '2017-05-29'],
    ['2017/5/29', '2017-05-29'],
    ['วันที่ 29 พ.ค. 2560', '2017-05-29'],
    [`29${' '.repeat(60)}พ.ค.2560`, '2017-05-29'],
    [`29${' '.repeat(54)}พ.ค.2560`, '2017-05-29'], // 64 characters
  ])('%j is %s', (text, date) => {
    expect(parseThaiDate(text)).toBe(date);
  });
});

describe('all else is refused, with the text that was probably meant', () => {
  test.each<[unknown, string[]]>([
    // a year of the Common Era
    ['29/05/2017', ['text common-era-year → 29/5/2560']],
    ['๒๙ พ.ค. ๒๐๑๗', ['text common-era-year → 29/5/2560']],
    ['29พฤษภาคม2017', ['text common-era-year → 29/5/2560']],
    ['29 พ.ค. ค.ศ. 2017', ['text common-era-year → 29/5/2560']],
    ['29 พ.ค. พ.ศ. 2017', ['text common-era-year → 29/5/2560']],
    ['1/1/1900', ['text common-era-year → 1 มกราคม 2442']],
    ['31/12/2199', ['text common-era-year → 31/12/2742']],
    ['29 พ.ค. ค.ศ. 2560', ['text invalid-date']],
    // a year that can be several
    ['29 พ.ค. 60', ['text invalid-date → 29/5/2560']],
    ['๒๙/๐๕/๖๐', ['text invalid-date → 29/5/2560']],
    ['29 พ.ค. ค.ศ. 17', ['text invalid-date → 29/5/2560']],
    ['29 พ.ค.60', ['text invalid-date → 29/5/2560']],
    ['29 ก.พ. 63', ['text invalid-date → 29/2/2563']], // a leap year
    ['29 ก.พ. 66', ['text invalid-date', 'text invalid-date']],
    // a year out of bounds
    ['31/12/1899', ['text invalid-date']],
    ['1/1/2200', ['text invalid-date']],
    ['31/12/2442', ['text invalid-date']],
    ['1/1/2743', ['text invalid-date']],
    ['29 พ.ค. 256', ['text invalid-date']],
    ['29 พ.ค. 02560', ['text invalid-date']],
    ['29 พ.ค. 02017', ['text invalid-date']],
    // where the year is not known, the month may have 31 days: nothing is wrong with the day
    ['29 ก.พ. 1800', ['text invalid-date']],
    ['31 เม.ย. 1800', ['text invalid-date']],
    // a day that does not exist
    ['31 เม.ย. 2560', ['text invalid-date']],
    ['๒๙ กุมภาพันธ์ ๒๕๖๖', ['text invalid-date']],
    ['29/02/2566', ['text invalid-date']],
    ['32 พ.ค. 2560', ['text invalid-date']],
    ['0 พ.ค. 2560', ['text invalid-date']],
    // a month that does not exist, or is written otherwise
    ['29/13/2560', ['text invalid-date']],
    ['29/00/2560', ['text invalid-date']],
    ['29 พฤษภาคน 2560', ['text invalid-date → 29/5/2560']],
    ['29 กุมภาพันธุ์ 2563', ['text invalid-date → 29/2/2563']],
    ['29 กุม 2563', ['text invalid-date → 29/2/2563']], // the beginning of one name alone
    ['29 มีคม 2560', ['text invalid-date → 29/3/2560']], // two letters are missing
    ['29 หาคม 2560', ['text invalid-date']], // three are
    ['29 คือมีนาคม 2560', ['text invalid-date']], // three too many
    ['29 พ.ศ. พ.ค. 2560', ['text invalid-date']], // an era stands before the year
    ['29 ม 2560', ['text invalid-date']], // มกราคม, มีนาคม, มิถุนายน
    ['29 พฤ 2560', ['text invalid-date']], // พฤษภาคม, พฤศจิกายน
    ['29 งคม 2560', ['text invalid-date']],
    ['29 กขคงจฉช 2560', ['text invalid-date']],
    ['29 2560', ['text invalid-date']],
    ['29 พ.ศ. 2560', ['text invalid-date']],
    // other strokes
    ['29/05-2560', ['text invalid-date → 29/5/2560']],
    ['29/05.2560', ['text invalid-date → 29/5/2560']],
    ['29.05/2560', ['text invalid-date → 29/5/2560']],
    // an ISO date
    // nothing like a date
    ['', ['text invalid-date']],
    ['29 พ.ค.', ['text invalid-date']],
    ['พ.ค. 2560', ['text invalid-date']],
    ['129 พ.ค. 2560', ['text invalid-date']],
    [`29 ${'พ'.repeat(1_000_000)} 2560`, ['text invalid-date']],
    // no text
    [undefined, ['text wrong-type']],
    [null, ['text wrong-type']],
    [25_600_529, ['text wrong-type']],
    [['29 พ.ค. 2560'], ['text wrong-type']],
    // several things at once, with one suggestion that mends them all
    ['31/04/2017', ['text invalid-date', 'text common-era-year']],
    ['31-04-60', ['text invalid-date', 'text invalid-date']],
    ['29 ก.พ 66', ['text invalid-date', 'text invalid-date']],
    ['32/13/1800', Array.from({ length: 3 }, () => 'text invalid-date')],
    ['31 อะไร 2017', ['text invalid-date', 'text common-era-year']],
  ])('case %#: %.40s', (text, expected) => {
    expect(inShort(issuesOf(() => parseThaiDate(text as never)))).toEqual(expected);
  });

  test.each([
    ['29/05/2017', 'expected a year of the Buddhist era; a year of the Common Era? 2560'],
    ['29/05/60', 'expected a year of four digits, found "60"; 2560?'],
    ['29 พ.ค. ค.ศ. 2560', 'expected a year of the Buddhist era, 2443 to 2742, found "ค.ศ. 2560"'],
    ['31/04/2560', 'expected a day of the month, 1 to 30, found "31"'],
    ['29/13/2560', 'expected a month, found "13"'],
    ['29 พฤษภ 2560', 'expected a month, found "พฤษภ"; พฤษภาคม?'],
    ['29-05/2560', 'expected the same stroke twice between 29, 05, 2560'],
    ['2017-05-29T08:00Z', 'expected a Thai date such as 29 พฤษภาคม 2560, found "2017-05-29T08:00Z"; 29 พฤษภาคม 2560?'],
    ['hello', 'expected a Thai date such as 29 พฤษภาคม 2560, found "hello"'],
    [29, 'expected a Thai date, found 29'],
  ])('%s is told in a sentence', (text, message) => {
    expect(issuesOf(() => parseThaiDate(text as never)).map((issue) => issue.message)).toEqual([message]);
  });
});

describe('contract §3: a day is written in Thai', () => {
  test.each([
    [undefined, '29 พฤษภาคม 2560'],
    [{}, '29 พฤษภาคม 2560'],
    [{ digits: 'arabic', month: 'long' }, '29 พฤษภาคม 2560'],
    [{ month: 'short' }, '29 พ.ค. 2560'],
    [{ digits: 'thai' }, '๒๙ พฤษภาคม ๒๕๖๐'],
    [{ digits: 'thai', month: 'short' }, '๒๙ พ.ค. ๒๕๖๐'],
    [{ digits: undefined }, '29 พฤษภาคม 2560'],
  ] as const)('%j: %s', (options, expected) => {
    expect(formatThaiDate('2017-05-29', options as never)).toBe(expected);
  });

  test.each([
    [1, 'มกราคม', 'ม.ค.'],
    [2, 'กุมภาพันธ์', 'ก.พ.'],
    [3, 'มีนาคม', 'มี.ค.'],
    [4, 'เมษายน', 'เม.ย.'],
    [5, 'พฤษภาคม', 'พ.ค.'],
    [6, 'มิถุนายน', 'มิ.ย.'],
    [7, 'กรกฎาคม', 'ก.ค.'],
    [8, 'สิงหาคม', 'ส.ค.'],
    [9, 'กันยายน', 'ก.ย.'],
    [10, 'ตุลาคม', 'ต.ค.'],
    [11, 'พฤศจิกายน', 'พ.ย.'],
    [12, 'ธันวาคม', 'ธ.ค.'],
  ])('month %i is %s, in short %s', (month, long, short) => {
    const date = `2023-${String(month).padStart(2, '0')}-01`;
    expect(formatThaiDate(date)).toBe(`1 ${long} 2566`);
    expect(formatThaiDate(date, { month: 'short' })).toBe(`1 ${short} 2566`);
  });

  test.each<[unknown, unknown, string[]]>([
    ['2566-09-30', {}, ['on buddhist-year → 2023-09-30']],
    [undefined, undefined, ['on wrong-type']],
    ['2017-05-29', null, ['options wrong-type']],
    ['2017-05-29', 'thai', ['options wrong-type']],
    ['2017-05-29', { digits: 'roman' }, ['digits unknown-name']],
    ['2017-05-29', { digits: ' Thai' }, ['digits unknown-name → thai']],
    ['2017-05-29', { digits: null }, ['digits wrong-type']],
    ['2017-05-29', { month: 5 }, ['month wrong-type']],
    ['2017-05-29', { month: 'thai' }, ['month unknown-name']],
    ['2017-05-29', { months: 'long' }, ['months unknown-property']],
    ['2017-05-29', { toString: 'long' }, ['toString unknown-property']],
    ['2017-05-29', JSON.parse('{ "__proto__": 1 }'), ['__proto__ unknown-property']],
    [
      '29 พ.ค. 2560',
      { digits: 1, year: 2 },
      ['on invalid-date → 2017-05-29', 'digits wrong-type', 'year unknown-property'],
    ],
  ])('case %#: %s with %j is refused', (on, options, expected) => {
    expect(inShort(issuesOf(() => formatThaiDate(on as never, options as never)))).toEqual(expected);
  });

  test('options that cannot be read are refused', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(inShort(issuesOf(() => formatThaiDate('2017-05-29', proxy)))).toEqual(['options wrong-type']);
  });

  test.each([
    [{ digits: 'roman' }, 'expected arabic or thai, found "roman"'],
    [{ year: 2 }, 'expected digits or month, found "year"'],
    [7, 'expected an object, found 7'],
    [null, 'expected an object, found null'],
  ])('%j is told in a sentence', (options, message) => {
    expect(issuesOf(() => formatThaiDate('2017-05-29', options as never))[0]?.message).toBe(message);
  });
});
