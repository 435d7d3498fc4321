import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anniversary } from '../../../src/calendar/anniversary';
import { elapsed } from '../../../src/calendar/elapsed';
import { fiscalYear } from '../../../src/calendar/fiscal-year';
import { buddhistYearIssue, dateIssue } from '../../../src/calendar/iso-date';
import { salaryRoundOf } from '../../../src/calendar/salary-round';
import { formatThaiDate, parseThaiDate } from '../../../src/calendar/thai-date';
import type { WitthayathanaError } from '../../../src/error/witthayathana-error';
import { isWitthayathanaError } from '../../../src/error/witthayathana-error';
import { anyDateText, anySlip } from './days';

const anyValue = fc.oneof(
  anyDateText,
  anySlip,
  fc.string({ unit: 'binary' }),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom('2023-09-30', '29 พ.ค. 2560', Symbol('value'), () => 0),
);
const many = { numRuns: 2_000 };

/** What a call gives, or the error of this library that it throws; any other error is thrown on. */
function outcome(call: () => unknown): { value: unknown } | { error: WitthayathanaError } {
  try {
    return { value: call() };
  } catch (error) {
    if (isWitthayathanaError(error)) return { error };
    throw error;
  }
}

describe('whatever the arguments, a function gives its result or throws an error of code invalid-date', () => {
  const functions: Record<string, (...values: never[]) => unknown> = {
    anniversary,
    elapsed,
    fiscalYear,
    formatThaiDate,
    parseThaiDate,
    salaryRoundOf,
  };
  for (const [name, call] of Object.entries(functions)) {
    test.prop([anyValue, anyValue], many)(name, (one, other) => {
      const result = outcome(() => call(one as never, other as never));
      if ('error' in result) {
        expect(result.error.code).toBe('invalid-date');
        expect(result.error.details.issues.length).toBeGreaterThan(0);
      }
    });
  }
});

test.prop([anyValue], many)('the checks of a date and of a year never throw', (value) => {
  dateIssue(value);
  buddhistYearIssue(value);
});

test.prop([fc.oneof(anyDateText, anySlip)], { numRuns: 10_000 })(
  'what is suggested for a date is a good date',
  (text) => {
    const suggestion = dateIssue(text)?.suggestion;
    if (suggestion !== undefined) expect(dateIssue(suggestion)).toBeUndefined();
  },
);

test.prop([fc.oneof(anyDateText, anySlip)], { numRuns: 10_000 })(
  'what is suggested for a Thai date can be read, and all issues suggest the same',
  (text) => {
    const result = outcome(() => parseThaiDate(text));
    if (!('error' in result)) return;
    const suggestions = new Set(result.error.details.issues.map(({ suggestion }) => suggestion));
    expect(suggestions.size).toBe(1);
    for (const suggestion of suggestions) {
      if (suggestion !== undefined) expect(dateIssue(parseThaiDate(suggestion))).toBeUndefined();
    }
  },
);

test.prop([fc.double()], many)('what is suggested for a year is a good year', (year) => {
  const suggestion = buddhistYearIssue(year)?.suggestion;
  if (suggestion !== undefined) expect(buddhistYearIssue(Number(suggestion))).toBeUndefined();
});

test.prop([fc.string({ minLength: 1_000, maxLength: 10_000, size: 'max' })], { numRuns: 200 })(
  'however long the text, the message stays short',
  (text) => {
    const longest = 'expected a Thai date such as 29 พฤษภาคม 2560, found ""…'.length + 40 * '\\u0000'.length;
    expect(dateIssue(text)?.message.length).toBeLessThanOrEqual(longest);
    const result = outcome(() => parseThaiDate(text));
    if ('error' in result) expect(result.error.details.issues[0]?.message.length).toBeLessThanOrEqual(longest);
  },
);
