/** One leaf in words: what there is, what is asked, what is missing. Reads what the leaf shows and judges nothing. */
import type { Leaf, Value } from '../finding/finding';
import { isElapsed, isList } from '../finding/value-kind';
import { evidenceTellings } from './evidence-in-words';
import type { PlaceName } from './place';
import { placeOf } from './place';
import { valueIn } from './lookup';
import { amountInWords, dayInWords, textInWords, valueInWords } from './value';
import type { Saying, Words } from './words/words';

/** The phrases of a leaf; undefined where it does not show what its kind shows, so that it is told plainly. */
type Telling = (leaf: Leaf, words: Words) => readonly string[] | undefined;

function told({ actual, required, gap, unit }: Leaf, saying: Saying, words: Words): readonly string[] {
  const say = (value: Value | undefined, phrase: (value: string) => string): readonly string[] =>
    value === undefined ? [] : [phrase(valueInWords(value, unit, words))];
  return [...say(actual, saying.actual), ...say(required, saying.required), ...say(gap, saying.gap)];
}

/** The day on which waiting alone will have mended it. */
function healing({ waitUntil }: Leaf, phrase: (day: string) => string, words: Words): readonly string[] {
  return waitUntil === undefined ? [] : [phrase(dayInWords(waitUntil, words))];
}

/** Names of a list in words; undefined where it is no list of names. */
function names(value: Value | undefined, words: Words): readonly string[] | undefined {
  if (!isList(value)) return undefined;
  const texts = value.filter((each) => typeof each === 'string');
  return texts.length === value.length ? texts.map((text) => textInWords(text, words)) : undefined;
}

const tenure: Telling = (leaf, words) => {
  const { actual } = leaf;
  const isNone = isElapsed(actual) && actual.years === 0 && actual.months === 0 && actual.days === 0;
  const until = healing(leaf, words.tenure.waitUntil, words);
  return [...told(leaf, words.tenure, words), ...until, ...(isNone ? [words.tenure.none] : [])];
};

/** A clear look-back is told in one phrase. */
const conduct: Telling = (leaf, words) => {
  const isClear = isList(leaf.actual) && leaf.actual.length === 0 && leaf.gap === undefined;
  if (isClear && isElapsed(leaf.required)) return [words.conduct.clear(valueInWords(leaf.required, leaf.unit, words))];
  return [...told(leaf, words.conduct, words), ...healing(leaf, words.conduct.waitUntil, words)];
};

const post: Telling = ({ status, actual, required, gap }, words) => {
  if (gap !== undefined) return undefined;
  const say = (value: Value | undefined, phrase: (value: string) => string): readonly string[] | undefined => {
    if (value === undefined) return [];
    const [position, standing] = names(value, words) ?? [];
    return position === undefined || standing === undefined ? undefined : [phrase(words.post.held(position, standing))];
  };
  const held = say(actual, words.post.actual);
  const asked = say(required, words.post.required);
  if (held === undefined || asked === undefined) return undefined;
  const isSame = status === 'met' && JSON.stringify(actual) === JSON.stringify(required);
  return isSame ? held.map(words.post.same) : [...held, ...asked];
};

const workload: Telling = ({ actual, gap }, words) => {
  if (typeof actual !== 'boolean' || gap !== undefined) return undefined;
  return [actual ? words.stated.met : words.stated.unmet];
};

const score: Telling = (leaf, words) => told(leaf, words.score, words);
const reports: Telling = (leaf, words) => told(leaf, words.reports, words);

const language: Telling = ({ actual, required, gap }, words) => {
  if (gap !== undefined) return undefined;
  const say = (
    value: Value | undefined,
    phrase: (level: string, date: string) => string,
  ): readonly string[] | undefined => {
    if (value === undefined) return [];
    if (value === null) return [words.language.none];
    const [level, on] = isList(value) ? value : [];
    return typeof level === 'string' && typeof on === 'string' ? [phrase(level, dayInWords(on, words))] : undefined;
  };
  const shown = say(actual, words.language.actual);
  const asked = say(required, words.language.required);
  return shown === undefined || asked === undefined ? undefined : [...shown, ...asked];
};

const specialArea: Telling = ({ actual, required, gap }, words) =>
  actual === null && required === undefined && gap === undefined ? [words.specialArea.none] : undefined;

/** A test that is passed or failed as a whole. */
const testResult: Telling = ({ actual, required, gap }, words) => {
  if (gap !== undefined || required !== true || (actual !== undefined && typeof actual !== 'boolean')) return undefined;
  if (actual === true) return [words.testResult.passed];
  return [...(actual === undefined ? [] : [words.testResult.failed]), words.testResult.required];
};

