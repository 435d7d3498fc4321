import { describe, expect, test } from 'vitest';
import { scoreAgreement, scoreDomain } from '../../../src/index';
import { refusal } from '../findings';

describe('scoreAgreement refuses a score that cannot be, with its path', () => {
  const sheet = { levels: Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 };
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['null', null, ['wrong-type']],
    ['a total: it has no parts', 70, ['wrong-type']],
    ['a list', [60, 40], ['wrong-type']],
    ['part 1 above 60', { part1: 61, part2: 40 }, ['part1 out-of-range']],
    ['both parts as text', { part1: '60', part2: '40' }, ['part1 wrong-type', 'part2 wrong-type']],
    ['parts and levels', { ...sheet, part1: 60 }, ['part1 unknown-property']],
    ['too few levels', { ...sheet, levels: [3, 3] }, ['levels wrong-count']],
    ['level 4.5', { ...sheet, levels: [4.5, ...Array<number>(14).fill(3)] }, ['levels[0] not-whole']],
    ['a level too high', { ...sheet, method: 5, qualitative: 0 }, ['method out-of-range', 'qualitative out-of-range']],
  ])('%s', (_name, score, issues) => {
    expect(refusal(() => scoreAgreement(score as never))).toEqual(['invalid-facts', ...issues]);
  });
});

test('the names of the domains that have levels are told', () => {
  expect(() => scoreDomain('academicWork' as never, [3])).toThrow('expected one of teaching, outcomes');
});

describe('scoreDomain refuses a domain or levels that cannot be', () => {
  test.each<[string, unknown, unknown, readonly string[]]>([
    ['domain 3', 'academicWork', [3], ['domain unknown-name']],
    ['an inherited name', 'toString', [3, 3, 3, 3], ['domain unknown-name']],
    ['a name in a list: nothing is coerced', ['outcomes'], [3, 3, 3, 3], ['domain unknown-name']],
    ['an object without a prototype', Object.create(null), [3, 3, 3, 3], ['domain unknown-name']],
    ['a symbol', Symbol('outcomes'), [3, 3, 3, 3], ['domain unknown-name']],
    ['no domain', undefined, [3, 3, 3, 3], ['domain unknown-name']],
    ['no levels', 'outcomes', undefined, ['missing']],
    ['a percentage', 'outcomes', 65, ['wrong-type']],
    ['the count of the other domain', 'teaching', [3, 3, 3, 3], ['wrong-count']],
    ['level 6', 'outcomes', [3, 3, 3, 6], ['[3] out-of-range']],
    ['a hole', 'outcomes', Object.assign(new Array(4), { 0: 3, 2: 3, 3: 3 }), ['[1] missing']],
    ['a text', 'outcomes', ['3', 3, 3, 3], ['[0] wrong-type']],
  ])('%s', (_name, domain, levels, issues) => {
    expect(refusal(() => scoreDomain(domain as never, levels as never))).toEqual(['invalid-facts', ...issues]);
  });
});
