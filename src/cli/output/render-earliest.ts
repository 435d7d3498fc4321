/** The first day of filing in words, as a row and as JSON. */
import type { EarliestFiling, FilingDay } from '../../explore/earliest-filing';
import type { FilingWindow } from '../../facts/filing-window';
import type { Finding } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';
import type { Block } from '../../text/blocks';
import { blocksOf, dayOf as numberOf, isoOf, judgeWords, listUnder, partsAgainst, plainItems } from '../library';
import { clausesOfParts, dayInCell, dayOf, factsOf, partInFull, partsOf, supposedOf, together } from '../say';
import type { OutCell } from './cell';
import type { Rendering } from '../commands/series';

/** What is found of a case. */
export interface Earliest {
  readonly id: string;
  readonly window: FilingWindow;
  readonly answer: EarliestFiling;
}

/** What stands against filing on the day before, or on the last day of the window: the parts of the nearest route. */
function against(answer: EarliestFiling): { readonly finding: Finding; readonly parts: readonly string[] } | undefined {
  if (answer.status === 'none') return { finding: answer.finding, parts: partsAgainst(answer.finding) };
  if (answer.status === 'unknown' || answer.dayBefore === undefined) return undefined;
  const { dayBefore, finding } = answer;
  return { finding: dayBefore, parts: partsAgainst(dayBefore, finding) };
}

function assumedIn(answer: EarliestFiling): readonly string[] {
  return answer.status === 'unknown' ? (answer.atLatest?.assumed ?? []) : answer.assumed;
}

function row({ id, answer }: Earliest, lang: TextLanguage): readonly OutCell[] {
  const { results } = judgeWords(lang);
  const open = against(answer);
  return [
    id,
    results[answer.status],
    dayInCell(answer.status === 'found' ? answer.on : undefined),
    dayInCell(answer.status === 'unknown' ? answer.atLatest?.on : undefined),
    together(supposedOf(assumedIn(answer), lang)),
    together(answer.status === 'unknown' ? factsOf(answer.ask, lang) : []),
    open === undefined ? '' : together(partsOf(open.parts, lang)),
    open === undefined ? '' : clausesOfParts(open.finding, open.parts, lang),
  ];
}

function sentence({ answer, window }: Earliest, lang: TextLanguage): string {
  const words = judgeWords(lang);
  switch (answer.status) {
    case 'found':
      return answer.isFirstDayAsked === true
        ? words.already(dayOf(answer.on, lang))
        : words.found(dayOf(answer.on, lang));
    case 'none':
      return words.notFound(dayOf(window.from, lang), dayOf(window.until, lang));
    case 'unknown':
      return words.undecided(answer.ask.length > 0);
  }
}

function previous(on: string): string {
  return isoOf(numberOf(on) - 1);
}

/** The parts that were still open on the day before. */
function before(answer: EarliestFiling, lang: TextLanguage): readonly Block[] {
  if (answer.status !== 'found' || answer.dayBefore === undefined) return [];
  const { on, finding, dayBefore } = answer;
  const parts = partsAgainst(dayBefore, finding).map((id) => partInFull(dayBefore, id, lang));
  return listUnder(judgeWords(lang).dayBefore(dayOf(previous(on), lang)), parts);
}

/** The finding that is explained in full, and its day. */
function explained(answer: EarliestFiling): FilingDay | undefined {
  return answer.status === 'unknown' ? answer.atLatest : answer;
}

function blocks(earliest: Earliest, lang: TextLanguage): readonly Block[] {
  const { id, answer } = earliest;
  const { headings, atLatest, onDay } = judgeWords(lang);
  const day = explained(answer);
  const inFull = ({ on, finding }: FilingDay): Block => ({
    kind: 'section',
    title: answer.status === 'unknown' ? atLatest(dayOf(on, lang)) : onDay(dayOf(on, lang)),
    blocks: blocksOf(finding, lang),
  });
  const said: readonly Block[] = [
    { kind: 'verdict', text: sentence(earliest, lang) },
    ...listUnder(headings.assumed, plainItems(supposedOf(assumedIn(answer), lang))),
    ...listUnder(headings.ask, plainItems(answer.status === 'unknown' ? factsOf(answer.ask, lang) : [])),
    ...before(answer, lang),
    ...(day === undefined ? [] : [inFull(day)]),
  ];
  return [{ kind: 'case', name: id, blocks: said }];
}

export const earliestRendering: Rendering<Earliest> = {
  head: (lang) => {
    const { csv } = judgeWords(lang);
    return [csv.id, csv.result, csv.firstDay, csv.atLatest, csv.assumed, csv.ask, csv.against, csv.clauses];
  },
  rows: (earliest, lang) => [row(earliest, lang)],
  json: ({ id, answer }) => ({ id, ...answer }),
  blocks,
  page: (lang) => judgeWords(lang).pages.earliest,
};
