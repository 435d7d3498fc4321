/** The impact of a change, in words: what changes, how many results move, which parts decide it, and each case. */
import type { MovedCase } from '../../explore/impact/impact';
import type { Transition } from '../../explore/impact/transition';
import type { Status } from '../../finding/finding';
import type { Change } from '../../law/diff';
import type { Block } from '../../text/blocks';
import type { TextFormat, TextLanguage } from '../../text/language';
import type { NamedLaw } from '../commands/law';
import { blocksOf, label, lawWords, markOf, sentenceOf, verdictOn, writeBlocks } from '../library';
import { paper } from './paper';
import { partInWords } from './part-in-words';
import { haveDays, nameOf, renderChanges } from './render-law';
import type { Tally } from '../commands/tally';
import { movedIn, moves } from '../commands/tally';

/** All that an answer tells. */
export interface ImpactReport {
  readonly before: NamedLaw;
  readonly after: NamedLaw;
  readonly changes: readonly Change[];
  readonly tally: Tally;
  /** The first of the moves. */
  readonly listed: readonly MovedCase[];
}

const statuses: readonly Status[] = ['met', 'unmet', 'unknown'];

/** GitHub takes 65,536 characters in a comment; what the workflow puts around it must fit too. */
const LONGEST_COMMENT = 60_000;

const MOST_PARTS = 20;

function statusInWords(status: Status, lang: TextLanguage): string {
  return `${markOf(status)} ${lawWords(lang).statuses[status]}`;
}

function statusesOf(transition: Transition): readonly [Status, Status] {
  return transition.split('->') as [Status, Status];
}

function stepInWords(transition: Transition, lang: TextLanguage): string {
  const [from, to] = statusesOf(transition);
  return `${statusInWords(from, lang)} → ${statusInWords(to, lang)}`;
}

function summary({ before, after, tally }: ImpactReport, lang: TextLanguage): string {
  const words = lawWords(lang);
  const moved = movedIn(tally.counts);
  const [from, to] = [nameOf(before, lang), nameOf(after, lang)];
  if (tally.judged === 0) return words.noneJudged(from, to);
  if (moved === 0) return words.noneMoved(tally.judged, from, to);
  const steps = moves
    .filter((move) => tally.counts[move] > 0)
    .map((move) => {
      const [old, next] = statusesOf(move);
      return words.step(tally.counts[move], words.statuses[old], words.statuses[next]);
    });
  return words.moved(moved, tally.judged, from, to, steps);
}

function countsTable({ counts }: Tally, lang: TextLanguage): Block {
  return {
    kind: 'table',
    head: [lawWords(lang).beforeAndAfter, ...statuses.map((status) => statusInWords(status, lang))],
    rows: statuses.map((from) => [statusInWords(from, lang), ...statuses.map((to) => counts[`${from}->${to}`])]),
    align: ['start', ...statuses.map(() => 'end' as const)],
  };
}

function chapter(title: string, blocks: readonly Block[]): Block {
  return { kind: 'section', title, isApart: true, blocks };
}

/** The parts that decide most moves first; of very many, as of rounds of many years, those alone. */
function partsBlocks({ parts }: Tally, lang: TextLanguage): readonly Block[] {
  const words = lawWords(lang);
  const { part, step, count } = words.columns;
  const rows = [...parts]
    .flatMap(([id, counts]) =>
      moves
        .filter((move) => counts[move] > 0)
        .map((move) => ({
          count: counts[move],
          cells: [{ name: partInWords(id, lang), id }, stepInWords(move, lang), counts[move]],
        })),
    )
    .sort((a, b) => b.count - a.count);
  const more = rows.length - MOST_PARTS;
  const displayed: readonly Block[] = [
    { kind: 'table', head: [part, step, count], rows: rows.slice(0, MOST_PARTS).map(({ cells }) => cells) },
    ...(more > 0 ? [{ kind: 'note', text: words.notShown(more) } as const] : []),
  ];
  return [chapter(words.headings.parts, displayed)];
}

function caseDetails({ id, transition, parts, before, after }: MovedCase, lang: TextLanguage): Block {
  const words = lawWords(lang);
  return {
    kind: 'details',
    name: id,
    summary: `${label(after.id, lang)}: ${stepInWords(transition, lang)}`,
    brief: [
      `${words.before}: ${sentenceOf(verdictOn(before, lang))}`,
      `${words.after}: ${sentenceOf(verdictOn(after, lang))}`,
      ...parts.map((part) => `${words.decidedBy} ${partInWords(part.id, lang)}: ${stepInWords(part.transition, lang)}`),
    ],
    blocks: [
      { kind: 'section', title: words.before, blocks: blocksOf(before, lang) },
      { kind: 'section', title: words.after, blocks: blocksOf(after, lang) },
    ],
  };
}

/** The first cases, as many as a comment can hold beside what is already in it. */
function thatFit(cases: readonly Block[], head: readonly Block[], lang: TextLanguage): readonly Block[] {
  const lengthOf = (blocks: readonly Block[]): number => writeBlocks(blocks, 'markdown', lang).length;
  const inChapter = lengthOf([chapter('', [])]);
  let length = lengthOf(head) + 1;
  const first = cases.findIndex((block) => {
    length += lengthOf([chapter('', [block])]) - inChapter;
    return length > LONGEST_COMMENT;
  });
  return first === -1 ? cases : cases.slice(0, first);
}

/** The whole answer; as Markdown it fits into a comment of a pull request. */
export function renderImpact(report: ImpactReport, format: TextFormat, lang: TextLanguage): string {
  const { before, after, changes, tally, listed } = report;
  const words = lawWords(lang);
  const { headings } = words;
  const moved = movedIn(tally.counts);
  const head: readonly Block[] = [
    { kind: 'title', text: words.impact },
    { kind: 'paragraph', text: summary(report, lang) },
    chapter(headings.changes, [renderChanges(changes, after.regulation, haveDays(before, after), lang)]),
    chapter(headings.counts, [countsTable(tally, lang)]),
    ...(moved === 0 ? [] : partsBlocks(tally, lang)),
  ];
  if (moved === 0) return paper(head, format, lang);

  const cases = listed.map((one) => caseDetails(one, lang));
  const displayed = format === 'markdown' ? thatFit(cases, [...head, chapter(headings.cases, [])], lang) : cases;
  const left = moved - displayed.length;
  const text = displayed.length < cases.length ? words.tooLong(left) : words.notShown(left);
  const rest: readonly Block[] = left === 0 ? [] : [{ kind: 'note', text }];
  return paper([...head, chapter(headings.cases, [...displayed, ...rest])], format, lang);
}
