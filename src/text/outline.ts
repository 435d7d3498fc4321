/**
 * What is told of a finding, as lines within lines, before it is laid out. The parts that share the status of the whole
 * are told in full. Where the whole is unknown, the parts that already stand against it are told too; parts that are
 * settled otherwise are named in one line.
 */
import type { Citation, Finding, Group, Leaf, Status } from '../finding/finding';
import { inLine, keyOf } from './citation';
import { leafInWords } from './leaf-in-words';
import { nameOf } from './naming';
import { placeOf } from './place';
import { restsOnSupposed } from './advice/supposed';
import { amountInWords } from './value';
import { valueIn } from './lookup';
import type { Words } from './words/words';

/** One line, and what belongs under it. */
export interface Line {
  readonly status: Status;
  /** Its status rests on what was supposed, so that no mark stands before it. */
  readonly isSupposed?: boolean;
  readonly name: string;
  /** What is said of it; empty for the name alone. */
  readonly said: string;
  readonly cites: readonly Citation[];
  readonly lines: readonly Line[];
}

function leaves(finding: Finding): readonly Leaf[] {
  return finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leaves);
}

function isMember({ id }: Finding): boolean {
  return placeOf(id)?.name === 'member';
}

/** A group whose leaves are all open for one and the same reason is told as one line. */
function asOne(group: Group): Leaf | undefined {
  const all = leaves(group);
  const [first] = all;
  if (first?.status !== 'unknown' || (first.reason === 'missing-facts' && first.missing.length > 1)) return undefined;
  const sameFor = ({ status, reason, missing, cites }: Leaf): string =>
    JSON.stringify([status, reason, missing, reason === 'missing-facts' ? [] : cites]);
  const same = sameFor(first);
  if (!all.every((leaf) => leaf.actual === undefined && sameFor(leaf) === same)) return undefined;
  const { kind, status, reason, missing } = first;
  return {
    kind,
    id: group.id,
    status,
    reason,
    missing,
    cites: all.flatMap((leaf) => leaf.cites),
  };
}

/** An agreement round of which nothing is stated, supposed as a whole, is told as one line. */
function supposedRound(group: Group, words: Words): Line | undefined {
  const all = leaves(group);
  const [first] = all;
  const path = first?.supposed?.[0] ?? '';
  if (placeOf(group.id)?.name !== 'round' || !all.every(({ supposed }) => supposed?.[0] === path)) return undefined;
  const { status } = group;
  if (!/^agreements\[\d+\]$/u.test(path) || status !== 'met') return undefined;
  const cites = all.flatMap((leaf) => leaf.cites);
  return { status, isSupposed: true, name: words.supposed.round(nameOf(group.id, words)), said: '', cites, lines: [] };
}

/** Three members in one line: each score, what is missing of it, the mark, and how many must reach it. */
function panel(group: Group, words: Words): Line | undefined {
  const members = group.of.filter((part) => part.kind === 'leaf' && isMember(part)) as readonly Leaf[];
  const sample = members.find(({ required }) => typeof required === 'number');
  if (members.length < group.of.length || typeof sample?.required !== 'number') return undefined;
  const { required, unit } = sample;
  if (members.some((leaf) => leaf.required !== undefined && leaf.required !== required)) return undefined;

  const entries = members.map(({ id, status, actual, gap, reason, supposed }, index) => {
    const number = placeOf(id)?.number ?? 0;
    const member = words.memberInLine(number, index === 0);
    if (supposed !== undefined) return words.supposed.member(member);
    if (typeof actual !== 'number') {
      const why = status === 'unknown' && reason !== 'missing-facts' ? valueIn(words.reasons, reason) : undefined;
      return why === undefined ? words.members.notScored(member) : words.members.notJudged(member, why);
    }
    const score = amountInWords(actual, unit, words);
    return typeof gap === 'number'
      ? words.members.entryShort(member, score, amountInWords(gap, unit, words))
      : words.members.entry(member, score);
  });
  const from = words.needMembers(group.need, members.length);
  const said = [entries.join(words.comma), words.members.mark(amountInWords(required, unit, words), from)];
  return {
    status: group.status,
    isSupposed: restsOnSupposed(group),
    name: nameOf(group.id, words),
    said: said.join(words.pause),
    cites: members.filter(({ status }) => status === group.status).flatMap(({ cites }) => cites),
    lines: [],
  };
}

