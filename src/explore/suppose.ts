/**
 * What is supposed of rounds that are not on record: nothing, unless it is wanted. No round is made up: the parts that
 * lack it are marked as supposed, and only where the answer needs it.
 */
import { lastDayOfFiscalYear } from '../calendar/fiscal-year';
import type { Application } from '../facts/application';
import type { Supposition } from '../facts/filing-window';
import type { Finding, Leaf } from '../finding/finding';
import { counts } from '../rules/post';
import { heldOn } from '../rules/service';
import { wholeRound } from './round-paths';
import type { Supposal } from './supposed';
import { supposedPaths, supposeIn } from './supposed';

type Supposals = (leaf: Leaf) => Supposal | undefined;

/** An agreement round, passed in the post held at its end: whether that post counts is no supposition. */
function passed(leaf: Leaf, fiscalYear: number, application: Application): Supposal | undefined {
  const held = heldOn(application, lastDayOfFiscalYear(fiscalYear));
  if (held === undefined) return undefined;
  const isMet = !leaf.id.endsWith('.post') || counts(held, application.standing);
  return { status: isMet ? 'met' : 'unmet', paths: leaf.missing };
}

function supposals(application: Application, { agreements, performance }: Supposition): Supposals {
  return (leaf) => {
    if (leaf.status !== 'unknown') return undefined;
    const [path = ''] = leaf.missing;
    const fiscalYear = wholeRound(path);
    if (fiscalYear !== undefined && agreements !== undefined) return passed(leaf, fiscalYear, application);
    if (path.startsWith('salaryRounds[') && performance !== undefined) return { status: 'met', paths: leaf.missing };
    return undefined;
  };
}

/** With the suppositions that the one route needs which needs fewest, the first of equals. */
function forOneRoute(eligibility: Finding, of: Supposals): Finding {
  if (eligibility.kind === 'leaf') return supposeIn(eligibility, of);
  const [route] = eligibility.of
    .map((part) => supposeIn(part, of))
    .filter(({ status }) => status === 'met')
    .sort((a, b) => supposedPaths(a).length - supposedPaths(b).length);
  const needed = route === undefined ? [] : supposedPaths(route);
  return supposeIn(eligibility, (leaf) => (leaf.missing.every((path) => needed.includes(path)) ? of(leaf) : undefined));
}

/** Gives an eligibility with what is supposed of rounds not on record, as far as its status needs it. */
export function supposing(application: Application, assume: Supposition): (eligibility: Finding) => Finding {
  const of = supposals(application, assume);
  return (eligibility) => {
    if (eligibility.status !== 'unknown') return eligibility;
    const supposed = supposeIn(eligibility, of);
    return supposed.status === 'met' ? forOneRoute(eligibility, of) : supposed;
  };
}
