import { describe, expect, test } from 'vitest';
import { buddhistYearIssue, dateIssue, requireDay } from '../../../src/calendar/iso-date';
import { factDateIssue } from '../../../src/calendar/meant-date';
import { inShort, issuesOf } from './issues-of';

describe('a day of 1900 to 2199 written YYYY-MM-DD is good', () => {
  test.each(['1900-01-01', '2023-09-30', '2024-02-29', '2000-02-29', '2199-12-31'])('%s', (date) => {
    expect(dateIssue(date)).toBeUndefined();
  });
});

describe('contract §1: a date of the Buddhist era is an error that suggests the same day of the Common Era', () => {
  test.each([
    ['2566-09-30', '2023-09-30'],
    ['2443-04-01', '1900-04-01'],
    ['2742-12-31', '2199-12-31'],
    ['2567-02-29', '2024-02-29'], // 2024 has a 29 February, the year 2567 of the Common Era has none
    ['2566/9/30', '2023-09-30'],
    ['๒๕๖๖-๐๙-๓๐', '2023-09-30'],
  ])('%s, suggests %s', (date, suggestion) => {
    expect(dateIssue(date)).toEqual({
      code: 'buddhist-year',
      message: `expected a day of the Common Era; a Buddhist year? ${suggestion}`,
      suggestion,
    });
  });
});

describe('a date of the facts that is written in Thai suggests its day', () => {
  test.each([
    ['29 พ.ค. 2560', '2017-05-29'],
    ['๒๙ พฤษภาคม ๒๕๖๐', '2017-05-29'],
    ['29/05/2560', '2017-05-29'],
  ])('%s, suggests %s', (date, suggestion) => {
    expect(dateIssue(date)).toMatchObject({ code: 'invalid-date' });
    expect(dateIssue(date)?.suggestion).toBeUndefined();
    expect(factDateIssue(date)).toMatchObject({ code: 'invalid-date', suggestion });
  });

  test('the sentence ends with that day', () => {
    const message = 'expected a day YYYY-MM-DD, 1900 to 2199, found "29 พ.ค. 2560"; 2017-05-29?';
    expect(factDateIssue('29 พ.ค. 2560')).toEqual({ code: 'invalid-date', message, suggestion: '2017-05-29' });
  });

  test('a text longer than 64 characters is not searched for a day', () => {
    expect(factDateIssue('29 พ.ค. 2560'.padEnd(64))?.suggestion).toBe('2017-05-29');
    expect(factDateIssue('29 พ.ค. 2560'.padEnd(65))?.suggestion).toBeUndefined();
  });

  test.each(['2566-09-30', '2023-09-30', '2023-9-3', 'yesterday', 20230930, 'ก'.repeat(100)])(
    'anything else is told as by dateIssue: %s',
    (date) => {
      expect(factDateIssue(date)).toEqual(dateIssue(date));
    },
  );
});

describe('what is not a day written YYYY-MM-DD is an invalid date, with what was probably meant', () => {
  test.each([
    // written otherwise
    ['2023-9-3', '2023-09-03'],
    ['2023-9-03', '2023-09-03'],
    ['2199/12/31', '2199-12-31'], // the last year
    ['2023/09/30', '2023-09-30'],
    ['2023.09.30', '2023-09-30'],
    [' 2023-09-30\n', '2023-09-30'],
    ['๒๐๒๓-๐๙-๓๐', '2023-09-30'],
    // with a time
    ['2023-09-30T00:00:00Z', '2023-09-30'],
    ['2023-09-30T16:59:59.999Z', '2023-09-30'],
    ['2023-09-30T23:59', '2023-09-30'],
    ['2023-09-30 23:59:59+07:00', '2023-09-30'],
    ['2023-9-30t08:30:00+0700', '2023-09-30'],
  ])('%j, suggests %s', (date, suggestion) => {
    expect(dateIssue(date)).toEqual({
      code: 'invalid-date',
      message: `expected a day YYYY-MM-DD, 1900 to 2199, found ${JSON.stringify(date)}; ${suggestion}?`,
      suggestion,
    });
  });

  test.each([
    '',
    '2023',
    '2023-09',
    '20230930',
    '02023-09-30',
    '2023-09/30',
    '2023-09-30x',
    'x2023-09-30',
    // a day that cannot be: nobody knows which was meant
    '2023-02-29',
    '2024-02-30',
    '1900-02-29',
    '2023-04-31',
    '2566-02-29',
    '2564-02-29', // a leap year of the Common Era, but พ.ศ. 2564 is none
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '2566-13-01',
    '1899-12-31',
    '2200-01-01',
    '2442-12-31',
    '2743-01-01',
    '+002023-09-30',
    '2023:09:30',
    '2023-0a-01',
    '2023-09-0:', // the character after 9
    '2023-09-1/', // the character before 0
    '2023-09-30 evening',
    '2023-09-30T1:00',
    '2023-09-30T17:00:00.000Z', // midnight of 1 October in Thailand
    '2023-09-30T20:00:00-05:00',
    '30/09/2023', // no suggestion, since 05/06/2023 could be either day
  ])('%j, suggests nothing', (date) => {
    expect(dateIssue(date)).toEqual({
      code: 'invalid-date',
      message: `expected a day YYYY-MM-DD, 1900 to 2199, found ${JSON.stringify(date)}`,
    });
  });
});

