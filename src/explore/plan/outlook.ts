/** Whether a finding can come to be met, and by what: one fold over the tree, as the combinator is. */
import type { Finding, Leaf } from '../../finding/finding';
import type { Scene } from './leaf-needs';
import { leafNeeds, roundOfPart } from './leaf-needs';
import type { Need, OneNeed } from './types';

/**
 * - `met`: by what is stated
 * - `open`: once `needs` come true; `supposed` names the parts that they mend, each with the facts
 * - `shut`: whatever may still come true; `unread` where only the law, which is not known, could say otherwise
 */
export type Outlook =
  | { readonly is: 'met' }
  | { readonly is: 'open'; readonly needs: readonly Need[]; readonly supposed: ReadonlyMap<string, readonly string[]> }
  | { readonly is: 'shut'; readonly unread: boolean };

type Open = Extract<Outlook, { is: 'open' }>;

const met: Outlook = { is: 'met' };

function pathsOf(needs: readonly OneNeed[]): readonly string[] {
  return [...new Set(needs.flatMap(({ path }) => path ?? []))];
}

/** Where there are several ways to mend one part, those that take a single thing; else the first. */
function ofLeaf(leaf: Leaf, scene: Scene): Outlook {
  const ways = leafNeeds(leaf, scene);
  const [first] = ways;
  if (first === undefined) return { is: 'shut', unread: leaf.status === 'unknown' && leaf.reason !== 'missing-facts' };
  const single = ways.filter(({ length }) => length === 1).flat();
  const needs: readonly Need[] = single.length > 1 ? [{ anyOf: single }] : single.length === 1 ? single : first;
  const chosen = single[0] === undefined ? first : [single[0]];
  return { is: 'open', needs, supposed: new Map([[leaf.id, pathsOf(chosen)]]) };
}

/** Each need once: the parts of a round that is not on record need one and the same. */
function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

function allOf(parts: readonly Open[]): Open {
  return {
    is: 'open',
    needs: distinct(parts.flatMap(({ needs }) => needs)),
    supposed: new Map(parts.flatMap(({ supposed }) => [...supposed])),
  };
}

/** One of several: of those that take a single thing any one, else the first. */
function anyOf(parts: readonly Open[]): Open {
  const single = parts.filter(({ needs }) => needs.length === 1);
  const [first] = single.length === 0 ? parts : single;
  if (first === undefined) return allOf([]);
  const needs = distinct(single.flatMap((part) => part.needs.flatMap((need) => ('anyOf' in need ? need.anyOf : need))));
  return needs.length < 2 ? first : { ...first, needs: [{ anyOf: needs }] };
}

/** Whether and how a finding can come to be met. */
export function outlookOf(finding: Finding, scene: Scene): Outlook {
  if (finding.status === 'met') return met;
  if (finding.kind === 'leaf') return ofLeaf(finding, scene);
  const parts = finding.of.map((part) => outlookOf(part, scene));
  const open = parts.filter((part) => part.is === 'open');
  const lacking = finding.need - parts.filter(({ is }) => is === 'met').length;
  if (open.length < lacking) {
    const unread = parts.filter((part) => part.is === 'shut' && part.unread).length;
    return { is: 'shut', unread: open.length + unread >= lacking };
  }
  if (lacking === 1 && open.length > 1) return anyOf(open);
  return allOf(open.slice(0, lacking));
}

/** A part that stands against a finding whatever may still come true. */
export interface ShutPart {
  readonly part: Finding;
  readonly unread: boolean;
}

/**
 * The parts that keep a finding from coming to be met. An agreement round is named as a whole, and so are alternatives,
 * of which none is needed by itself.
 */
export function shutParts(finding: Finding, scene: Scene): readonly ShutPart[] {
  const outlook = outlookOf(finding, scene);
  if (outlook.is !== 'shut') return [];
  const { unread } = outlook;
  const isWhole = finding.kind === 'leaf' || finding.need < finding.of.length || roundOfPart(finding.id) === finding.id;
  if (isWhole) return [{ part: finding, unread }];
  return finding.of.flatMap((part) => shutParts(part, scene)).filter((part) => unread || !part.unread);
}
