/** From one status to another, and the deepest parts of two findings that made the step by themselves. */
import type { Finding, Status } from '../../finding/finding';

/** From one status to another: `met->unmet`. */
export type Transition = `${Status}->${Status}`;

/** How many went from which status to which. */
export type TransitionCounts = Readonly<Record<Transition, number>>;

/** A part whose own status differs. */
export interface MovedPart {
  readonly id: string;
  readonly transition: Transition;
}

/** The step between two statuses of the same facts. */
export function transitionOf(before: Status, after: Status): Transition {
  return `${before}->${after}`;
}

/** All nine steps, none counted. */
export function noCounts(): Record<Transition, number> {
  return {
    'met->met': 0,
    'met->unmet': 0,
    'met->unknown': 0,
    'unmet->met': 0,
    'unmet->unmet': 0,
    'unmet->unknown': 0,
    'unknown->met': 0,
    'unknown->unmet': 0,
    'unknown->unknown': 0,
  };
}

/**
 * The parts that decide the step: the deepest whose status differs. A group is one where none of the parts that both
 * trees have differs, because the law asks for another number of them, or for parts that it did not ask before.
 */
export function movedParts(before: Finding, after: Finding): readonly MovedPart[] {
  if (before.status === after.status) return [];
  const whole = [{ id: after.id, transition: transitionOf(before.status, after.status) }];
  if (before.kind === 'leaf' || after.kind === 'leaf') return whole;
  const others = new Map(after.of.map((part) => [part.id, part]));
  const within = before.of.flatMap((part) => {
    const other = others.get(part.id);
    return other === undefined ? [] : movedParts(part, other);
  });
  return within.length > 0 ? within : whole;
}
