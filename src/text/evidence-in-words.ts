/** The leaves of evidence in words: files counted and measured, and what they are. */
import type { Leaf, Value } from '../finding/finding';
import type { PlaceName } from './place';
import { isList } from '../finding/value-kind';
import { amountInWords } from './value';
import type { Words } from './words/words';

type Telling = (leaf: Leaf, words: Words) => readonly string[] | undefined;
type Say = (value: string) => string;

/** A number of the unit; of several limits, any one. */
function amountOf(value: Value | undefined, { unit }: Leaf, words: Words): string | undefined {
  const numbers = isList(value) ? value : [value];
  const amounts = numbers.map((each) => (typeof each === 'number' ? amountInWords(each, unit, words) : undefined));
  return amounts.every((amount) => amount !== undefined) ? words.evidence.anyOf(amounts) : undefined;
}

function say(amount: string | undefined, phrase: Say): readonly string[] {
  return amount === undefined ? [] : [phrase(amount)];
}

const itself: Say = (amount) => amount;

/** What there is, the limit, and by how much it is missed: too few of what must be there, too many of the rest. */
function limited(limit: (words: Words) => Say): Telling {
  return (leaf, words) => {
    const { actual, required, gap } = leaf;
    const isShort = typeof actual === 'number' && typeof required === 'number' && actual < required;
    return [
      ...say(amountOf(actual, leaf, words), itself),
      ...say(amountOf(required, leaf, words), limit(words)),
      ...say(amountOf(gap, leaf, words), isShort ? words.evidence.short : words.evidence.over),
    ];
  };
}

const atMost = limited(({ evidence }) => evidence.atMost);

/** A name of `names`; what is asked is told only where it is not there. */
function named<N extends string>(names: (words: Words) => Readonly<Record<N, string>>): Telling {
  return ({ status, actual, required, gap }, words) => {
    const table = names(words);
    const wordOf = (value: Value): readonly string[] =>
      typeof value === 'string' && Object.hasOwn(table, value) ? [table[value as N]] : [];
    const taken = (isList(required) ? required : required === undefined ? [] : [required]).flatMap(wordOf);
    const found = actual === undefined ? [] : wordOf(actual);
    if (gap !== undefined || taken.length === 0 || (actual !== undefined && found.length === 0)) return undefined;
    return status === 'met' ? found : [...found, words.evidence.mustBe(words.evidence.anyOf(taken))];
  };
}

const ofVideo: Telling = ({ actual, gap }, { evidence }) => {
  if (gap !== undefined || typeof actual !== 'boolean') return actual === undefined ? [] : undefined;
  return [actual ? evidence.ofVideo.met : evidence.ofVideo.unmet];
};

const captions: Telling = ({ actual, required, gap }, { evidence }) => {
  if (gap !== undefined || (actual !== undefined && typeof actual !== 'boolean')) return undefined;
  if (actual === true) return [evidence.captions.met];
  const asked = required === undefined ? [] : [evidence.captions.required];
  return [...(actual === undefined ? [] : [evidence.captions.unmet]), ...asked];
};

const besideVideo: Telling = (leaf, words) => {
  if (leaf.actual !== null) return atMost(leaf, words);
  return leaf.status === 'met' ? [words.evidence.noVideo] : [words.evidence.noVideo, ...(atMost(leaf, words) ?? [])];
};

const agreementResults: Telling = (leaf, words) => {
  if (leaf.actual !== 0) return undefined;
  return [words.evidence.noResult, ...say(amountOf(leaf.required, leaf, words), words.evidence.everyRound)];
};

export const evidenceTellings = {
  'file-count': limited(({ evidence }) => evidence.exactly),
  'fewest-files': limited(({ evidence }) => evidence.atLeast),
  'most-files': atMost,
  videos: atMost,
  'beside-video': besideVideo,
  'file-kind': named(({ evidence }) => evidence.kinds),
  'video-length': atMost,
  'file-pages': atMost,
  paper: named(({ evidence }) => evidence.papers),
  pictures: atMost,
  captions,
  'of-video': ofVideo,
  'agreement-results': agreementResults,
} as const satisfies Readonly<Partial<Record<PlaceName, Telling>>>;
