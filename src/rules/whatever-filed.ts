/**
 * One finding of several, each by another law that the filing day may choose, where it is not stated: what they agree on
 * is known, and what they do not asks for `filedOn`.
 */
import { ask } from '../finding/ask';
import { atLeast } from '../finding/at-least';
import type { Citation, Finding, Group, Leaf, Value } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { together } from '../law/together';

const PATH = 'filedOn';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value that all leaves show; undefined where they differ. */
function shownByAll(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((value) => isSame(value, first)) ? first : undefined;
}

function citesOfAll(findings: readonly Finding[]): readonly Citation[] {
  const [first = [], ...others] = findings.map(({ cites }) => cites);
  return others.reduce((all, cites) => together(all, cites), first);
}

/** The facts that any of them asks for, and the filing day. */
function asked(findings: readonly Finding[]): readonly string[] {
  return [...new Set([...findings.flatMap((finding) => ask(finding)), PATH])];
}

function ofLeaves(id: string, leaves: readonly Leaf[]): Leaf {
  const cites = citesOfAll(leaves);
  const shown = {
    actual: shownByAll(leaves.map(({ actual }) => actual)),
    required: shownByAll(leaves.map(({ required }) => required)),
    unit: leaves[0]?.unit,
  };
  if (leaves.every(({ status }) => status === 'met')) return met(id, cites, shown);
  if (leaves.every(({ status }) => status === 'unmet')) return unmet(id, cites, shown);
  return unstated(id, cites, asked(leaves), shown);
}

function areLeaves(findings: readonly Finding[]): findings is readonly Leaf[] {
  return findings.every(({ kind }) => kind === 'leaf');
}

/** Whether all are groups of as many parts, of which as many are needed. */
function areAlike(findings: readonly Finding[]): findings is readonly Group[] {
  const [first] = findings;
  return (
    first?.kind === 'group' &&
    findings.every(({ kind }) => kind === 'group') &&
    (findings as readonly Group[]).every(({ need, of }) => need === first.need && of.length === first.of.length)
  );
}

/** Of groups that ask for different numbers the last, where all of them have its status; else one leaf that asks. */
function ofOthers(id: string, findings: readonly Finding[], last: Finding): Finding {
  const isDecided = last.status !== 'unknown' && findings.every(({ status }) => status === last.status);
  return isDecided ? last : unstated(id, citesOfAll(findings), asked(findings));
}

/**
 * What holds by every one of the laws.
 *
 * @param last - the finding by the law of the latest filing day
 * @param findings - all of them, of one id, with the last
 */
export function whateverFiled(last: Finding, findings: readonly Finding[]): Finding {
  const { id } = last;
  if (findings.every((finding) => isSame(finding, last))) return last;
  if (areLeaves(findings)) return ofLeaves(id, findings);
  if (!areAlike(findings)) return ofOthers(id, findings, last);
  const parts = (last as Group).of.map((part, index) =>
    whateverFiled(
      part,
      findings.map(({ of }) => of[index] ?? part),
    ),
  );
  return atLeast(id, (last as Group).need, parts, citesOfAll(findings));
}