/** The name of a subject is shown as it is, whatever it is. */
const subjectListed: Telling = ({ actual, required, gap }, words) => {
  const lists = required === undefined ? [] : names(required, words);
  if (gap !== undefined || typeof actual !== 'string' || lists === undefined) return undefined;
  const asked = lists.length === 0 ? [] : [words.subject.lists(lists.join(words.comma))];
  return [words.subject.named(actual), ...asked];
};

const subjectConsent: Telling = ({ actual, gap }, words) => {
  if (gap !== undefined || (actual !== undefined && typeof actual !== 'boolean')) return undefined;
  if (actual === true) return [words.subject.consented];
  return [...(actual === undefined ? [] : [words.subject.notConsented]), words.subject.consentRequired];
};

const subjectArea: Telling = ({ actual, required, gap }, words) => {
  if (gap !== undefined) return undefined;
  if (actual !== undefined && typeof actual !== 'boolean') return undefined;
  if (required !== undefined && typeof required !== 'boolean') return undefined;
  return [
    ...(actual === undefined ? [] : [words.subject.area(actual)]),
    ...(required === undefined ? [] : [words.subject.areaRequired(required)]),
  ];
};

/** Those of `all` that are not among the others. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return all.filter((each) => !known.has(each));
}

/** Conditions by name: those that hold, all of them, and those that fail. */
function conditions(leaf: Leaf, held: readonly string[], words: Words): readonly string[] | undefined {
  const all = names(leaf.required, words);
  const having = names(leaf.actual, words);
  const failing = leaf.gap === undefined ? [] : names(leaf.gap, words);
  if (all === undefined || having === undefined || failing === undefined) return undefined;
  const list = (parts: readonly string[]): string => parts.join(words.comma);
  if (leaf.status === 'met') return [...held, words.conditions.all(list(all))];
  const open = without(all, [...having, ...failing]);
  return [
    ...held,
    ...(failing.length === 0 ? [] : [words.conditions.gap(list(failing))]),
    ...(open.length === 0 ? [] : [words.conditions.open(list(open))]),
    words.conditions.required(list(all)),
  ];
}

const degree: Telling = (leaf, words) => {
  if (leaf.actual === undefined && leaf.required === undefined) return leaf.gap === undefined ? [] : undefined;
  if (leaf.actual === null) return leaf.gap === undefined ? [words.degree.none] : undefined;
  const level = names(leaf.actual, words)?.[0];
  return level === undefined ? undefined : conditions(leaf, [level], words);
};

const nqf8: Telling = (leaf, words) => {
  if (leaf.actual === undefined && leaf.required === undefined) return leaf.gap === undefined ? [] : undefined;
  if (leaf.actual === null) return leaf.gap === undefined ? [words.nqf8.none] : undefined;
  return conditions(leaf, [words.nqf8.held], words);
};

/** Rounds newest first, each with its level; a round without one is not on record. */
function roundsInWords(value: Value | undefined, words: Words): readonly string[] | undefined {
  if (value === undefined) return [];
  if (!isList(value)) return undefined;
  const rounds = value.map((each) => {
    const [round, level] = isList(each) ? each : [];
    if (typeof round !== 'string' || (typeof level !== 'string' && level !== null)) return undefined;
    return words.performance.round(round, level === null ? words.performance.notOnRecord : textInWords(level, words));
  });
  if (!rounds.every((round) => round !== undefined)) return undefined;
  return rounds.length === 0 ? [] : [words.performance.actual(rounds.join(words.comma))];
}

const performance: Telling = (leaf, words) => {
  const { actual, required, gap, unit } = leaf;
  const isOnRecord = !isList(actual) || actual.some((each) => isList(each) && each[1] !== null);
  const rounds = roundsInWords(actual, words);
  const [count, level] = isList(required) ? required : [];
  if (rounds === undefined || typeof count !== 'number' || typeof level !== 'string') return undefined;
  if (gap !== undefined && typeof gap !== 'number') return undefined;
  return [
    ...(isOnRecord ? rounds : []),
    words.performance.required(amountInWords(count, unit, words), textInWords(level, words)),
    ...(gap === undefined ? [] : [words.performance.gap(amountInWords(gap, unit, words))]),
    ...healing(leaf, words.performance.waitUntil, words),
  ];
};

const semester: Telling = ({ actual, required, gap, unit }, words) => {
  if (typeof required !== 'number' || (gap !== undefined && typeof gap !== 'number')) return undefined;
  const { first, another, required: atMost } = words.semester;
  const filed = actual === undefined ? [] : [actual === 1 ? first : another];
  return [...filed, atMost(amountInWords(required, unit, words))];
};

