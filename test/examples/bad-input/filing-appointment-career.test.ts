import { describe, expect, test } from 'vitest';
import { appointment, filing, parseAppointment, parseCareer, parseFiling, retentionHistory } from '../../../src/index';
import { round } from '../facts';
import { inShort, refusal } from '../findings';

const filed = { line: 'teaching', standing: 'professional', filedOn: '2024-05-16' };
const ordered = { line: 'teaching', standing: 'professional', enteredOn: '2022-10-05', orderedOn: '2023-02-01' };
const held = { heldSince: '2020-05-01', on: '2024-10-01' };

describe.each<
  [
    string,
    (facts: never) => unknown,
    (json: unknown) => ReturnType<typeof parseFiling | typeof parseCareer | typeof parseAppointment>,
    readonly (readonly [string, unknown, readonly string[]])[],
  ]
>([
  [
    'filing',
    filing,
    parseFiling,
    [
      ['nothing', undefined, ['missing']],
      ['a list', [], ['wrong-type']],
      ['an empty object', {}, ['line missing', 'standing missing', 'filedOn missing']],
      ['a Buddhist year', { ...filed, filedOn: '2567-05-16' }, ['filedOn buddhist-year → 2024-05-16']],
      ['no day of the order', { ...filed, transfer: {} }, ['transfer.effectiveOn missing']],
      ['a text for the transfer', { ...filed, transfer: 'yes' }, ['transfer wrong-type']],
      [
        'an office that is none',
        { ...filed, transfer: { effectiveOn: '2024-05-16', filedAt: 'old office' } },
        ['transfer.filedAt unknown-name → old-office'],
      ],
      ['a text for a yes or no', { ...filed, seconded: 'no' }, ['seconded wrong-type']],
      ['null for a yes or no', { ...filed, filedThisSemester: null }, ['filedThisSemester wrong-type']],
      ['a property with a slip', { ...filed, secondd: true }, ['secondd unknown-property → seconded']],
      ['no standing to apply for', { ...filed, standing: 'none' }, ['standing unknown-name']],
    ],
  ],
  [
    'appointment',
    appointment,
    parseAppointment,
    [
      ['nothing', undefined, ['missing']],
      ['an empty object', {}, ['line missing', 'standing missing', 'enteredOn missing', 'orderedOn missing']],
      ['a Buddhist year', { ...ordered, enteredOn: '2565-10-05' }, ['enteredOn buddhist-year → 2022-10-05']],
      ['no such day', { ...ordered, effectiveOn: '2023-02-29' }, ['effectiveOn invalid-date']],
      ['null for the board', { ...ordered, areaBoardExists: null }, ['areaBoardExists wrong-type']],
      ['a body that may not appoint', { ...ordered, appointedBy: 'area-board' }, ['appointedBy unknown-name']],
      ['half a salary', { ...ordered, salary: { before: 30_000 } }, ['salary.after missing']],
      ['a salary below nought', { ...ordered, salary: { before: -1, after: 0 } }, ['salary.before out-of-range']],
      ['no number', { ...ordered, salary: { before: 1, after: NaN } }, ['salary.after wrong-type']],
      ['a property with a slip', { ...ordered, approvedby: 'other' }, ['approvedby unknown-property → approvedBy']],
    ],
  ],
  [
    'retentionHistory',
    retentionHistory,
    parseCareer,
    [
      ['nothing', undefined, ['missing']],
      ['an empty object', {}, ['heldSince missing', 'on missing']],
      ['a Buddhist year', { ...held, on: '2567-10-01' }, ['on buddhist-year → 2024-10-01']],
      ['a day before the first', { heldSince: '2024-10-02', on: '2024-10-01' }, ['on wrong-order']],
      [
        'a year of the Common Era',
        { ...held, agreements: [round(2023)] },
        ['agreements[0].fiscalYear common-era-year → 2566'],
      ],
      ['a round twice', { ...held, agreements: [round(2566), round(2566)] }, ['agreements[1] duplicate']],
      ['null for the changes', { ...held, schoolChanges: null }, ['schoolChanges wrong-type']],
      ['a change without a day', { ...held, schoolChanges: [{}] }, ['schoolChanges[0].on missing']],
      [
        'two changes on one day',
        { ...held, schoolChanges: [{ on: '2023-05-16' }, { on: '2023-05-16', newAgreement: true }] },
        ['schoolChanges[1] duplicate'],
      ],
      ['a property with a slip', { ...held, agreement: [] }, ['agreement unknown-property → agreements']],
    ],
  ],
])('%s refuses what cannot be, with its path', (_name, call, parse, cases) => {
  test.each(cases)('%s', (_what, input, issues) => {
    expect(refusal(() => call(input as never))).toEqual(['invalid-facts', ...issues]);
    const parsed = parse(input);
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
  });
});

test('facts that were read are frozen, and judged as they are', () => {
  const parsed = [parseFiling(filed), parseAppointment(ordered), parseCareer({ ...held, agreements: [round(2566)] })];
  expect(parsed.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(parsed.every((each) => each.ok && Object.isFrozen(each.value))).toBe(true);
});

test('empty lists are facts', () => {
  expect(parseCareer({ ...held, agreements: [], schoolChanges: [] }).ok).toBe(true);
});
