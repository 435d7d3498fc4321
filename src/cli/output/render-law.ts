/** Values of the law and changes of them, in words. */
import type { Citation } from '../../finding/finding';
import type { Change } from '../../law/diff';
import type { Dated, Parameter, Regulation } from '../../law/types';
import type { Block, Cell, Named } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { NamedLaw } from '../commands/law';
import {
  asOf,
  datedInWords,
  dayInWords,
  inForce,
  inLine,
  lawWords,
  parameterName,
  valueInWords,
  valueName,
  wordsOf,
} from '../library';

/** A value and its unit. */
function valueOf(value: number | string, { unit }: Parameter, lang: TextLanguage): string {
  if (typeof value === 'string') return valueName(value, lang) ?? valueInWords(value, 'none', wordsOf(lang));
  return valueInWords(value, unit, wordsOf(lang));
}

/** A value with those of some standings, and what it spares; in words also where there is none. */
function setValueOf(
  { value, ...rest }: Pick<Dated<number | string | null>, 'value'> & Pick<Dated, 'byStanding' | 'transition'>,
  parameter: Parameter,
  lang: TextLanguage,
): string {
  if (value === null) return lawWords(lang).noValue;
  return datedInWords({ value, ...rest }, (one) => valueOf(one, parameter, lang), lang);
}

/** `before → after`, each with the values of some standings. */
function changeOf(change: Change, parameter: Parameter, lang: TextLanguage): string {
  const { before, beforeByStanding, after, afterByStanding, transition } = change;
  const first = { value: before, ...(beforeByStanding && { byStanding: beforeByStanding }) };
  const second = {
    value: after,
    ...(afterByStanding && { byStanding: afterByStanding }),
    ...(transition && { transition }),
  };
  return `${setValueOf(first, parameter, lang)} → ${setValueOf(second, parameter, lang)}`;
}

/** What a law is called: as on the command line, with days in words. */
export function nameOf({ words }: NamedLaw, lang: TextLanguage): string {
  return words.map((word) => dayInWords(word, wordsOf(lang))).join(' + ');
}

/** By which law was judged, where it is not the one of this version. */
export function lawNote(law: NamedLaw, lang: TextLanguage): readonly Block[] {
  return law.spec === 'shipped' ? [] : [{ kind: 'note', text: lawWords(lang).judgedBy(nameOf(law, lang)) }];
}

/** What a value rests on, in the order given, with its doubt where there is one. */
function citesOf(cites: readonly Citation[], lang: TextLanguage): string {
  const words = wordsOf(lang);
  const doubtOf = ({ standing }: Citation): string =>
    standing === 'reported' || standing === 'assumption' ? ` (${words.sure[standing]})` : '';
  const runs: Citation[][] = [];
  for (const citation of cites) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && doubtOf(last[0]) === doubtOf(citation)) last.push(citation);
    else runs.push([citation]);
  }
  return runs.map((run) => `${inLine(run, words)}${run[0] === undefined ? '' : doubtOf(run[0])}`).join('; ');
}

function daysOf(from: string, until: string | undefined, lang: TextLanguage): string {
  const [words, { since, between }] = [wordsOf(lang), lawWords(lang)];
  const first = dayInWords(from, words);
  return until === undefined ? since(first) : between(first, dayInWords(until, words));
}

function named(id: string, lang: TextLanguage): Named {
  return { name: parameterName(id, lang), id };
}

/** A parameter with each of its values. */
function rowsOf(id: string, parameter: Parameter, hasDays: boolean, lang: TextLanguage): readonly (readonly Cell[])[] {
  const of = named(id, lang);
  const chosenBy = lawWords(lang).chosenBy[parameter.chosenBy];
  if (parameter.values.length === 0) {
    const cells = [lawWords(lang).noValue, chosenBy, ...(hasDays ? [''] : []), citesOf(parameter.opens, lang)];
    return [[of, ...cells]];
  }
  return parameter.values.map((dated) => [
    of,
    setValueOf(dated, parameter, lang),
    chosenBy,
    ...(hasDays ? [daysOf(dated.from, dated.until, lang)] : []),
    citesOf(dated.cites, lang),
  ]);
}

function onDay(regulation: Regulation, day: string): readonly (readonly [string, Parameter])[] {
  const held: Readonly<Record<string, Dated | undefined>> = inForce(regulation, day);
  return Object.entries<Parameter>(asOf(regulation, day).parameters).map(([id, parameter]) => {
    const dated = held[id];
    return [id, { ...parameter, values: dated === undefined ? [] : [dated] }];
  });
}

/** Every value of a law through time, or those in force on one day. */
export function renderLaw(law: NamedLaw, day: string | undefined, lang: TextLanguage): readonly Block[] {
  const { regulation, isOfOneDay } = law;
  const words = lawWords(lang);
  const { parameter, value, chosenBy, days, instrument } = words.columns;
  const hasDays = !isOfOneDay;
  const parameters = day === undefined ? Object.entries<Parameter>(regulation.parameters) : onDay(regulation, day);
  const name = nameOf(law, lang);
  return [
    { kind: 'title', text: day === undefined ? words.law(name) : words.lawOn(name, dayInWords(day, wordsOf(lang))) },
    {
      kind: 'table',
      head: [parameter, value, chosenBy, ...(hasDays ? [days] : []), instrument],
      rows: parameters.flatMap(([id, one]) => rowsOf(id, one, hasDays, lang)),
    },
  ];
}

function directionOf({ before, after, direction, reachesBack }: Change, lang: TextLanguage): string {
  const words = lawWords(lang);
  const said = words.directions[before === null ? 'begins' : after === null ? 'ends' : direction];
  return reachesBack === undefined ? said : `${said}; ${words.reachesBack}`;
}

/** The values that move, as rows; `hasDays` where they move on a day of their own. */
export function renderChanges(
  changes: readonly Change[],
  { parameters }: Regulation,
  hasDays: boolean,
  lang: TextLanguage,
): Block {
  const { noDifference, columns } = lawWords(lang);
  if (changes.length === 0) return { kind: 'paragraph', text: noDifference };
  const { parameter, chosenBy, days, change, direction, instrument } = columns;
  return {
    kind: 'table',
    head: [parameter, ...(hasDays ? [days] : []), change, chosenBy, direction, instrument],
    rows: changes.map((one) => [
      named(one.param, lang),
      ...(hasDays ? [daysOf(one.from, one.until, lang)] : []),
      changeOf(one, parameters[one.param], lang),
      lawWords(lang).chosenBy[one.chosenBy],
      directionOf(one, lang),
      citesOf(one.cites, lang),
    ]),
  };
}

/** Whether values move on days of their own: not where two days as a whole are compared. */
export function haveDays(before: NamedLaw, after: NamedLaw): boolean {
  return !(before.isOfOneDay && after.isOfOneDay);
}

/** The values that differ between two laws. */
export function renderDiff(
  before: NamedLaw,
  after: NamedLaw,
  changes: readonly Change[],
  lang: TextLanguage,
): readonly Block[] {
  const { differences, countOfChanges } = lawWords(lang);
  return [
    { kind: 'title', text: differences(nameOf(before, lang), nameOf(after, lang)) },
    ...(changes.length === 0 ? [] : [{ kind: 'paragraph', text: countOfChanges(changes.length) } as const]),
    renderChanges(changes, after.regulation, haveDays(before, after), lang),
  ];
}