const transfer: Telling = ({ status, actual, required, gap }, words) => {
  if (gap !== undefined) return undefined;
  if (actual === null) return [words.transfer.none];
  if (typeof required !== 'string') return undefined;
  const office = textInWords(required, words);
  if (typeof actual !== 'string') return [words.transfer.required(office)];
  if (status === 'met') return [words.transfer.same(textInWords(actual, words))];
  return [words.transfer.actual(textInWords(actual, words)), words.transfer.required(office)];
};

const secondment: Telling = ({ actual, required, gap }, words) => {
  if (typeof actual !== 'boolean' || required !== undefined || gap !== undefined) return undefined;
  return [actual ? words.secondment.yes : words.secondment.no];
};

/** Whether a person saw it agree with its document. */
const seen: Telling = ({ status, actual, gap }, words) => {
  if (gap !== undefined || (actual !== undefined && typeof actual !== 'boolean')) return undefined;
  if (status === 'met') return [words.seen.agrees];
  return [...(actual === false ? [words.seen.differs] : []), words.seen.required];
};

const effectiveDay: Telling = (leaf, words) => told(leaf, words.effectiveDay, words);

/** Who acted, and who may. */
const acting: Telling = ({ status, actual, required, gap }, words) => {
  const may = names(typeof required === 'string' ? [required] : required, words);
  if (may === undefined || gap !== undefined) return undefined;
  if (typeof actual !== 'string') return [words.acting.required(may)];
  const given = actual === 'other' ? words.acting.other : textInWords(actual, words);
  return status === 'met' ? [words.acting.same(given)] : [words.acting.actual(given), words.acting.required(may)];
};

const salary: Telling = ({ actual, required }, words) => {
  if (actual === undefined && required === 'unchanged') return [words.salary.unchanged];
  if (typeof actual !== 'number' || typeof required !== 'number') return undefined;
  return [words.salary.actual(String(actual)), words.salary.required(String(required))];
};

const retention: Telling = ({ actual }, words) => (actual === 0 ? [words.retention.noRound] : undefined);

/** The earlier application for the same standing: its day and what became of it. */
const filingYear: Telling = ({ actual }, words) => {
  if (actual === null) return [words.filingYear.none];
  const [on, result] = isList(actual) ? actual : [];
  if (typeof on !== 'string' || typeof result !== 'string') return undefined;
  return [words.filingYear.earlier(dayInWords(on, words), textInWords(result, words))];
};

const tellings: Readonly<Partial<Record<PlaceName, Telling>>> = {
  tenure,
  conduct,
  post,
  workload,
  'workload-teaching': score,
  'workload-total': score,
  member: score,
  'review-general': seen,
  'review-degrees': seen,
  'review-licence': seen,
  'review-reports': reports,
  'sheet-teaching': score,
  'sheet-outcomes': score,
  'sheet-agreement': score,
  reports,
  language,
  'special-area': specialArea,
  degree,
  nqf8,
  performance,
  semester,
  transfer,
  secondment,
  'effective-day': effectiveDay,
  appointer: acting,
  approver: acting,
  salary,
  retention,
  'filing-year': filingYear,
  'test-total': score,
  'test-listening-reading': score,
  'test-speaking': score,
  'test-writing': score,
  'test-level': score,
  'test-result': testResult,
  'subject-listed': subjectListed,
  'subject-consent': subjectConsent,
  'subject-foreign-language': subjectArea,
  ...evidenceTellings,
};

/** Why the leaf is unknown; where some of it is stated, that more is needed. A degree tells itself what is open. */
function reasonInWords({ id, status, reason, actual, supposed }: Leaf, words: Words): readonly string[] {
  if (supposed !== undefined) return [words.supposed.notGiven];
  if (status !== 'unknown') return [];
  // A leaf of one's own, made without types, may lack it.
  const why = valueIn(words.reasons, reason) ?? words.verdicts.fulfilled.unknown;
  const name = placeOf(id)?.name;
  if (reason === 'not-encoded' && name !== undefined) return [words.notEncoded[name] ?? why];
  if (reason !== 'missing-facts' || actual === undefined) return [why];
  if (name === 'degree') return [];
  const isOnRecord = !isList(actual) || actual.some((each) => !isList(each) || each[1] !== null);
  return [isOnRecord ? words.moreNeeded : why];
}

/** What a leaf shows, in one line without its name. */
export function leafInWords(leaf: Leaf, words: Words): string {
  const place = placeOf(leaf.id);
  const telling = place === undefined ? undefined : tellings[place.name];
  const phrases = telling?.(leaf, words) ?? told(leaf, words.plain, words);
  return [...reasonInWords(leaf, words), ...phrases].join(words.pause);
}
