/** The impact of a change, in words: what changes, how many results move, which parts decide it, and each case. */
import type { MovedCase } from '../../explore/impact/impact';
import type { Transition } from '../../explore/impact/transition';
import type { Finding, Status } from '../../finding/finding';
import type { Change } from '../../law/diff';
import type { TextLanguage } from '../../text/language';
import type { NamedLaw } from '../commands/law';
import type { Block } from './layout';
import { layOut } from './layout';
import { explain, label, markOf } from '../library';
import { partInWords } from './part-in-words';
import { haveDays, nameOf, renderChanges } from './render-law';
import type { Tally } from '../commands/tally';
import { movedIn, moves } from '../commands/tally';
import { commandWords } from '../words';

/** All that an answer tells. */
export interface ImpactReport {
  readonly before: NamedLaw;
  readonly after: NamedLaw;
  readonly changes: readonly Change[];
  readonly tally: Tally;
  /** The first of the moves. */
  readonly shown: readonly MovedCase[];
}

const statuses: readonly Status[] = ['met', 'unmet', 'unknown'];

/** GitHub takes 65,536 characters in a comment; what the workflow puts around it must fit too. */
const LONGEST_COMMENT = 60_000;

const MOST_PARTS = 20;

function statusInWords(status: Status, lang: TextLanguage): string {
  return `${markOf(status)} ${commandWords(lang).statuses[status]}`;
}

function statusesOf(transition: Transition): readonly [Status, Status] {
  return transition.split('->') as [Status, Status];
}

function stepInWords(transition: Transition, lang: TextLanguage): string {
  const [from, to] = statusesOf(transition);
  return `${statusInWords(from, lang)} → ${statusInWords(to, lang)}`;
}

function summary({ before, after, tally }: ImpactReport, lang: TextLanguage): string {
  const words = commandWords(lang);
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
    head: [commandWords(lang).beforeAndAfter, ...statuses.map((status) => statusInWords(status, lang))],
    rows: statuses.map((from) => [
      statusInWords(from, lang),
      ...statuses.map((to) => String(counts[`${from}->${to}`])),
    ]),
  };
}

/** The parts that decide most moves first; of very many, as of rounds of many years, those alone. */
function partsBlocks({ parts }: Tally, lang: TextLanguage): readonly Block[] {
  const words = commandWords(lang);
  const { part, step, count } = words.columns;
  const rows = [...parts]
    .flatMap(([id, counts]) =>
      moves
        .filter((move) => counts[move] > 0)
        .map((move) => ({
          count: counts[move],
          of: { name: partInWords(id, lang), id },
          cells: [stepInWords(move, lang), String(counts[move])],
        })),
    )
    .sort((a, b) => b.count - a.count);
  const more = rows.length - MOST_PARTS;
  return [
    { kind: 'heading', text: words.headings.parts },
    { kind: 'records', head: [part, step, count], rows: rows.slice(0, MOST_PARTS) },
    ...(more > 0 ? [{ kind: 'sentence', text: words.notShown(more) } as const] : []),
  ];
}

/** An explanation under a heading of its own, so its headings go deeper. */
function explained(finding: Finding, lang: TextLanguage): string {
  return explain(finding, lang, { format: 'markdown' }).replaceAll(/^### /gmu, '##### ');
}

function verdict(finding: Finding, lang: TextLanguage): string {
  return explain(finding, lang).split('\n', 1)[0] ?? '';
}

function caseDetails({ id, transition, parts, before, after }: MovedCase, lang: TextLanguage): Block {
  const words = commandWords(lang);
  return {
    kind: 'details',
    id,
    summary: `${label(after.id, lang)}: ${stepInWords(transition, lang)}`,
    lines: [
      `${words.before}: ${verdict(before, lang)}`,
      `${words.after}: ${verdict(after, lang)}`,
      ...parts.map((part) => `${words.decidedBy} ${partInWords(part.id, lang)}: ${stepInWords(part.transition, lang)}`),
    ],
    body: [`#### ${words.before}`, explained(before, lang), `#### ${words.after}`, explained(after, lang)].join('\n\n'),
  };
}

/** The first cases, as many as a comment can hold beside what is already in it. */
function thatFit(cases: readonly Block[], used: number): readonly Block[] {
  let length = used;
  const first = cases.findIndex((block) => {
    length += layOut([block], 'markdown').length + 1;
    return length > LONGEST_COMMENT;
  });
  return first === -1 ? cases : cases.slice(0, first);
}

/** The whole answer, as text or as Markdown that fits into a comment of a pull request. */
export function renderImpact(report: ImpactReport, format: 'text' | 'markdown', lang: TextLanguage): string {
  const { before, after, changes, tally, shown } = report;
  const words = commandWords(lang);
  const moved = movedIn(tally.counts);
  const head: readonly Block[] = [
    { kind: 'title', text: words.impact },
    { kind: 'sentence', text: summary(report, lang) },
    { kind: 'heading', text: words.headings.changes },
    renderChanges(changes, after.regulation, haveDays(before, after), lang),
    { kind: 'heading', text: words.headings.counts },
    countsTable(tally, lang),
  ];
  if (moved === 0) return layOut(head, format);

  const parts: readonly Block[] = [...partsBlocks(tally, lang), { kind: 'heading', text: words.headings.cases }];
  const cases = shown.map((one) => caseDetails(one, lang));
  const told = format === 'text' ? cases : thatFit(cases, layOut([...head, ...parts], format).length);
  const untold = moved - told.length;
  const rest: readonly Block[] =
    untold === 0
      ? []
      : [{ kind: 'sentence', text: told.length < cases.length ? words.tooLong(untold) : words.notShown(untold) }];
  return layOut([...head, ...parts, ...told, ...rest], format);
}
