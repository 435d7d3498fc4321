/** What an office's commands take for the items of a file: applications to review, personnel files, a board's cases. */
import type { BoardCase } from '../../facts/board';
import type { Parsed } from '../../error/parsed';
import type { RecordedFacts } from '../../facts/recorded-facts';
import type { ReviewFacts } from '../../facts/review';
import { boardHeadings, parseBoardCase, parseReview, recordedFacts, reviewHeadings } from '../library';
import type { Kind } from './corpus';

export type Json = Readonly<Record<string, unknown>>;

/** Something under a name, which a file need not give. */
export interface Named<T> {
  readonly id: string | undefined;
  readonly facts: T;
}

/** Whether a value has properties of its own. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The facts of an item, and its name apart. */
export function named<T>(json: unknown, parse: (facts: Json) => Parsed<T>): Parsed<Named<T>> {
  const { id, ...facts } = isJson(json) ? json : {};
  const parsed = parse(facts);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { id: typeof id === 'string' ? id : undefined, facts: parsed.value } };
}

function without(json: Json, name: string): Json {
  return Object.fromEntries(Object.entries(json).filter(([each]) => each !== name));
}

/** A subject that bears no day of its own is named in the application. */
function withSubjectDay(json: Json): Json {
  const { subject, application } = json;
  const on = isJson(application) ? application['filedOn'] : undefined;
  return isJson(subject) && on !== undefined ? { ...json, subject: { on, ...subject } } : json;
}

/** An application, plain or with what it is checked against. */
export const reviewed: Kind<Named<ReviewFacts>> = {
  plain: (json) => ('application' in json ? undefined : 'application'),
  // What an evaluation says is no matter of a review.
  parse: (json) => named(json, (facts) => parseReview(withSubjectDay(without(facts, 'evaluation')))),
  isFiled: true,
  headings: reviewHeadings,
};

/** A personnel file: the facts of an application, as another account has them. */
export const recorded: Kind<Named<RecordedFacts>> = {
  plain: (json) => ('application' in json || 'id' in json ? undefined : 'application'),
  parse: (json) => named(json, (facts) => recordedFacts.parse('application' in facts ? facts['application'] : facts)),
  isFiled: true,
  needed: [['id']],
};

const noScores = [null, null, null];

/** Who has no score yet is known by the application; of the rest of an application only its day is printed. */
function boardCaseOf({ application, ...json }: Json): Json {
  if (!isJson(application)) return json;
  const { line, standing, filedOn } = application;
  const stated = { ...(line === undefined ? {} : { line }), ...(standing === undefined ? {} : { standing }) };
  return {
    ...(filedOn === undefined ? {} : { filedOn }),
    evaluation: { ...stated, members: noScores },
    ...json,
  };
}

/** One applicant of a board's paper. */
export const boarded: Kind<BoardCase> = {
  plain: (json) => ('evaluation' in json || 'application' in json ? undefined : 'evaluation'),
  parse: (json) => parseBoardCase(isJson(json) ? boardCaseOf(json) : json),
  isFiled: true,
  headings: boardHeadings,
  needed: [['line'], ['standing']],
};
