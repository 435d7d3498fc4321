import { describe, expect, test } from 'vitest';
import forms from '../../cases/text/date-forms.json';
import { formatThaiDate, isWitthayathanaError, parseThaiDate } from '../../../src/index';

/** The day read, or the suggestion of the refusal. */
function answer(text: string): { readonly read?: string; readonly suggest?: string | null } {
  try {
    return { read: parseThaiDate(text) };
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
    return { suggest: error.details.issues[0]?.suggestion ?? null };
  }
}

test.each(forms)('a list of an office: $cell', ({ cell, read, suggest }) => {
  expect(answer(cell)).toEqual(read === undefined ? { suggest } : { read });
});

describe('dates as forms write them', () => {
  test.each([
    ['๑ เดือนตุลาคม พ.ศ. ๒๕๖๔', '2021-10-01'],
    ['๓ เมษายน พุทธศักราช ๒๕๖๐', '2017-04-03'],
    ['วันที่ 1 เดือน ตุลาคม พ.ศ.2564', '2021-10-01'],
    ['26 กันยายน ปี พ.ศ. 2562', '2019-09-26'],
    ['วันพฤหัสบดีที่ 26 กันยายน 2562', '2019-09-26'],
    ['26/9/2562 (พฤหัสบดี)', '2019-09-26'],
    ['วันท่ี 26 กันยายน 2562', '2019-09-26'],
    ['16 พ.ค. 2563\u2060', '2020-05-16'],
    ['16/05/2563 00:00', '2020-05-16'],
  ])('%j is %s', (text, read) => {
    expect(answer(text)).toEqual({ read });
  });

  test.each([
    ['วันศุกร์ที่ 26 กันยายน 2562', null], // it was a Thursday: the day or the weekday is wrong
    ['16/05/2563 08:30', '16/5/2563'],
    ['9/26/2562', '26/9/2562'],
  ])('%j is refused', (text, suggest) => {
    expect(answer(text)).toEqual({ suggest });
  });
});

describe('until พ.ศ. 2483 a year began on 1 April, and 2483 had nine months', () => {
  test.each([
    ['15 กุมภาพันธ์ 2480', '1938-02-15'],
    ['31 มีนาคม 2480', '1938-03-31'],
    ['1 เมษายน 2480', '1937-04-01'],
    ['31 ธันวาคม 2483', '1940-12-31'],
    ['1 มกราคม 2484', '1941-01-01'],
  ])('%s is %s, and is written so', (text, read) => {
    expect(answer(text)).toEqual({ read });
    expect(formatThaiDate(read)).toBe(text);
  });

  test.each(['1 มกราคม 2483', '15/2/2480', '2480-02-15'])('%s is refused', (text) => {
    expect(answer(text)).toEqual({ suggest: null });
  });
});
