/** What an office's commands take for the items of a file: applications to review, personnel files, sheets, a board's cases. */
import type { BoardCase } from '../../facts/board';
import type { Parsed } from '../../error/parsed';
import type { RecordedFacts } from '../../facts/recorded-facts';
import type { ReviewFacts } from '../../facts/review';
import type { SheetFacts } from '../../facts/sheet';
import { parseBoardCase, parseCase, parseReview, parseSheet, recordedFacts } from '../library';
import type { Kind } from './corpus';

type Json = Readonly<Record<string, unknown>>;

/** Something under a name, which a file need not give. */
export interface Named<T> {
  readonly id: string | undefined;
  readonly facts: T;
}

function named<T>(json: unknown, parse: (facts: Json) => Parsed<T>): Parsed<Named<T>> {
  const { id, ...facts } = (typeof json === 'object' && json !== null ? json : {}) as Json;
  const parsed = parse(facts);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { id: typeof id === 'string' ? id : undefined, facts: parsed.value } };
}

/** An application, plain or with what it is checked against. */
export const reviewed: Kind<Named<ReviewFacts>> = {
  plain: (json) => ('application' in json ? undefined : 'application'),
  parse: (json) => named(json, parseReview),
  isFiled: true,
};

/** A personnel file: the facts of an application, as another account has them. */
export const recorded: Kind<Named<RecordedFacts>> = {
  plain: (json) => ('application' in json || 'id' in json ? undefined : 'application'),
  parse: (json) => named(json, (facts) => recordedFacts.parse('application' in facts ? facts['application'] : facts)),
  isFiled: false,
};

/** The sheets of one item: one sheet, or those of an evaluation's members that were given as levels. */
export const sheeted: Kind<Named<readonly SheetFacts[]>> = {
  plain: (json) => ('decidedOn' in json ? 'evaluation' : undefined),
  parse: (json) => {
    if (typeof json === 'object' && json !== null && 'evaluation' in json) {
      const parsed = parseCase(json);
      if (!parsed.ok) return parsed;
      const { id, evaluation } = parsed.value;
      const sheets = (evaluation?.members ?? []).flatMap((member): readonly SheetFacts[] => {
        if (evaluation === undefined || member === null) return [];
        const { standing, decidedOn: on } = evaluation;
        return (['teaching', 'outcomes'] as const).flatMap((domain) => {
          const levels = member[domain];
          return typeof levels === 'object' ? [{ domain, levels, standing, on }] : [];
        });
      });
      return { ok: true, value: { id, facts: sheets } };
    }
    return named(json, (facts) => {
      const parsed = parseSheet(facts);
      return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
    });
  },
  isFiled: true,
};

/** One applicant of a board's paper. An application beside the evaluation is left aside. */
export const boarded: Kind<BoardCase> = {
  plain: (json) => ('evaluation' in json ? undefined : 'evaluation'),
  parse: (json) => {
    if (typeof json !== 'object' || json === null) return parseBoardCase(json);
    return parseBoardCase(Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'application')));
  },
  isFiled: false,
};
