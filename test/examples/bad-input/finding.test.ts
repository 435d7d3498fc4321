/** What is a finding: one that came back from JSON is, whatever it lacks or has wrong is not (contract §2). */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/index';
import { assessEligibility, at, atLeast, cites, openQuestions, why } from '../../../src/index';
import { application } from '../facts';
import { leavesOf, refusal } from '../findings';

const citation = { instrument: 'w9-2564', standing: 'text', clause: '1', document: 'HB', checkedOn: '2026-01-01' };
const leaf = { kind: 'leaf', id: 'own', status: 'met', missing: [], cites: [citation] };
const group = { kind: 'group', id: 'own', status: 'met', need: 1, of: [leaf], cites: [] };

function read(value: unknown): readonly string[] {
  return cites(value as Finding).map(({ instrument }) => instrument);
}

/** So many groups, each around the last, and a leaf in the middle. */
function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner) => ({ ...group, of: [inner] }), leaf);
}

/** So many lists, each around the last. */
function listed(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner) => [inner], 1);
}

const units =
  'year month day hour-per-week point percent level member round report date minute page file picture byte none';
const span = { years: 1, months: 2, days: 3 };

describe('a finding may have', () => {
  test.each<[what: string, value: unknown]>([
    ...units.split(' ').map((unit): [string, unknown] => [`the unit ${unit}`, { ...leaf, unit }]),
    ...['missing-facts', 'not-encoded', 'outside-validity', 'other-line'].map((reason): [string, unknown] => [
      `the reason ${reason}`,
      { ...leaf, status: 'unknown', reason },
    ]),
    ...['text', 'derived', 'reported', 'assumption'].map((standing): [string, unknown] => [
      `a citation of standing ${standing}`,
      { ...leaf, cites: [{ ...citation, standing }] },
    ]),
    ...[null, 'B2', 70, true, span, [70, null], [[70]], listed(32)].map((actual): [string, unknown] => [
      `what it shows: ${JSON.stringify(actual)}`,
      { ...leaf, actual, required: actual, gap: actual },
    ]),
    ['a missing fact', { ...leaf, status: 'unknown', missing: ['service'] }],
    ['a day to wait for', { ...leaf, status: 'unmet', waitUntil: '2027-05-16' }],
    ['a note in its citation', { ...leaf, cites: [{ ...citation, note: 'not read' }] }],
    ['parts', group],
    ['32 levels', nested(32)],
  ])('%s', (_what, value) => {
    expect(read(value)).toEqual(['w9-2564']);
    expect(read(JSON.parse(JSON.stringify(value)))).toEqual(['w9-2564']);
  });
});

describe('no finding', () => {
  const throwing = Object.defineProperty({ ...leaf }, 'status', {
    get: () => {
      throw new Error('unreadable');
    },
  });
  test.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'met'],
    ['a function', () => leaf],
    ['a list', [leaf]],
    ['a property that cannot be read', throwing],
    ['no id', { ...leaf, id: undefined }],
    ['a number as id', { ...leaf, id: 1 }],
    ['another status', { ...leaf, status: 'maybe' }],
    ['another kind', { ...leaf, kind: 'branch' }],
    ['a group by shape, and another kind', { ...group, kind: 'branch' }],
    ['cites nothing', { ...leaf, cites: undefined }],
    ['cites null', { ...leaf, cites: [null] }],
    ['one good citation and a bad one', { ...leaf, cites: [citation, { ...citation, standing: 'rumour' }] }],
    ['an inherited name of a standing', { ...leaf, cites: [{ ...citation, standing: 'toString' }] }],
    ['a standing in a list', { ...leaf, cites: [{ ...citation, standing: ['text'] }] }],
    ['no instrument', { ...leaf, cites: [{ ...citation, instrument: undefined }] }],
    ...['clause', 'document', 'checkedOn', 'note'].map((name): [string, unknown] => [
      `a number as ${name}`,
      { ...leaf, cites: [{ ...citation, [name]: 1 }] },
    ]),
    ['missing is no list', { ...leaf, missing: 'service' }],
    ['missing is like a list', { ...leaf, missing: { every: () => true } }],
    ['missing names a number', { ...leaf, missing: ['service', 1] }],
    ...['actual', 'required', 'gap'].map((name): [string, unknown] => [
      `an object as ${name}`,
      { ...leaf, [name]: {} },
    ]),
    ['a function is shown', { ...leaf, actual: () => 1 }],
    ['a number beyond all is shown', { ...leaf, actual: 1n }],
    ['a span without days', { ...leaf, actual: { years: 1, months: 2 } }],
    ['a span of texts', { ...leaf, actual: { years: '1', months: '2', days: '3' } }],
    ['a list with an object', { ...leaf, actual: [70, {}] }],
    ['33 lists', { ...leaf, actual: listed(33) }],
    ['another unit', { ...leaf, unit: 'mile' }],
    ['a unit in a list', { ...leaf, unit: ['year'] }],
    ['another reason', { ...leaf, reason: 'unclear' }],
    ['a number of days to wait', { ...leaf, waitUntil: 3 }],
    ['a group without a need', { ...group, need: undefined }],
    ['a group of nothing', { ...group, of: undefined }],
    ['a group of a leaf and a text', { ...group, of: [leaf, 'met'] }],
    ['33 levels', nested(33)],
  ])('%s', (_what, value) => {
    expect(refusal(() => cites(value as Finding))).toEqual(['invalid-facts', 'wrong-type']);
    expect(() => cites(value as Finding)).toThrow('expected a finding, as the assess functions return it');
  });

  test('a tree that bites its own tail', () => {
    const of: unknown[] = [leaf];
    const endless = { ...group, of };
    of.push(endless);
    expect(refusal(() => cites(endless as never))).toEqual(['invalid-facts', 'wrong-type']);
  });

  test.each<[string, (found: Record<string, unknown>) => void]>([
    ['itself', (found) => void (found.status = 'maybe')],
    ['its citations', (found) => void (found.cites as unknown[]).push('rumour')],
    ['its missing facts', (found) => void (found.missing as unknown[]).push(1)],
  ])('one that was a finding and was changed since: %s', (_what, change) => {
    const found = { ...leaf, missing: [], cites: [citation] };
    const whole = { ...group, of: [found] };
    for (const outer of [found, Object.freeze({ ...whole, cites: Object.freeze([]), of: Object.freeze([found]) })]) {
      expect(read(outer)).toEqual(['w9-2564']);
    }
    change(found);
    expect(refusal(() => cites(found as never))).toEqual(['invalid-facts', 'wrong-type']);
  });

  test('one of which only a part was frozen, and the rest was changed since', () => {
    const frozen = { missing: Object.freeze([]), cites: Object.freeze([citation]) };
    const open = { ...leaf, ...frozen };
    const listed: unknown[] = [citation];
    const half = Object.freeze({ ...leaf, missing: frozen.missing, cites: listed });
    const parts = Object.freeze([Object.freeze({ ...leaf, ...frozen }), open]);
    const pair = Object.freeze({ ...group, cites: frozen.cites, of: parts });
    for (const found of [open, half, pair]) expect(read(found)).toEqual(['w9-2564']);
    open.status = 'maybe';
    listed.push('rumour');
    for (const found of [open, half, pair]) {
      expect(refusal(() => cites(found as never))).toEqual(['invalid-facts', 'wrong-type']);
    }
  });

  test.each(['cites', 'of', 'missing'])('a frozen one whose %s was not frozen, and was changed since', (name) => {
    const inner = { ...leaf, missing: Object.freeze([]), cites: Object.freeze([citation]) };
    const base =
      name === 'missing' ? inner : { ...group, cites: Object.freeze([]), of: Object.freeze([Object.freeze(inner)]) };
    const list: unknown[] = [...(base as unknown as Record<string, readonly unknown[]>)[name]!];
    const found = Object.freeze({ ...base, [name]: list });
    expect(read(found)).toEqual(['w9-2564']);
    list.push(1);
    expect(refusal(() => cites(found as never))).toEqual(['invalid-facts', 'wrong-type']);
  });
});

