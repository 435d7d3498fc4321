/** The page of instruments: in order of date, with what each sets, changes and ends. */
import type { Cites, Dated, Instrument, Parameter, ParamId, Regulation } from '../../../src/index';
import { shortName } from '../../../src/text/citation';
import { bullets, heading, link, plain } from '../markdown';
import type { PageWords } from '../words/words';
import { dateOf, fileOf, framed, parameterLink, setValueInWords } from './common';

type Named = readonly [ParamId, Parameter];

/** The first citation names the instrument that set a value, or ended it. */
function isBy(cites: Cites, instrument: Instrument): boolean {
  return cites[0].instrument === instrument.id;
}

function effectOfValue(id: ParamId, dated: Dated, previous: Dated | undefined, words: PageWords): string {
  const parameter = parameterLink(id, words);
  const value = setValueInWords(id, dated, words);
  const from = words.text.date(dated.from);
  // What is assumed is nothing that the instrument says.
  if (dated.cites[0].standing === 'assumption') return words.assumes(parameter, value, from);
  if (previous === undefined) return words.sets(parameter, value, from);
  if (setValueInWords(id, previous, words) === value) return words.keeps(parameter, value, from);
  return words.changes(parameter, setValueInWords(id, previous, words), value, from);
}

/** How sure it is: in a word for each way in which the instrument is cited. */
function howSure(cites: Cites, instrument: Instrument, words: PageWords): string {
  const own = cites.filter((citation) => citation.instrument === instrument.id);
  const said = [...new Set(own.map(({ standing }) => words.standings[standing].word))];
  return `(${said.join(words.text.comma)})`;
}

function effects([id, { values }]: Named, instrument: Instrument, words: PageWords): readonly string[] {
  return values.flatMap((dated, index) => [
    ...(isBy(dated.cites, instrument)
      ? [`${effectOfValue(id, dated, values[index - 1], words)} ${howSure(dated.cites, instrument, words)}`]
      : []),
    ...(dated.endedBy !== undefined && dated.until !== undefined && isBy(dated.endedBy, instrument)
      ? [
          `${words.ends(parameterLink(id, words), setValueInWords(id, dated, words), words.text.date(dated.until))} ${howSure(dated.endedBy, instrument, words)}`,
        ]
      : []),
  ]);
}

/** Whether a value rests on it, without being set by it. */
function supports([, { values }]: Named, instrument: Instrument): boolean {
  return values.some(({ cites, citesFor }) =>
    [...cites.slice(1), ...Object.values<Cites>(citesFor ?? {}).flat()].some(
      (cited) => cited.instrument === instrument.id,
    ),
  );
}

function blocksOf(instrument: Instrument, all: readonly Named[], words: PageWords): readonly string[] {
  const made = all.flatMap((parameter) => effects(parameter, instrument, words));
  const supported = all.filter((parameter) => supports(parameter, instrument)).map(([id]) => parameterLink(id, words));
  return [
    heading(3, instrument.id, plain(shortName(instrument.id, words.text))),
    bullets([
      words.number(plain(instrument.number)),
      words.dated(dateOf(instrument, words)),
      ...(instrument.inForceFrom === undefined ? [] : [words.inForceFrom(words.text.date(instrument.inForceFrom))]),
      words.about(plain(instrument.about[words.language])),
      instrument.read ? words.read : words.notRead,
      ...made,
      ...(supported.length === 0 ? [] : [words.supports(supported.join(words.text.comma))]),
      ...(made.length + supported.length === 0 ? [words.noValue] : []),
      link(words.itsClauses, `${fileOf('clauses', words)}#${instrument.id}`),
    ]),
  ];
}

function yearOf({ dated }: Instrument, words: PageWords): string {
  return dated === undefined ? words.undated : words.year(Number(dated.slice(0, 4)));
}

/** By date; of a year alone, before the days of that year; without a date last. */
function inOrder(instruments: readonly Instrument[]): readonly Instrument[] {
  const key = ({ dated = '9999' }: Instrument): string => dated;
  return [...instruments].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** Every instrument in order of date. */
export function timelinePage({ instruments, parameters }: Regulation, words: PageWords): string {
  const all = Object.entries(parameters) as [ParamId, Parameter][];
  const ordered = inOrder(instruments);
  const blocks = ordered.flatMap((instrument, index) => {
    const before = ordered[index - 1];
    const year = yearOf(instrument, words);
    const first = before !== undefined && yearOf(before, words) === year ? [] : [`## ${year}`];
    return [...first, ...blocksOf(instrument, all, words)];
  });
  return framed('timeline', words, blocks);
}
