/** The page of values: every value with its whole history, by family. */
import { lawWords } from '../../../src/text/words/papers';
import { parameterNames } from '../../../src/text/parameter-names';
import { dayOf, isoOf } from '../../../src/calendar/day';
import type { Citation, Cites, Dated, Parameter, ParamId, Regulation, Standing } from '../../../src/index';
import { bold, code, heading, lines, plain, table } from '../markdown';
import type { PageWords } from '../words/words';
import { clauseCited, documentOf, framed, noteOf, setValueInWords, valueInWords } from './common';

function legend(words: PageWords): string {
  const { word, meaning } = words.columns;
  return table(
    [word, meaning],
    Object.values(words.standings).map((term) => [bold(term.word), plain(term.meaning)]),
  );
}

function lastDay({ until }: Dated, next: Dated | undefined, words: PageWords): string {
  if (until !== undefined) return words.text.date(until);
  return next === undefined ? words.open : words.text.date(isoOf(dayOf(next.from) - 1));
}

/** A citation of a value, and what there is to say of it beside its own note. */
interface Source {
  readonly citation: Citation;
  readonly said?: string;
}

/** What a value rests on for some standings only: each list once, with its standings. */
function ofSomeStandings(citesFor: Dated['citesFor'], words: PageWords): readonly Source[] {
  const lists = new Map<string, { standings: Standing[]; cites: Cites }>();
  for (const [standing, cites] of Object.entries(citesFor ?? {}) as [Standing, Cites][]) {
    const key = JSON.stringify(cites);
    const known = lists.get(key) ?? { standings: [], cites };
    known.standings.push(standing);
    lists.set(key, known);
  }
  return [...lists.values()].flatMap(({ standings, cites }) => {
    const said = words.only(standings.map((standing) => words.appliesTo[standing]).join(words.text.comma));
    return cites.map((citation) => ({ citation, said }));
  });
}

function sourcesOf({ cites, citesFor, endedBy }: Dated, words: PageWords): readonly Source[] {
  return [
    ...cites.map((citation) => ({ citation })),
    ...ofSomeStandings(citesFor, words),
    ...(endedBy ?? []).map((citation) => ({ citation, said: words.endedBy })),
  ];
}

/** How sure it is, the clause, where and when it was read, and what there is to say of it. */
function sourceCells({ citation, said = '' }: Source, words: PageWords): readonly string[] {
  const { standing, checkedOn, note } = citation;
  return [
    words.standings[standing].word,
    clauseCited(citation, words),
    documentOf(citation, words),
    checkedOn === undefined ? '' : words.shortDate(checkedOn),
    lines([said, noteOf(note, words)].filter((text) => text !== '')),
  ];
}

/** A row for each citation; the days and the value stand in the first of its rows. */
function history(id: ParamId, { values }: Parameter, words: PageWords): string {
  const { from, until, value, sure, cited, readIn, checked, note } = words.columns;
  const rows = values.flatMap((dated, index) => {
    const days = [words.text.date(dated.from), lastDay(dated, values[index + 1], words)];
    const first = [...days, bold(setValueInWords(id, dated, words))];
    return sourcesOf(dated, words).map((source, at) => [
      ...(at === 0 ? first : ['', '', '']),
      ...sourceCells(source, words),
    ]);
  });
  return table([from, until, value, sure, cited, readIn, checked, note], rows);
}

function parameterBlocks(id: ParamId, parameter: Parameter, words: PageWords): readonly string[] {
  const { kind, higherIs, chosenBy, opens } = parameter;
  const order =
    kind.type === 'name'
      ? [words.order(kind.names.map((name) => valueInWords(id, name, words)).join(words.text.comma))]
      : [];
  const before = words.before(opens.map((citation) => clauseCited(citation, words)).join(words.text.comma));
  return [
    heading(3, id, plain(parameterNames[id][words.language])),
    [
      code(id),
      ...order,
      words.directions[higherIs],
      words.chosenBy(lawWords(words.language).chosenBy[chosenBy]),
      before,
    ].join(' · '),
    history(id, parameter, words),
  ];
}

/** Every value with its first and last day, in words, and what it rests on. */
export function valuesPage({ parameters }: Regulation, words: PageWords): string {
  const all = Object.entries(parameters) as [ParamId, Parameter][];
  const families = Object.entries(words.families).flatMap(([family, name]) => [
    heading(2, family, name),
    ...all
      .filter(([id]) => id.startsWith(`${family}.`))
      .flatMap(([id, parameter]) => parameterBlocks(id, parameter, words)),
  ]);
  return framed('values', words, [legend(words), ...families]);
}