describe('atLeast refuses what cannot be put together, with its path', () => {
  test.each<[string, readonly unknown[], readonly string[]]>([
    ['a number as id', [1, 1, [leaf], []], ['id wrong-type']],
    ['need as a text', ['own', '1', [leaf], []], ['need wrong-type']],
    ['half a need', ['own', 0.5, [leaf], []], ['need wrong-type']],
    ['a need below 0', ['own', -1, [leaf], []], ['need wrong-type']],
    ['no list', ['own', 1, leaf, []], ['of wrong-type']],
    ['no citations', ['own', 1, [leaf], undefined], ['cites wrong-type']],
    ['a hole among the parts', ['own', 1, new Array(1), []], ['of wrong-type']],
    ['a hole among the citations', ['own', 1, [leaf], new Array(1)], ['cites wrong-type']],
    ['the second is no finding', ['own', 1, [leaf, 'met'], []], ['of[1] wrong-type']],
  ])('%s', (_what, given, issues) => {
    expect(refusal(() => atLeast(...(given as Parameters<typeof atLeast>)))).toEqual(['invalid-facts', ...issues]);
  });

  test.each<[readonly unknown[], string]>([
    [[1, 1, [], []], 'expected a text'],
    [['own', -1, [], []], 'expected a whole number, 0 or more'],
    [['own', 1, 'met', []], 'expected a list of findings'],
    [['own', 1, [], 'w9-2564'], 'expected a list of citations'],
  ])('case %#: %s is told in a sentence', (given, message) => {
    expect(() => atLeast(...(given as Parameters<typeof atLeast>))).toThrow(message);
  });

  test('none needed of none: met', () => {
    expect(atLeast('own', 0, [], []).status).toBe('met');
  });
});

describe('what is cited', () => {
  test('each once, in the order of the tree; open questions are those reported or assumed', () => {
    const cited = ['text', 'reported', 'assumption', 'derived', 'reported'].map((standing) => ({
      instrument: 'own',
      standing,
    }));
    const found = { ...group, cites: [citation], of: [{ ...leaf, cites: cited }] } as unknown as Finding;
    expect(cites(found)).toEqual([citation, ...cited.slice(0, 4)]);
    expect(openQuestions(found)).toEqual([cited[1], cited[2]]);
  });

  test('a leaf shows what is known, and no property for the rest', () => {
    const tenure = at(assessEligibility(application()), 'eligibility.standard.tenure')!;
    expect(why(tenure)).toEqual([tenure]);
    for (const leafOfIt of leavesOf(assessEligibility(application({ specialArea: undefined })))) {
      expect(Object.values(leafOfIt)).not.toContain(undefined);
    }
    expect(Object.keys(tenure)).not.toContain('reason');
  });

  test('what a leaf shows is frozen, down to the items of its lists', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    const leaves = leavesOf(assessEligibility(application()));
    expect(leaves.filter(({ actual }) => typeof actual === 'object' && actual !== null).length).toBeGreaterThan(3);
    for (const { actual, required, gap } of leaves) expect([actual, required, gap].every(isFrozen)).toBe(true);
  });
});
