/**
 * The judgement of an application as one would write it by hand for this one law and for speed: the law stands in the
 * code by date, days and points are whole numbers, nothing is checked and nothing is frozen.
 */
import type { Application } from '../../../src/index';
import { agreements } from './agreements';
import type { Ymd } from './calendar';
import { completeAfter, lengthOf, ymdOf } from './calendar';
import * as cites from './citations';
import { conduct } from './conduct';
import type { PlainFinding, PlainLeaf } from './finding';
import { atLeast, met, unmet, unsettled, unstated } from './finding';
import { reductionBeforeOpening, reductionConditions, reductionOfNoLine, reductionOfOtherLine } from './reduction';
import type { Route } from './service';
import { below, startOfRun } from './service';

/** The criteria are open for applications from this day. */
const OPEN = 20_221_001;

const years = { standard: { years: 4, months: 0, days: 0 }, reduced: { years: 3, months: 0, days: 0 } } as const;
const noTime = { years: 0, months: 0, days: 0 };

const NOT_IN_POST = 0;

function tenure(route: Route, application: Application, filedOn: Ymd, run: Ymd | undefined): PlainLeaf {
  const id = route === 'standard' ? 'eligibility.standard.tenure' : 'eligibility.reduced.tenure';
  const required = years[route];
  const lists = cites.byRoute[route].tenure;
  if (run === undefined)
    return unstated(id, undefined, required, 'year', ['service'], lists.plain[application.standing]);
  if (run === NOT_IN_POST) return unmet(id, noTime, required, required, 'year', lists.plain[application.standing]);
  const complete = completeAfter(run, required.years);
  const list = (complete % 100 === run % 100 ? lists.plain : lists.withMonthEnd)[application.standing];
  const actual = lengthOf(run, filedOn);
  return complete <= filedOn
    ? met(id, actual, required, 'year', list)
    : unmet(id, actual, required, lengthOf(filedOn, complete), 'year', list);
}

function judged(application: Application, filedOn: Ymd): PlainFinding {
  const { service } = application;
  const run =
    service === undefined ? undefined : (startOfRun(service, below[application.standing], filedOn) ?? NOT_IN_POST);
  return atLeast(
    'eligibility',
    1,
    [
      atLeast(
        'eligibility.standard',
        3,
        [
          tenure('standard', application, filedOn, run),
          agreements('standard', application, filedOn),
          conduct('standard', application, filedOn, run),
        ],
        cites.qualifications,
      ),
      atLeast(
        'eligibility.reduced',
        4,
        [
          reductionConditions(application, filedOn),
          tenure('reduced', application, filedOn, run),
          agreements('reduced', application, filedOn),
          conduct('reduced', application, filedOn, run),
        ],
        cites.reduction,
      ),
    ],
    cites.qualifications,
  );
}

/** Where tenure, agreements and conduct are not known: before the criteria opened, and for other lines. */
function withoutCriteria(
  reduction: PlainFinding,
  reason: 'outside-validity' | 'other-line',
  list: cites.Cites,
): PlainFinding {
  const leaf = (id: string): PlainLeaf => unsettled(id, undefined, reason, list);
  return atLeast(
    'eligibility',
    1,
    [
      atLeast(
        'eligibility.standard',
        3,
        [
          leaf('eligibility.standard.tenure'),
          leaf('eligibility.standard.agreements'),
          leaf('eligibility.standard.conduct'),
        ],
        cites.qualifications,
      ),
      atLeast(
        'eligibility.reduced',
        4,
        [
          reduction,
          leaf('eligibility.reduced.tenure'),
          leaf('eligibility.reduced.agreements'),
          leaf('eligibility.reduced.conduct'),
        ],
        cites.reduction,
      ),
    ],
    cites.qualifications,
  );
}

export function assessEligibilityByHand(application: Application): PlainFinding {
  const { line } = application;
  const filedOn = ymdOf(application.filedOn);
  if (filedOn < OPEN) return withoutCriteria(reductionBeforeOpening(application), 'outside-validity', cites.open);
  if (line === 'teaching') return judged(application, filedOn);
  const list = cites.otherLine[line];
  const reduction =
    line === 'education-administration'
      ? reductionOfNoLine(application, filedOn, list)
      : reductionOfOtherLine(application, filedOn);
  return withoutCriteria(reduction, 'other-line', list);
}