describe('what is no text is of the wrong type', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [20_230_930, '20230930'],
    [Number.NaN, 'NaN'],
    [true, 'a boolean'],
    [10n, 'a bigint'],
    [Symbol('day'), 'a symbol'],
    [{}, 'an object'],
    [['2023-09-30'], 'an object'],
    [new Date(0), 'an object'],
    [() => '2023-09-30', 'a function'],
  ])('case %#: found %s', (value, found) => {
    expect(dateIssue(value)).toEqual({ code: 'wrong-type', message: `expected a day YYYY-MM-DD, found ${found}` });
  });

  test('where nothing suggests itself, there is no suggestion, not an empty one', () => {
    expect(dateIssue('yesterday')).not.toHaveProperty('suggestion');
  });

  test('even an object that throws at every touch', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(dateIssue(proxy)?.code).toBe('wrong-type');
  });
});

describe('a message repeats at most 40 characters', () => {
  test.each([
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}"…`],
    ['2023-9-3'.repeat(1_000_000), `"${'2023-9-3'.repeat(5)}"…`],
    ['😀'.repeat(40), `"${'😀'.repeat(40)}"`],
    ['😀'.repeat(41), `"${'😀'.repeat(40)}"…`], // never half a character
  ])('case %#', (text, quoted) => {
    expect(dateIssue(text)?.message).toBe(`expected a day YYYY-MM-DD, 1900 to 2199, found ${quoted}`);
  });

  test('a text longer than 64 characters is not searched for a meaning', () => {
    expect(dateIssue('2023-9-3'.padEnd(64))?.suggestion).toBe('2023-09-03');
    expect(dateIssue('2023-9-3'.padEnd(65))?.suggestion).toBeUndefined();
  });
});

describe('requireDay', () => {
  test('gives the day', () => {
    expect(requireDay('1970-01-02', 'on')).toBe(1);
  });

  test.each(['on', '__proto__', 'service[0].to'])('refuses at the path %s', (path) => {
    expect(inShort(issuesOf(() => requireDay('2566-09-30', path)))).toEqual([`${path} buddhist-year → 2023-09-30`]);
  });
});

describe('contract §1: fiscal and academic years are Buddhist years, 2500 to 2700', () => {
  test.each([2500, 2565, 2700])('%i is good', (year) => {
    expect(buddhistYearIssue(year)).toBeUndefined();
  });

  test.each([
    [1957, '2500'],
    [2022, '2565'],
    [2157, '2700'],
  ])('%i is a year of the Common Era and suggests %s', (year, suggestion) => {
    expect(buddhistYearIssue(year)).toEqual({
      code: 'common-era-year',
      message: `expected a year of the Buddhist era, 2500 to 2700; a year of the Common Era? ${suggestion}`,
      suggestion,
    });
  });

  test.each([
    [2565.5, 'not-whole', '2565.5'],
    [2022.5, 'not-whole', '2022.5'],
    [2499, 'out-of-range', '2499'],
    [2701, 'out-of-range', '2701'],
    [1956, 'out-of-range', '1956'],
    [2158, 'out-of-range', '2158'],
    [65, 'out-of-range', '65'],
    [-2565, 'out-of-range', '-2565'],
    [Number.NaN, 'wrong-type', 'NaN'],
    [Number.POSITIVE_INFINITY, 'wrong-type', 'Infinity'],
    ['2565', 'wrong-type', '"2565"'],
    [2565n, 'wrong-type', 'a bigint'],
    [null, 'wrong-type', 'null'],
    [undefined, 'wrong-type', 'nothing'],
  ])('%s is %s', (year, code, found) => {
    expect(buddhistYearIssue(year)).toEqual({
      code,
      message: `expected a whole number from 2500 to 2700, found ${found}`,
    });
  });
});