/** The parts told in full. */
function toldOf({ status, of }: Group): readonly Finding[] {
  return of.filter((part) => part.status === status || (status === 'unknown' && part.status === 'unmet'));
}

/** The parts that are settled otherwise, named in one line. */
function asideOf({ status, of }: Group, words: Words): readonly Line[] {
  if (status === 'met') return [];
  const named = (other: Status, say: (parts: string) => string): readonly Line[] => {
    const parts = of
      .filter((part) => part.status === other)
      .map((part) => (restsOnSupposed(part) ? words.supposed.part(nameOf(part.id, words)) : nameOf(part.id, words)));
    if (parts.length === 0) return [];
    return [{ status: other, name: say(parts.join(words.comma)), said: '', cites: [], lines: [] }];
  };
  return [...named('met', words.alreadyMet), ...(status === 'unmet' ? named('unknown', words.notYetKnown) : [])];
}

/** What a finding has to tell, with its name; a group with one line is told together with it. */
function within(finding: Finding, words: Words): Line {
  return joined(outline(finding, words));
}

/** What a finding has to tell, with its name. */
export function outline(finding: Finding, words: Words): Line {
  const name = nameOf(finding.id, words);
  const leaf = finding.kind === 'leaf' ? finding : asOne(finding);
  if (leaf !== undefined) {
    const isSupposed = leaf.supposed !== undefined;
    return { status: leaf.status, isSupposed, name, said: leafInWords(leaf, words), cites: leaf.cites, lines: [] };
  }
  const group = finding as Group;
  const whole = supposedRound(group, words) ?? panel(group, words);
  if (whole !== undefined) return whole;
  const { status, need, of } = group;
  const named = need === of.length ? name : `${name} (${words.need(need, of.length)})`;
  const lines = [...toldOf(group).map((part) => within(part, words)), ...asideOf(group, words)];
  return { status, isSupposed: restsOnSupposed(finding), name: named, said: '', cites: [], lines };
}

/** A line with only one under it, and of the same status, is told together with it. */
function joined(line: Line): Line {
  const [only, ...others] = line.lines;
  if (only === undefined || others.length > 0 || only.status !== line.status || only.said === '') return line;
  return { ...only, name: `${line.name} › ${only.name}` };
}

/**
 * What each line cites beyond what the line above it cites for all: a clause that every line of a group rests on stands
 * once, at the group.
 */
export function withCitations(line: Line, above: ReadonlySet<string> = new Set()): Line {
  if (line.lines.length === 0) return { ...line, cites: beyond(line.cites, above) };
  const common = line.lines.filter(({ cites, lines }) => cites.length > 0 || lines.length > 0).map(citedBy);
  const [first = [], ...rest] = common;
  const shared = rest.length === 0 ? [] : inAll(first, rest);
  const own = beyond(shared, above);
  const known = new Set([...above, ...own.map(keyOf)]);
  return { ...line, cites: own, lines: line.lines.map((each) => withCitations(each, known)) };
}

/** What every line under a line cites; for a line without any, its own. */
function citedBy({ cites, lines }: Line): readonly Citation[] {
  if (lines.length === 0) return cites;
  const [first = [], ...rest] = lines.filter((each) => each.cites.length > 0 || each.lines.length > 0).map(citedBy);
  return inAll(first, rest);
}

/** Those of a list that are in all the others too. */
function inAll(cites: readonly Citation[], others: readonly (readonly Citation[])[]): readonly Citation[] {
  const keys = others.map((other) => new Set(other.map(keyOf)));
  return cites.filter((cite) => keys.every((known) => known.has(keyOf(cite))));
}

function beyond(cites: readonly Citation[], above: ReadonlySet<string>): readonly Citation[] {
  return cites.filter((cite) => !above.has(keyOf(cite)));
}

/** Every line of an outline, from top to bottom. */
export function allLines(line: Line): readonly Line[] {
  return [line, ...line.lines.flatMap(allLines)];
}

/** A line as it is read, without its mark. */
export function lineInWords({ name, said, cites }: Line, words: Words): string {
  const text = [name, said].filter((part) => part !== '').join(words.colon);
  return cites.length === 0 ? text : `${text} [${inLine(cites, words)}]`;
}
