/** The one combinator: at least so many of these parts, in Kleene's three-valued logic. */
import type { Citation, Finding, Group, Status } from './finding';

/**
 * The status of "at least `need` of these": met once `need` are met; unmet once too few are left that could be; else
 * unknown. It is the outcome that all completions of the unknowns agree on, so that the parts are judged one after the
 * other only until it is decided.
 */
export function decide<T>(need: number, of: readonly T[], statusOfPart: (part: T) => Status): Status {
  let metCount = 0;
  let possible = of.length;
  for (const part of of) {
    if (metCount >= need || possible < need) break;
    const status = statusOfPart(part);
    if (status === 'met') metCount += 1;
    else if (status === 'unmet') possible -= 1;
  }
  if (metCount >= need) return 'met';
  return possible < need ? 'unmet' : 'unknown';
}

function statusIn({ status }: { readonly status: Status }): Status {
  return status;
}

/** The status of "at least `need` of these" findings. */
export function statusOf(need: number, of: readonly { readonly status: Status }[]): Status {
  return decide(need, of, statusIn);
}

/** At least `need` of `of`. Every part is kept, also those that no longer matter. */
export function atLeast(id: string, need: number, of: readonly Finding[], cites: readonly Citation[]): Group {
  return Object.freeze({
    kind: 'group',
    id,
    status: statusOf(need, of),
    need,
    of: Object.freeze(of),
    cites,
  });
}

/** All of `of`. */
export function allOf(id: string, of: readonly Finding[], cites: readonly Citation[]): Group {
  return atLeast(id, of.length, of, cites);
}
