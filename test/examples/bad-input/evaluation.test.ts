import { describe, expect, test } from 'vitest';
import { decideEvaluation, parseEvaluation } from '../../../src/index';
import { evaluation } from '../facts';
import { inShort, refusal } from '../findings';

const facts = evaluation();

function withMember(member: unknown): unknown {
  return { ...facts, members: [null, member, null] };
}

describe('what cannot be is refused with its path, by the parser and by decideEvaluation alike', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing']],
    ['null', null, ['wrong-type']],
    ['an empty object', {}, ['line missing', 'standing missing', 'decidedOn missing', 'members missing']],
    ['a Buddhist day', { ...facts, decidedOn: '2567-01-15' }, ['decidedOn buddhist-year → 2024-01-15']],
    ['decided before it was filed', { ...facts, filedOn: '2199-01-15' }, ['decidedOn wrong-order']],
    ['two members', { ...facts, members: [null, null] }, ['members wrong-count']],
    ['four members', { ...facts, members: [null, null, null, null] }, ['members wrong-count']],
    ['no members', { ...facts, members: [] }, ['members wrong-count']],
    ['members as an object', { ...facts, members: { 0: null, 1: null, 2: null, length: 3 } }, ['members wrong-type']],
    ['null for the members', { ...facts, members: null }, ['members wrong-type']],
    ['a member not there', withMember(undefined), ['members[1] missing']],
    ['a number for a member', withMember(65), ['members[1] wrong-type']],
    ['above 100', withMember({ teaching: 100.01 }), ['members[1].teaching out-of-range']],
    ['below nought', withMember({ outcomes: -0.01 }), ['members[1].outcomes out-of-range']],
    ['no number', withMember({ teaching: NaN }), ['members[1].teaching wrong-type']],
    ['without end', withMember({ academicWork: Infinity }), ['members[1].academicWork wrong-type']],
    ['a text', withMember({ teaching: '65' }), ['members[1].teaching wrong-type']],
    ['null for a score', withMember({ teaching: null }), ['members[1].teaching wrong-type']],
    ['a big number', withMember({ teaching: 65n }), ['members[1].teaching wrong-type']],
    ['seven levels of eight', withMember({ teaching: [3, 3, 3, 3, 3, 3, 3] }), ['members[1].teaching wrong-count']],
    [
      'nine levels of eight',
      withMember({ teaching: [3, 3, 3, 3, 3, 3, 3, 3, 3] }),
      ['members[1].teaching wrong-count'],
    ],
    ['five levels of four', withMember({ outcomes: [3, 3, 3, 3, 3] }), ['members[1].outcomes wrong-count']],
    ['level 0', withMember({ outcomes: [3, 0, 3, 3] }), ['members[1].outcomes[1] out-of-range']],
    ['level 6', withMember({ outcomes: [3, 3, 6, 3] }), ['members[1].outcomes[2] out-of-range']],
    ['a broken level', withMember({ outcomes: [3, 3, 3, 3.5] }), ['members[1].outcomes[3] not-whole']],
    ['a level that is no number', withMember({ outcomes: [3, NaN, 3, 3] }), ['members[1].outcomes[1] wrong-type']],
    ['levels of domain 3', withMember({ academicWork: [3, 3] }), ['members[1].academicWork wrong-type']],
    [
      'the name of the id for the fact',
      withMember({ 'academic-work': 80 }),
      ['members[1]["academic-work"] unknown-property → academicWork'],
    ],
  ])('%s', (_name, input, issues) => {
    const parsed = parseEvaluation(input);
    expect(parsed.ok ? [] : inShort(parsed.issues)).toEqual(issues);
    expect(refusal(() => decideEvaluation(input as never))).toEqual(['invalid-facts', ...issues]);
  });
});

test('scores that do not matter are no errors: domain 3 of a professional, nought, and none', () => {
  expect(parseEvaluation(withMember({ academicWork: 0, teaching: -0 })).ok).toBe(true);
  expect(parseEvaluation(withMember({})).ok).toBe(true);
  expect(parseEvaluation(withMember({ teaching: undefined })).ok).toBe(true);
});
