/** A law by the words of a command line: what is shipped, a file, a day, or several of them one after the other. */
import type { Regulation } from '../../law/types';
import { isReadable, readJson } from '../input/file';
import type { Io } from '../machine/io';
import {
  amend,
  asOf,
  nearest,
  parseAmendments,
  parseRegulation,
  problemWords,
  regulation as shipped,
  without,
} from '../library';
import { at, Problem, problemAt } from '../machine/problem';

/** A law, and what it was called. */
export interface NamedLaw {
  /** As on the command line. */
  readonly spec: string;
  /** The same in its steps. */
  readonly words: readonly string[];
  readonly regulation: Regulation;
  /** Whether it is the law of one day, held at all times: its values have no days of their own. */
  readonly isOfOneDay: boolean;
}

const WITHOUT = 'without:';

/** Anything that is meant as a day, so that a Buddhist year is told as such and not as a missing file. */
const DAY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/u;

function fromFile(path: string, before: Regulation | undefined, io: Io): Regulation {
  const suggestion = nearest(path, ['shipped']);
  if (suggestion !== undefined && !isReadable(path, io)) {
    throw new Problem((lang) => {
      const { reasons, meant } = problemWords(lang);
      return `${path}: ${reasons['ENOENT'] ?? ''} (${meant(suggestion)})`;
    });
  }
  const json = readJson(path, io);
  if (Array.isArray(json)) {
    const parsed = parseAmendments(json);
    if (!parsed.ok) throw problemAt(path, parsed.issues);
    return at(path, () => amend(before ?? shipped, parsed.value));
  }
  if (typeof json !== 'object' || json === null || !('parameters' in json)) {
    throw new Problem((lang) => `${path}: ${problemWords(lang).amendmentsOrRegulation}`);
  }
  if (before !== undefined) {
    throw new Problem((lang) => `${path}: ${problemWords(lang).regulationFirst}`);
  }
  const parsed = parseRegulation(json);
  if (!parsed.ok) throw problemAt(path, parsed.issues);
  return parsed.value;
}

function step(word: string, before: Regulation | undefined, io: Io): Regulation {
  if (word === '') throw new Problem((lang) => problemWords(lang).lawOnEachSide);
  if (word === 'shipped') {
    if (before !== undefined) throw new Problem((lang) => `shipped: ${problemWords(lang).shippedFirst}`);
    return shipped;
  }
  if (word.startsWith(WITHOUT)) {
    return at(word, () => without(before ?? shipped, word.slice(WITHOUT.length)));
  }
  if (DAY.test(word)) return at(word, () => asOf(before ?? shipped, word));
  return fromFile(word, before, io);
}

/**
 * The law that `spec` names, one of
 *
 * - `shipped`: the law of this version of the library;
 * - a path to a JSON file, `-` for standard input: a regulation (an object with `parameters`), or a list of amendments
 *   to what is shipped;
 * - `without:679-2566`: what is shipped, as if that instrument had not been issued;
 * - a day `YYYY-MM-DD`: the law of that day, as if it had held at all times;
 * - several of these with `+` between them, each changing what is before it: `shipped+draft.json+2027-10-01`.
 *
 * A file whose name contains a `+` is taken as that file.
 */
export function lawOf(spec: string, io: Io): NamedLaw {
  const words = spec.includes('+') && !isReadable(spec, io) ? spec.split('+') : [spec];
  const made = words.reduce<Regulation | undefined>((before, word) => step(word, before, io), undefined);
  return { spec, words, regulation: made ?? shipped, isOfOneDay: DAY.test(words.at(-1) ?? '') };
}

/** The law that files are judged by; standard input cannot be both. */
export function lawFor(paths: readonly string[], spec: string, io: Io): NamedLaw {
  if (spec === '-' && paths.includes('-')) {
    throw new Problem((lang) => `-: ${problemWords(lang).standardInputOnce}`);
  }
  return lawOf(spec, io);
}
