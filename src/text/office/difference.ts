/** What two accounts contradict each other in, by name, and the value of each. */
import type { Difference } from '../../explore/cross-check/facts';
import type { TextLanguage } from '../language';
import { valueIn } from '../lookup';
import type { NameKind } from '../names/name-of';
import type { Bilingual } from '../names/vocabulary';
import { names } from '../names/vocabulary';
import { valueInWords } from '../value';
import type { Words } from '../words/words';

/** `service[0].from`, `agreements[2566].members[2]`, `degree`: the fact, which entry, what of it, and which member. */
const PATH = /^([A-Za-z0-9]+)(?:\[([^\]]*)\])?(?:\.([A-Za-z0-9]+)(?:\[(\d)\])?)?$/u;

function entryInWords(name: string, key: string, words: Words): string {
  const { facts } = words.office.review;
  const [first = '', half] = key.split('/');
  if (name === 'service') return facts.period(Number(key) + 1);
  if (name === 'agreements') return words.round(Number(key));
  if (name === 'salaryRounds') return facts.salaryRound(Number(first), Number(half));
  const called = valueIn(facts.lists, name) ?? name;
  return `${called} ${valueInWords(first, undefined, words)}`;
}

/** A path of a difference in words; the path itself where it has none. */
function differingFact(path: string, words: Words): string {
  const [, name = '', key, property, member] = PATH.exec(path) ?? [];
  if (name === '') return path;
  const { facts } = words.office.review;
  const whole = key === undefined ? (valueIn(facts.lists, name) ?? path) : entryInWords(name, key, words);
  if (property === undefined) return whole;
  const part = member === undefined ? (valueIn(facts.parts, property) ?? property) : words.scoreOf(Number(member) + 1);
  return `${whole}${words.pause}${part}`;
}

/** The lists that the words of a property are of; where there are two, no word is in both. */
const lists: Readonly<Record<string, readonly NameKind[]>> = {
  line: ['line'],
  standing: ['held-standing'],
  position: ['position'],
  language: ['language'],
  level: ['degree-level', 'salary-level'],
  field: ['degree-field'],
  setting: ['setting'],
  under: ['report-kind'],
  kind: ['sanction-kind'],
  specialArea: ['special-area'],
};

function wordOf(value: string, property: string, language: TextLanguage): string | undefined {
  for (const list of valueIn(lists, property) ?? []) {
    const word = valueIn<Bilingual>(names[list], value);
    if (word !== undefined) return word[language];
  }
  return undefined;
}

/** A value of an account in words; of what has parts, each of them with its name. */
function accountInWords(value: unknown, property: string, language: TextLanguage, words: Words): string {
  const { facts } = words.office.review;
  if (typeof value === 'string') return wordOf(value, property, language) ?? valueInWords(value, undefined, words);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') {
    return valueInWords(value, undefined, words);
  }
  if (typeof value !== 'object') return '';
  const parts = Object.entries(value).map(([name, part]) => {
    const said = accountInWords(part, name, language, words);
    const called = Array.isArray(value) ? undefined : valueIn(facts.parts, name);
    return called === undefined ? said : `${called} ${said}`;
  });
  return parts.length === 0 ? words.nothing : parts.join(words.comma);
}

/** One difference: the fact, and both accounts of it. */
export function differenceInWords(difference: Difference, language: TextLanguage, words: Words): string {
  const { path, declared, recorded } = difference;
  const [, name = '', , property = name] = PATH.exec(path) ?? [];
  const said = (value: unknown): string | undefined =>
    value === undefined ? undefined : accountInWords(value, property, language, words);
  return words.office.review.difference(differingFact(path, words), said(declared), said(recorded));
}
