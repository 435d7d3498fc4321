/** What two accounts contradict each other in, by name, and the value of each. */
import { valueIn } from '../lookup';
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
export function differingFact(path: string, words: Words): string {
  const [, name = '', key, property, member] = PATH.exec(path) ?? [];
  if (name === '') return path;
  const { facts } = words.office.review;
  const whole = key === undefined ? (valueIn(facts.lists, name) ?? path) : entryInWords(name, key, words);
  if (property === undefined) return whole;
  const part = member === undefined ? (valueIn(facts.parts, property) ?? property) : words.scoreOf(Number(member) + 1);
  return `${whole}${words.pause}${part}`;
}

/** A value of an account in words; of what has parts, each of them. */
export function accountInWords(value: unknown, words: Words): string {
  if (value === undefined) return words.office.review.notStated;
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
    return valueInWords(value, undefined, words);
  }
  if (typeof value !== 'object') return words.office.review.notStated;
  const parts = Object.values(value).map((part) => accountInWords(part, words));
  return parts.length === 0 ? words.nothing : parts.join(words.comma);
}
