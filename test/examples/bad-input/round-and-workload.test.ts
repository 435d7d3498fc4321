import { describe, expect, test } from 'vitest';
import { assessAgreement, assessWorkload } from '../../../src/index';
import { round } from '../facts';
import { refusal } from '../findings';

const facts = round(2566);
const sheet = { levels: Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 };

function scored(score: unknown): unknown {
  return { ...facts, members: [70, score, 70] };
}

describe('assessAgreement refuses a round that cannot be, with its path', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['null', null, ['wrong-type']],
    ['an empty object', {}, ['fiscalYear missing', 'position missing', 'standing missing']],
    ['a year of the Common Era', { ...facts, fiscalYear: 2023 }, ['fiscalYear common-era-year → 2566']],
    ['two members', { ...facts, members: [70, 70] }, ['members wrong-count']],
    ['four members', { ...facts, members: [70, 70, 70, 70] }, ['members wrong-count']],
    ['null for the members', { ...facts, members: null }, ['members wrong-type']],
    ['a text for the workload', { ...facts, workload: 'met' }, ['workload wrong-type']],
    ['null for the workload', { ...facts, workload: null }, ['workload wrong-type']],
    ['a workload without hours', { ...facts, workload: { setting: 'primary' } }, ['workload.teaching missing']],
    ['above 100', scored(100.5), ['members[1] out-of-range']],
    ['below nought', scored(-1), ['members[1] out-of-range']],
    ['no number', scored(NaN), ['members[1] wrong-type']],
    ['a text', scored('70'), ['members[1] wrong-type']],
    ['part 1 above 60', scored({ part1: 60.5, part2: 10 }), ['members[1].part1 out-of-range']],
    ['part 2 above 40', scored({ part1: 10, part2: 40.5 }), ['members[1].part2 out-of-range']],
    ['a part missing', scored({ part1: 60 }), ['members[1].part2 missing']],
    ['an infinite part', scored({ part1: Infinity, part2: 10 }), ['members[1].part1 wrong-type']],
    ['14 levels', scored({ ...sheet, levels: Array(14).fill(3) }), ['members[1].levels wrong-count']],
    ['16 levels', scored({ ...sheet, levels: Array(16).fill(3) }), ['members[1].levels wrong-count']],
    ['level 5', scored({ ...sheet, levels: [5, ...Array<number>(14).fill(3)] }), ['members[1].levels[0] out-of-range']],
    ['level 0 of the method', scored({ ...sheet, method: 0 }), ['members[1].method out-of-range']],
    ['a broken level', scored({ ...sheet, qualitative: 2.5 }), ['members[1].qualitative not-whole']],
    ['a level missing', scored({ ...sheet, quantitative: undefined }), ['members[1].quantitative missing']],
  ])('%s', (_name, input, issues) => {
    expect(refusal(() => assessAgreement(input as never))).toEqual(['invalid-facts', ...issues]);
  });
});

describe('rulebook §6: assessWorkload refuses hours that cannot be, with their path', () => {
  const hours = { setting: 'primary', teaching: 12 };
  const all = { ...hours, support: 3, development: 3, policy: 2 };
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['a list', [], ['wrong-type']],
    ['no setting', { teaching: 12 }, ['setting missing']],
    ['no hours of teaching', { setting: 'primary', total: 20 }, ['teaching missing']],
    ['a setting with a slip', { ...hours, setting: 'Primary' }, ['setting unknown-name → primary']],
    ['below nought', { ...hours, teaching: -0.5 }, ['teaching out-of-range']],
    ['above 168', { ...hours, total: 168.01 }, ['total out-of-range']],
    ['no number', { ...hours, support: NaN }, ['support wrong-type']],
    ['null for a part', { ...hours, policy: null }, ['policy wrong-type']],
    ['a total below the teaching', { ...hours, total: 11.99 }, ['total contradiction']],
    ['a total below the parts given', { ...hours, support: 3, total: 14.99 }, ['total contradiction']],
    ['a total above all parts', { ...all, total: 20.01 }, ['total contradiction']],
    ['a total below all parts', { ...all, total: 19.99 }, ['total contradiction']],
  ])('%s', (_name, input, issues) => {
    expect(refusal(() => assessWorkload(input as never, '2024-01-15'))).toEqual(['invalid-facts', ...issues]);
  });

  test.each<[string, object]>([
    ['a total equal to all parts', { ...all, total: 20 }],
    ['a total equal to 12 + 0.1 + 0.2, exactly', { ...hours, support: 0.1, development: 0.2, policy: 0, total: 12.3 }],
    ['a total above the parts given', { ...hours, support: 3, total: 40 }],
    ['a total equal to the teaching', { ...hours, total: 12 }],
    ['nought and negative nought', { setting: 'primary', teaching: 0, support: -0 }],
    ['a whole week', { setting: 'primary', teaching: 168, total: 168 }],
  ])('%s is no error', (_name, input) => {
    expect(assessWorkload(input as never, '2024-01-15').id).toBe('workload');
  });

  test.each([
    ['2567-01-15', ['on buddhist-year → 2024-01-15']],
    ['2024-02-30', ['on invalid-date']],
    [undefined, ['on wrong-type']],
    [20240115, ['on wrong-type']],
  ])('on %s is no day', (on, issues) => {
    expect(refusal(() => assessWorkload(hours as never, on as never))).toEqual(['invalid-date', ...issues]);
  });
});
