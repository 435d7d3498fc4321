/** The ways in which a finding can come to be met, in words, as rows and as JSON. */
import type { Remedies, Remedy, RemedyPart } from '../../explore/remedies';
import type { Finding, Unit } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';
import type { Block, ListItem } from '../../text/blocks';
import { at, judgeWords, label, leafInWords, listUnder, valueIn, verdictOn, wordsOf } from '../library';
import type { OutCell } from './cell';
import { partInWords } from './part-in-words';
import { dayInCell, dayOf, factsOf, together, valueInCell } from '../say';
import type { Rendering } from '../commands/series';

/** What is found of a case. */
export interface Remedied {
  readonly id: string;
  readonly finding: Finding;
  readonly answer: Remedies;
  /** So many remedies are listed where people read them. */
  readonly limit: number;
}

function unitOf(finding: Finding, { id }: RemedyPart): Unit | undefined {
  const leaf = at(finding, id);
  return leaf?.kind === 'leaf' ? leaf.unit : undefined;
}

function listed({ answer, limit }: Remedied): readonly Remedy[] {
  return answer.remedies.slice(0, limit);
}

function rows(remedied: Remedied, lang: TextLanguage): readonly (readonly OutCell[])[] {
  const { id, finding, answer } = remedied;
  const { statuses, ways } = judgeWords(lang);
  const start = [id, lang === 'th' ? label(finding.id, lang) : finding.id, statuses[finding.status]];
  if (answer.remedies.every(({ parts }) => parts.length === 0)) return [[...start, '', '', '', '', '', '', '', '']];
  return listed(remedied).flatMap(({ parts }, index) =>
    parts.map((part) => {
      const unit = unitOf(finding, part);
      return [
        ...start,
        String(index + 1),
        part.id,
        partInWords(part.id, lang),
        ways[part.way],
        valueInCell(part.gap, unit, lang),
        valueInCell(part.least, unit, lang),
        dayInCell(part.until),
        together(factsOf(part.ask ?? [], lang)),
      ];
    }),
  );
}

const GROUND = 'eligibility.reduced.reduction.ground.';

/** What a ground takes: nobody can mend where a school stands. */
function groundOf(id: string, lang: TextLanguage): string | undefined {
  return id.startsWith(GROUND) ? valueIn<string>(judgeWords(lang).grounds, id.slice(GROUND.length)) : undefined;
}

/** What is to be done about one part, and what it shows. */
function deedOf(part: RemedyPart, finding: Finding, lang: TextLanguage): string {
  const words = judgeWords(lang);
  const { id, way, least, until, ask = [] } = part;
  const leaf = at(finding, id);
  const content = leaf?.kind === 'leaf' ? leafInWords(leaf, wordsOf(lang)) : '';
  switch (way) {
    case 'wait':
      return words.wait(until === undefined ? '' : dayOf(until, lang), content);
    case 'act':
      return groundOf(id, lang) ?? words.act(content);
    case 'ask':
      return [
        words.stated(together(factsOf(ask, lang))),
        ...(least === undefined ? [] : [words.least(valueInCell(least, unitOf(finding, part), lang))]),
      ].join(', ');
    case 'law':
      return content;
  }
}

function itemOf({ parts }: Remedy, index: number, finding: Finding, lang: TextLanguage): ListItem {
  return {
    text: judgeWords(lang).remedy(index + 1),
    items: parts.map((part) => ({
      text: `${partInWords(part.id, lang)}: ${deedOf(part, finding, lang)}`,
    })),
  };
}

function blocks(remedied: Remedied, lang: TextLanguage): readonly Block[] {
  const { id, finding, answer } = remedied;
  const words = judgeWords(lang);
  const displayed = listed(remedied);
  const isAll = answer.complete && displayed.length === answer.remedies.length;
  const items = displayed
    .filter(({ parts }) => parts.length > 0)
    .map((each, index) => itemOf(each, index, finding, lang));
  const notes = [
    ...(finding.status === 'met' ? [words.nothingToMend] : []),
    ...(answer.remedies.length === 0 ? [words.cannotBeMended] : []),
    ...(isAll ? [] : [words.moreRemedies]),
  ];
  const said: readonly Block[] = [
    verdictOn(finding, lang),
    ...listUnder(words.headings.remedies, items),
    ...notes.map((text) => ({ kind: 'note', text }) as const),
  ];
  return [{ kind: 'case', name: id, blocks: said }];
}

export const remediesRendering: Rendering<Remedied> = {
  head: (lang) => {
    const { csv } = judgeWords(lang);
    return [
      ...[csv.id, csv.finding, csv.status, csv.remedy, csv.partId, csv.part],
      ...[csv.way, csv.gap, csv.least, csv.until, csv.ask],
    ];
  },
  rows,
  json: ({ id, finding, answer }) => ({ id, finding: finding.id, status: finding.status, ...answer }),
  blocks,
  page: (lang) => judgeWords(lang).pages.remedies,
};
