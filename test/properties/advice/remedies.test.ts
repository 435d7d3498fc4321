import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { remedies } from '../../../src/explore/remedies';
import type { Finding } from '../../../src/index';
import { assessAgreement, assessEligibility, atLeast, decideEvaluation } from '../../../src/index';
import { agreementRounds, applications, evaluations } from '../../arbitraries/index';
import { leafOf } from '../../leaves';
import { leavesOf } from '../parts';

const MOST = 500;

/** The finding with some of its leaves met, put together anew by the public combinator. */
function fulfilled(finding: Finding, ids: ReadonlySet<string>): Finding {
  if (finding.kind === 'leaf') return ids.has(finding.id) ? leafOf(finding.id, 'met') : finding;
  return atLeast(
    finding.id,
    finding.need,
    finding.of.map((part) => fulfilled(part, ids)),
    finding.cites,
  );
}

function isMetWith(finding: Finding, ids: readonly string[]): boolean {
  return fulfilled(finding, new Set(ids)).status === 'met';
}

function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}

/** Of all subsets of the leaves that are not met: those that fulfil the whole, and of them the minimal ones. */
function everySmallestSet(finding: Finding): readonly string[] {
  const open = leavesOf(finding).filter(({ status }) => status !== 'met');
  const fulfilling: number[] = [];
  for (let which = 0; which < 2 ** open.length; which += 1) {
    if (fulfilling.some((smaller) => (smaller & which) === smaller)) continue;
    if (
      isMetWith(
        finding,
        open.filter((_, bit) => (which >> bit) % 2 === 1).map(({ id }) => id),
      )
    )
      fulfilling.push(which);
  }
  // A number is never smaller than that of a subset, so that subsets come first.
  return fulfilling.map((which) =>
    open
      .filter((_, bit) => (which >> bit) % 2 === 1)
      .map(({ id }) => id)
      .sort()
      .join(' + '),
  );
}

function setsOf(finding: Finding): readonly string[] {
  return remedies(finding).remedies.map(({ parts }) =>
    parts
      .map(({ id }) => id)
      .sort()
      .join(' + '),
  );
}

interface Tree {
  readonly tree: unknown;
}
const { tree: trees } = fc.letrec<Tree>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('met', 'unmet', 'unmet', 'fact', 'law'),
    fc.record({ need: fc.integer({ min: 0, max: 4 }), of: fc.array(tie('tree'), { minLength: 0, maxLength: 4 }) }),
  ),
}));

function planted(tree: unknown, id = 'tree'): Finding {
  if (typeof tree === 'object' && tree !== null) {
    const { need, of } = tree as { readonly need: number; readonly of: readonly unknown[] };
    return atLeast(
      id,
      need,
      of.map((part, index) => planted(part, `${id}.${index}`)),
      [],
    );
  }
  return leafOf(id, tree === 'met' || tree === 'unmet' ? tree : 'unknown', tree === 'fact' ? [id] : []);
}

const small = trees
  .map((tree) => planted(tree))
  .filter((finding) => leavesOf(finding).filter(({ status }) => status !== 'met').length <= 10);

const judged: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 4, arbitrary: applications.map((facts) => assessEligibility(facts)) },
  { weight: 2, arbitrary: evaluations.map((facts) => decideEvaluation(facts)) },
  { weight: 1, arbitrary: agreementRounds.map((facts) => assessAgreement(facts)) },
  { weight: 1, arbitrary: trees.map((tree) => planted(tree)) },
);

describe('remedies', () => {
  test.prop([judged], { numRuns: 800 })('each makes the whole met, and without any one part it does not', (finding) => {
    const { remedies: found, complete } = remedies(finding);
    expect(found.length).toBeLessThanOrEqual(MOST);
    if (!complete) expect(found.length).toBe(MOST);
    const open = new Set(leavesOf(finding).flatMap(({ id, status }) => (status === 'met' ? [] : [id])));
    for (const { parts } of found.slice(0, 60)) {
      const ids = parts.map(({ id }) => id);
      expect(ids.every((id) => open.has(id))).toBe(true);
      expect(isMetWith(finding, ids)).toBe(true);
      for (const at of ids.keys()) expect(isMetWith(finding, without(ids, at))).toBe(false);
    }
    expect(new Set(setsOf(finding)).size).toBe(found.length);
  });

  test.prop([small], { numRuns: 1500 })('are all that an exhaustive search finds', (finding) => {
    expect(remedies(finding).complete).toBe(true);
    expect([...setsOf(finding)].sort()).toEqual([...everySmallestSet(finding)].sort());
  });

  test.prop([evaluations.map((facts) => decideEvaluation(facts))], { numRuns: 300 })(
    'are all that an exhaustive search finds of an evaluation',
    (finding) => {
      const { complete } = remedies(finding);
      if (complete) expect([...setsOf(finding)].sort()).toEqual([...everySmallestSet(finding)].sort());
    },
  );

  test.prop([judged], { numRuns: 400 })('are frozen, plain JSON and always in the same order', (finding) => {
    const found = remedies(finding);
    const copy: Finding = JSON.parse(JSON.stringify(finding));
    expect(remedies(copy)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(Object.isFrozen(found.remedies) && found.remedies.every((one) => Object.isFrozen(one.parts))).toBe(true);
  });

  test.prop([judged], { numRuns: 400 })('say of each part how it is mended', (finding) => {
    const leaves = new Map(leavesOf(finding).map((leaf) => [leaf.id, leaf]));
    for (const { id, way, ask, until, gap } of remedies(finding).remedies.flatMap(({ parts }) => parts)) {
      const leaf = leaves.get(id);
      const expected =
        leaf?.status === 'unknown'
          ? leaf.reason === 'missing-facts'
            ? 'ask'
            : 'law'
          : leaf?.waitUntil === undefined
            ? 'act'
            : 'wait';
      expect(way).toBe(expected);
      expect(until).toBe(leaf?.waitUntil);
      expect(gap).toEqual(leaf?.gap);
      expect(ask ?? []).toEqual(leaf?.missing);
    }
  });

  test.prop([judged], { numRuns: 400 })(
    'put last what waits for law that is not known, then what has more parts, then what takes longer',
    (finding) => {
      const order = remedies(finding).remedies.map(({ parts }) => ({
        law: parts.some(({ way }) => way === 'law'),
        count: parts.length,
        until:
          parts
            .map(({ until = '' }) => until)
            .sort()
            .at(-1) ?? '',
      }));
      for (const [index, { law, count, until }] of order.entries()) {
        const before = order[index - 1];
        if (before === undefined) continue;
        expect(before.law && !law).toBe(false);
        if (before.law !== law) continue;
        expect(before.count).toBeLessThanOrEqual(count);
        if (before.count === count) expect(before.until <= until).toBe(true);
      }
    },
  );
});
